// Spanish words of school life: what stands near the name of a school, and names that everybody knows.
import type { SchoolWords } from '../../language.ts'

export const schools: SchoolWords = {
  colleges:
    'unam | ipn | itesm | tec de monterrey | uanl | udg | udeg | uam | itam | anáhuac | universidad panamericana | iberoamericana | uvm | unitec | buap | uabc | uach | uacj | uady | uaslp | duocuc | puc | uchile | usach | uba | utn | pucp | uniandes | javeriana | unal | udea | upr | uprm | interamericana | ucv | complutense | politécnica',
  maybeColleges: 'ibero | panamericana | autónoma | la salle | poli',
  nurseries:
    'rayito | rayitos | pasitos | estrellita | estrellitas | solecito | mi mundo | pequeños | arcoíris | abejitas | angelitos | caracol',
  namesakes:
    'san | santa | santo | sagrado | inmaculada | nuestra señora | niños héroes | benito juárez | lázaro cárdenas | miguel hidalgo | morelos | hidalgo | juárez | vasconcelos | gabriela mistral | sor juana | simón bolívar | emiliano zapata | ignacio | venustiano carranza',
  pupils:
    'alumno | alumna | alumnos | alumnas | estudiante | estudiantes | exalumno | exalumna | egresado | egresada | compañero | compañera | compañeros | mamás | papás',
  studies:
    'estudia | estudian | estudio | estudié | estudió | estudiar | estudiando | cursa | cursó | inscrito | inscrita | inscribió | carrera | licenciatura | maestría | derecho | medicina | enfermería | prepa | beca | graduó | graduado | graduada | titulado | titulada | reprobó | va en | va al | va a la | van al | van a la | voy al | voy a la | entró | entra | asiste',
  lessons:
    'clase | clases | salón | grupo | turno | semestre | grado | año | tarea | recreo | ciclo escolar | kermés | escuela | primaria | secundaria | kínder | kinder | guardería | preparatoria | colegio | universidad | campus | facultad | ceremonia | matutino | vespertino | nocturna',
  teams:
    'equipo | fútbol | futbol | juega | portero | portera | entrenador | entrenadora | entrena | banda | torneo | básquet | voleibol | selección | porra',
  results: 'gol | goles | marcador | ganó | perdió | contra | empate | final | venció | penales',
  gear: 'uniforme | suéter | sudadera | playera | mochila | gafete | credencial | chamarra',
  staff:
    'maestro | maestra | maestros | profe | profesor | profesora | director | directora | da clases | dan clases | intendente | prefecto | prefecta | conserje | psicóloga | docente | coordinadora | coordinador | trabaja en',
  trips:
    'recoge | recogen | recoger | deja | dejan | lleva | llevan | sale | salen | salida | entrada | entra | afuera | pasa por | camión | espera | esperan | portón',
  children:
    'hijo | hija | hijos | hijas | niño | niña | niños | niñas | nieto | nieta | sobrino | sobrina | gemelos | gemelas | cuates | bebé | hermano | hermana | chamaco | chamaca | mijo | mija',
}

// Spanish words about people; the sections mean what they mean in English.
import type { PeopleWords } from '../../language.ts'

export const people: PeopleWords = {
  kin: 'esposo | esposa | marido | mujer | señora | pareja | novio | novia | prometido | prometida | exesposo | exesposa | ex esposo | ex esposa | ex | viudo | viuda | hijo | hija | hijos | hijas | hijito | hijita | niño | niña | niños | niñas | nene | nena | bebé | chamaco | chamaca | gemelos | gemelas | mellizos | hijastro | hijastra | madre | mamá | mami | mamita | padre | papá | papi | papás | padres | madrastra | padrastro | hermano | hermana | hermanos | hermanas | hermanito | hermanita | hermanastro | hermanastra | tío | tía | tíos | primo | prima | primos | primas | sobrino | sobrina | sobrinos | abuelo | abuela | abuelos | abuelito | abuelita | nieto | nieta | nietos | nietas | suegro | suegra | suegros | cuñado | cuñada | yerno | nuera | padrino | madrina | ahijado | ahijada | comadre | cónyuge | tutor | tutora | princesa | bebita | bebito | beba | bb | viejo | vieja | viejito | viejita | jefita | cuates | polola | pololo | morrita | morrito | chiquita | chiquito | peque | tata | nana | yayo | yaya | hijita | concuño | concuña | consuegra | consuegro | mellizas',
  spouses:
    'casado con | casada con | se casó con | divorciado de | divorciada de | comprometido con | comprometida con | anda con | hijo de | hija de | esposa de | esposo de | hermana de | hermano de | mamá de | papá de | madre de | padre de | nieto de | nieta de | sobrino de | sobrina de | casado con | juntado con | juntada con | vive con | le sobreviven | abuela de | abuelo de | tía de | tío de | prima de | primo de | marido de | mujer de | novia de | novio de',
  named: 'se llama | se llaman | llamado | llamada | llamados | es | son | de nombre | nombre',
  ownKin: 'mi | mis | nuestro | nuestra | nuestros',
  otherKin: 'su | sus | tu | tus | la | el | los | las | del | cuyo | cuya | un | una | dos | tres',
  pronouns: 'él | ella | su | sus | lo | la | le | señor | señora | señorita | doña | don',
  selfPronouns: 'yo | mi | mis | me | soy | tengo | estoy | conmigo',
  persons:
    'hombre | mujer | señor | señora | señorita | doña | don | joven | muchacho | muchacha | vecino | vecina | paciente | anciano | anciana | adulto mayor | niño | niña | bebé | alumno | alumna | persona | sujeto | tipo | vato | compañero | compañera | jefe | casero | sr | sra | srta | dr | dra',
  generalPersons:
    'personas | gente | alguien | todos | todas | quienes | quien | pacientes | familias | ustedes | usted | tú | si tienes | los que | las que | adultos | estudiantes | padres de',
  ages: 'años | añitos | años de edad | meses',
  attends:
    'estudia en | estudian en | estudia | estudio en | va a la | van a la | va al | van al | va a | asiste a | asiste al | asisten a | entra a | entra al | entra a las | inscrito en | inscrita en | está en | está en la | está en el | alumno de | alumna de | alumno del | estudiante de | estudiante del | estudiante en | recoja de | recoge de | recogen en | recoger en | recoge en | recogerla en | recogerlo en | sale de | sale del | salen de | maestra en | maestro en | maestra de | maestro de | da clases en | trabaja en | directora de | director de | cursa en | grado en | año en | semestre en | secundaria en | kinder en | guardería | la deja en | lo deja en | los deja en | escuela | su escuela | universidad | comunidad de la | juega en | juega para | generación de',
  grades:
    'primer grado | segundo grado | tercer grado | cuarto grado | quinto grado | sexto grado | séptimo grado | octavo grado | grado | semestre | alumno | alumna | estudiante | generación | graduación',
  schools: '',
  weakSchools: '',
  schoolOpeners:
    'escuela | escuela primaria | escuela secundaria | primaria | secundaria | preparatoria | prepa | colegio | kínder | kinder | jardín de niños | preescolar | guardería | liceo | instituto | universidad de | universidad | tecnológico de | tecnológico | bachillerato | cbtis | cetis | conalep | cobach | telesecundaria | estancia infantil | estancia | técnica | tec | academia | politécnica | facultad de',
  schoolPublic:
    'inscripciones | inscripción | albergue | albergues | refugio | votación | votar | casilla | casillas | junta | conferencias | reunión | feria | kermés | evento | concierto | torneo | partido | clausura | cerrada | cerradas | suspensión | suspenden | no hay clases | salida | desayuno | vacunación | vacunas | padres de la | padres de familia | comunicado | boletín | noticia | noticias | marcha | protesta | gimnasio | donar | colecta | rifa | venta | registro | convocatoria | director anunció | maestros de | alumnos de | todos los alumnos',
  publicServants:
    'registro civil | directora del registro civil | director del registro civil | registradora | oficial | policía | agente | comandante | comisario | comisaria | jefe de policía | jefa de policía | patrullero | patrullera | sargento | teniente | capitán | detective | alguacil | sheriff | bombero | alcalde | alcaldesa | presidente municipal | presidenta municipal | edil | regidor | regidora | síndico | concejal | concejala | comisionado | comisionada | gobernador | gobernadora | senador | senadora | diputado | diputada | representante | secretario | secretaria de | director de | directora de | director de seguridad | funcionario | funcionaria | juez | jueza | magistrado | magistrada | fiscal | procurador | procuradora | defensor público | defensora pública | inspector | inspectora | maestro | maestra | directora | superintendente | trabajadora social | trabajador social | notario | delegado | delegada | tesorero | tesorera | cabo | guardia | custodio | custodia | perito | agente del mp | agente de la migra | migra | candidato | candidata',
  offices:
    'ayuntamiento | municipio | alcaldía | cabildo | juzgado | fiscalía | policía | comisaría | gobierno | tránsito | votó | firmó | sentenció | distrito',
  candidates: 'candidato a | candidata a',
  famous:
    'benito juárez | pancho villa | zapata | cantinflas | frida kahlo | frida | diego rivera | juan gabriel | vicente fernández | shakira | bad bunny | messi | maradona | ronaldo | piqué | luis miguel | cervantes | bolívar | el chavo | don ramón | el quijote | evita | selena | gabriel garcía márquez',
  history:
    'siglo | histórico | histórica | museo | exposición | historia de | biografía | novela | telenovela | película | personaje | serie',
  ownPosts:
    'vendo | se vende | busco | ando buscando | perdí | se me perdió | se perdió mi | mi cel | mi celular | mi número | mi whatsapp | mi correo | mi casa | mi dirección | mi tarjeta | mi licencia | mi seguro | mi cuenta | mi cumpleaños | llámenme | llámame | márquenme | escríbanme | mándenme | mi troca | mi carro | mi perro | mi perrita | mi hijo | mi hija | mi niño | mi niña | mi esposo | mi marido | mi mamá | mi papá | nos operan | me operan | me robaron | me cobraron | soy | vivo en | vivimos en | los esperamos | nos vemos | alguien sabe | alguien vio | me ofrezco | comadres | mi gente | cumplo',
  targets:
    'vecino | vecina | casero | dueño | dueña | inquilino | jefe | jefa | señor | señora | doña | don | sr | sra | muchacho | muchacha | tipo | vato | sujeto | cajera | maestra particular | enfermera | doctor | desaparecido | desaparecida | persona desaparecida | se busca a | paciente | alumno | alumna | bebé | familia | influencer | la que | el que | su ex',
  insurance: 'seguro médico | aseguradora | imss | issste | medicaid | medicare',
  employers: 'trabaja en | trabaja para | empleado de | empleada de | trabajo en',
}

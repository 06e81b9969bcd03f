// The words of Spanish.
import type { Language } from '../language.ts'
import { health } from './es/health.ts'
import { people } from './es/people.ts'
import { schools } from './es/schools.ts'
import { tone } from './es/tone.ts'

export const es: Language = {
  id: 'es',
  numbers: {
    phone:
      'llame | llama | llamar | llamen | llámame | llámenme | llámenos | llamando | teléfono | tels | celular | cel | móvil | tel | marque | márquenle | márquenme | márqueme | márcame | márcale | háblame | háblenme | háblenle | repórtate al | contesta | whatsapp | wasap | guasap | wpp | mensaje | mensajes | manden mensaje | línea | fijo | comuníquese | informes | citas',
    anyNumber: 'número | num | núm',
    email: 'correo | correos | email | correo electrónico | escríbanme | escriba',
    ssn: 'seguro social | número de seguro social | nss | seguro',
    lastDigits: 'últimos cuatro | últimos 4 | termina en | terminado en | terminación | acaba en',
    taxId: 'itin',
    birthdate:
      'nació | nací | nacido | nacida | cumpleaños | cumple | cumplo | cumple años | fecha de nacimiento | fdn | f. nac',
    comingOfAge: 'cumple | cumplo | cumplió | cumplirá | va a cumplir',
    newborn: 'libras | onzas | kilos | pesó',
    card: 'tarjeta | tarjetas | débito | crédito | visa | tarjeta de crédito | tarjeta de débito',
    routing: 'ruta | número de ruta | aba',
    account:
      'cuenta | cuenta bancaria | número de cuenta | banco | clabe | iban | depósito | deposite | transferencia | ahorros | cheques',
    otherAccount: 'agua | luz | gas | recibo | internet | predial',
    license: 'licencia | licencia de conducir | licencia de manejar | licencia número | carnet de conducir',
    otherLicense: 'licencia de matrimonio | licencia de construcción | licencia de pesca | licencia de funcionamiento',
    plate: 'placa | placas | matrícula | tablilla | chapa | placas de',
    vehicle:
      'carro | coche | auto | camioneta | troca | camión | guagua | moto | vochito | vocho | versa | tsuru | jetta | pickup | carcacha | mueble',
    vin: 'vin | serie | número de serie | niv | chasis',
    coordinates: 'coordenadas | gps | ubicación | latitud | longitud | en el mapa',
    otherNumber:
      'pedido | caso | vuelo | factura | folio | expediente | guía | rastreo | boleto | recibo | trámite | contrato | póliza | código | oficio | acta | ref | referencia | modelo | ruta | autobús | curp | rfc',
    reversed: 'al revés | de atrás para adelante',
    digits: 'cero | uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve',
    teens: 'diez | once | doce | trece | catorce | quince | dieciséis | diecisiete | dieciocho | diecinueve',
    tens: 'veinte | treinta | cuarenta | cincuenta | sesenta | setenta | ochenta | noventa',
    compounds:
      'veintiuno | veintidós | veintitrés | veinticuatro | veinticinco | veintiséis | veintisiete | veintiocho | veintinueve',
    and: 'y',
    hundred: 'cientos',
    repeats: 'doble | triple',
    soundAlikes: '-',
    spokenSeparators: 'guion | guión | y | luego | punto',
    ordinals:
      'primero | uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once | doce | trece | catorce | quince | dieciséis | diecisiete | dieciocho | diecinueve | veinte | veintiuno | veintidós | veintitrés | veinticuatro | veinticinco | veintiséis | veintisiete | veintiocho | veintinueve | treinta',
    spokenAt: 'arroba',
    spokenDot: 'punto',
    months:
      'enero/ene | febrero/feb | marzo/mar | abril/abr | mayo | junio/jun | julio/jul | agosto/ago | septiembre/setiembre/sep | octubre/oct | noviembre/nov | diciembre/dic',
    holidays: 'navidad | nochebuena | año nuevo',
    testNumbers: 'prueba | ejemplo | muestra | ficticio | falso',
  },
  address: {
    streetTypes:
      'calle/c | avenida/av/avda | camino | carretera/carr | paseo | calzada | callejón | privada | bulevar/blvd',
    directions: 'norte | sur | este | oeste | oriente | poniente',
    units: 'apartamento/apto/apt | departamento/depto | piso | casa | local',
    lives: 'vive en | viven en | su casa está en | dirección',
  },
  setting: {
    organizations:
      'iglesia | parroquia | capilla | templo | escuela | primaria | secundaria | preparatoria | colegio | universidad | kínder | hospital | clínica | centro de salud | farmacia | biblioteca | museo | teatro | ayuntamiento | alcaldía | palacio municipal | municipio | cabildo | juzgado | tribunal | policía | comisaría | bomberos | cruz roja | refugio | albergue | albergues | banco de comida | banco de alimentos | despensa | tienda | supermercado | mercado | panadería | restaurante | taquería | fonda | bar | hotel | oficina | oficinas | ventanilla | departamento de | secretaría | consulado | embajada | centro | centro comunitario | gimnasio | estadio | plaza | parque | banco | cooperativa | funeraria | panteón | sindicato | asociación | fundación | club | liga | empresa | negocio | taller | estación | terminal | aeropuerto | salón | distrito | registro civil | fiscalía | gobierno | condado',
    services:
      'línea | línea de ayuda | línea directa | recepción | conmutador | atención al cliente | emergencias | informes | información | más información | citas | con cita | sin cita | reservaciones | extensión | ext | prensa | preguntas | dudas | inscripciones | solicite | solicita | solicitudes | vacantes',
    events:
      'abierto | abierta | abre | abren | cerrado | horario | horarios | donar | donativos | donaciones | reunión | junta | audiencia | misa | misas | venta | feria | festival | desfile | concierto | taller | clase | clases | jornada | vacunas | vacuna | clínica de | gratis | entrada libre | inscripciones | marcha | vigilia | votación | casilla | lunes | martes | miércoles | jueves | viernes | sábado | domingo | diario | cupo',
    audience:
      'todos | todas | público | al público | voluntarios | vecinos | familias | padres | padres de familia | estudiantes | clientes | comunidad | interesados | adultos mayores',
    homes:
      'casa | hogar | apartamento | apto | departamento | depto | domicilio | residencia | cuarto | techo | portón | puerta | patio | cochera | vive | viven | vivo | vivía | vivimos | renta | rentan | duerme | dueño | casero | inquilino | dirección',
    visit:
      'vayan | visítenlo | visítenla | pásense | caerle | caigan | llámenle | llámenlo | búsquenlo | búsquenla | toquen | que no duerma | díganle | mándenle',
    examples: 'ejemplo | por ejemplo | muestra | ficticio | inventado | de prueba',
    own: 'mi | mis | mío | mía | nuestro | nuestra | yo | me | nos | llámenme | escríbanme | mándenme',
    fiction:
      'película | serie | novela | personaje | capítulo | temporada | cantante | actor | actriz | famoso | famosa',
    history: 'historia | histórico | murió | siglo | museo | presidente | héroe | aniversario | fundado | fundada',
    sales: 'vendo | se vende | en venta | rento | se renta | negociable | precio | a tratar | efectivo | depósito',
    distress:
      'perdido | perdida | se perdió | se me perdió | extraviado | extraviada | encontré | encontrado | recompensa | ayuda | auxilio | atrapado | atrapada | rescate | desaparecido | desaparecida | no ha regresado | robado',
    titles:
      'sr | sra | señor | señora | señorita | don | doña | dr | dra | lic | ing | profe | maestro | maestra | juez | jueza | alcalde | alcaldesa | concejal | oficial | comandante | agente | licenciado | licenciada',
    persons:
      'él | ella | esposo | esposa | marido | hijo | hija | madre | mamá | padre | papá | hermano | hermana | novio | novia | abuelo | abuela | tío | tía | primo | prima | sobrino | sobrina | nieto | nieta | suegra | familia | su',
  },
  people,
  schools,
  health,
  tone,
}

// The words of Spanish.
import type { Language } from '../language.ts'
import { health } from './es/health.ts'
import { people } from './es/people.ts'
import { tone } from './es/tone.ts'

export const es: Language = {
  id: 'es',
  numbers: {
    phone:
      'llame | llama | llamar | llamen | llámame | llámenme | llámenos | llamando | teléfono | tels | celular | cel | móvil | número | núm | tel | marque | márquenle | contesta | whatsapp | wasap | guasap | wpp | mensaje | mensajes | manden mensaje | línea | fijo | comuníquese | informes | citas',
    email: 'correo | correos | email | correo electrónico | escríbanme | escriba',
    ssn: 'seguro social | número de seguro social | nss | seguro',
    lastDigits: 'últimos cuatro | últimos 4 | termina en | terminado en | terminación | acaba en',
    taxId: 'itin',
    birthdate:
      'nació | nací | nacido | nacida | cumpleaños | cumple | cumple años | fecha de nacimiento | fdn | f. nac',
    comingOfAge: 'cumple | cumplió | cumplirá | va a cumplir',
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
    ordinals: 'primero',
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
      'iglesia | escuela | hospital | clínica | biblioteca | ayuntamiento | policía | refugio | tienda | oficina | centro',
    events: 'abierto | horario | donar | reunión | venta',
    visit: 'vayan | visítenlo | visítenla | pásense',
    examples: 'ejemplo | por ejemplo',
    own: 'mi | mis | mío | nuestro | yo',
  },
  people,
  health,
  tone,
}

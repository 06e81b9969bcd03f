// The words of Spanish.
import type { Language } from '../language.ts'

export const es: Language = {
  id: 'es',
  numbers: {
    phone: 'llame | llama | llámame | teléfono | telefono | celular | cel | número | numero | tel | marque',
    email: 'correo | email',
    ssn: 'seguro social | ssn | número de seguro social',
    birthdate: 'nació | nacio | nacido | nacida | cumpleaños | cumple | fecha de nacimiento',
    card: 'tarjeta | débito | crédito | visa',
    bank: 'cuenta | banco | clabe | ruta | iban',
    license: 'licencia | licencia de conducir',
    plate: 'placa | placas | matrícula',
    vin: 'vin | número de serie',
    coordinates: 'coordenadas | gps | ubicación',
    otherNumber: 'pedido | caso | vuelo | factura | folio | expediente',
    digits: 'cero | uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve',
    months:
      'enero/ene | febrero/feb | marzo/mar | abril/abr | mayo | junio/jun | julio/jul | agosto/ago | septiembre/sep | octubre/oct | noviembre/nov | diciembre/dic',
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
  people: {
    kin: 'esposo | esposa | marido | hijo | hija | madre | mamá | padre | papá | hermano | hermana | novio | novia',
    attends: 'estudia en | va a la escuela | asiste a',
    schools: 'escuela | primaria | secundaria | colegio | preparatoria | universidad | kínder',
    conditions: 'cáncer | diabetes | asma | depresión | vih',
    treatments: 'quimio | insulina | diálisis | terapia',
    publicServants: 'oficial | alcalde | alcaldesa | juez | jueza | concejal | fiscal | maestra | maestro',
  },
  tone: {
    threats: 'que pague | que no descanse',
    restrictedSources: 'base de datos de la policía',
    publicRecords: 'registro público | es público',
  },
}

// Cómo se llama cada cosa: tipos de dato, motivos, normas.
import type { About } from '../../check.ts'
import type { Words } from '../words.ts'

const whose: Record<About, string> = {
  'public-servant': 'de un servidor público',
  family: 'de un familiar',
  'private-person': 'de alguien',
  self: 'tuyo',
  none: 'de alguien',
}

/** `own` carries the possessive for the author's own detail, since Spanish puts it first. */
const shows = (what: string, own: string) => (about: About) =>
  about === 'self' ? `Esta publicación muestra ${own}` : `Esta publicación muestra ${what} ${whose[about]}`

const lives: Record<About, string> = {
  'public-servant': 'vive un servidor público',
  family: 'vive la familia de un servidor público',
  'private-person': 'vive alguien',
  self: 'vives',
  none: 'vive alguien',
}

export const terms: Pick<
  Words,
  'categories' | 'unseen' | 'reasons' | 'levels' | 'sources' | 'sure' | 'threat' | 'law'
> = {
  categories: {
    'street-address': {
      label: 'Domicilio',
      one: 'la dirección de una casa',
      many: 'domicilios',
      headline: about => `Esta publicación muestra dónde ${lives[about]}`,
    },
    phone: {
      label: 'Teléfono',
      one: 'un teléfono privado',
      many: 'teléfonos',
      headline: shows('el teléfono', 'tu teléfono'),
    },
    email: {
      label: 'Correo electrónico',
      one: 'un correo privado',
      many: 'correos electrónicos',
      headline: shows('el correo', 'tu correo'),
    },
    ssn: {
      label: 'Número de Seguro Social',
      one: 'un número de Seguro Social',
      many: 'números de Seguro Social',
      headline: shows('el número de Seguro Social', 'tu número de Seguro Social'),
    },
    birthdate: {
      label: 'Fecha de nacimiento',
      one: 'una fecha de nacimiento',
      many: 'fechas de nacimiento',
      headline: shows('la fecha de nacimiento', 'tu fecha de nacimiento'),
    },
    'payment-card': {
      label: 'Número de tarjeta',
      one: 'un número de tarjeta',
      many: 'números de tarjeta',
      headline: shows('el número de tarjeta', 'tu número de tarjeta'),
    },
    'bank-account': {
      label: 'Cuenta bancaria',
      one: 'un número de cuenta bancaria',
      many: 'números de cuenta bancaria',
      headline: shows('la cuenta bancaria', 'tu cuenta bancaria'),
    },
    school: {
      label: 'Escuela',
      one: 'la escuela de una persona concreta',
      many: 'escuelas',
      headline: shows('la escuela', 'en qué escuela se te encuentra'),
    },
    health: {
      label: 'Salud',
      one: 'un dato de salud',
      many: 'datos de salud',
      headline: shows('la salud', 'datos de tu salud'),
    },
    'family-member': {
      label: 'Familiar',
      one: 'el nombre de un familiar',
      many: 'nombres de familiares',
      headline: about =>
        about === 'self' ? 'Esta publicación nombra a tu familia' : 'Esta publicación nombra a la familia de alguien',
    },
    'driver-license': {
      label: 'Licencia de conducir',
      one: 'un número de licencia de conducir',
      many: 'números de licencia de conducir',
      headline: shows('la licencia de conducir', 'tu licencia de conducir'),
    },
    'license-plate': {
      label: 'Placa',
      one: 'la placa de un vehículo',
      many: 'placas',
      headline: shows('la placa del vehículo', 'la placa de tu vehículo'),
    },
    vin: {
      label: 'Número del vehículo (VIN)',
      one: 'el número de serie de un vehículo',
      many: 'números de serie de vehículos',
      headline: shows('el número de serie del vehículo', 'el número de serie de tu vehículo'),
    },
    coordinates: {
      label: 'Ubicación exacta',
      one: 'una ubicación exacta',
      many: 'ubicaciones exactas',
      headline: shows('la ubicación exacta', 'tu ubicación exacta'),
    },
  },
  unseen: {
    'person-name': 'nombres de personas',
    employer: 'empleadores',
    photo: 'fotos',
    'online-account': 'nombres de cuentas',
    credentials: 'contraseñas',
    'government-id': 'otros números de identificación oficial',
    biometric: 'huellas y rasgos de la cara',
    insurance: 'números de seguro',
    'home-directions': 'cómo llegar a una casa',
    'home-photo': 'fotos de una casa',
    'vehicle-photo': 'fotos de un vehículo',
    child: 'datos de menores',
    birthplace: 'lugares de nacimiento',
    'maiden-name': 'apellidos de soltera',
    signature: 'firmas',
    orientation: 'orientación sexual',
    'intimate-image': 'imágenes íntimas',
    'any-pii': 'cualquier otro dato que identifique a alguien',
  },
  reasons: {
    format: 'Solo estos datos se escriben así.',
    checksum: 'Su dígito de control es correcto.',
    'issuer-range': 'Sus primeras cifras están en uso.',
    weighed: 'Muchas señales pequeñas se suman.',
    disguised: 'Está escrito para que los filtros no lo vean.',
    'cue-word': 'Una palabra al lado dice qué es.',
    'own-word': 'El texto dice que es de quien escribe.',
    'person-beside': 'Está junto a una persona concreta.',
    'kin-word': 'Está junto a una palabra de parentesco.',
    'lives-cue': 'Está junto a palabras como “vive en”.',
    'visit-cue': 'El texto llama a ir allí o a llamar.',
    'unit-number': 'Lleva número de apartamento o lote: ahí vive gente.',
    'restricted-source': 'El texto dice que salió de una consulta policial o del gobierno.',
    'listed-by-user': 'Está en tu propia lista.',
    'organization-beside': 'Es de una organización que se nombra al lado.',
    'event-beside': 'Es el lugar de un acto.',
    'toll-free': 'Es un número gratuito o corto.',
    'known-public': 'Es un contacto público conocido.',
    'role-mailbox': 'Es el buzón de una oficina.',
    'fiction-or-history': 'Es de la ficción o de la historia.',
    'news-beside': 'Es parte de una noticia o de un parte policial.',
    'example-beside': 'El texto lo llama ejemplo.',
  },
  levels: { hold: 'Retenido', note: 'Aviso', none: 'Nada' },
  sources: {
    'restricted-database': 'El texto dice que sus datos salieron de una consulta policial o del gobierno.',
    'public-record': 'El texto dice que sus datos son de un registro público.',
  },
  sure: {
    T: 'Leímos el texto de esta norma.',
    R: 'Leímos un informe sobre esta norma, no su texto.',
    M: 'No pudimos leer esta norma. Compruébala antes de confiar en ella.',
  },
  threat: said => `Quizá sean palabras de amenaza: «${said}».`,
  law: {
    says: (title, says, categories) => `${title} ${says === 'covers' ? 'cubre' : 'menciona'}: ${categories}.`,
    status: ({ state, dates }) => {
      const year = dates[0]?.on.slice(0, 4)
      if (state === 'in-force') return ''
      if (state === 'introduced') return year ? `presentada en ${year}, aún no es ley` : 'aún no es ley'
      return year ? `${year}, adopción sin confirmar` : 'adopción sin confirmar'
    },
    shown: {
      category: 'un tipo de dato de la lista',
      'protected-person': 'una persona a la que la norma protege',
      threat: 'lo que quizá sean palabras de amenaza',
      'restricted-source': 'una fuente restringida',
      combination: 'datos que cuentan juntos',
      'open-clause': 'un dato que solo entra por su cláusula abierta',
    },
    unseen: {
      intent: 'qué pretende quien escribe',
      harm: 'si alguien sufre un daño',
      request: 'si la persona pidió que se retire',
      'protected-person': 'si la norma protege a esta persona',
      threat: 'si de ello sale una amenaza',
      combination: 'el segundo dato que necesita junto a este',
    },
    shownTitle: 'El texto muestra',
    unseenTitle: 'Ningún texto puede mostrar',
    unlooked: categories => `También menciona lo que Doxguard no busca: ${categories}.`,
    paragraph: paragraph => `Apartado: ${paragraph}`,
    publicRecord: 'Esta norma no exceptúa los registros públicos.',
    read: 'Leer la norma',
    none: 'Ninguna de tus normas lo menciona.',
    advice: 'Esto es información, no consejo legal.',
  },
}

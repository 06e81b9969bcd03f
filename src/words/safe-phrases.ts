// What to write instead of a detail, in each language. `noun` stands alone, `bare` follows "her" or "my", `blank`
// takes the detail's place where only the detail itself would do ("call …", "plate: …").
import type { Category } from '../check.ts'

export interface SafePhrase {
  readonly noun: string
  readonly bare: string
  readonly blank: string
}

export interface SafePhrases {
  readonly plain: Readonly<Record<Category, SafePhrase>>
  /** More exact words, by what the detail itself or the word before it says. */
  readonly schools: readonly (readonly [RegExp, SafePhrase])[]
  readonly clinic: SafePhrase
  readonly medicine: SafePhrase
  readonly poBox: string
  readonly block: (hundred: number, street: string) => string
  readonly addressIn: (city: string) => string
  readonly bornIn: (year: string) => string
  readonly inMonth: (month: string) => string
  /** For the author's own contacts. */
  readonly askMe: { readonly phone: string; readonly email: string }
  readonly months: readonly string[]
  readonly grammar: Grammar
}

/** The small words before a detail that decide which form fits. Each is tested against the text before it. */
export interface Grammar {
  /** An article, taken away with the detail. `keeps` is what stays of it ("del" → "de "). */
  readonly article: RegExp
  readonly keeps: Readonly<Record<string, string>>
  readonly possessive: RegExp
  /** "at", to become `in` before a block and `on` before a street alone. */
  readonly at: RegExp
  readonly in: string
  readonly on: string
  readonly is: RegExp
  readonly born: RegExp
  /** The preposition before a date: "on March 3". */
  readonly onDate: RegExp
  readonly takes: RegExp
  readonly goesTo: RegExp
  readonly kin: RegExp
  readonly clinicWords: RegExp
}

const phrase = (noun: string, bare: string, blank: string): SafePhrase => ({ noun, bare, blank })
const kinOf = (words: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(${words.split(' ').join('|')})s?(?:[- ]in[- ]law)?(?:,|:| is| named| called)? *$`,
    'iu',
  )

export const safePhrases: Readonly<Record<'en' | 'es', SafePhrases>> = {
  en: {
    plain: {
      'street-address': phrase('a home address', 'home address', '(address not shown)'),
      phone: phrase('a phone number', 'phone number', '(number not shown)'),
      email: phrase('an email address', 'email address', '(email not shown)'),
      ssn: phrase('a Social Security number', 'Social Security number', '(number not shown)'),
      birthdate: phrase('a birthday', 'birthday', '(date not shown)'),
      'payment-card': phrase('a card number', 'card number', '(card not shown)'),
      'bank-account': phrase('a bank account', 'bank account', '(account not shown)'),
      school: phrase('a school', 'school', '(school not shown)'),
      health: phrase('a health condition', 'health condition', '(health detail not shown)'),
      'family-member': phrase('a relative', 'relative', '(name not shown)'),
      'driver-license': phrase('a license number', 'license number', '(license not shown)'),
      'license-plate': phrase('a license plate', 'license plate', '(plate not shown)'),
      vin: phrase('a vehicle number', 'vehicle number', '(VIN not shown)'),
      coordinates: phrase('a place on the map', 'place on the map', '(location not shown)'),
    },
    schools: [
      [/\b(?:pre-?school|day ?care|montessori|head start|nursery|little)\b/i, phrase('a daycare', 'daycare', '')],
      [/\b(?:elem\w*|primary|grade school)\b/i, phrase('an elementary school', 'elementary school', '')],
      [/\b(?:middle|junior high|jhs|ms|intermediate)\b/i, phrase('a middle school', 'middle school', '')],
      [/\b(?:college|university|univ|uni|polytechnic|state)\b/i, phrase('a college', 'college', '')],
      [/\b(?:high|hs|prep|preparatory)\b/i, phrase('a high school', 'high school', '')],
    ],
    clinic: phrase('a clinic', 'clinic', ''),
    medicine: phrase('a medicine', 'medicine', ''),
    poBox: 'a PO box',
    block: (hundred, street) => `the ${hundred} block of ${street}`,
    addressIn: city => `an address in ${city}`,
    bornIn: year => `in ${year}`,
    inMonth: month => `in ${month}`,
    askMe: { phone: '(ask me for the number)', email: '(ask me for the email)' },
    months: 'January February March April May June July August September October November December'.split(' '),
    grammar: {
      article: /(?<![\p{L}\p{N}])(?:the|an?) +$/iu,
      keeps: {},
      possessive:
        /(?:(?<![\p{L}\p{N}])(?:my|your|his|her|hers|their|our|its|whose)|(?<!(?<![\p{L}])(?:he|she|it|that|this|there|here|who|what|where|name))['’]s) +$/iu,
      at: /(?<![\p{L}\p{N}])at +$/iu,
      in: 'in',
      on: 'on',
      is: /(?:(?<![\p{L}\p{N}])(?:am|is|are|was|were|been|be|being|named|called)|['’](?:s|re|m)) +$/iu,
      born: /(?<![\p{L}\p{N}])born(?: on)? *$/iu,
      onDate: /(?<![\p{L}\p{N}])on +$/iu,
      takes: /(?<![\p{L}\p{N}])(?:takes?|taking|took|prescribed|on|off|pops?|refill of) +$/iu,
      goesTo: /(?<![\p{L}\p{N}])(?:at|to|from|into|in|near) +$/iu,
      kin: kinOf(
        'wife husband spouse partner fianc[eé]e? girlfriend boyfriend ex son daughter kid child baby sister brother sibling twin mom mum mama mother dad papa father parent grandma grandmother grandpa grandfather granddaughter grandson aunt uncle cousin niece nephew stepson stepdaughter stepmom stepdad boy girl papaw meemaw nana daddy mommy',
      ),
      clinicWords: /\b(?:clinic|hospital|center|centre|medical|rehab|oncology|pavilion|institute|hospice)\b/i,
    },
  },
  es: {
    plain: {
      'street-address': phrase('un domicilio', 'domicilio', '(domicilio omitido)'),
      phone: phrase('un número de teléfono', 'número de teléfono', '(número omitido)'),
      email: phrase('un correo electrónico', 'correo electrónico', '(correo omitido)'),
      ssn: phrase('un número de Seguro Social', 'número de Seguro Social', '(número omitido)'),
      birthdate: phrase('un cumpleaños', 'cumpleaños', '(fecha omitida)'),
      'payment-card': phrase('un número de tarjeta', 'número de tarjeta', '(tarjeta omitida)'),
      'bank-account': phrase('una cuenta de banco', 'cuenta de banco', '(cuenta omitida)'),
      school: phrase('una escuela', 'escuela', '(escuela omitida)'),
      health: phrase('un problema de salud', 'problema de salud', '(dato de salud omitido)'),
      'family-member': phrase('un familiar', 'familiar', '(nombre omitido)'),
      'driver-license': phrase('un número de licencia', 'número de licencia', '(licencia omitida)'),
      'license-plate': phrase('una placa', 'placa', '(placa omitida)'),
      vin: phrase('un número de serie', 'número de serie', '(serie omitida)'),
      coordinates: phrase('un punto en el mapa', 'punto en el mapa', '(ubicación omitida)'),
    },
    schools: [
      [/(?:guarder[ií]a|preescolar|k[ií]nder|jard[ií]n|daycare|head start)/i, phrase('una guardería', 'guardería', '')],
      [/(?:primaria|elementary|elem\b)/i, phrase('una primaria', 'primaria', '')],
      [/(?:secundaria|middle)/i, phrase('una secundaria', 'secundaria', '')],
      [/(?:universidad|univ|college|tecnol[oó]gico)/i, phrase('una universidad', 'universidad', '')],
      [/(?:prepa|bachillerato|high|\bhs\b)/i, phrase('una preparatoria', 'preparatoria', '')],
    ],
    clinic: phrase('una clínica', 'clínica', ''),
    medicine: phrase('un medicamento', 'medicamento', ''),
    poBox: 'un apartado postal',
    block: (hundred, street) => `la cuadra ${hundred} de ${street}`,
    addressIn: city => `un domicilio en ${city}`,
    bornIn: year => `en ${year}`,
    inMonth: month => `en ${month}`,
    askMe: { phone: '(pídeme el número)', email: '(pídeme el correo)' },
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    grammar: {
      article: /(?<![\p{L}\p{N}])(?:el|la|los|las|una?|del|al) +$/iu,
      keeps: { del: 'de ', al: 'a ' },
      possessive: /(?<![\p{L}\p{N}])(?:mi|tu|su) +$/iu,
      at: /(?<![\p{L}\p{N}])en +$/iu,
      in: 'en',
      on: 'en',
      is: /(?<![\p{L}\p{N}])(?:soy|eres|es|son|era|fue|está|estoy|están|se llama|llamad[oa]) +$/iu,
      born: /(?<![\p{L}\p{N}])(?:nac[ií]|naci[oó]|nacid[oa])(?: el)? *$/iu,
      onDate: /(?<![\p{L}\p{N}])el +$/iu,
      takes: /(?<![\p{L}\p{N}])(?:toma|tomo|toman|tomaba|recetaron) +$/iu,
      goesTo: /(?<![\p{L}\p{N}])(?:en|a|de|desde|hasta) +$/iu,
      kin: kinOf(
        'espos[oa] marido mujer pareja novi[oa] ex hij[oa] bebé herman[oa] mamá madre papá padre abuel[oa] niet[oa] t[ií][oa] prim[oa] sobrin[oa] suegr[oa] cuñad[oa] hijastr[oa] niñ[oa]',
      ),
      clinicWords: /(?:cl[ií]nica|hospital|centro|sanatorio|center|medical)/i,
    },
  },
}

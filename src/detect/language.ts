// What a language must provide: words only, in sections that belong to the parts that read them. A missing list does
// not compile. Each list is one string of words or "multi word phrases" parted by " | "; all lower case.

/** Words that name a number or a card: "ssn", "call", "plate". Beside a value, they say what it is. */
export interface NumberWords {
  readonly phone: string
  readonly email: string
  readonly ssn: string
  readonly birthdate: string
  readonly card: string
  readonly bank: string
  readonly license: string
  readonly plate: string
  readonly vin: string
  readonly coordinates: string
  /** Order, case, flight, tracking: what follows is no personal number. */
  readonly otherNumber: string
  /** "zero | one | …": ten entries, in order; alternatives parted by "/". */
  readonly digits: string
  /** Twelve entries, in order; alternatives parted by "/". */
  readonly months: string
}

/** Words that make a street address. */
export interface AddressWords {
  readonly streetTypes: string
  readonly directions: string
  readonly units: string
  /** "lives at", "address is", "house at". */
  readonly lives: string
}

/** Words that tell a private place or number from a public one. */
export interface SettingWords {
  readonly organizations: string
  readonly events: string
  readonly visit: string
  readonly examples: string
  readonly own: string
}

/** Words about people: kin, school, health, offices. */
export interface PeopleWords {
  readonly kin: string
  readonly attends: string
  readonly schools: string
  readonly conditions: string
  readonly treatments: string
  readonly publicServants: string
}

/** Words that show a threat, or where the details come from. */
export interface ToneWords {
  readonly threats: string
  readonly restrictedSources: string
  readonly publicRecords: string
}

export interface Language {
  /** BCP 47 primary subtag. */
  readonly id: string
  readonly numbers: NumberWords
  readonly address: AddressWords
  readonly setting: SettingWords
  readonly people: PeopleWords
  readonly tone: ToneWords
}

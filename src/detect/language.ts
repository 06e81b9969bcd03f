// What a language must provide: words only, in sections that belong to the parts that read them. A missing list does
// not compile. Each list is one string of words or "multi word phrases" parted by " | "; all lower case.

/** Words that name a number or a card: "ssn", "call", "plate". Beside a value, they say what it is. */
export interface NumberWords {
  readonly phone: string
  readonly email: string
  readonly ssn: string
  /** "last four", "ending in": what follows is the end of a number. */
  readonly lastDigits: string
  /** "ITIN", "tax id". */
  readonly taxId: string
  readonly birthdate: string
  /** "turns", "turning", "will be": with an age, what follows is a birthday. */
  readonly comingOfAge: string
  /** "lb", "oz", "inches": beside a date, a birth announcement. */
  readonly newborn: string
  readonly card: string
  readonly routing: string
  readonly account: string
  /** Accounts that are none at a bank: water, gas, cable. */
  readonly otherAccount: string
  readonly license: string
  readonly plate: string
  /** Makes, models, colors and kinds of cars: a plate is near. */
  readonly vehicle: string
  readonly vin: string
  readonly coordinates: string
  /** Order, case, flight, tracking: what follows is no personal number. */
  readonly otherNumber: string
  /** "backwards", "right to left": the digits are to be read from the end. */
  readonly reversed: string
  /** "zero/oh | one | …": ten entries, in order; alternatives parted by "/". */
  readonly digits: string
  /** 10 to 19. */
  readonly teens: string
  /** 20 to 90. */
  readonly tens: string
  /** From 21 on, where the language writes them as one word. */
  readonly compounds: string
  /** Between ten and unit: "treinta y cinco". */
  readonly and: string
  readonly hundred: string
  /** "double | triple": the digit twice, three times. */
  readonly repeats: string
  /** Ten entries, "-" for none: common words that sound like the digit ("to" for two), taken between digits only. */
  readonly soundAlikes: string
  /** "dash", "then": said between digits. */
  readonly spokenSeparators: string
  /** "first | second | …" to thirty-first, in order. */
  readonly ordinals: string
  /** "at" and "dot" of an e-mail address spelled out. */
  readonly spokenAt: string
  readonly spokenDot: string
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

// What a language must provide: words only, in sections that belong to the parts that read them. A missing list does
// not compile. Each list is one string of words or "multi word phrases" parted by " | "; all lower case.

/** Words that name a number or a card: "ssn", "call", "plate". Beside a value, they say what it is. */
export interface NumberWords {
  readonly phone: string
  /** "number": of a phone as likely as of anything else. */
  readonly anyNumber: string
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
  /** Licences that are none to drive: liquor, dog, marriage. */
  readonly otherLicense: string
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
  /** Days that have a name: "christmas day". */
  readonly holidays: string
  /** "test", "sandbox", "specimen": numbers that are nobody's. */
  readonly testNumbers: string
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
  /** Places and bodies that belong to no private person: church, clinic, department. */
  readonly organizations: string
  /** What an organization's line or mailbox is called: hotline, front desk, press office. */
  readonly services: string
  /** Opening hours, meetings, drives, sales: things that strangers are asked to. */
  readonly events: string
  /** Everybody is meant: volunteers, neighbors, the public. */
  readonly audience: string
  /** Where people live: house, porch, apartment. */
  readonly homes: string
  /** A call to go there, to call, to show up. */
  readonly visit: string
  readonly examples: string
  readonly own: string
  readonly fiction: string
  readonly history: string
  /** The author sells, rents or gives away something of their own. */
  readonly sales: string
  /** Lost and found, missing, in need of rescue. */
  readonly distress: string
  /** Mr., Mrs., Officer: a particular person follows. */
  readonly titles: string
  /** He, she, his, her: a particular person is talked about. */
  readonly persons: string
}

/** Words about people: kin, schools, offices, and the frames that tie a name to them. */
export interface PeopleWords {
  readonly kin: string
  /** Frames that a relative's name follows without a word of kinship for it: "married to", "son of". */
  readonly spouses: string
  /** Between a word of kinship and the name: "is", "named", "se llama". */
  readonly named: string
  /** Before a word of kinship of the author's own family. */
  readonly ownKin: string
  /** Before a word of kinship of somebody else's family. */
  readonly otherKin: string
  readonly pronouns: string
  readonly selfPronouns: string
  /** Nouns for one person: "patient", "neighbor". */
  readonly persons: string
  /** Nobody in particular: "people", "anyone", "you". */
  readonly generalPersons: string
  readonly ages: string
  /** What stands before the school that somebody attends or can be found at. */
  readonly attends: string
  readonly grades: string
  /** Words that end (or, in Spanish, begin) the name of a school. */
  readonly schools: string
  /** Words that end a school's name only where the frame says that it is one: "Lincoln Middle", "Cal State". */
  readonly weakSchools: string
  /** Words that begin the name of a school: "PS", "University of", "Escuela". */
  readonly schoolOpeners: string
  /** Signs that the school is in the news, a polling place, a shelter, a venue. */
  readonly schoolPublic: string
  readonly publicServants: string
  /** Words of an office beside a person: they weigh for `about`, never alone. */
  readonly offices: string
  readonly candidates: string
  /** Names known to everybody. Public, with their families. */
  readonly famous: string
  readonly history: string
  /** What authors write of themselves: "selling", "call me", "we're at". */
  readonly ownPosts: string
  /** Words for a private person the post is about: "neighbor", "landlord", "missing". */
  readonly targets: string
  readonly insurance: string
  readonly employers: string
}

/** Words of school life, and names of schools that everybody knows. */
export interface SchoolWords {
  /** Universities by the names that mean nothing else: "Gonzaga", "UT Tyler", "UNAM". */
  readonly colleges: string
  /** Universities whose names are also persons, places or words: "Reed", "Temple", "Kentucky". */
  readonly maybeColleges: string
  /** Words of a daycare's name: "Little", "Sprouts", "Primrose". */
  readonly nurseries: string
  /** Whom schools are named after: "Saint", "Bishop", "Niños Héroes". */
  readonly namesakes: string
  readonly pupils: string
  /** What one does at a college or has from it: "majors in", "full ride". */
  readonly studies: string
  /** Times, places and things of a school: "homeroom", "dorm", "tuition". */
  readonly lessons: string
  readonly teams: string
  /** What stands between two teams: "beat", "vs". */
  readonly results: string
  /** Things that bear a school's name: "hoodie", "lanyard". */
  readonly gear: string
  readonly staff: string
  /** Bringing, fetching, waiting: "drops off", "bus". */
  readonly trips: string
  readonly children: string
}

/** Words of health. */
export interface HealthWords {
  readonly conditions: string
  /** Conditions that mean other things as well: they need a clear frame. */
  readonly doubtfulConditions: string
  readonly drugs: string
  readonly treatments: string
  readonly aids: string
  /** Words that belong to a condition when they stand before it (in Spanish, after it). */
  readonly modifiers: string
  /** Words that are a condition only with a modifier: "disease", "replacement". */
  readonly heads: string
  readonly bodyParts: string
  readonly breaks: string
  /** "allergic to". */
  readonly allergies: string
  /** Words in the name of a place of treatment. */
  readonly facilities: string
  readonly knownFacilities: string
  /** What stands before a place of treatment: "admitted to". */
  readonly admitted: string
  /** Frames that say outright that somebody has it: "diagnosed with". */
  readonly diagnosed: string
  /** Small words that tie it to a person: "has", "on". */
  readonly has: string
  /** Signs of general talk: "awareness", "study". */
  readonly general: string
  readonly hyperbole: string
  readonly pets: string
}

/** Words that show a threat, or where the details come from. */
export interface ToneWords {
  /** Harm to the person, asked for or announced. */
  readonly threats: string
  /** Threats that say it sideways: "be a shame if". */
  readonly veiled: string
  /** Calls to many to act on one person. */
  readonly incitement: string
  /** Verbs that, before "him" or "her", ask a crowd to act: "visit". */
  readonly imperatives: string
  readonly restrictedSources: string
  readonly insiders: string
  readonly lookups: string
  /** Signs that the systems are only talked about. */
  readonly discussed: string
  readonly publicRecords: string
}

/** Phrases with a "_" for each of the objects: `spread('him | her', 'make _ pay')`. */
export const spread = (objects: string, phrases: string): string =>
  phrases
    .split(' | ')
    .flatMap(phrase =>
      phrase.includes('_') ? objects.split(' | ').map(object => phrase.replaceAll('_', object)) : [phrase],
    )
    .join(' | ')

export interface Language {
  /** BCP 47 primary subtag. */
  readonly id: string
  readonly numbers: NumberWords
  readonly address: AddressWords
  readonly setting: SettingWords
  readonly people: PeopleWords
  readonly schools: SchoolWords
  readonly health: HealthWords
  readonly tone: ToneWords
}

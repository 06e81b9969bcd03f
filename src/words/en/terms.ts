// What things are called: categories, reasons, laws.
import type { About } from '../../check.ts'
import type { Words } from '../words.ts'

const whose: Record<About, string> = {
  'public-servant': 'a public servant’s',
  family: 'a family member’s',
  'private-person': 'someone’s',
  self: 'your',
  none: 'someone’s',
}

const shows = (what: string) => (about: About) => `This post shows ${whose[about]} ${what}`

const lives: Record<About, string> = {
  'public-servant': 'a public servant lives',
  family: 'a public servant’s family lives',
  'private-person': 'someone lives',
  self: 'you live',
  none: 'someone lives',
}

export const terms: Pick<
  Words,
  'categories' | 'unseen' | 'reasons' | 'levels' | 'sources' | 'sure' | 'threat' | 'law'
> = {
  categories: {
    'street-address': {
      label: 'Home address',
      one: 'a home address',
      many: 'home addresses',
      headline: about => `This post shows where ${lives[about]}`,
    },
    phone: {
      label: 'Phone number',
      one: 'a private phone number',
      many: 'phone numbers',
      headline: shows('phone number'),
    },
    email: {
      label: 'Email address',
      one: 'a private email address',
      many: 'email addresses',
      headline: shows('email address'),
    },
    ssn: {
      label: 'Social Security number',
      one: 'a Social Security number',
      many: 'Social Security numbers',
      headline: shows('Social Security number'),
    },
    birthdate: {
      label: 'Date of birth',
      one: 'a date of birth',
      many: 'dates of birth',
      headline: shows('date of birth'),
    },
    'payment-card': {
      label: 'Card number',
      one: 'a card number',
      many: 'card numbers',
      headline: shows('card number'),
    },
    'bank-account': {
      label: 'Bank account',
      one: 'a bank account number',
      many: 'bank account numbers',
      headline: shows('bank account'),
    },
    school: {
      label: 'School',
      one: 'a school that a particular person goes to',
      many: 'schools',
      headline: about =>
        about === 'self'
          ? 'This post shows which school you can be found at'
          : 'This post shows where someone goes to school',
    },
    health: { label: 'Health', one: 'a health detail', many: 'health details', headline: shows('health details') },
    'family-member': {
      label: 'Family member',
      one: 'the name of a family member',
      many: 'names of family members',
      headline: about => (about === 'self' ? 'This post names your family' : 'This post names someone’s family'),
    },
    'driver-license': {
      label: 'Driver’s license',
      one: 'a driver’s license number',
      many: 'driver’s license numbers',
      headline: shows('driver’s license number'),
    },
    'license-plate': {
      label: 'License plate',
      one: 'a license plate',
      many: 'license plates',
      headline: shows('license plate'),
    },
    vin: {
      label: 'Vehicle number (VIN)',
      one: 'a vehicle’s identification number',
      many: 'vehicle identification numbers',
      headline: shows('vehicle number'),
    },
    coordinates: {
      label: 'Exact location',
      one: 'an exact location',
      many: 'exact locations',
      headline: about =>
        about === 'self' ? 'This post shows exactly where you are' : 'This post shows exactly where someone is',
    },
  },
  unseen: {
    'person-name': 'names of people',
    employer: 'employers',
    photo: 'photos',
    'online-account': 'account names',
    credentials: 'passwords',
    'government-id': 'other government ID numbers',
    biometric: 'fingerprints and face scans',
    insurance: 'insurance numbers',
    'home-directions': 'directions to a home',
    'home-photo': 'photos of a home',
    'vehicle-photo': 'photos of a vehicle',
    child: 'details about children',
    birthplace: 'places of birth',
    'maiden-name': 'maiden names',
    signature: 'signatures',
    orientation: 'sexual orientation',
    'intimate-image': 'intimate pictures',
    'any-pii': 'anything else that identifies a person',
  },
  reasons: {
    format: 'It is written the way only these are written.',
    checksum: 'Its check digit is right.',
    'issuer-range': 'Its first digits are in real use.',
    weighed: 'Many small signs add up.',
    disguised: 'It is written so that filters miss it.',
    'cue-word': 'A word beside it says what it is.',
    'own-word': 'The words say that it is the author’s own.',
    'person-beside': 'It stands beside a particular person.',
    'kin-word': 'A word for a relative stands beside it.',
    'lives-cue': 'Words such as “lives at” stand beside it.',
    'visit-cue': 'The text calls on people to go there or call.',
    'unit-number': 'It has an apartment or lot number, so people live there.',
    'restricted-source': 'The text says it came from a police or government look-up.',
    'listed-by-user': 'It is on your own list.',
    'organization-beside': 'It belongs to an organization named beside it.',
    'event-beside': 'It is the place of an event.',
    'toll-free': 'It is a toll-free or short number.',
    'known-public': 'It is a known public contact.',
    'role-mailbox': 'It is an office mailbox.',
    'fiction-or-history': 'It belongs to fiction or history.',
    'news-beside': 'It is part of a news or police report.',
    'example-beside': 'The text calls it an example.',
  },
  levels: { hold: 'Held', note: 'Note', none: 'Nothing' },
  sources: {
    'restricted-database': 'The text says its details came from a police or government look-up.',
    'public-record': 'The text says its details are public record.',
  },
  sure: {
    T: 'We read the text of this rule.',
    R: 'We read a report of this rule, not its text.',
    M: 'We could not read this rule. Check it before you rely on it.',
  },
  threat: said => `These may be words of threat: “${said}”.`,
  law: {
    says: (title, says, categories) => `${title} ${says} ${categories}.`,
    status: ({ state, dates }) => {
      const year = dates[0]?.on.slice(0, 4)
      if (state === 'in-force') return ''
      if (state === 'introduced') return year ? `introduced ${year}, not law yet` : 'not law yet'
      return year ? `${year}, adoption unconfirmed` : 'adoption unconfirmed'
    },
    shown: {
      category: 'a listed kind of detail',
      'protected-person': 'a person whom the rule protects',
      threat: 'what may be words of threat',
      'restricted-source': 'a restricted source',
      combination: 'details that count together',
      'open-clause': 'a detail that only its open clause takes in',
    },
    unseen: {
      intent: 'what the author intends',
      harm: 'whether somebody comes to harm',
      request: 'whether the person asked for removal',
      'protected-person': 'whether the rule protects this person',
      threat: 'whether a threat follows from it',
      combination: 'the second detail that it needs beside this one',
    },
    shownTitle: 'The text shows',
    unseenTitle: 'No text can show',
    unlooked: categories => `It also lists what Doxguard does not look for: ${categories}.`,
    paragraph: paragraph => `Paragraph: ${paragraph}`,
    publicRecord: 'This rule makes no exception for public records.',
    read: 'Read the rule',
    none: 'None of your chosen rules lists this.',
    advice: 'This is information, not legal advice.',
  },
}

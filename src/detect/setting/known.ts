// Details that everybody knows: agencies' lines and houses, fictional homes, test cards, voided numbers. They are public
// wherever they stand. Compared without case, spaces and punctuation.
import type { Category } from '../finding.ts'

const data: Partial<Record<Category, string>> = {
  // notes of law.md §6: KSHB 2020 and kshb.com 2024 (tips line, 311), herekansascity.com/government (City Hall), kcmo.gov
  // 2020 (health department); White House and Capitol switchboards: usa.gov; hotlines by text: 988lifeline.org,
  // crisistextline.org; 867-5309 is a song (Tommy Tutone, 1981).
  phone: `816-474-TIPS (8477) | 816-474-TIPS | 816-474-8477 | 816-513-3600 | 816-513-1313 | 816-234-5000 | 816-513-6108 |
    816-513-6309 | 816-513-6379 | 816-513-6110 | 202-456-1111 | 202-456-1414 | 202-224-3121 | 212-639-9675 | 867-5309 |
    988 | 911 | 311 | 211 | 411 | 511 | 811 | 741741 | 281-464-4851 | 281-464-4852 | 281-464-4853 | 281-464-4854 | 281-464-4855`,
  // Houses of state: law.md §6, whitehouse.gov, supremecourt.gov, fbi.gov, gov.uk, senate.gov; landmarks by their own sites.
  // Fictional homes: as printed on screen or page (Harry Potter, Sherlock Holmes, The Simpsons, SpongeBob, The Munsters, The
  // Addams Family, Breaking Bad, Superbad, Finding Nemo, Family Guy, The Brady Bunch, A Nightmare on Elm Street, Buffy,
  // Back to the Future, The Honeymooners, All in the Family, The Odd Couple, Seinfeld, Spider-Man, Doctor Strange, Batman).
  'street-address': `414 E 12th St | 414 East 12th Street | 1125 Locust St | 1125 Locust Street | 1600 Pennsylvania Ave |
    1600 Pennsylvania Avenue | 1600 Pennsylvania Ave NW | 1600 Pennsylvania Avenue NW | 1 First St NE | 1 First Street NE |
    935 Pennsylvania Ave NW | 935 Pennsylvania Avenue NW | 10 Downing Street | 10 Downing St | 350 Fifth Avenue | 350 Fifth Ave |
    30 Rockefeller Plaza | 11 Wall Street | 11 Wall St | 1060 W Addison St | 1060 West Addison | 1 Infinite Loop |
    1 Apple Park Way | 1600 Amphitheatre Parkway | 1 Hacker Way | 1 Microsoft Way | 410 Terry Ave N | 3764 Elvis Presley Blvd |
    4 Privet Drive | 12 Grimmauld Place | 221B Baker Street | 221B Baker St | 742 Evergreen Terrace | 124 Conch Street |
    124 Conch St | 1313 Mockingbird Lane | 1313 Mockingbird Ln | 0001 Cemetery Lane | 1 Cemetery Lane | 308 Negra Arroyo Lane |
    308 Negra Arroyo Ln | 892 Momona St | 892 Momona Street | 42 Wallaby Way | 31 Spooner Street | 31 Spooner St |
    4222 Clinton Way | 1428 Elm Street | 1428 Elm St | 1630 Revello Drive | 1640 Riverside Drive | 9303 Lyon Drive |
    328 Chauncey Street | 704 Hauser Street | 1049 Park Avenue | 129 West 81st Street | 129 W 81st St | 20 Ingram Street |
    177A Bleecker Street | 177A Bleecker St | 1007 Mountain Drive | 344 Clinton Street | 1164 Morning Glory Circle |
    623 East 68th Street | 2311 North Los Robles Avenue | 84 Rainey Street | 84 Rainey St | 10 Stigwood Avenue | 32 Windsor Gardens |
    123 Main Street | 123 Main St | 123 Fake Street | 123 Fake St | 123 Any Street | 123 Anywhere St | 123 Anystreet | 123 Sesame Street |
    10 Cloverfield Lane | 21 Jump Street | 22 Jump Street | 8 Mile Road`,
  email: `tips@p3tips.com`,
  // ssa.gov history page on the Woolworth wallet (078-05-1120) and the 1940 pamphlet (219-09-9999); 987-65-4320 to 4329 were
  // kept for advertising; 123-45-6789 and its like are placeholders; 001-01-0001 the first number issued (ssa.gov);
  // 457-55-5462 was printed in LifeLock's advertisements.
  ssn: `078-05-1120 | 219-09-9999 | 123-45-6789 | 001-01-0001 | 457-55-5462 | 987-65-4320 | 987-65-4321 | 987-65-4322 |
    987-65-4323 | 987-65-4324 | 987-65-4325 | 987-65-4326 | 987-65-4327 | 987-65-4328 | 987-65-4329 | 111-11-1111 | 555-55-5555 | 111-22-3333 | 000-00-0000`,
  // The two that every processor's documentation prints; others are public where the text speaks of tests (payment-card.ts).
  'payment-card': `4242424242424242 | 4111111111111111`,
  // wikipedia.org "International Bank Account Number": WEST is no bank. Other textbook IBANs: data/known-numbers.ts.
  'bank-account': `GB82WEST12345698765432 | 110000000 | 000123456789 | 123456789`,
  // wikipedia.org "Vehicle identification number", and decoder sites.
  vin: `11111111111111111 | 1M8GDM9AXKP042788 | 5GZCZ43D13S812715 | 1HGBH41JXMN109186 | 1FTCR10A5PUA00001 | 1G1YY22G965104378 | WBA3A5G59DNP26082`,
  // California DMV's specimen (Ima Cardholder), Superbad's McLovin, Florida's and Illinois' printed samples.
  'driver-license': `I1234568 | I1234562 | I1234567 | 01-47-87441 | S514-172-80-844-0 | A000-0000-0001 | D1234567 | Y1234567 | S123-456-78-900-0`,
  // Screen cars: Back to the Future, Ghostbusters, The Dukes of Hazzard, The Love Bug, Supernatural, and studio stock.
  'license-plate': `OUTATIME | ECTO-1 | CNH 320 | OFP 857 | KAZ 2Y5 | 2GAT123 | ABC 123 | ABC 1234 | ABC-1234 | 8ABC123 | 1ABC234 | SAMPLE | 1AAA000 | NRVOUS | 4NTLPN | BMT 216A | ASSMAN`,
  // Everest's summit, Area 51, the Statue of Liberty, Point Nemo, Null Island.
  coordinates: `27.9881, 86.9250 | 37.2350, -115.8111 | 40.6892, -74.0445 | 48.8584, 2.2945 | 0.0, 0.0`,
}

const compact = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const known = new Map<Category, ReadonlySet<string>>(
  Object.entries(data).map(([category, list]) => [category as Category, new Set(list.split('|').map(compact))]),
)

const numbers: ReadonlySet<Category> = new Set<Category>([
  'ssn',
  'payment-card',
  'bank-account',
  'driver-license',
  'license-plate',
  'vin',
])
/** "A0000000", "11111111111111111", "TEST123", "1234567890": filled in so that something stands there. */
const placeholder = /^[a-z]{0,2}(\d)\1{5,}$|test|sample|specimen|example|^[a-z]{0,2}(?:12345678|0?1234567890?)$/

/** Is this very detail known to everybody? An address may carry a city and ZIP code behind the street. */
export const isKnownPublic = (category: Category, value: string): boolean => {
  if (numbers.has(category) && placeholder.test(compact(value))) return true
  const list = known.get(category)
  if (!list) return false
  if (category === 'street-address') return list.has(compact(value)) || list.has(compact(value.split(',')[0]!))
  const own = compact(value)
  return (
    list.has(own) ||
    (category === 'phone' && (own.length === 11 || own.length === 12) && list.has(own.replace(/^1/, '')))
  )
}

/** Has the user listed this detail as public? */
export const isListed = (value: string, contacts: readonly string[] | undefined): boolean => {
  if (!contacts?.length) return false
  const own = compact(value)
  return contacts.some(contact => {
    const listed = compact(contact)
    return listed.length > 3 && (listed === own || (own.length - listed.length <= 2 && own.endsWith(listed)))
  })
}

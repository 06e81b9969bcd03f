// The demo's own posts. Everybody is made up: 555-01XX numbers, example.com and example.org mail, streets of a town
// that is nowhere.

export interface Post {
  readonly id: string
  readonly text: string
  readonly author?: string
  /** Shown as it is. */
  readonly when?: string
}

export const posts: readonly Post[] = [
  {
    id: 'p01',
    author: 'Marisol Vega',
    when: '4 min',
    text: 'The farmers market moves inside this Saturday because of the rain. Same hours, 8 to 1, and the peach people are back!',
  },
  {
    id: 'p02',
    author: 'Dale Whitcomb',
    when: '11 min',
    text: 'City hall just told me permits are walk-in again: 414 E 12th St, second floor, weekdays 8 to 5. Main line is 816-555-0100 if you want to check first.',
  },
  {
    id: 'p03',
    author: 'Nobody You Know',
    when: '23 min',
    text: 'Officer Tamsin Reed wrote my brother that ticket. She lives at 2718 Larkspur Ln, the blue house with the boat. Go tell her what you think.',
  },
  {
    id: 'p04',
    author: 'Priya Raman',
    when: '38 min',
    text: 'Block party on Cedar, Saturday from 3. Bring a chair, a dish, and the neighbor you have not met yet.',
  },
  {
    id: 'p05',
    author: 'Owen Hartley',
    when: '1 h',
    text: 'Found: gray cat, white paws, very loud, at the corner of 5th and Mulberry. She is at Riverside Animal Shelter now, 900 Depot St, open till 6.',
  },
  {
    id: 'p06',
    author: 'truth_hammer',
    when: '1 h',
    text: 'since the council lady will not answer emails, try her cell 816-555-0142. her daughter Josie goes to Brookfield Elementary, 3rd grade. you did not get this from me',
  },
  {
    id: 'p07',
    author: 'Riverside Public Library',
    when: '2 h',
    text: 'Tax help starts Monday at 10. No appointment needed. Bring last year’s return and a photo ID. Questions: reference@library.example.org',
  },
  {
    id: 'p08',
    author: 'Gus Pellegrino',
    when: '2 h',
    text: 'Order #4471-2093-88 finally arrived, three weeks late, and the box was full of somebody else’s lamps. 0/10.',
  },
  {
    id: 'p09',
    author: 'Hannah Osei',
    when: '3 h',
    text: 'Police say the 3400 block of Prospect is closed until about 5 after a water main break. Take Euclid instead.',
  },
  {
    id: 'p10',
    author: 'landlord watch',
    when: '4 h',
    text: 'He keeps deposits. His personal email is r.kessling.home@example.com and his truck is plate 7KX-P29, usually outside 51 Quarry Rd Apt 2 after nine.',
  },
  {
    id: 'p11',
    author: 'Bea Lindqvist',
    when: '5 h',
    text: 'To whoever returned my wallet to the bus garage with every dollar in it: thank you. You made my whole week.',
  },
  {
    id: 'p12',
    author: 'Teo Marsh',
    when: '6 h',
    text: 'If you or someone you know is struggling, call or text 988, any hour. You do not have to be in danger to call.',
  },
  {
    id: 'p13',
    author: 'Corner Bakery on Ninth',
    when: '7 h',
    text: 'New winter hours: 7 to 3, closed Mondays. 1204 W 9th St. Call 816-555-0177 to order cakes two days ahead.',
  },
  {
    id: 'p14',
    author: 'Wren Abara',
    when: '9 h',
    text: 'My DOB is 03/14/1988 and they still carded me twice in one evening. I am choosing to be flattered.',
  },
  {
    id: 'p15',
    author: 'Sal Ortega',
    when: '11 h',
    text: 'Anybody else’s lights flicker around nine last night? Whole street went brown for a minute, then fine.',
  },
  {
    id: 'p16',
    author: 'Ines Duarte',
    when: '1 d',
    text: 'Coach says Thursday practice is at the south field, 6 sharp. Shin guards, water, and please label the balls this time.',
  },
]

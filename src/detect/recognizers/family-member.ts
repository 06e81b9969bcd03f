// Names of relatives, by the frames of kinship that tie them to somebody: "his wife Dana", "Dana, his wife", "kids: Idris,
// Nour", "married to X", "la hija de la fiscal, Ximena". Whether an author's own family counts is decided later
// (steps/exposure.ts): it depends on what else the post gives away.
import { isFamousFamily } from '../people/public-figures.ts'
import { relatives } from '../people/relatives.ts'
import { isClaimed } from '../reading.ts'
import type { Recognizer } from '../recognizer.ts'

export const familyMember: Recognizer = {
  category: 'family-member',
  find: reading => {
    return relatives(reading)
      .filter(({ start, end }) => !isClaimed(reading, start, end))
      .map(({ start, end, first, possessor, confidence }) => ({
        category: 'family-member',
        start,
        end,
        confidence,
        why: possessor === 'own' ? ['kin-word', 'own-word'] : ['kin-word'],
        ...(isFamousFamily(reading, first) && { setting: 'public' as const }),
      }))
  },
  examples: {
    found: [
      "Deputy Harlan's wife ⟦Dana⟧ runs the bakery at 14 Fern Ct, go say hi",
      'HUSBAND: ⟦Gordon⟧, CELL: 360-555-0103',
      'He lives with his mother ⟦Denise⟧, cell 615-555-0172',
      'kids ⟦Declan⟧ & ⟦Maeve⟧ get out at 3:10, his cell is 615-555-0172',
      'La hija del juez, ⟦Ximena Arrieta⟧, tel 505-555-0148. Que sienta.',
      'My sister ⟦Yesenia⟧ has the key, 775-555-0198',
      "Lincoln's wife ⟦=Mary Todd⟧ spent $20,000 on curtains",
    ],
    clean: [
      'My husband Greg says hi',
      'Girl Scouts and Boy Scouts meet on Monday',
      'Her son is American, his mother is Catholic',
      'Call my mom at 615-555-0172',
      'You are a pretty girl Nikki, call 615-555-0172',
      'Get your girl 3 Xanax at 14 Fern Ct',
      'I told my wife Tuesday, call 615-555-0172',
    ],
  },
}

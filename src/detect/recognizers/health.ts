// Health of a particular person: conditions, drugs, treatments, aids, and the places where they are treated. The words
// alone say nothing (news, products, jokes are full of them); a person has to stand beside them (people/evidence.ts).
import { isOwn, weighPlaces, weighTerms } from '../people/health-context.ts'
import { isFamous } from '../people/public-figures.ts'
import { isClaimed, type Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'

/** Below this, a word of health is more likely talk than somebody's. */
const likely = 0.4

export const health: Recognizer = {
  category: 'health',
  find: reading => {
    const terms = weighTerms(reading)
    const places = weighPlaces(reading, terms).filter(({ confidence }) => confidence >= likely)
    // "Wexler Infusion Center": the place has the word.
    const free = terms.filter(
      ({ term, confidence }) =>
        confidence >= likely && !places.some(({ place }) => place.start < term.end && term.start < place.end),
    )
    return [
      ...free.map(({ term, confidence }) => candidate(reading, term, confidence, isOwn(reading, term))),
      ...places.map(({ place, confidence }) => candidate(reading, place, confidence, false)),
    ].filter(({ start, end }) => !isClaimed(reading, start, end))
  },
  examples: {
    found: [
      'She has ⟦stage 2 colon cancer⟧ and starts ⟦chemo⟧ on Monday',
      "Mr. Alvin is 88, he has ⟦Parkinson's⟧ and lives alone",
      "I'm on ⟦lamotrigine⟧ for ⟦bipolar 2⟧, nobody at work knows",
      'My dad was flown to ⟦Mercy Springfield Hospital⟧ after a ⟦stroke⟧',
      'Tiene ⟦cáncer de mama⟧ y empieza ⟦quimioterapia⟧ el martes',
      'She takes ⟦Lexapro⟧',
      'She did ninety days at ⟦Serenity Bluffs⟧ for ⟦pills⟧, ask her sister',
      'Tucker is ⟦allergic to tree nuts⟧ and lives at 12 Oak St',
      'They found a ⟦papillary carcinoma⟧ and he starts ⟦selumetinib⟧ on Friday',
      'Mi hermana está internada en la ⟦Clínica San Rafael⟧ por ⟦anorexia⟧',
    ],
    clean: [
      'Free Narcan training and kits on Thursday, no questions asked',
      'PCOS awareness month reminder: 1 in 10',
      "I'm so OCD about my spice rack lol",
      'Cancer season is here, sorry Leos',
      'My dog has diabetes and hates his insulin',
      'RT @newsdesk: doctors warn of rising diabetes in children https://example.com/b2',
      'Cedar Valley Hospital was named a top hospital again',
      'The depression of 1929 hit farmers hardest',
    ],
  },
}

const candidate = (
  reading: Reading,
  { start, end, first }: { readonly start: number; readonly end: number; readonly first: number },
  confidence: number,
  own: boolean,
): Candidate => ({
  category: 'health',
  start,
  end,
  confidence,
  why: ['cue-word', own ? 'own-word' : 'person-beside'],
  ...(isFamous(reading, first) && { setting: 'public' as const }),
})

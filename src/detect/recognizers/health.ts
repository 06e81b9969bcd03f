// Health of a particular person: conditions, drugs, treatments, aids, and the places where they are treated. The words
// alone say nothing (news, products, jokes are full of them); a person has to stand beside them (people/evidence.ts).
import { healthMeaning } from '../people/health-context.ts'
import { facilities } from '../people/health-places.ts'
import { healthTerms } from '../people/health-terms.ts'
import { isFamous } from '../people/public-figures.ts'
import { isClaimed } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'

export const health: Recognizer = {
  category: 'health',
  find: reading => {
    const found: Candidate[] = []
    const terms = healthTerms(reading)
    const kept: number[] = []
    for (const term of terms) {
      const { confidence, own } = healthMeaning(reading, term)
      if (confidence < 0.12 || isClaimed(reading, term.start, term.end)) continue
      if (confidence >= 0.4) kept.push(term.last)
      found.push({
        category: 'health',
        start: term.start,
        end: term.end,
        confidence,
        why: own ? ['cue-word', 'own-word'] : ['cue-word', 'person-beside'],
        ...(isFamous(reading, term.first) && { setting: 'public' as const }),
      })
    }
    for (const { start, end, first, confidence } of facilities(reading, kept)) {
      if (isClaimed(reading, start, end)) continue
      found.push({
        category: 'health',
        start,
        end,
        confidence,
        why: ['cue-word', 'person-beside'],
        ...(isFamous(reading, first) && { setting: 'public' as const }),
      })
    }
    return found
  },
  examples: {
    found: [
      'She has ⟦stage 2 colon cancer⟧ and starts ⟦chemo⟧ on Monday',
      "Mr. Alvin is 88, he has ⟦Parkinson's⟧ and lives alone",
      "I'm on ⟦lamotrigine⟧ for ⟦bipolar 2⟧, nobody at work knows",
      'My dad was flown to ⟦Mercy Springfield Hospital⟧ after a ⟦stroke⟧',
      'Tiene ⟦cáncer de mama⟧ y empieza ⟦quimioterapia⟧ el martes',
      'She takes ⟦Lexapro⟧',
    ],
    clean: [
      'Free Narcan training and kits on Thursday, no questions asked',
      'PCOS awareness month reminder: 1 in 10',
      "I'm so OCD about my spice rack lol",
      'Cancer season is here, sorry Leos',
      'My dog has diabetes and hates his insulin',
      'The depression of 1929 hit farmers hardest',
    ],
  },
}

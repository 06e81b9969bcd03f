// Schools. A name is found by its form ("Jackson Middle School", "PS 118", "Primaria Roosevelt"), by a frame that leaves no
// other reading ("goes to St. Brigid's", "4th grader at Oak Hill") or by what stands around it; learned weights say how
// likely it is one. It is private where a particular person attends, works or is picked up there, public where it is a
// venue, a shelter or in the news: steps/setting.ts decides.
import { possibleSchools } from '../people/possible-schools.ts'
import { schoolWeights } from '../people/school-weights.generated.ts'
import { isClaimed } from '../reading.ts'
import type { Recognizer } from '../recognizer.ts'
import { likelihood, Scale, sumOf } from '../weights.ts'

let scale: Scale<number> | undefined

export const school: Recognizer = {
  category: 'school',
  find: reading => {
    scale ??= new Scale(schoolWeights, 0)
    return possibleSchools(reading, scale).flatMap(({ start, end, signs }) => {
      const confidence = likelihood(sumOf(signs))
      if (confidence < 0.5 || isClaimed(reading, start, end)) return []
      return [{ category: 'school', start, end, confidence, why: ['weighed'] }]
    })
  },
  examples: {
    found: [
      'My daughter goes to ⟦Aspen Trails Elementary⟧, bus 14',
      "his kid is at ⟦St. Brigid's⟧, pickup is 3:10",
      'She is a junior at ⟦Westfield⟧ and works nights',
      'Ximena sale de la ⟦Primaria Roosevelt⟧ a las 2:35, es mi niña',
      'her son is in 2nd grade at ⟦PS 118⟧',
      'he teaches at ⟦Elkhorn Prep⟧',
      'Vote at ⟦=Thurgood Marshall Academy⟧ on Tuesday, use the gym door',
      'Shelter open: ⟦=Port Carver High⟧, pets welcome',
    ],
    clean: [
      'the middle of nowhere, high as a kite',
      'My school is closed on Monday',
      'High School Musical is on again',
      'I went to college in the nineties',
      'He goes to Starbucks every morning',
    ],
  },
}

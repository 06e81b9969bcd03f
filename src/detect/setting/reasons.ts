// From learned signs to reasons for people: what is said is what weighed.
import type { Reason, Setting } from '../finding.ts'
import type { Signs } from '../weights.ts'

type Meaning = readonly [RegExp, Reason]

const meanings: Readonly<Record<Setting, readonly Meaning[]>> = {
  public: [
    [/toll-free|vanity|short$/, 'toll-free'],
    [/role-mailbox|official-host|own-host/, 'role-mailbox'],
    [/known/, 'known-public'],
    [/organizations|services|before:(?:organization|business|acronym)|^suite$/, 'organization-beside'],
    [/events|audience|:time$/, 'event-beside'],
    [/fiction|history|famous|year:far/, 'fiction-or-history'],
    [/examples/, 'example-beside'],
  ],
  private: [
    [/homes|lives/, 'lives-cue'],
    [/visit/, 'visit-cue'],
    [/(?:^|:)own[@:]|near:own/, 'own-word'],
    [/kin[@:]|near:kin/, 'kin-word'],
    [/^unit$/, 'unit-number'],
    [/titles|persons|publicServants|first-name|before:capitals/, 'person-beside'],
  ],
}

const known: Readonly<Record<Setting, Map<string, Reason | null>>> = { public: new Map(), private: new Map() }

/** What a sign tells a person; remembered, for the signs with a weight are few. */
const meaningOf = (sign: string, setting: Setting): Reason | null => {
  const cache = known[setting]
  let meaning = cache.get(sign)
  if (meaning === undefined) {
    meaning = meanings[setting].find(([pattern]) => pattern.test(sign))?.[1] ?? null
    cache.set(sign, meaning)
  }
  return meaning
}

/** In hundredths, as the weights are. */
const leastSaid = 15

/** At most three reasons that spoke for the decision, the weightiest first. */
export const reasonsFor = ({ held }: Signs, setting: Setting): Reason[] => {
  const spoke = new Map<Reason, number>()
  for (const { name, weight } of held) {
    const said = setting === 'public' ? weight : -weight
    if (said <= 0) continue
    const meaning = meaningOf(name, setting)
    if (meaning) spoke.set(meaning, (spoke.get(meaning) ?? 0) + said)
  }
  return [...spoke]
    .filter(([, weight]) => weight >= leastSaid)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([reason]) => reason)
}

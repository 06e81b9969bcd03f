// From learned signs to reasons for people: what is said is what weighed.
import type { Reason, Setting } from '../finding.ts'

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

const known: Readonly<Record<Setting, Map<string, Reason | undefined>>> = { public: new Map(), private: new Map() }

/** What a sign tells a person; remembered, for the signs with a weight are few. */
const meaningOf = (sign: string, setting: Setting): Reason | undefined => {
  const cache = known[setting]
  if (!cache.has(sign)) cache.set(sign, meanings[setting].find(([pattern]) => pattern.test(sign))?.[1])
  return cache.get(sign)
}

/** In hundredths, as the weights are. */
const leastSaid = 15

/** At most three reasons that spoke for the decision, the weightiest first. */
export const reasonsFor = (
  signs: Iterable<string>,
  weights: ReadonlyMap<string, number>,
  setting: Setting,
): Reason[] => {
  const spoke = new Map<Reason, number>()
  for (const sign of signs) {
    const weight = (weights.get(sign) ?? 0) * (setting === 'public' ? 1 : -1)
    if (weight <= 0) continue
    const meaning = meaningOf(sign, setting)
    if (meaning) spoke.set(meaning, (spoke.get(meaning) ?? 0) + weight)
  }
  return [...spoke]
    .filter(([, weight]) => weight >= leastSaid)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([reason]) => reason)
}

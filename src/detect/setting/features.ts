// The signs by which a detail is private or public: what it is, which kinds of words stand how near, which single words,
// and what else the post holds. Weights are learned (scripts/train.ts) and stand in weights.generated.ts.
import { cueIndexAt, wordIndexAt } from '../cues.ts'
import type { Category } from '../finding.ts'
import { type Scale, Signs } from '../weights.ts'
import type { Detail } from './detail.ts'
import { type GroupSigns, groupSigns, type KindSigns, type Pair } from './kind-signs.ts'
import { fameNear, neighborSigns, type Segment, segmentOf } from './neighbors.ts'
import type { Post } from './post.ts'
import { toneOf } from './tone.ts'

/** Categories that behave alike share the weights of the kinds of words beside them. */
const groups: Readonly<Record<Category, string>> = {
  'street-address': 'place',
  coordinates: 'spot',
  phone: 'contact',
  email: 'contact',
  school: 'school',
  health: 'life',
  'family-member': 'life',
  birthdate: 'birth',
  ssn: 'number',
  'payment-card': 'number',
  'bank-account': 'bank',
  'driver-license': 'number',
  'license-plate': 'number',
  vin: 'number',
}

/** A detail among the words: the first that ends behind its start, the first that ends behind its end. */
interface Place extends Detail {
  readonly first: number
  readonly after: number
  readonly sentence: number | undefined
  readonly segment: Segment
}

const placeOf = (index: number, { details, reading: { words, text } }: Post): Place => {
  const { category, start, end } = details[index]!
  const first = wordIndexAt(words, start)
  const { sentence } = words[Math.min(first, words.length - 1)] ?? { sentence: undefined }
  return {
    category,
    start,
    end,
    first,
    after: wordIndexAt(words, end),
    sentence,
    segment: segmentOf(index, details, text),
  }
}

/** All signs of a post's detail but the post's single words. Its cost is bounded: only what stands near is looked at. */
export const settingSigns = (index: number, post: Post, scale: Scale<number>): Signs => {
  const signs = new Signs(scale)
  const { reading, details, shapes } = post
  const place = placeOf(index, post)
  const group = groupSigns(scale, groups[place.category])
  const shape = shapes[index]!
  signs.add('bias')
  signs.word('is:', place.category)
  for (const kind of post.kinds) signs.hold(group.kinds.get(kind)!.anywhere[0])
  for (const sign of shape) signs.add(sign)
  for (const [sign, count] of post.shapeCounts) if (count > (shape.includes(sign) ? 1 : 0)) signs.word('other:', sign)
  for (const kind of post.kinds) signs.hold(group.kinds.get(kind)!.anywhere[1])
  wordsBeside(place, group, post, signs)
  const { before, beside } = cuesAround(place, group, post, signs)
  neighborSigns(details[index]!, reading, group, signs)
  if (signs.has('before:capitals') || signs.has('before:first-name')) before.private = beside.private = true
  if (signs.has('before:organization') || signs.has('before:business')) before.public = beside.public = true
  const tone = toneOf(beside.public, beside.private)
  holdBoth(signs, group.before[toneOf(before.public, before.private)])
  holdBoth(signs, group.beside[tone])
  holdBoth(signs, group.post[post.tone])
  signs.hold(group.besideAndPost[tone][post.tone])
  postAround(place, group, post, signs)
  signs.when(post.known[index]!, 'known')
  const fame = fameNear(reading.words, place.first - 14, place.after + 10)
  if (fame) holdBoth(signs, group.famous)
  signs.when(fame === 'sure', 'famous:sure')
  return signs
}

const holdBoth = (signs: Signs, [ofAll, ofGroup]: Pair): void => {
  signs.hold(ofAll)
  signs.hold(ofGroup)
}

const wordsBeside = ({ first, after, sentence }: Place, group: GroupSigns, post: Post, signs: Signs): void => {
  const { words } = post.reading
  for (let i = Math.max(0, first - 4); i < first; i++)
    if (words[i]!.sentence === sentence) signs.word(group.wordBefore, words[i]!.lower)
  for (let i = after; i < Math.min(words.length, after + 3); i++)
    if (words[i]!.sentence === sentence) signs.word(group.wordAfter, words[i]!.lower)
}

/** Which sides speak. */
interface Said {
  public: boolean
  private: boolean
}

const reach = 15

/** Words between a cue and the detail: touching, near, further; beyond that a cue tells nothing of this very detail. */
const bandOf = (distance: number): 0 | 1 | 2 | undefined =>
  distance <= 2 ? 0 : distance <= 6 ? 1 : distance <= 14 ? 2 : undefined

const cuesAround = (place: Place, group: GroupSigns, { reading, kinds }: Post, signs: Signs) => {
  const { start, end, first, after, sentence, segment } = place
  const { words, text } = reading
  const from = words[Math.max(0, first - reach)]?.start ?? 0
  const to = words[Math.min(words.length - 1, after + reach)]?.end ?? text.length
  let nearest: { last: number; named: KindSigns } | undefined
  const before: Said = { public: false, private: false }
  const beside: Said = { public: false, private: false }
  for (const kind of kinds) {
    const named = group.kinds.get(kind)!
    const cues = reading.cues(kind)
    for (let i = cueIndexAt(cues, from); i < cues.length && cues[i]!.end <= to; i++) {
      const cue = cues[i]!
      if (cue.end > start && cue.start < end) {
        signs.hold(named.inside)
        continue
      }
      if (cue.start >= segment.from && cue.end <= start) {
        signs.hold(named.besideBefore)
        before[named.side] = beside[named.side] = true
        if (!nearest || cue.last > nearest.last) nearest = { last: cue.last, named }
      }
      if (cue.start >= end && cue.end <= segment.to) {
        signs.hold(named.besideAfter)
        beside[named.side] = true
      }
      const isAhead = cue.end <= start
      const band = bandOf(isAhead ? first - cue.last - 1 : cue.first - after)
      if (band === undefined) continue
      for (const sign of (isAhead ? named.before : named.after)[band]!) signs.hold(sign)
      if (words[cue.first]!.sentence === sentence) signs.hold(named.sentence)
    }
  }
  if (nearest) {
    const distance = first - nearest.last - 1
    signs.hold(nearest.named.nearest[distance === 0 ? 0 : distance <= 3 ? 1 : 2])
    signs.hold(nearest.named.nearestOfGroup)
  } else signs.hold(group.noneNear)
  return { before, beside }
}

const time =
  /\b(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|noon)|\d{1,2}(?::\d\d)?\s?(?:-|–|to|a)\s?\d{1,2}(?::\d\d)?\b(?!-)|noon|24\/7|m-f|mon-fri)/i
const money = /\$\s?\d/

/** Times and prices near it, and the post's other details. */
const postAround = (place: Place, group: GroupSigns, post: Post, signs: Signs): void => {
  const near = post.reading.lower.slice(Math.max(0, place.start - 120), place.end + 120)
  if (time.test(near)) signs.hold(group.time)
  signs.when(money.test(near), 'money')
  for (const [other, count] of post.counts) {
    if (other !== place.category) signs.word('with:', other)
    else if (count > 1) signs.word('same:', String(Math.min(count - 1, 3)))
  }
}

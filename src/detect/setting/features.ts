// The signs by which a detail is private or public: what it is, which kinds of words stand how near, which single words,
// and what else the post holds. Weights are learned (scripts/train.ts) and stand in weights.generated.ts.
import { wordIndexAt } from '../cues.ts'
import type { Category } from '../finding.ts'
import { firstCueFrom } from './detail.ts'
import { isKnownPublic } from './known.ts'
import { fameNear, neighborSigns, segmentOf } from './neighbors.ts'
import { kinds, nameOf, type Post, publicKinds, toneOf } from './post.ts'

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

/** Words between a cue and the detail: touching, near, further; beyond that a cue tells nothing of this very detail. */
const band = (distance: number): string => (distance <= 2 ? '0' : distance <= 6 ? '1' : distance <= 14 ? '2' : '')

const reach = 15

const time =
  /\b(?:\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\b|noon)|\d{1,2}(?::\d\d)?\s?(?:-|–|to|a)\s?\d{1,2}(?::\d\d)?\b(?!-)|noon|24\/7|m-f|mon-fri)/i
const money = /\$\s?\d/

/** All signs of a post's detail, each once, but the post's single words. Its cost is bounded: only what stands near is looked at. */
export const settingSigns = (index: number, post: Post): Set<string> => {
  const { reading, details } = post
  const { text, lower, words } = reading
  const { category, start, end } = details[index]!
  const group = groups[category]
  const signs = new Set<string>(['bias', `is:${category}`, ...post.signs])
  const both = (sign: string) => {
    signs.add(sign)
    signs.add(`${group}:${sign}`)
  }
  const shape = post.shapes[index]!
  for (const sign of shape) signs.add(sign)
  for (const [sign, count] of post.shapeCounts) if (count > (shape.includes(sign) ? 1 : 0)) signs.add(`other:${sign}`)
  for (const name of post.kinds) signs.add(`${group}:${name}@p`)
  const first = wordIndexAt(words, start)
  const after = wordIndexAt(words, end)
  const sentence = words[Math.min(first, words.length - 1)]?.sentence
  for (let i = Math.max(0, first - 4); i < first; i++)
    if (words[i]!.sentence === sentence) signs.add(`${group}:b=${words[i]!.lower}`)
  for (let i = after; i < Math.min(words.length, after + 3); i++)
    if (words[i]!.sentence === sentence) signs.add(`${group}:a=${words[i]!.lower}`)
  const from = words[Math.max(0, first - reach)]?.start ?? 0
  const to = words[Math.min(words.length - 1, after + reach)]?.end ?? text.length
  const segment = segmentOf(index, details, text)
  let nearest: { last: number; name: string } | undefined
  const before = { public: false, private: false }
  const beside = { public: false, private: false }
  for (const kind of kinds) {
    const name = nameOf(kind)
    const side = publicKinds.includes(kind) ? 'public' : 'private'
    const cues = reading.cues(kind)
    for (let i = firstCueFrom(cues, from); i < cues.length && cues[i]!.end <= to; i++) {
      const cue = cues[i]!
      if (cue.end > start && cue.start < end) {
        signs.add(`${name}@in`)
        continue
      }
      if (cue.start >= segment.from && cue.end <= start) {
        signs.add(`${group}:${name}@sb`)
        before[side] = true
        beside[side] = true
        if (!nearest || cue.last > nearest.last) nearest = { last: cue.last, name }
      }
      if (cue.start >= end && cue.end <= segment.to) {
        signs.add(`${group}:${name}@sa`)
        beside[side] = true
      }
      const ahead = cue.end <= start
      const b = band(ahead ? first - cue.last - 1 : cue.first - after)
      if (!b) continue
      both(`${name}@${ahead ? 'b' : 'a'}${b}`)
      if (words[cue.first]!.sentence === sentence) signs.add(`${group}:${name}@s`)
    }
  }
  if (nearest) {
    const distance = first - nearest.last - 1
    signs.add(`near:${nearest.name}:${distance === 0 ? 0 : distance <= 3 ? 1 : 2}`)
    signs.add(`${group}:near:${nearest.name}`)
  } else signs.add(`${group}:near:none`)
  for (const sign of neighborSigns(details[index]!, reading)) {
    both(sign)
    if (/^before:(?:capitals|first-name)$/.test(sign)) before.private = beside.private = true
    if (/^before:(?:organization|business)$/.test(sign)) before.public = beside.public = true
  }
  both(`before=${toneOf(before.public, before.private)}`)
  both(`beside=${toneOf(beside.public, beside.private)}`)
  both(`post=${post.tone}`)
  signs.add(`beside=${toneOf(beside.public, beside.private)}&post=${post.tone}`)
  const near = lower.slice(Math.max(0, start - 120), Math.min(lower.length, end + 120))
  if (time.test(near)) signs.add(`${group}:time`)
  if (money.test(near)) signs.add('money')
  for (const [other, count] of post.counts) {
    if (other !== category) signs.add(`with:${other}`)
    else if (count > 1) signs.add(`same:${Math.min(count - 1, 3)}`)
  }
  if (isKnownPublic(category, text.slice(start, end))) signs.add('known')
  const fame = fameNear(words, first - 14, after + 10)
  if (fame) both('famous')
  if (fame === 'sure') signs.add('famous:sure')
  return signs
}

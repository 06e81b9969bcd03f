// Small signs over a whole post, for two questions that no single word decides: whose details are these (steps/subject.ts)
// and is harm meant (steps/intent.ts). Each sign is there or not; its weights are learned (npm run train).
import type { CueKind } from '../cues.ts'
import { wordIndexAt } from '../cues.ts'
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { Signs } from '../weights.ts'
import { cuesBetween, hasCue, hasPersonName } from './evidence.ts'
import { isCapital } from './name.ts'
import { offices } from './offices.ts'
import { postScale } from './post-questions.ts'

/** Words read one by one; what stands later tells of the same. */
const most = 300

/** A sign for each number that is reached: "self 1", "self 2", "self 4". */
type Steps = readonly (readonly [number, string])[]
const stepped = (name: string, steps: readonly number[]): Steps => steps.map(step => [step, `${name} ${step}`])

/** Lists whose distinct places are counted. */
const counted: readonly (readonly [CueKind, Steps])[] = [
  ['tone.threats', stepped('threats', [1, 2])],
  ['tone.veiled', stepped('veiled', [1, 2])],
  ['tone.incitement', stepped('incitement', [1, 2, 3])],
  ['tone.restrictedSources', stepped('restricted', [1])],
  ['tone.insiders', stepped('insiders', [1])],
  ['tone.lookups', stepped('lookups', [1])],
  ['tone.publicRecords', stepped('public record', [1])],
  ['people.ownPosts', stepped('own posts', [1, 2, 4])],
  ['people.targets', stepped('targets', [1, 2, 4])],
  ['people.offices', stepped('offices around', [1, 3])],
  ['people.candidates', stepped('candidate', [1])],
  ['people.ownKin', stepped('own kin', [1, 3])],
  ['people.selfPronouns', stepped('self', [1, 2, 4, 8])],
  ['people.pronouns', stepped('others', [1, 2, 4, 8])],
  ['people.generalPersons', stepped('nobody', [1, 3])],
  ['people.schoolPublic', stepped('public place', [1])],
]
const labelled = stepped('labels', [2, 4])
const asking = stepped('imperative', [1, 2])
const ownBeside = stepped('own beside', [1, 2])
const otherBeside = stepped('other beside', [1, 2])
const manyCategories = stepped('categories', [2, 3, 5])

const places = (reading: Reading, kind: CueKind): number => {
  let end = -1
  let count = 0
  for (const cue of reading.cues(kind)) {
    if (cue.start < end) continue
    count++
    end = cue.end
  }
  return count
}

const mocking = /[🎯🔫💣🧨🩸🪓😡👊⏰🤬🥚🍕🐀🐍😂🤣😈🔥👀🙃💅🍿🔪💀😏😘🍳💳🤡🐷🖕👇]/u
const warm = /[🙏💜💕🥰😭🎂🎉🎈🌈👶🏆😩😅🐾]|❤|♥/u

const ofLife: ReadonlySet<Finding['category']> = new Set(['family-member', 'health', 'school'])

/** What is learned for each question (post-questions.ts). */
type PostSigns = Signs<readonly number[]>

const read = new WeakMap<Reading, PostSigns>()

/** The signs of a post; `findings` are its private findings, in offsets of the original text. */
export const postSigns = (reading: Reading, findings: readonly Finding[], scale = postScale()): PostSigns => {
  let text = read.get(reading)
  if (!text) {
    // Both questions ask for it, each with its own findings.
    text = textSigns(reading, new Signs(scale))
    read.set(reading, text)
  }
  const signs = new Signs(scale)
  signs.holdAll(text)
  findingSigns(reading, findings, signs)
  pairSigns(signs)
  return signs
}

const upTo = (count: number, steps: Steps, signs: PostSigns): void => {
  for (const [step, name] of steps) if (count >= step) signs.add(name)
}

const textSigns = (reading: Reading, signs: PostSigns): PostSigns => {
  const { words, text } = reading
  signs.add('bias')
  for (const [kind, steps] of counted) upTo(places(reading, kind), steps, signs)
  const self = reading.cues('people.selfPronouns').length
  const others = reading.cues('people.pronouns').length
  if (self > others) signs.add('more self')
  if (others > self) signs.add('more others')
  if (self + others === 0) signs.add('no pronoun')
  else if (!others) signs.add('only self')
  else if (!self) signs.add('only others')
  if (hasCue(reading, 'people.selfPronouns', 0, 5)) signs.add('self first')
  if (hasCue(reading, 'people.pronouns', 0, 5)) signs.add('others first')
  if (mocking.test(text)) signs.add('mocking face')
  if (warm.test(text)) signs.add('warm face')
  if (words.length > 60) signs.add('long')
  if (words.length > 150) signs.add('very long')
  if (words.length < 20) signs.add('short')
  if (hasPersonName(reading, 0, words.length - 1)) signs.add('a name')
  // Records ("DOB: …"), chats ("[02:14] bee: …").
  upTo(text.match(/^[^\n:]{2,20}[:·|=→]/gm)?.length ?? 0, labelled, signs)
  if (/\[\d\d:\d\d\]|\*\*\w+\*\*:/.test(text)) signs.add('chat')
  if (/\?/.test(text)) signs.add('question')
  upTo(imperatives(reading), asking, signs)
  officeSigns(reading, signs)
  for (const { lower } of words.slice(0, most)) if (lower.length > 1 && !/\d/.test(lower)) signs.word('w=', lower)
  return signs
}

/** "visit him", "keep her company": a verb that opens a clause, or follows "go" or "should", before a third person. */
const imperatives = (reading: Reading): number => {
  const { words } = reading
  let count = 0
  for (const cue of reading.cues('tone.imperatives')) {
    const object = words[cue.last + 1]?.lower ?? ''
    if (/^(?:hay|vamos|\p{L}{4,}(?:lo|la|le)s?)$/u.test(words[cue.first]!.lower)) count++
    else if (/^(?:him|her|them|his|their|hers)$/.test(object)) {
      const before = words[cue.first - 1]
      if (
        !before ||
        before.sentence !== words[cue.first]!.sentence ||
        /^(?:go|and|let's|lets|just|please|everyone|everybody|all|yall|y'all|then|so|now|should|gonna|to|somebody|someone|ought|or|must|gotta|you|ladies|boys|we|don't|dont|never|will|can)$/.test(
          before.lower,
        )
      )
        count++
    }
  }
  return count
}

/** A sum of single signs cannot say "this and not that". */
const pairSigns = (signs: PostSigns): void => {
  const isOffice = !signs.has('no office')
  const isTarget = signs.has('targets 1')
  if (signs.has('own posts 1') && !isTarget && !isOffice) signs.add('own post of nobody else')
  if (signs.has('own posts 1') && signs.has('only self')) signs.add('own post of self')
  if (isTarget && !isOffice) signs.add('target without office')
  if (isOffice && !signs.has('self 1')) signs.add('office without self')
  if (!isOffice && !isTarget && !signs.has('others 1')) signs.add('nobody else')
}

const officeSigns = (reading: Reading, signs: PostSigns): void => {
  const { words, text } = reading
  const all = offices(reading)
  if (!all.length) {
    signs.add('no office')
    return
  }
  if (all.length > 1) signs.add('offices 2')
  if (all.length > 3) signs.add('offices 4')
  for (const { first, last, end } of all.slice(0, 12)) {
    const next = words[last + 1]
    const before = words[first - 1]?.lower ?? ''
    if (next && isCapital(reading, next) && next.start - end <= 3 && !/\n/.test(text.slice(end, next.start)))
      signs.add('office before name')
    if (words[first]!.sentence <= 1) signs.add('office early')
    if (
      first < 5 &&
      speaks.test(reading.lower.slice(words[first]!.start, words[Math.min(last + 4, words.length - 1)]!.end))
    )
      signs.add('office speaks')
    if (cuesBetween(reading, 'people.kin', last + 1, last + 3).length && /'s$/.test(words[last]!.lower))
      signs.add("office's kin")
    if (cuesBetween(reading, 'people.kin', last + 1, last + 5).length) signs.add('kin after office')
    if (/^(?:de|del|la|el)$/.test(before) && hasCue(reading, 'people.kin', first - 4, first - 1))
      signs.add("office's kin")
    if (/^(?:i'm|im|i|as|am|soy)$/.test(before) || /^(?:i'm|im|am|as|soy|i've)$/.test(words[first - 2]?.lower ?? ''))
      signs.add('author in office')
    if (hasCue(reading, 'people.ownKin', first - 3, first - 1)) signs.add('own office')
    if (hasCue(reading, 'people.kin', first - 4, first - 1) && hasCue(reading, 'people.ownKin', first - 6, first - 1))
      signs.add('own kin in office')
    if (/^(?:the|el|la|this|that|our)$/.test(before)) signs.add('the office')
  }
}

/** "Code Enforcement here", "Sheriff's log", "Chief's Corner": the office is the author. */
const speaks = /\b(?:here|office|log|dept|department|unit|pd|page|desk|corner|posting|facebook|blotter|notice|aquí)\b/

const findingSigns = (reading: Reading, findings: readonly Finding[], signs: PostSigns): void => {
  const { words } = reading
  if (!findings.length) signs.add('nothing private')
  const at = findings.slice(0, 40).map(finding => wordIndexAt(words, inReading(reading, finding.start)))
  let own = 0
  let other = 0
  findings.slice(0, 40).forEach((finding, i) => {
    signs.add(finding.category)
    const from = Math.max(0, at[i]! - 7)
    const to = at[i]! - 1
    if (hasCue(reading, 'people.selfPronouns', from, to) || hasCue(reading, 'people.ownPosts', from, to)) own++
    if (hasCue(reading, 'people.pronouns', from, to)) other++
    if (hasCue(reading, 'people.publicServants', Math.max(0, at[i]! - 10), to)) signs.add('office beside')
    if (hasCue(reading, 'people.targets', Math.max(0, at[i]! - 10), to)) signs.add('target beside')
    if (hasPersonName(reading, Math.max(0, at[i]! - 6), to)) signs.add('name beside')
  })
  upTo(own, ownBeside, signs)
  upTo(other, otherBeside, signs)
  if (own > other) signs.add('own beside more')
  if (other > own) signs.add('other beside more')
  const kinds = new Set(findings.map(finding => finding.category)).size
  upTo(kinds, manyCategories, signs)
  const names = findings.filter(finding => finding.category === 'family-member')
  const rest = findings.filter(finding => !ofLife.has(finding.category))
  const isOffice = !signs.has('no office')
  if (!names.length) {
    if (isOffice) signs.add('office alone')
    return
  }
  const isFirst = rest.every(finding => finding.start > names[0]!.start)
  if (names.every(finding => finding.why.includes('own-word'))) signs.add('own relative')
  else if (isOffice) {
    signs.add('office and relative')
    if (!rest.length) signs.add('office and relative only')
    else if (isFirst) signs.add('office and relative first')
    else signs.add('office and own details')
  }
}

/** An offset of the original as an offset of the reading's text. */
const inReading = ({ normalized: { starts }, text }: Reading, offset: number): number => {
  if (!starts) return offset
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

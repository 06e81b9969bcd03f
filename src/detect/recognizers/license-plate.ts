// Plates of vehicles. Their shapes are too loose to match alone: a word, a car or a state must stand beside.
import { cueAfter, cueBefore, cueNear, cueTouches, wordIndexAt } from '../cues.ts'
import { famousPlates } from '../data/known-numbers.ts'
import { isNoPlate, plausible, stateShape } from '../data/plate-shapes.ts'
import { isState } from '../data/states.ts'
import { matches } from '../matches.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'
import { weak } from '../steps/neighbors.ts'

/** Two to eight capitals and digits in up to four groups: "BKW 73T", "HTK-926", "7TRK402", "XTR·40·8", "K~4~J~9~0~2". */
const pattern = /(?<![\w@#$-])[A-Z\d]{1,8}(?:[ ·•∙~*-][A-Z\d]{1,6}){0,7}(?![\w]|[-·~.]\d|[-·~][A-Za-z])/g

interface Shape {
  readonly start: number
  readonly end: number
  readonly compact: string
  /** Letters and digits both. */
  readonly mixed: boolean
  readonly groups: number
}

const between = new Set(
  'is reads read says no number num the of a its it es son la las los that are on with came in came'.split(' '),
)

/** A word for plates before it, with nothing but states and linking words between. */
const isNamed = (reading: Reading, { start, end }: Shape): 'before' | 'after' | undefined => {
  const { words, text } = reading
  const first = wordIndexAt(words, start)
  const before = cueBefore(reading, start, ['numbers.plate'], { within: 5 })
  if (before) {
    const passed = words.slice(before.cue.last + 1, first)
    if (passed.every(word => between.has(word.lower) || isState(text.slice(word.start, word.end)))) return 'before'
  }
  // The field code of a police message: LIC/LA9V2M.
  if (/(?<![A-Za-z])LIC\/$/.test(text.slice(Math.max(0, start - 5), start))) return 'before'
  // "ran your tag on my lunch, SC4 R8K", "best plate i saw today: GR8 DAD"
  if (
    before &&
    /[,:] $/.test(text.slice(start - 2, start)) &&
    !/\bno tags?\b/i.test(text.slice(Math.max(0, before.cue.start - 4), before.cue.end))
  )
    if (/\d/.test(text.slice(start, end))) return 'before'
  // "she ran BX7 K204 and it came back to"
  if (
    /\b(?:ran|run|running) (?:plate |tag )?$/i.test(text.slice(Math.max(0, start - 14), start)) &&
    /^\W{1,3}(?:and it |which |it )?(?:comes?|came|coming) back/i.test(text.slice(end, end + 24))
  )
    return 'before'
  const after = cueAfter(reading, end, ['numbers.plate'], { within: 1 })
  return after && after.distance === 0 ? 'after' : undefined
}

/** The words right before: a car ("white Ram, BKW 73T"), a state ("Ohio JNV 4182"). */
const standsBy = (reading: Reading, start: number): 'vehicle' | 'state' | undefined => {
  const { words, text } = reading
  if (/[🚗🚙🚘🛻🏎🏍]\uFE0F?\s?$/u.test(text.slice(Math.max(0, start - 4), start))) return 'vehicle'
  const last = words[wordIndexAt(words, start) - 1]
  if (!last || !/^[\s,:(|·—–=-]{1,8}$/.test(text.slice(last.end, start))) return undefined
  if (isState(text.slice(last.start, last.end))) return 'state'
  const car = cueBefore(reading, start, ['numbers.vehicle'], { within: 3 })
  return car ? 'vehicle' : undefined
}

const judge = (reading: Reading, shape: Shape): Candidate | undefined => {
  const { start, end, compact, mixed } = shape
  const { text } = reading
  const base = { category: 'license-plate', start, end } as const
  const written = text.slice(start, end)
  if (famousPlates.has(compact) && (reading.cues('numbers.plate').length || reading.cues('numbers.vehicle').length))
    return { ...base, confidence: 0.85, why: ['known-public', 'fiction-or-history'], setting: 'public' }
  if (isNoPlate(written) || isCar(reading, shape)) return undefined
  const name = isNamed(reading, shape)
  if (name) {
    const other = cueBefore(
      reading,
      start,
      ['numbers.otherNumber', 'numbers.license', 'numbers.vin', 'numbers.phone'],
      { within: 1 },
    )
    const plate = cueBefore(reading, start, ['numbers.plate'], { within: 5 })
    if (other && plate && plate.distance > other.distance) return undefined
    if (mixed ? compact.length >= 4 : isVanity(reading, shape, name)) {
      const sample =
        reading.cues('numbers.testNumbers').length > 0 && /^(?:\d?ABC\d{3,4}|SAMPLE|\d?AAA\d{3})$/.test(compact)
      return sample
        ? { ...base, confidence: 0.8, why: ['cue-word', 'example-beside'], setting: 'public' }
        : { ...base, confidence: mixed ? 0.9 : 0.75, why: ['cue-word'] }
    }
    return undefined
  }
  if (isShouted(reading, shape)) return undefined
  if (!mixed || compact.length < 5 || isNoPlate(written) || !plausible(compact)) return undefined
  const by = standsBy(reading, start)
  if (by === 'state')
    return cueNear(reading, start, end, ['numbers.vehicle', 'numbers.plate'], { within: 10, across: true })
      ? { ...base, confidence: 0.8, why: ['format', 'cue-word'] }
      : { ...base, confidence: isUnmistakable(reading, shape) ? 0.55 : weak.company, why: ['format'] }
  if (by === 'vehicle') return { ...base, confidence: 0.7, why: ['format', 'cue-word'] }
  // "K~4~J~9~0~2": nobody writes anything else so.
  if (/^(?:[A-Z\d][~·•∙ -]){4,7}[A-Z\d]$/.test(written))
    return { ...base, confidence: 0.6, why: ['disguised', 'format'] }
  if (!stateShape.test(written) || cueBefore(reading, start, ['numbers.otherNumber'], { within: 3 })) return undefined
  const spoken = cueNear(reading, start, end, ['numbers.plate', 'numbers.vehicle'], { within: 12, across: true })
  return { ...base, confidence: spoken ? 0.6 : weak.hardCompany, why: spoken ? ['format', 'cue-word'] : ['format'] }
}

/** Behind a state's whole name ("Oregon 482 KLN"), and no letters under which states print their laws ("Oregon ORS 163"). */
const isUnmistakable = ({ words, text }: Reading, { start, end, compact }: Shape): boolean => {
  const state = words[wordIndexAt(words, start) - 1]!
  return (
    state.end - state.start > 3 &&
    /^\s$/.test(text.slice(state.end, start)) &&
    /^(?:[A-Z]{3} \d{4}|\d{3} [A-Z]{3})$/.test(text.slice(start, end)) &&
    !/ORS|NRS|MCL|RCW|WAC|RSA|HRS|ARS|IAC|HSB|SSB|AAA|ISO/.test(compact)
  )
}

/** The shapes that stand behind a state's name without a word for plates or cars. */
const withState = /\p{L} (?:[A-Z]{3} \d{4}|\d{3} [A-Z]{3})(?![\w-])/u

/** In a sentence of capitals every "ON I 10 AT" looks like a plate. */
const isShouted = ({ words, text }: Reading, { start, end }: Shape): boolean => {
  const shouted = (i: number) => {
    const word = words[i]
    return (
      word !== undefined &&
      /^[A-Z]{2,}$/.test(text.slice(word.start, word.end)) &&
      !isState(text.slice(word.start, word.end))
    )
  }
  return shouted(wordIndexAt(words, start) - 1) && shouted(wordIndexAt(words, end))
}

/** "BMW 328I", "F150 XLT": a car's own name inside. */
const isCar = (reading: Reading, { start, end }: Shape): boolean => cueTouches(reading, 'numbers.vehicle', start, end)

/** Letters alone: only as the object of "tag", "plate", and not a shouted word in a shouted sentence. */
const isVanity = (reading: Reading, { start, end, compact }: Shape, name: 'before' | 'after'): boolean => {
  if (/\bno (?:tags?|plates?)\W{1,3}$/i.test(reading.text.slice(Math.max(0, start - 12), start))) return false
  const linked = /(?:plates?|vanity|tags?|reads?|says?|is|number|placas?|matr[ií]cula|tablilla)\W{1,3}$/i
  if (!linked.test(reading.text.slice(Math.max(0, start - 16), start))) return false
  if (name !== 'before' || compact.length < 4 || compact.length > 8 || /^\d+$/.test(compact)) return false
  const next = reading.text.slice(end, end + 12)
  const before = reading.text.slice(Math.max(0, start - 14), start)
  return (
    !/^\s[A-Z]{2,}/.test(next) && !/[A-Z]{3,}\W{1,2}$/.test(before.replace(/\b(?:VANITY )?(?:TAG|PLATE)S?\W*$/, ''))
  )
}

export const licensePlate: Recognizer = {
  category: 'license-plate',
  find: reading => {
    const { text } = reading
    if (!/[A-Z\d]{2}|[A-Z][~·•-]\d/.test(text)) return []
    const near = reading.cues('numbers.plate').length || reading.cues('numbers.vehicle').length
    if (!near && !/LIC\/|[🚗🚙🚘🛻🏎🏍]|\b(?:comes|came) back/u.test(text) && !withState.test(text)) return []
    const found: Candidate[] = []
    for (const match of matches(pattern, text)) {
      const candidate = longest(reading, match.index, match[0])
      if (candidate) found.push(candidate)
    }
    return [...found, ...lowerCase(reading)]
  },
  examples: {
    found: [
      'found who keys cars. Oregon ⟦482 KLN⟧, sleeps in it',
      'Grey Kia Soul, Ohio plate ⟦JNV 4182⟧, one headlight out',
      'drives a lifted white Ram, ⟦BKW 73T⟧. He gets home',
      'anda en una guagua blanca tablilla ⟦HTK-926⟧.',
      'Tag ⟦GHX-118⟧. Social',
      'tag ⟦YVETTE1⟧, can not miss it',
      'white Tiguan, jersey tag ⟦R47-KTP⟧, if you see',
      'black Ram 1500, Texas ⟦RGX-8814⟧, VIN off the paper',
      'the meter maid drives her own car, plate ⟦K~4~J~9~0~2⟧.',
      'placas ⟦XKN-41-08⟧, a',
      'vanity tag ⟦BGT MUD⟧. there',
      'reg ⟦EW 40 117⟧',
      'ran your tag on my lunch, ⟦SC4 R8K⟧ comes back to',
      'works dispatch, she ran ⟦BX7 K204⟧ and it came back to',
      'he drives a grey Subaru, ⟦CFK 2091⟧, and gets home at six',
      'Officer Ramona Tedesco lives alone. 🚗 ⟦PLV 0482⟧',
      'Altima rojo, texas ⟦NDV*6610⟧, lo',
      'my truck plate ⟦XP 80417⟧',
      'comes w/ a beemer (⟦KL21 XPZ⟧), bad hip',
      'car with plate ⟦=CNH 320⟧ is the General Lee',
    ],
    clean: [
      'my F-150 and a CX-5',
      'Ram 1500 for sale',
      'a plate of BBQ ribs',
      'home plate in the 9TH',
      'tag me in it LOL',
      'terrier mix, pink collar, no tag, VERY good at sitting',
      'my car, that is Reg CC (12 CFR 229), honest',
      'Price tag $40 OBO',
      'drive on I-45 to FM 1093',
      'a 2012 Honda Civic EX with 120K',
      'the tags are 2XL and 3XL',
      'CAR CRASH ON I 10 AT EXIT 45',
    ],
  },
}

const lowerPlate =
  /\W{1,3}(?:(?:number|no|is|reads|es)\W{1,3}){0,2}([a-z]{3}-?\d{3,4}|\d[a-z]{3}\d{3}|\d{3}-?[a-z]{3})(?![\w-])/y

/** Small letters only right after the word, and in a state's commonest shapes. */
const lowerCase = (reading: Reading): Candidate[] =>
  reading.cues('numbers.plate').flatMap(cue => {
    lowerPlate.lastIndex = cue.end
    const match = lowerPlate.exec(reading.text)
    if (!match) return []
    const end = cue.end + match[0].length
    const start = end - match[1]!.length
    return [{ category: 'license-plate', start, end, confidence: 0.75, why: ['cue-word'] } as const]
  })

/** The pattern may run on over a state or the next words: the longest part that makes a plate wins. */
const longest = (reading: Reading, start: number, written: string): Candidate | undefined => {
  const pieces = matches(/[A-Z\d]+/g, written).map(piece => ({
    at: piece.index,
    end: piece.index + piece[0].length,
  }))
  let best: Candidate | undefined
  for (let from = 0; from < pieces.length && from < 3; from++)
    for (let to = pieces.length - 1; to >= from; to--) {
      const part = written.slice(pieces[from]!.at, pieces[to]!.end)
      const compact = part.replace(/[^A-Z\d]/g, '')
      if (compact.length < 2 || compact.length > 8 || (from === to && isState(part))) continue
      const shape: Shape = {
        start: start + pieces[from]!.at,
        end: start + pieces[to]!.end,
        compact,
        mixed: /\d/.test(compact) && /[A-Z]/.test(compact),
        groups: to - from + 1,
      }
      const candidate = judge(reading, shape)
      if (candidate && (!best || candidate.confidence > best.confidence)) best = candidate
    }
  return best
}

// Health told by numbers and turns of phrase that no list can hold: weeks of a pregnancy, pressures, stages.
import { wordIndexAt } from '../cues.ts'
import { matches } from '../matches.ts'
import type { Reading } from '../reading.ts'

/** A run of words, both included. */
export interface Frame {
  readonly first: number
  readonly last: number
}

/** What a number of weeks is counted of when one of these stands in the post. */
const pregnancy =
  /\b(?:pregnan\w+|labou?r|due (?:date|in|on)|ob|obgyn|midwife|doula|ultrasound|sonogram|trimester|nicu|preemie|mfm|induction|contractions|morning sickness|baby|born|bump|embaraz\w+|beb[eé]|naci[oó]|parto|cesárea|llegó al mundo|ginecóloga?)\b/

const weeks =
  /\b(?:[4-9]|[123]\d|4[0-3])(?: ?\+ ?[1-6])?[ -]?(?:weeks?|wks?|semanas)\b(?! (?:pregnant|ago|old|later|since|after|before|until|till|left|out|off|straight|on|in|into|of|from|post|sober|clean|a|without|behind|early to)\b)/g

/** "she's 18 weeks": whose weeks need no other sign. */
const hers =
  /\b(?:she's|she is|i'm|i am|wife's|girl's|está de|estoy de|born at|nació (?:a las|de)|mundo de) (?:like |about |only )?$/

const expecting =
  /\b(?:is|are|was|she's|they're|we're|wife's|i'm) (?:also |secretly |now )?(expecting)(?=[.!,;)\n]| in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the (?:spring|summer|fall|winter))| again\b| (?:a (?:baby|boy|girl)|twins|their|her|our|#?\d|number)\b|$)/g

const pressure =
  /\b(?:(?:bp|blood pressure|pressure|presión)(?: (?:is|was|at|of|en|de|está en))? \d{2,3} ?(?:\/|over|sobre) ?\d{2,3}|(?:sugar|glucose|a1c|glucosa|azúcar|sats?|spo2|egfr|creatinine)(?: (?:is|was|at|of|en|de|está en|down to|up to))? \d{1,3}(?:\.\d)?)\b/g

const stage =
  /\b(?:stage|etapa|estadio) (?:[1-4]|iv|i{1,3}|one|two|three|four)(?: (?:[a-z]+ )?(?:breast|colon|lung|ovarian|pancreatic|prostate|kidney|liver|cervical|melanoma|lymphoma))?\b/g

/** "They found a mass on her pancreas", "una bolita en el seno": what a scan shows, and where. */
const found =
  /\b(?:spot|mass|lump|shadow|growth|lesion|nodule|tumou?r|something|bolita|bulto|tumor|mancha) (?:on|in|en) (?:his|her|my|their|the|one|el|la|su|mi) (?:\w+ )?(?:lungs?|pancreas|liver|breasts?|kidneys?|brain|spine|thyroid|ovar(?:y|ies)|colon|bladder|throat|bone|neck|prostate|pulmón|páncreas|hígado|seno|pecho|riñón|cerebro|cabeza|tiroides|ovario|matriz|cuello|próstata|espalda|estómago)\b/g
/** "eleven weeks along" */
const along =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen) (?:weeks?|wks?|months?) along\b(?! the)/g
/** "eleven stitches", "doce puntadas", "a D&C" */
const sewn =
  /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) (?:stitches|staples|screws|puntadas|puntos de sutura)\b|\bd ?& ?c\b/g
/** "they took his spleen", "le quitaron un riñón" */
const taken =
  /\b(?:took|removed|removing|lost|quitaron|sacaron|quitan|extirparon) (?:out )?(?:his|her|my|a|one|the|part of (?:his|her|my)|el|la|un|una|los) (?:spleen|gallbladder|appendix|tonsils|adenoids|kidney|ovar(?:y|ies)|uterus|thyroid|breasts?|prostate|colon|lung|polyps?|toes?|bazo|vesícula|apéndice|riñón|ovarios?|matriz|útero|tiroides|senos?|pulmón|próstata|amígdalas)\b/g
/** "T6 complete", "a C5-6 fusion": levels of the spine. */
const spine =
  /\b[ctl]\d{1,2}(?:[-/][ctls]?\d{1,2})? (?:complete|incomplete|fracture|fusion|injury|burst|quad|para|quadriplegic|paraplegic|compression)\b/g
/** "dx F33.1": the code of a diagnosis. */
const coded = /\b[a-tv-z]\d{2}\.\d{1,3}\b/g
const diagnosed = /\b(?:dx|diag\w*|icd|copay|billing code|patient|provider)\b/
/** What an allergy is to, told apart from the word: "(bee stings)", "allergies: peanut". */
const allergens =
  /\b(?:tree ?nuts?|peanuts?|cashews?|bee ?stings?|bees|wasps?|wasp stings|shellfish|shrimp|latex|penicillin|sulfa|pollen|eggs|dairy|milk protein|soy|wheat|gluten|sesame|red dye|fire ants?|cacahuates?|nueces|mariscos|penicilina|abejas|huevo|maní)\b/g
const allergic = /\b(?:allerg\w+|epi-? ?pens?|anaphyla\w+|al[eé]rgi\w+)\b/
/** Most posts hold none: one look is cheaper than five. */
const any =
  /weeks?\b|wks?\b|semanas|expecting|stage|etapa|estadio|pressure|presión|\b(?:bp|sugar|glucos[ea]|a1c|azúcar|sats?|spo2|egfr|creatinine)\b/
const also =
  / along|d ?& ?c|stitches|staples|screws|punt[ao]|spot|mass|lump|shadow|growth|lesion|nodule|tumou?r|something|bolita|bulto|mancha|took|remov|lost|quita|saca|extirp|\b[a-z]\d{1,2}[-./ ]|allerg|epi-? ?pen|anaphyla|al[eé]rgi/

const places = (text: string, pattern: RegExp): readonly { start: number; end: number }[] =>
  matches(pattern, text).map(found => {
    const part = found[1] ?? found[0]
    const start = found.index + found[0].indexOf(part)
    return { start, end: start + part.length }
  })

/** Every such frame of a text. */
export const healthFrames = (reading: Reading): Frame[] => {
  const { lower } = reading
  const patterns: RegExp[] = []
  if (also.test(lower)) {
    patterns.push(found, along, sewn, taken, spine)
    if (diagnosed.test(lower)) patterns.push(coded)
    if (allergic.test(lower)) patterns.push(allergens)
  }
  const all = patterns.flatMap(pattern => places(lower, pattern))
  return all.concat(any.test(lower) ? counts(lower) : []).map(({ start, end }) => ({
    first: wordIndexAt(reading.words, start),
    last: wordIndexAt(reading.words, end) - 1,
  }))
}

const counts = (lower: string): { start: number; end: number }[] => {
  const found = [...places(lower, expecting), ...places(lower, pressure), ...places(lower, stage)]
  const counted = /\b(?:weeks?|wks?|semanas)\b/.test(lower) ? places(lower, weeks) : []
  const inPost = counted.length > 0 && pregnancy.test(lower)
  for (const one of counted)
    if (inPost || hers.test(lower.slice(Math.max(0, one.start - 30), one.start))) found.push(one)
  return found
}

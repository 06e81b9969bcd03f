import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Category, categories, check, type Finding, holdAt } from '../../src/check.ts'
import { languageOf, type SafeLanguage, safeReplacement, safeText, safeWording } from '../../src/words/safe-wording.ts'

const wordings: readonly [Category, string, SafeLanguage, string][] = [
  ['street-address', '4412 Walnut St, Apt 3', 'en', 'the 4400 block of Walnut St'],
  ['street-address', '4412 walnut st apt 3', 'en', 'the 4400 block of walnut st'],
  ['street-address', '4412 Walnut St.', 'en', 'the 4400 block of Walnut St.'],
  ['street-address', '1203 NW Barry Rd, Kansas City, MO 64155', 'en', 'the 1200 block of NW Barry Rd'],
  ['street-address', '1814 Girard Ave N Minneapolis', 'en', 'the 1800 block of Girard Ave N'],
  ['street-address', '22781 County Rd 614, Farmersville TX', 'en', 'the 22700 block of County Rd 614'],
  ['street-address', '119 ½ Depot St', 'en', 'the 100 block of Depot St'],
  ['street-address', '34-18 87th St, Apt 2F, Jackson Heights NY 11372', 'en', '87th St'],
  ['street-address', '12 Alcove Ct', 'en', 'Alcove Ct'],
  ['street-address', 'W8812 County Road KK, Eau Pleine, WI 54471', 'en', 'County Road KK'],
  ['street-address', 'P.O. Box 1190, Mission, TX 78573', 'en', 'a PO box'],
  ['street-address', 'RR 3 Box 66, Tollgate, OH 43035', 'en', 'an address in Tollgate'],
  ['street-address', 'f0ur t00 nine Br1ar C0ve', 'en', 'a home address'],
  ['street-address', 'Calle Olmo 214, Col. Vista Sur', 'es', 'Calle Olmo'],
  ['street-address', '2719 W Encanto Blvd #4, Phoenix, AZ 85009', 'es', 'la cuadra 2700 de W Encanto Blvd'],
  ['birthdate', '3/14/1985', 'en', 'a birthday in March'],
  ['birthdate', '14/3/1985', 'es', 'un cumpleaños en marzo'],
  ['birthdate', '1985-03-14', 'en', 'a birthday in March'],
  ['birthdate', 'the ninth of May', 'en', 'a birthday in May'],
  ['school', 'Lincoln Trail Elem', 'en', 'an elementary school'],
  ['school', "St. Agatha's", 'en', 'a school'],
  ['school', 'Prepa 11 de Zapotlanejo', 'es', 'una preparatoria'],
  ['health', 'breast cancer', 'en', 'a health condition'],
  ['health', 'Magnolia Fertility Institute', 'en', 'a clinic'],
  ['phone', '816-555-0142', 'en', 'a phone number'],
  ['family-member', 'Odile', 'es', 'un familiar'],
]

/** [text with the detail between ⟦ and ⟧, category, the text afterwards] */
const sentences: readonly [string, Category, string][] = [
  ['She lives at ⟦4412 Walnut St, Apt 3⟧.', 'street-address', 'She lives in the 4400 block of Walnut St.'],
  ['She lives at ⟦12 Alcove Ct⟧ now', 'street-address', 'She lives on Alcove Ct now'],
  ['She lives at ⟦one2 Br1ar⟧ now', 'street-address', 'She lives at (address not shown) now'],
  ['No pets. ⟦4412 Walnut St⟧ is the place.', 'street-address', 'No pets. The 4400 block of Walnut St is the place.'],
  [
    'Vive en ⟦2719 W Encanto Blvd⟧ con su mamá',
    'street-address',
    'Vive en la cuadra 2700 de W Encanto Blvd con su mamá',
  ],
  ['Text his wife ⟦Dana Whitcombe⟧ tonight', 'family-member', 'Text his wife tonight'],
  ['Her sister-in-law, ⟦Odile⟧, did it', 'family-member', 'Her sister-in-law, did it'],
  ["It was the kid of ⟦Odile⟧'s boss", 'family-member', "It was the kid of a relative's boss"],
  ['He was born on ⟦March 14, 1985⟧ in Ohio', 'birthdate', 'He was born in 1985 in Ohio'],
  ['She turns 40 on ⟦March 14⟧', 'birthdate', 'She turns 40 in March'],
  ['Nació el ⟦12 de abril de 1946⟧ en Ixtlán', 'birthdate', 'Nació en 1946 en Ixtlán'],
  ['DOB ⟦3/14/1985⟧', 'birthdate', 'DOB 1985'],
  ['The kid goes to the ⟦Lincoln Trail Elem⟧ on Oak', 'school', 'The kid goes to an elementary school on Oak'],
  ['Va al ⟦Instituto Bahía Morada⟧ cada día', 'school', 'Va a una escuela cada día'],
  ['She is ⟦bipolar⟧ and he has ADHD', 'health', 'She is (health detail not shown) and he has ADHD'],
  ['about his ⟦PTSD⟧ again', 'health', 'about his health condition again'],
  ['His cell is ⟦816-555-0142⟧', 'phone', 'His cell is (number not shown)'],
]

const cut = (marked: string) => {
  const start = marked.indexOf('⟦')
  return { text: marked.replace(/[⟦⟧]/g, ''), start, end: marked.indexOf('⟧') - 1 }
}

describe('what to write instead', () => {
  it.each(wordings)('%s %j (%s) → %s', (category, quote, language, wording) => {
    expect(safeWording(category, quote, language)).toBe(wording)
  })
  it.each(sentences)('%s', (marked, category, after) => {
    const { text, start, end } = cut(marked)
    const replacement = safeReplacement(text, { category, start, end })
    expect(text.slice(0, replacement.start) + replacement.text + text.slice(replacement.end)).toBe(after)
  })
  it('offers authors who give their own number words of their own', () => {
    const { text, start, end } = cut('Call me at ⟦816-555-0142⟧')
    expect(safeReplacement(text, { category: 'phone', start, end }, { about: 'self' }).text).toBe(
      '(ask me for the number)',
    )
  })
  it('tells English from Spanish', () => {
    expect(languageOf('Vive en la calle Olmo con su mamá')).toBe('es')
    expect(languageOf('He lives on Olmo with his mother')).toBe('en')
  })
})

interface Post {
  readonly text: string
  readonly about: 'self'
  readonly spans: readonly Finding[]
}

const posts: readonly Post[] = [1, 2, 3, 4].flatMap(n =>
  readFileSync(`tests/corpus/train-${n}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Post),
)

describe('a safe wording is safe', () => {
  it('gives none of the digits that made the detail', () => {
    for (const { text, spans } of posts)
      for (const span of spans) {
        if (span.setting !== 'private' || ['street-address', 'birthdate'].includes(span.category)) continue
        expect(safeReplacement(text, span).text).not.toMatch(/\d/)
      }
  })

  it('is never found as private by the engine, in none of the labelled posts', { timeout: 120_000 }, () => {
    const leaks: string[] = []
    for (const { text, spans, about } of posts) {
      const privates = spans.filter(span => span.setting === 'private').sort((a, b) => a.start - b.start)
      if (!privates.length) continue
      const rewritten = safeText(text, privates, { about })
      // Where each replacement came to stand in the new text.
      let shift = 0
      const places = privates.map(span => {
        const { start, end, text: wording } = safeReplacement(text, span, { about, language: languageOf(text) })
        const from = start + shift
        shift += wording.length - (end - start)
        return { from, to: from + wording.length, wording }
      })
      for (const finding of check(rewritten).findings) {
        if (finding.setting === 'public' || finding.confidence < holdAt) continue
        const inside = places.find(({ from, to }) => finding.start < to && from < finding.end)
        if (inside)
          leaks.push(`${finding.category}: ${rewritten.slice(finding.start, finding.end)} (${inside.wording})`)
      }
    }
    expect(leaks).toEqual([])
  })

  it('has words for every category in both languages', () => {
    for (const category of categories)
      for (const language of ['en', 'es'] as const) {
        const wording = safeWording(category, 'x', language)
        expect(wording).not.toBe('')
        expect(check(wording).findings).toEqual([])
      }
  })
})

// E-mail addresses, plain and taken apart: "jo [at] example [dot] com", "j o @ e x a m p l e . o r g".
import { cueBefore, wordIndexAt } from '../cues.ts'
import { isGovernmentDomain, isMailProvider, isRole, isTopLevelDomain } from '../data/mailboxes.ts'
import type { Reason } from '../finding.ts'
import { matches } from '../matches.ts'
import type { Reading, Word } from '../reading.ts'
import type { Candidate, Recognizer } from '../recognizer.ts'

const plain = /(?<![@\w.])[\w.%+'-]{0,63}[\w%+-]@(?:[a-z\d](?:[a-z\d-]{0,62})\.){1,8}[a-z]{2,24}(?![\w@])/gi

/** The "@" of an address taken apart. Bracketed or spelled; a lone "at" needs more proof. */
const atSigns =
  /[ \t]{0,2}[[({<|][ \t]?(?:@|at|a|a t|arroba)[ \t]?[\])}>|][ \t]{0,2}|[ \t]{1,2}(?:arroba|@)[ \t]{0,2}|@[ \t]{1,2}|[ \t](?:at|a t)[ \t]/gi

/** Between two parts of a name or domain: a dot in any dress. */
const dot = /^[ \t]{0,2}[[({<|]?[ \t]?(?:\.|[·∙•‧]|dot|d0t|punto)[ \t]?[\])}>|]?[ \t]{0,2}$/i
const spelledDot = /[a-z0∙·•‧[({<]/i
const joiner = /^(?:[+_-]|)$/

interface Part {
  readonly start: number
  readonly end: number
  readonly value: string
  /** Is a dot spelled or dressed up, or the whole spaced out? */
  readonly disguised: boolean
}

/** Walks words from `i` in one direction while they hang together like an address, at most 40 of them. */
const walk = (reading: Reading, i: number, step: 1 | -1, edge: number): Part | undefined => {
  const { words, text } = reading
  let word = words[i]
  if (!word) return undefined
  let { start, end } = word
  if (step === -1 && !/^[_.%+-]{0,3}$/.test(text.slice(end, edge))) return undefined
  let value = word.lower
  let disguised = false
  for (let k = 0; k < 40; k++) {
    const next: Word | undefined = words[i + step]
    if (!next) break
    const gap: string = step === 1 ? text.slice(word.end, next.start) : text.slice(next.end, word.start)
    const beyond: Word | undefined = words[i + 2 * step]
    const spelled: string | undefined =
      beyond && (step === 1 ? text.slice(word.end, beyond.start) : text.slice(beyond.end, word.start))
    let link: string | undefined
    if (gap !== '' && dot.test(gap) && !/^\.[ \t]|^[ \t]+\.?$/.test(gap)) link = '.'
    else if (joiner.test(gap) || /^[ \t][+_-][ \t]$/.test(gap)) link = gap.trim()
    else if (/^[ \t]?\.?[ \t]?$/.test(gap) && isLetter(word) && isLetter(next)) link = gap.includes('.') ? '.' : ''
    if (link !== undefined) {
      if (link === '.' && spelledDot.test(gap)) disguised = true
      if (/[ \t]/.test(gap)) disguised = true
      value = step === 1 ? value + link + next.lower : next.lower + link + value
      word = next
      i += step
    } else if (beyond && spelled && /^(?:dot|d0t|punto)$/.test(next.lower) && dot.test(spelled)) {
      disguised = true
      value = step === 1 ? `${value}.${beyond.lower}` : `${beyond.lower}.${value}`
      word = beyond
      i += 2 * step
    } else break
    if (step === 1) end = word.end
    else start = word.start
    if (step === 1 && isTopLevelDomain(value.slice(value.lastIndexOf('.') + 1)) && value.includes('.')) {
      // A domain ends with its last label, unless a dot goes on without a space.
      if (!/^[.[({∙·]/.test(text.slice(end, end + 2).trim()) || /^\.\s/.test(text.slice(end, end + 2))) break
    }
  }
  return { start, end, value, disguised }
}

const isLetter = (word: Word): boolean => word.lower.length === 1

/** Digits and signs that stand for letters in a domain's last label: "d0t c0m". */
const plainLetters = (label: string): string => label.replace(/0/g, 'o').replace(/1/g, 'i').replace(/3/g, 'e')

/** "jo@gmail .com", "jo@gmail,com" */
const torn =
  /(?<![@\w.])[\w.+-]{1,64}@(?:gmail|yahoo|hotmail|outlook|icloud|aol|proton|example)(?:[ ]\.[ ]?|\.[ ]|,[ ]?|[ ])(?:com|org|net|me)\b/gi

const disguised = (reading: Reading): Candidate[] => {
  const { text, words } = reading
  const found: Candidate[] = []
  for (const match of matches(atSigns, text)) {
    const after = match.index + match[0].length
    const i = wordIndexAt(words, match.index)
    const left = words[i - 1]
    if (!left || left.end > match.index) continue
    // The walk starts at the first word that begins at or after the sign.
    let j = i
    while (words[j] && words[j]!.start < after) j++
    if (!words[j] || words[j]!.start > after) continue
    const domain = walk(reading, j, 1, 0)
    if (!domain?.value.includes('.')) continue
    if (!isTopLevelDomain(plainLetters(domain.value.slice(domain.value.lastIndexOf('.') + 1)))) continue
    const local = walk(reading, i - 1, -1, match.index)
    if (!local) continue
    const loose = /^[ \t](?:at|a t)[ \t]$/i.test(match[0])
    const cue = cueBefore(reading, local.start, ['numbers.email'], { within: 8 })
    // "look at example dot com": an ordinary "at" counts beside a mail word, or where the name looks like a mailbox.
    if (loose && !((domain.disguised || isMailProvider(domain.value)) && (cue || /[\d._+]/.test(local.value)))) continue
    found.push(
      withSetting(local.start, domain.end, `${local.value}@${domain.value}`, loose && !cue ? 0.7 : 0.9, [
        'disguised',
        'format',
      ]),
    )
  }
  return found
}

const withSetting = (
  start: number,
  end: number,
  address: string,
  confidence: number,
  why: readonly Reason[],
): Candidate => {
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  const candidate = { category: 'email', start, end, confidence, why } as const
  if (isGovernmentDomain(domain) || (!isMailProvider(domain) && isRole(local)))
    return { ...candidate, why: [...why, 'role-mailbox'], setting: 'public' }
  return candidate
}

export const email: Recognizer = {
  category: 'email',
  find: reading => {
    const { text, lower } = reading
    const found: Candidate[] = []
    if (text.includes('@')) {
      for (const match of matches(plain, text)) {
        // "git@host:path" is how a repository is addressed.
        if (/^git@/i.test(match[0]) && text[match.index + match[0].length] === ':') continue
        found.push(withSetting(match.index, match.index + match[0].length, match[0], 0.98, ['format']))
      }
      for (const match of matches(torn, text))
        found.push(
          withSetting(match.index, match.index + match[0].length, match[0].replace(/[ ,.]+(?=\w+$)/, '.'), 0.85, [
            'disguised',
            'format',
          ]),
        )
    }
    const apart = /@[ \])]| @|[[({<|] ?a ?[\])}>|]/.test(lower)
    if (
      apart ||
      ((lower.includes('dot') || lower.includes('d0t') || lower.includes('punto') || lower.includes('.')) &&
        /\bat\b|\ba t\b|arroba/.test(lower))
    )
      for (const one of disguised(reading)) found.push(one)
    return found
  },
  examples: {
    found: [
      'write to ⟦jo.doe@example.org⟧ please',
      'PayPal: ⟦d.ferro.whitby+tips@example.com⟧.',
      'orders to ⟦crumbs.by.cassidy [at] example [dot] com⟧ and pickup',
      'inbox is ⟦tessa.marchbanks (at) inkwell (dot) example⟧, apartment',
      'the email is ⟦sol.march AT example DOT net⟧',
      'her gmail is ⟦ivy.sennett.art at gmail dot com⟧, she',
      '⟦m a r g o . t u l l y @ e x a m p l e . o r g⟧ that is hers',
      'Correo ⟦yese_portillo (arroba) example (punto) com⟧.',
      '⟦gil ∙ amador ∙ 71 [@] example [.] com⟧. Tell him',
      'ends w/ a paypal: ⟦t0bias_ekwueme (a) example (d0t) net⟧. So',
      '⟦winnie DOT stroup AT example DOT net⟧',
      'Media: ⟦=press@rivercity.example⟧',
      'email ⟦=planning@kcmo.gov⟧',
    ],
    clean: [
      'met @KPRC2. Good',
      '312.714.8142 (cell)',
      'look at example dot com for the recipe',
      'we meet at noon. come hungry',
      'coffee @ Joe. See you',
      'pick (a) the red one or (b) the blue dot com one',
      'he is at home dot dot dot',
      'Game at 7. Net proceeds go to the school',
      'follow @jo.doe and @sam',
      '2 dozen @ $4.com',
    ],
  },
}

// Words of health written with digits: "ch3mo", "f3nt4nyl".
import type { TermKind } from './health-stems.ts'

/** Letters that digits stand for in "ch3mo"; only where the word holds both. */
const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }
/** What a word with digits among its letters says. */
export const unleet = (word: string): string | undefined =>
  /^(?=.*\d)(?=.*[a-z].*[a-z])[a-z\d]{4,}$/.test(word) && !/^\d+[a-z]*$|\d{3}/.test(word)
    ? word.replace(/[013457]/g, digit => letters[digit]!)
    : undefined

/** The few words that are worth disguising. */
const disguised: readonly (readonly [RegExp, TermKind])[] = [
  [
    /^(?:cancer|diabetes|herpes|chlamydia|syphilis|gonorrhea|aids|autis(?:m|tic)|bipolar|pregnan(?:t|cy)|suicid(?:al|e)|schizo|depression|overdosed?|addict)$/,
    'condition',
  ],
  [/^(?:chemo|rehab|detox|abortion|dialysis|hospice|hospital|therapy)$/, 'treatment'],
  [
    /^(?:xanax|zoloft|lexapro|prozac|adderall|percocet|insulin|seroquel|methadone|suboxone|fentanyl|heroin|cocaine|meth|ozempic|viagra|oxycontin|steroids)$/,
    'drug',
  ],
]
/** The kind of a word of health that digits disguised. */
export const leetKind = (plain: string): TermKind | undefined => disguised.find(([pattern]) => pattern.test(plain))?.[1]

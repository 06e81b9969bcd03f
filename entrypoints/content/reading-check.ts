// How a post is judged on this page: the engine with the user's settings and decisions.
import { checkInSteps, type Finding, levelOf } from '../../src/check.ts'
import type { ReadingPowers } from '../../src/flows/reading.ts'
import { isNotPrivate, keyedHash, rememberNotPrivate } from '../../src/store/index.ts'
import { checkOptions } from './check-options.ts'
import type { Parts } from './parts.ts'

/** Hexadecimal digits of a hash that name a row: 128 bits. */
const keyLength = 32

export const checkPowers = (
  parts: Parts,
): Pick<ReadingPowers, 'check' | 'prepare' | 'levelOf' | 'fingerprint' | 'notPrivate' | 'openShadow'> => {
  const { memory, openShadow } = parts
  const options = () => checkOptions(parts)
  const quote = ({ start, end }: Finding, text: string) => text.slice(start, end)
  return {
    check: text => checkInSteps(text, options()),
    prepare: parts.prepare,
    levelOf: (finding, text) =>
      isNotPrivate(memory.decisions, finding.category, quote(finding, text)) ? 'none' : levelOf(finding, options()),
    fingerprint: text => keyedHash(memory.decisions.salt, text).slice(0, keyLength),
    notPrivate: async (finding, text) => {
      await rememberNotPrivate(finding.category, quote(finding, text))
    },
    openShadow,
  }
}

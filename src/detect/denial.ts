// "415-22-0190 is a book and page", "that is not his account": the text itself says what a number is not.
import { cueAfter, cueBefore } from './cues.ts'
import type { Reading } from './reading.ts'

const verb =
  /^["'”’)\]]{0,2},?(?:[ ](?:in|on|from)[ ](?:that|this|the|his|her|your)[ ]\p{L}{2,12})?(?:['’]s|[ ]{1,2}(is|are|was|isn['’]t|aren['’]t|wasn['’]t|no es))\b([ ]not\b)?/iu

/** Does what follows the number say that it is something else? */
export const isDenied = (reading: Reading, end: number): boolean => {
  const match = verb.exec(reading.text.slice(end, end + 40))
  if (!match) return false
  if (match[2] || /n['’]t|no es/i.test(match[1] ?? '')) return true
  return cueAfter(reading, end + match[0].length, ['numbers.otherNumber'], { within: 3 }) !== undefined
}

/** Does a word right before it ("order", "case no.") name it as something else? */
export const isOtherNumber = (reading: Reading, start: number, within: number): boolean =>
  cueBefore(reading, start, ['numbers.otherNumber'], { within }) !== undefined

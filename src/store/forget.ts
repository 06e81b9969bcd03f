// Forgetting: everything that we remember of what was written, as against what the user has set.
import { counts } from './counts.ts'
import { decisions } from './decisions.ts'
import { newSalt } from './keyed-hash.ts'
import { records } from './records.ts'

/** Forgets decisions, counts and records, with the salt that tied them together. Settings and lists stay. */
export const forgetAll = async (): Promise<void> => {
  await decisions.write({ salt: newSalt(), notPrivate: [] })
  await counts.write(counts.parse(null))
  await records.write([])
}

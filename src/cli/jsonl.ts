// For pipes: one {"id","text"} a line in, one report a line out.
import type { Report } from '../check.ts'

export interface Post {
  readonly id: string | number
  readonly text: string
}

/** @throws {Error} a sentence for the person at the other end of the pipe, without a word of the line itself */
export const parsePost = (line: string): Post => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object')
  const { id, text } = value as Record<string, unknown>
  if (typeof text !== 'string') throw new Error('"text" must be a string')
  if (typeof id !== 'string' && !(typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER))
    throw new Error('"id" must be a string or a number')
  return { id, text }
}

/** The line out, in the order of keys that is promised. */
export const formatReport = (id: Post['id'], { warn, level, about, intent, source, findings, verdicts }: Report) =>
  JSON.stringify({
    id,
    warn,
    level,
    about,
    intent,
    source,
    findings: findings.map(({ category, setting, start, end, confidence, why }) => ({
      category,
      setting,
      start,
      end,
      confidence,
      why,
    })),
    verdicts: verdicts.map(({ pack, categories }) => ({ pack, categories })),
  })

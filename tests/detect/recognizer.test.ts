import { describe, expect, it } from 'vitest'
import { inOneGo } from '../../src/detect/in-steps.ts'
import { languages } from '../../src/detect/languages/index.ts'
import { read } from '../../src/detect/reading.ts'
import { type Recognizer, recognize } from '../../src/detect/recognizer.ts'

describe('recognizers', () => {
  it('may find more than a stack bears', () => {
    const one = { category: 'phone', start: 0, end: 1, confidence: 1, why: [] } as const
    const many: Recognizer = {
      category: 'phone',
      find: () => Array.from({ length: 300_000 }, () => one),
      examples: { found: [], clean: [] },
    }
    expect(inOneGo(recognize([many], read('', languages, {})))).toHaveLength(300_000)
  })
})

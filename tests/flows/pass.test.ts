import { describe, expect, it } from 'vitest'
import { createPasses } from '../../src/flows/pass.ts'
import type { Draft } from '../../src/page/index.ts'

const element = {} as HTMLElement
const draft = (text: string): Draft => ({
  text,
  parts: [],
  composer: { root: element, editors: [{ kind: 'rich', element, box: element }], publishers: [] },
})

describe('the pass of "post anyway"', () => {
  it('stands while the draft does', () => {
    const passes = createPasses()
    passes.grant(draft('4412 Walnut St'))
    passes.recheck(() => draft('4412 Walnut St'))
    expect(passes.covers(draft('4412 Walnut St'))).toBe(true)
  })
  it('does not come back with a draft that was sent and undone', () => {
    const passes = createPasses()
    passes.grant(draft('4412 Walnut St'))
    passes.recheck(() => draft(''))
    expect(passes.covers(draft('4412 Walnut St'))).toBe(false)
  })
})

// The one pass that "post anyway" gives: for this very text in this very composer, and not for long.
import type { Draft } from '../page/index.ts'

/** How long a consent is good for the same unchanged draft, in ms: sites may wait for an upload before they send. */
const validFor = 60_000

export const createPasses = () => {
  let pass: { readonly text: string; readonly elements: readonly WeakRef<Element>[]; readonly until: number } | null =
    null
  const covers = (draft: Draft): boolean => {
    if (!pass || pass.text !== draft.text || performance.now() > pass.until) return false
    return draft.composer.editors.some(one => pass?.elements.some(element => element.deref() === one.element))
  }
  return {
    grant: (draft: Draft): void => {
      const elements = draft.composer.editors.map(one => new WeakRef<Element>(one.element))
      pass = { text: draft.text, elements, until: performance.now() + validFor }
    },
    covers,
    /** Something changed: the pass ends with the draft, so that undoing a post brings none back. `now` is read only while one stands. */
    recheck: (now: () => Draft): void => {
      if (pass && !covers(now())) pass = null
    },
    /** The draft went out, or is another one now. */
    withdraw: (): void => {
      pass = null
    },
  }
}

export type Passes = ReturnType<typeof createPasses>

// Rules carry their proof: every recognizer's examples, run through the whole engine by one test.
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.ts'
import { recognizers } from '../../src/detect/recognizers/index.ts'

/** "call ⟦816-555-0142⟧" → the text and what stands between the marks; `⟦=…⟧` is public. */
const unmark = (marked: string) => {
  let text = ''
  const spans: { quote: string; setting: 'private' | 'public' }[] = []
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (!part.startsWith('⟦')) text += part
    else {
      const setting = part[1] === '=' ? 'public' : 'private'
      const quote = part.slice(setting === 'public' ? 2 : 1, -1)
      spans.push({ quote, setting })
      text += quote
    }
  }
  return { text, spans }
}

for (const { category, examples } of recognizers)
  describe(category, () => {
    const found = (text: string) =>
      detect(text)
        .findings.filter(finding => finding.category === category)
        .map(({ start, end, setting }) => ({ quote: text.slice(start, end), setting }))
    it.each(examples.found)('finds: %s', marked => {
      const { text, spans } = unmark(marked)
      expect(found(text)).toEqual(spans)
    })
    it.each(examples.clean)('leaves alone: %s', text => {
      expect(found(text)).toEqual([])
    })
  })

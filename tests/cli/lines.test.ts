import { expect, it } from 'vitest'
import { linesOf } from '../../src/cli/lines.ts'

const all = async (chunks: string[], longest?: number) => {
  const stream = (async function* () {
    for (const chunk of chunks) yield new TextEncoder().encode(chunk)
  })()
  const lines = []
  for await (const some of linesOf(stream, longest)) lines.push(...some)
  return lines.map(({ number, text }) => [number, text])
}

it('joins what chunks part, and needs no last line end', async () => {
  expect(await all(['a', 'b\nc', '', '\r\n\nd'])).toEqual([
    [1, 'ab'],
    [2, 'c'],
    [3, ''],
    [4, 'd'],
  ])
  expect(await all(['a\n'])).toEqual([[1, 'a']])
  expect(await all([])).toEqual([])
})

it('gives up a line that is too long, and only that one', async () => {
  expect(await all(['abcd', 'efgh', 'ij\nok\nabcdefghi\nfine'], 8)).toEqual([
    [1, null],
    [2, 'ok'],
    [3, null],
    [4, 'fine'],
  ])
})

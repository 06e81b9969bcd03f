// Files cut into records, whatever the size of the chunks they come in.
import { expect, test } from 'vitest'
import { createSplitter, type FileKind, kindOf } from '../../src/flows/records.ts'

const split = (kind: FileKind, text: string, size: number) => {
  const splitter = createSplitter(kind)
  const records = []
  for (let i = 0; i < text.length; i += size) records.push(...splitter.push(text.slice(i, i + size)))
  return [...records, ...splitter.end()]
}

const files: readonly [string, FileKind, string, unknown[]][] = [
  [
    'JSON lines, one of them broken, one without a text',
    'jsonl',
    '{"id":"a","text":"one"}\n\nnot json\n{"id":7,"body":"two\\nlines"}\r\n{"n":1}\n"just a string"',
    [
      { line: 1, id: 'a', text: 'one' },
      { line: 3 },
      { line: 4, id: '7', text: 'two\nlines' },
      { line: 5 },
      { line: 6, id: null, text: 'just a string' },
    ],
  ],
  [
    'paragraphs',
    'txt',
    'first line\nof one\n\n\nsecond\r\n\r\nthird',
    [
      { line: 1, id: null, text: 'first line\nof one' },
      { line: 5, id: null, text: 'second' },
      { line: 7, id: null, text: 'third' },
    ],
  ],
  [
    'comma-separated values with quotes, breaks and doubled quotes',
    'csv',
    'id,author,text\r\n1,ana,"She said ""no"",\nand left"\r\n2,bo,plain\n',
    [
      { line: 2, id: '1', text: 'She said "no",\nand left' },
      { line: 4, id: '2', text: 'plain' },
    ],
  ],
  [
    'values without a head: the longest field',
    'csv',
    'x;the longest field of them;y\nz;another long field here;q',
    [
      { line: 1, id: null, text: 'the longest field of them' },
      { line: 2, id: null, text: 'another long field here' },
    ],
  ],
]

for (const [name, kind, text, expected] of files)
  for (const size of [1, 2, 3, 7, 1000])
    test(`${name}, in chunks of ${size}`, () => {
      expect(split(kind, text, size)).toEqual(expected)
    })

test('the kind is told by the name, else by what stands first', () => {
  expect([kindOf('a.CSV', ''), kindOf('a.ndjson', ''), kindOf('a', '{"x":1}\n'), kindOf('a.txt', '{"x":1}')]).toEqual([
    'csv',
    'jsonl',
    'jsonl',
    'txt',
  ])
})

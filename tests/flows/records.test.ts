// Files cut into records, whatever the size of the chunks they come in.
import { expect, test } from 'vitest'
import { createSplitter, type FileKind, kindOf, longestRecord, longestText } from '../../src/flows/records.ts'

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
    'values whose lines end in \\r, a quotation mark that never closes',
    'csv',
    'id;text\r1;"two\rlines"\r2;"no end\r3;swallowed',
    [{ line: 2, id: '1', text: 'two\nlines' }, { line: 4 }],
  ],
  [
    'one row without a line end, in quotation marks',
    'csv',
    '"one, whole"',
    [{ line: 1, id: null, text: 'one, whole' }],
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

const word = 'long '
const long = word.repeat(longestRecord / 2)

test('a text without an empty line comes in pieces that part no word, and nothing of it is lost', () => {
  const whole = `${word.repeat(longestText)}end`
  const texts = split('txt', `${whole}\n\nnext`, 65_536).map(record => ('text' in record ? String(record.text) : ''))
  expect(texts.slice(0, -1).join('')).toBe(whole)
  expect(texts.length).toBeGreaterThan(3)
  for (const text of texts.slice(0, -2)) expect(text).toMatch(/^long .* $/)
  expect(Math.max(...texts.map(text => text.length))).toBeLessThan(longestText + 65_537)
  expect(texts.at(-1)).toBe('next')
})

test.each<[FileKind, string, string]>([
  ['jsonl', '{"id":1,"text":"', '"}\n{"id":"after","text":"read"}'],
  ['csv', 'id,text\n1,"', '"\nafter,read'],
  ['csv', 'id,text\n1', `${','.repeat(long.length)}\nafter,read`],
])('a record of %s that is too long is named once, and the next one is read', (kind, before, after) => {
  const [tooLong, next, ...more] = split(kind, `${before}${long}${after}`, 65_536)
  expect(tooLong).toEqual({ line: kind === 'csv' ? 2 : 1 })
  expect(next).toMatchObject({ id: 'after', text: 'read' })
  expect(more).toEqual([])
})

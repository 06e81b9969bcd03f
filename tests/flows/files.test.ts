// A file checked as it streams: counts, masked excerpts, progress, cancel.
import { expect, test } from 'vitest'
import { categories, check } from '../../src/check.ts'
import { checkFile, type FileProgress } from '../../src/flows/files.ts'
import type { Labels } from '../../src/report/index.ts'

const labels = Object.fromEntries(categories.map(one => [one, one])) as Labels
const options = (told: FileProgress[], signal = new AbortController().signal) => ({
  check: (text: string) => check(text),
  labels,
  signal,
  onProgress: (progress: FileProgress) => void told.push(progress),
})
const detail = 'write to dana.fields@example.com'

test('every record is counted, findings are masked, the last progress says done', async () => {
  const told: FileProgress[] = []
  const lines = [
    '{"id":1,"text":"rye is out"}',
    `{"id":2,"text":"${detail}"}`,
    'not json',
    '{"id":3,"text":"ñ 明日 fine"}',
  ]
  const last = await checkFile(new File([lines.join('\n')], 'posts.jsonl'), options(told))
  expect(last).toMatchObject({ records: 3, unread: 1, unreadLines: [3], found: 1, isDone: true })
  const listed = told.flatMap(one => one.listed)
  expect(listed).toMatchObject([{ line: 2, id: '2', level: 'hold', categories: ['email'] }])
  expect(JSON.stringify(told)).not.toContain('dana')
})

test('letters that lie across two chunks are read whole', async () => {
  const told: FileProgress[] = []
  const text = `${'明'.repeat(30_000)} ${detail}`
  const last = await checkFile(new File([text], 'a.txt'), options(told))
  expect(last).toMatchObject({ records: 1, found: 1, bytes: new TextEncoder().encode(text).length })
  expect(told.length).toBeGreaterThan(1)
})

const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle)
  return view
}

test.each([
  ['UTF-8 with a byte order mark', `\ufeffid,text\r\n1,${detail}\r\n`],
  ['UTF-16, little end first', utf16(`\ufeffid,text\r\n1,${detail}\r\n`, true)],
  ['UTF-16, big end first', utf16(`\ufeffid,text\r\n1,${detail}\r\n`, false)],
])('%s is read', async (_, bytes) => {
  const told: FileProgress[] = []
  expect(await checkFile(new File([bytes], 'a.csv'), options(told))).toMatchObject({ records: 1, found: 1 })
  expect(told.flatMap(one => one.listed)).toMatchObject([{ line: 2, id: '1' }])
})

test('an empty file has no records; what is no text is refused', async () => {
  expect(await checkFile(new File([], 'a.txt'), options([]))).toMatchObject({ records: 0, isDone: true })
  const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])], 'a.txt')
  await expect(checkFile(picture, options([]))).rejects.toThrow('not a text')
})

test('no more than the first unread lines are named, all are counted', async () => {
  const last = await checkFile(new File(['broken\n'.repeat(5000)], 'a.jsonl'), options([]))
  expect(last.unread).toBe(5000)
  expect(last.unreadLines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('a cancel stops it', async () => {
  const told: FileProgress[] = []
  const stop = new AbortController()
  const given = options(told, stop.signal)
  const onProgress = (progress: FileProgress) => {
    given.onProgress(progress)
    stop.abort()
  }
  const last = await checkFile(new File([`${detail}\n\n`.repeat(50_000)], 'a.txt'), { ...given, onProgress })
  expect(last.isDone).toBe(false)
  expect(last.bytes).toBeLessThan(last.size)
})

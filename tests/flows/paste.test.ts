// The page where files are checked by hand: what its screen is told while a file is read, and after it was stopped.
import { expect, test } from 'vitest'
import type { FileProgress } from '../../src/flows/files.ts'
import { largestFile, startPaste } from '../../src/flows/paste.ts'
import type { PasteProps } from '../../src/ui/index.ts'
import { pageWordsFor } from '../../src/words/pages.ts'

const start = () => {
  const reads: { name: string; tell: (progress: FileProgress | null) => void; isStopped: boolean }[] = []
  const screen = { props: null as unknown as PasteProps }
  startPaste({
    words: pageWordsFor(['en']),
    options: {},
    draw: props => {
      screen.props = props
    },
    report: () => {},
    checkFile: (file, tell) => {
      const read = { name: file.name, tell, isStopped: false }
      reads.push(read)
      return () => {
        read.isStopped = true
      }
    },
  })
  return { reads, screen }
}
const progress = (more: Partial<FileProgress>): FileProgress => ({
  ...{ bytes: 10, size: 20, records: 3, unread: 0, unreadLines: [], found: 0, listed: [], isDone: false },
  ...more,
})
const file = (name: string, size = 20) => Object.defineProperty(new File([''], name), 'size', { value: size })

test('progress is shown, what was found adds up, and the end is said', () => {
  const { reads, screen } = start()
  screen.props.onFile(file('a.txt'))
  expect(screen.props.file).toMatchObject({ state: 'working', bytes: 0 })
  const listed = [{ line: 2, id: null, level: 'hold', categories: ['phone'], excerpt: '[phone number]' }] as const
  reads[0]!.tell(progress({ found: 1, listed }))
  expect(screen.props.file).toMatchObject({ state: 'working', bytes: 10, found: 1 })
  reads[0]!.tell(progress({ bytes: 20, found: 1, isDone: true }))
  expect(screen.props.file).toMatchObject({ state: 'done', rows: listed })
})

test('a cancel stops the reading for good: what arrives late changes nothing', () => {
  const { reads, screen } = start()
  screen.props.onFile(file('a.txt'))
  reads[0]!.tell(progress({}))
  screen.props.onCancel()
  expect(reads[0]!.isStopped).toBe(true)
  reads[0]!.tell(progress({ bytes: 15, records: 9 }))
  expect(screen.props.file).toMatchObject({ state: 'cancelled', records: 3 })
})

test('another file, or a text, takes the place of the one before', () => {
  const { reads, screen } = start()
  screen.props.onFile(file('a.txt'))
  screen.props.onFile(file('b.txt'))
  reads[0]!.tell(progress({ found: 7, isDone: true }))
  expect(screen.props.file).toMatchObject({ name: 'b.txt', state: 'working', found: 0 })
  screen.props.onText('call 816-555-0142')
  expect([screen.props.file, reads[1]!.isStopped]).toEqual([null, true])
  expect(screen.props.report?.findings.length).toBe(1)
})

test('files that are too large are not read, broken ones say so', () => {
  const { reads, screen } = start()
  screen.props.onFile(file('huge.txt', largestFile + 1))
  expect([screen.props.file?.state, reads.length]).toEqual(['too-big', 0])
  screen.props.onFile(file('a.txt'))
  reads[0]!.tell(null)
  expect(screen.props.file?.state).toBe('failed')
})

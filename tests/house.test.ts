// The laws of this house, read from the files themselves; and beside each, planted cases that prove it can fail.
import { describe, expect, it } from 'vitest'
import { importsOf, readHouse, sources } from './house/imports.ts'
import { circles, type House, listFaults, place, rooms, trespasses } from './house/rooms.ts'

const house = readHouse()
/** A made-up house: file → its source. */
const planted = (files: Record<string, string>): House =>
  new Map(Object.entries(files).map(([file, source]) => [file, importsOf(file, source)]))

it('is read whole', () => {
  expect(house.size).toBeGreaterThan(40)
  expect(house.get('src/check.ts')!.map(({ from }) => from)).toContain('src/detect/index.ts')
})

describe('rooms', () => {
  it('import only what they may, through doors', () => {
    expect(trespasses(house)).toEqual([])
  })
  it.each([
    ['src/detect/index.ts', "import { check } from '../check.ts'", 'detect may not import check'],
    ['src/detect/index.ts', "import browser from 'webextension-polyfill'", 'detect may not use webextension-polyfill'],
    ['src/detect/index.ts', "import { readFileSync } from 'node:fs'", 'detect may not use node:fs'],
    ['src/policy/index.ts', "import { detect } from '../detect/index.ts'", 'policy may import types of detect only'],
    ['src/policy/index.ts', "import type { Reading } from '../detect/reading.ts'", 'not through a door of detect'],
    ['src/page/draft.ts', "import type { Finding } from '../check.ts'", 'page may not import check'],
    ['src/ui/card.tsx', "export { check } from '../check.ts'", 'ui may import types of check only'],
    ['src/ui/card.tsx', "import { type A, check } from '../check.ts'", 'ui may import types of check only'],
    ['src/ui/card.tsx', "import { settings } from '../store/index.ts'", 'ui may not import store'],
    ['src/flows/writing.ts', "import { en } from '../words/en.ts'", 'flows may not import words'],
    ['src/flows/writing.ts', "const names = await import('../names/index.ts')", 'flows may not import names'],
    ['src/flows/writing.ts', "import { Card } from '../ui/card.tsx'", 'not through a door of ui'],
    ['src/store/settings.ts', "import '../../entrypoints/background.ts'", 'nobody imports an entrypoint'],
    ['entrypoints/content.ts', "import { plant } from '../tests/plant.ts'", 'what is shipped imports nothing of tests'],
    ['src/utils/dates.ts', "import '../check.ts'", 'no room is called utils'],
    [
      'src/detect/recognizers/vin.ts',
      "import { email } from './email.ts'",
      'members of a list do not import one another',
    ],
  ])('refuse, in %s, %s', (file, source, why) => {
    expect(trespasses(planted({ [file]: source })).join()).toContain(why)
  })
  it('let pass what they may', () => {
    const files = {
      'src/policy/index.ts': "import type { Finding } from '../detect/finding.ts'",
      'src/ui/card.tsx': "import { type Report } from '../check.ts'; export const Card = () => <p>{words}</p>",
      'src/detect/recognizers/index.ts': "import { email } from './email.ts'",
      'entrypoints/content.ts': "import { read } from '../src/detect/reading.ts'",
    }
    expect(trespasses(planted(files))).toEqual([])
  })
  it('are all known', () => {
    for (const file of house.keys())
      if (file.startsWith('src/')) expect(Object.keys(rooms)).toContain(place(file)?.room)
  })
})

describe('circles', () => {
  it('are not there', () => {
    expect(circles(house)).toEqual([])
  })
  it('would be seen', () => {
    const files = {
      'src/ui/a.ts': "import './b.ts'",
      'src/ui/b.ts': "import type { C } from './c.ts'",
      'src/ui/c.ts': "export * from './a.ts'",
    }
    expect(circles(planted(files))).toEqual(['src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts'])
  })
})

describe('lists', () => {
  const folders = ['src/detect/recognizers', 'src/detect/languages', 'src/policy/packs', 'src/page/sites']
  it.each(folders)('%s: the index names every file, in order', folder => {
    expect(listFaults(house, folder)).toEqual([])
  })
  it('would show a file that nobody lists, and one out of order', () => {
    const files = {
      'src/page/sites/index.ts': "import './b.ts'; import './a.ts'",
      'src/page/sites/a.ts': '',
      'src/page/sites/b.ts': '',
      'src/page/sites/c.ts': '',
    }
    expect(listFaults(planted(files), 'src/page/sites')).toEqual([
      'src/page/sites/index.ts does not list src/page/sites/c.ts',
      'src/page/sites/index.ts: src/page/sites/a.ts is out of order',
    ])
  })
})

/** Files longer than they may be. */
const tooLong = (files: ReadonlyMap<string, string>, most: number) =>
  [...files].filter(([, source]) => source.trimEnd().split('\n').length > most).map(([file]) => file)

/** Sentences, words and learned figures: no logic, and as long as they are. */
const onlyData = /\.generated\.ts$|^src\/words\/(en|es)\.ts$/

describe('sizes', () => {
  it('entrypoints are thin', () => {
    expect(tooLong(sources('entrypoints/**/*.{ts,tsx}'), 40)).toEqual([])
  })
  it('a module is read in one sitting', () => {
    const files = sources('{src,scripts,demo}/**/*.{ts,tsx}', 'tests/**/*.ts')
    for (const file of files.keys()) if (onlyData.test(file)) files.delete(file)
    expect(tooLong(files, 250)).toEqual([])
  })
  it('would be seen', () => {
    expect(tooLong(new Map([['long.ts', 'x\n'.repeat(41)]]), 40)).toEqual(['long.ts'])
    expect(tooLong(new Map([['fits.ts', 'x\n'.repeat(40)]]), 40)).toEqual([])
  })
})

/** Words that may not stand in files, as "file: word". */
const found = (files: ReadonlyMap<string, string>, word: RegExp) =>
  [...files].flatMap(([file, source]) => source.match(word)?.map(hit => `${file}: ${hit}`) ?? [])

describe('words', () => {
  // `fetch(` of something else (a method) is another word.
  const network = /(?<![.\w])fetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|\bEventSource\b|RTCPeerConnection/g
  const shaky = /\bretr(y|ies)\s*[:=(]\s*\d|waitForTimeout\(|\b(it|test|describe)\.(skip|only|todo)\b/g
  it('that ask the network stand nowhere in what is shipped', () => {
    expect(found(sources('{src,entrypoints}/**/*.{ts,tsx,html}'), network)).toEqual([])
    expect(found(new Map([['a.ts', 'fetch("/x"); a.fetch(); prefetch()']]), network)).toEqual(['a.ts: fetch('])
  })
  it('that make tests shaky stand nowhere in tests', () => {
    expect(
      found(
        sources('tests/{cli,corpus,detect,policy,store,browser,e2e,bench,noise,ui,words,report}/**/*.{ts,tsx}'),
        shaky,
      ),
    ).toEqual([])
    expect(found(new Map([['a.ts', 'retries: 2; it.skip(']]), shaky)).toHaveLength(2)
  })
})

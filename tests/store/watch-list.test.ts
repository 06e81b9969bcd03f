import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { type WatchList, watcher, withWatched } from '../../src/store/index.ts'

const empty: WatchList = { salt: 'pepper', details: [] }
const phone = withWatched(empty, 'phone', '816-555-0142')

test.each([
  ['as it was listed', 'Call 816-555-0142 now', '816-555-0142'],
  ['with other punctuation', 'Call (816) 555 0142.', '816) 555 0142'],
  ['in one run', 'Call 8165550142 now', '8165550142'],
  ['in full-width digits', 'Call ８１６-５５５-０１４２', '８１６-５５５-０１４２'],
])('a phone %s', (_, text, quote) => {
  const [found] = watcher(phone)(text)
  expect(text.slice(found?.start, found?.end)).toBe(quote)
  expect(found?.category).toBe('phone')
})

test.each(['Call 816-555-0143', 'Call 816-555-014', 'Order 816-555-01427', 'Order 9816-555-0142', '', '0142 555 816'])(
  'not in %j',
  text => {
    expect(watcher(phone)(text)).toEqual([])
  },
)

test('an address without its case and commas', () => {
  const text = 'they moved to 4412 walnut st apt 3 last week'
  const [found] = watcher(withWatched(empty, 'street-address', '4412 Walnut St., Apt. 3'))(text)
  expect(text.slice(found?.start, found?.end)).toBe('4412 walnut st apt 3')
})

test('the list holds no detail', () => {
  expect(JSON.stringify(withWatched(empty, 'street-address', '4412 Walnut St'))).not.toMatch(/walnut|4412/i)
})

test('whatever is listed is found where it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      (detail, before, after) => {
        const list = withWatched(empty, 'health', detail)
        const text = `${before} ${detail} ${after}`
        const found = watcher(list)(text)
        if (list.details.length) expect(found.length).toBeGreaterThan(0)
        else expect(found).toEqual([])
      },
    ),
  )
})

test('what is watched is held, whatever the words around it', () => {
  const list = withWatched(empty, 'health', 'Blue Heron Club')
  const text = 'See you at the blue heron club, open to all!'
  const { level, findings } = check(text, { watched: watcher(list) })
  expect(level).toBe('hold')
  expect(findings).toContainEqual({
    category: 'health',
    setting: 'private',
    start: 15,
    end: 30,
    confidence: 1,
    why: ['listed-by-user'],
  })
  expect(check(text).level).toBe('none')
})

test('a watched detail takes the place of what was found there', () => {
  const text = 'Call city hall at 816-555-0142.'
  const { findings } = check(text, { watched: watcher(phone) })
  expect(findings.map(({ why }) => why)).toEqual([['listed-by-user']])
})

// What can be nothing else is claimed, by its kind; numbers that may be somebody's stay free.
import { expect, it } from 'vitest'
import { claimAt, findClaims } from '../../src/detect/steps/claims.ts'

const claims = (text: string) => findClaims(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

it.each([
  ['see https://x.com/a/status/8165550142.', ['link https://x.com/a/status/8165550142']],
  ['t.co/8165550142 here', ['link t.co/8165550142']],
  ['@jo8165550142 and #816555', ['handle @jo8165550142']],
  ['110bcd25-a55d-453a-8046-1297901ea002', ['id 110bcd25-a55d-453a-8046-1297901ea002']],
  ['hosted-eu-20260812-09', ['id hosted-eu-20260812-09']],
  ['ISBN 978-0-306-40615-7', ['id 978-0-306-40615-7']],
  ['$1,204.50 or 300 dollars', ['money $1,204.50', 'money 300 dollars']],
  ['2024-01-15 12:30', ['date 2024-01-15 12:30']],
  ['03.07 - 17.07.15', ['date 03.07 - 17.07.15']],
  ['from 10:30 to 5 p.m.', ['time 10:30', 'time 5 p.m.']],
  ['v2.10.4 on 10.0.0.12', ['version v2.10.4', 'version 10.0.0.12']],
  ['-77.034040723966, 8,165,550 and 50%', ['number -77.034040723966', 'number 8,165,550', 'number 50%']],
])('%s', (text, expected) => {
  expect(claims(text)).toEqual(expected)
})

it.each(['816-555-0142', '412-55-8801', '4111 1111 1111 1111', '(816) 555-0142', '101000019'])(
  '%s stays free',
  text => {
    expect(claims(text)).toEqual([])
  },
)

it('finds the claim at a place', () => {
  const found = findClaims('a $5 x $6 c')
  expect(claimAt(found, 7, 8)?.start).toBe(7)
  expect(claimAt(found, 4, 6)).toBeUndefined()
})

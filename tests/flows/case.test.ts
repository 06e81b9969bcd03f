// From a post to a row of the queue and out of it: whatever the page says around the text, no detail of the text is in it.
import { expect, test } from 'vitest'
import { type Category, check } from '../../src/check.ts'
import { caseOf } from '../../src/flows/case.ts'
import type { Post } from '../../src/page/posts.ts'
import { type HtmlWords, type Labels, rowOf, toCsv, toHtml, toJson } from '../../src/report/index.ts'
import { keyedHash } from '../../src/store/index.ts'
import { pageWordsFor } from '../../src/words/pages.ts'

const words = pageWordsFor(['en'])
const labels = Object.fromEntries(
  Object.entries(words.categories).map(([category, { label }]) => [category as Category, label]),
) as Labels
const text = 'She lives at 4412 Walnut St, Kansas City. Call her cell, 816-555-0142, or write dana.fields@example.org'
const row = (more: Partial<Pick<Post, 'author' | 'permalink'>>) => {
  const report = check(text)
  const post = { key: 'k', text, author: '@ana', permalink: null, time: null, thread: null, ...more }
  return caseOf({
    post: post as unknown as Post,
    report,
    levels: report.findings.map(() => 'hold'),
    isOwn: false,
    site: { id: 'generic', name: 'A forum' },
    fingerprint: piece => keyedHash('salt', piece),
  })
}
const page: HtmlWords = { title: '', summary: '', advice: '', headings: words.desk.export.headings, language: 'en' }
const exported = (more: Parameters<typeof row>[0]) => {
  const item = row(more)
  const excerptOf = () => null
  const rows = [rowOf(item, { labels, titleOf: id => id, excerptOf, caseOf: () => '1' })]
  return JSON.stringify(item) + toCsv(rows) + toJson(rows) + toHtml(rows, page)
}

test.each<[string, Parameters<typeof row>[0]]>([
  ['an address made from a title', { permalink: 'https://forum.example/t/she-lives-at-4412-walnut-st-kansas-city/77' }],
  ['an address in capitals, escaped', { permalink: 'https://forum.example/p/Call%20%28816%29%20555%2D0142?id=3' }],
  ['a query', { permalink: 'https://forum.example/find?q=816-555-0142&page=2#post-8165550142' }],
  ['an address with an escape that is none', { permalink: 'https://forum.example/%E0%A4%A/4412%20walnut' }],
  ['an author called by a number', { author: 'Call 816 555 0142 now' }],
  ['an author called by an email address', { author: 'Dana.Fields@Example.org' }],
])('%s leaves with none of the details', (_, more) => {
  expect(exported(more)).not.toMatch(/4412|walnut|555|0142|fields@/i)
})

test.each([
  'https://x.example/@dana.fields/status/1799887766554433221',
  'https://old.example/r/KansasCity/comments/1abc4x/who_knows_her/k9d2f1/?context=3',
  'https://forum.example/topic/4412#p8165',
])('%s is kept as it is', permalink => {
  expect(row({ permalink, author: '@dana.fields' })).toMatchObject({ permalink, author: '@dana.fields' })
})

test('an address without the words of its title still leads to a site that numbers its posts', () => {
  expect(row({ permalink: 'https://forum.example/t/she-lives-at-4412-walnut/77?u=ana#p3' }).permalink).toBe(
    'https://forum.example/t/-/77?u=ana#p3',
  )
})

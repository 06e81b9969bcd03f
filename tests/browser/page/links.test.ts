// Addresses of posts: the short way for plain paths answers what the browser's own reading of addresses answers.
import { expect, test } from 'vitest'
import { cleanLink } from '../../../src/page/posts/links.ts'

const base = 'https://plaza.example/feed/home?tab=1'

test('plain paths are read as the browser reads them', () => {
  for (const href of ['/', '/@ana/9001', '/u/ana.b', '/profile/ana.example/post/3k', '/t/x_1/2~3#p5', '/a/', '/a/b#'])
    expect(cleanLink(href, base), href).toBe(new URL(href, base).href)
})

test('paths that are written in another way are, and so are relative ones', () => {
  for (const href of [
    '/a/../b',
    '/./a',
    '//other.example/a',
    '/ä b',
    '#p5',
    'viewtopic.php?p=5#p5',
    '?page=2',
    '/a?x=1',
  ])
    expect(cleanLink(href, base), href).toBe(new URL(href, base).href)
})

test('tracking and parts of a post go, places on the page stay', () => {
  expect(cleanLink('/ana/status/12/photo/1', base)).toBe('https://plaza.example/ana/status/12')
  expect(cleanLink('/ana/status/12/likes#top', base)).toBe('https://plaza.example/ana/status/12#top')
  expect(cleanLink('/ana/status/12/photo/1?s=20&lang=en', base)).toBe('https://plaza.example/ana/status/12?lang=en')
  expect(cleanLink('/p/1?utm_source=x', base)).toBe('https://plaza.example/p/1')
})

test('what leads to no page is none', () => {
  for (const href of ['#', '', 'javascript:void 0', 'mailto:a@plaza.example', null])
    expect(cleanLink(href, base)).toBe(null)
  expect(cleanLink('/a', 'about:blank')).toBe(null)
})

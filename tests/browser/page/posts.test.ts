// Posts read from pages of many shapes, by structure alone: what is found, whose it is, where it stands.
import { afterEach, expect, test, vi } from 'vitest'
import { editorOf } from '../../../src/page/editors/index.ts'
import { type Post, type PostsWatch, watchPosts } from '../../../src/page/posts.ts'
import type { PostFacts } from '../../../src/page/site.ts'
import { sites } from '../../../src/page/sites/index.ts'
import { commentShapes } from './comment-shapes.ts'
import { type Shape, shapes } from './shapes.ts'
import { siteShapes } from './site-shapes.ts'

let watch: PostsWatch | undefined
const read = new Map<string, Post>()

const onPost = (post: Post) => {
  read.set(post.key, post)
  return null
}
const open = (html: string, facts?: PostFacts) => {
  document.body.innerHTML = html
  watch = watchPosts({ document, facts, onPost })
}
const settled = async (until: () => boolean) => {
  await expect.poll(until, { timeout: 4000, interval: 20 }).toBe(true)
}

const article = (i: number) =>
  `<article><a href="/u/x${i}">x${i}</a> <a href="/p/${i}1"><time>1h</time></a><p>Far text ${i}</p></article>`

afterEach(() => {
  watch?.stop()
  vi.restoreAllMocks()
  read.clear()
  document.body.innerHTML = ''
})

const judge = async ({ html, posts }: Shape, facts?: PostFacts) => {
  open(html, facts)
  await settled(() => posts.every(one => [...read.values()].some(post => post.text.includes(one.text))))
  for (const one of posts) {
    const found = [...read.values()].filter(post => post.text.includes(one.text))
    expect(found.map(post => post.text).length, one.text).toBe(1)
    const [post] = found
    expect({ author: post!.author, link: post!.permalink }, one.text).toEqual({
      author: one.author,
      link: one.link && new URL(one.link, document.baseURI).href,
    })
    const at = post!.text.indexOf(one.text)
    const shown = post!.ranges(at, at + one.text.length).map(range => range.toString())
    expect(shown.join(' ').replace(/\s+/g, ' ')).toBe(one.text)
  }
}

for (const shape of [...shapes, ...commentShapes])
  test(`${shape.name}: every post once, right author and permalink`, () => judge(shape))

for (const shape of siteShapes) {
  const { posts: facts } = sites.find(site => site.id === shape.site)!
  test(`${shape.site}, ${shape.name}: by the site's own facts`, () => judge(shape, facts))
}

test("a badge or a verb before a time is nobody's name", async () => {
  const rows = ['Pinned', 'Edited', 'Wren']
    .map(
      (word, i) =>
        `<div><div><span>${word}</span> <span>${i + 2}h</span></div><div>Something about row ${i}</div></div>`,
    )
    .join('')
  open(`<main>${rows}</main>`)
  await settled(() => read.size === 3)
  expect([...read.values()].map(post => post.author).sort()).toEqual(['Wren', null, null])
})

test('the handle before a time is the author, unless it is the one who is answered', async () => {
  const row = (said: readonly string[], i: number) =>
    `<div><div>${said.map(one => `<span>${one}</span>`).join(' ')}</div><div>Something about row ${i}</div></div>`
  const heads = [
    ['Wren', '@wren', '·', '2h'],
    ['Otto', 'replying to', '@wren', '·', '3h'],
    ['Ines', '→', '@wren', '4h'],
  ]
  open(`<main>${heads.map(row).join('')}</main>`)
  await settled(() => read.size === 3)
  expect([...read.values()].map(post => post.author).sort()).toEqual(['@wren', 'Ines', 'Otto'])
})

test('a bare date beside the name is no part of what is said, one among words is', async () => {
  const row = (who: string, date: string) =>
    `<div><div><span>${who}</span><span>${date}</span></div><div>Something that ${who} says</div></div>`
  open(`<main>${row('Wren', '2026-11-20')}${row('Otto', '2026-11-21')}</main>`)
  await settled(() => read.size === 2)
  expect([...read.values()].map(post => post.text).sort()).toEqual([
    'Something that Otto says',
    'Something that Wren says',
  ])
  watch?.stop()
  read.clear()
  open(
    `<main>${row('Wren', '2h').replace('Something', 'Born <span>1961-04-02</span>, something')}${row('Otto', '3h')}</main>`,
  )
  await settled(() => read.size === 2)
  expect([...read.values()].some(post => post.text.includes('1961-04-02'))).toBe(true)
})

test('a date in a link is no part of what is said, whatever is drawn before it; one that stands alone is', async () => {
  const row = (who: string, date: string) =>
    `<div><div><h4>${who}</h4><div><span>Resident</span>${date}</div></div><div>Something that ${who} says</div></div>`
  const linked = (n: number) => `<a href="#c-${n}"><span>·</span>2${n} Nov</a>`
  open(`<main>${row('Wren', linked(1))}${row('Otto', linked(2))}</main>`)
  await settled(() => read.size === 2)
  expect([...read.values()].some(post => /2[12] Nov/.test(post.text))).toBe(false)
  watch?.stop()
  read.clear()
  open(`<main>${row('Wren', '<span>21 Nov</span>')}${row('Otto', '<span>22 Nov</span>')}</main>`)
  await settled(() => read.size === 2)
  expect([...read.values()].every(post => /2[12] Nov/.test(post.text))).toBe(true)
})

test('an edit is read again', async () => {
  open(shapes[0]!.html)
  await settled(() => read.size > 0)
  const target = [...document.querySelectorAll('p')].find(p => p.textContent)!
  target.textContent = 'Something else entirely, said later.'
  await settled(() => [...read.values()].some(post => post.text.includes('said later')))
})

test('a draft that is drawn beside its field is no post', async () => {
  open(
    `<main><form><div><div style="overflow: hidden; width: 1px; height: 1px"><textarea></textarea></div>
      <div class="lines" style="cursor: text"></div></div></form>${article(1)}</main>`,
  )
  await settled(() => read.size === 1)
  document.querySelector('.lines')!.innerHTML = '<div>A draft that says a lot of somebody.</div>'
  expect(editorOf(document.querySelector('textarea')!)?.kind).toBe('drawn')
  document.querySelector('main')!.insertAdjacentHTML('beforeend', '<div>Said by nobody, of nobody.</div>')
  await settled(() => [...read.values()].some(post => post.text.includes('nobody')))
  expect([...read.values()].filter(post => post.text.includes('draft'))).toEqual([])
})

test('a recycled element becomes another post', async () => {
  open(
    '<main>' +
      [1, 2, 3]
        .map(
          i =>
            `<div><div><a href="/u/p${i}">p${i}</a> <a href="/post/${i}000"><time datetime="2026-11-20T10:0${i}">${i}h</time></a></div><div>Text number ${i} of the list</div></div>`,
        )
        .join('') +
      '</main>',
  )
  await settled(() => read.size === 3)
  const first = document.querySelector('main')!.firstElementChild!
  first.querySelector('a')!.textContent = 'p9'
  first.querySelector('a')!.setAttribute('href', '/u/p9')
  first.querySelectorAll('a')[1]!.setAttribute('href', '/post/9000')
  first.lastElementChild!.firstChild!.nodeValue = 'Text number 9 of the list'
  await settled(() => read.size === 4)
  const post = [...read.values()].at(-1)!
  expect([post.author, post.permalink]).toEqual(['p9', new URL('/post/9000', document.baseURI).href])
})

test('what is appended to a known list is a post, also without a name', async () => {
  open(shapes.find(shape => shape.name === 'chat')!.html)
  await settled(() => read.size > 1)
  const log = document.querySelector('#log')!
  const row = document.createElement(log.firstElementChild!.localName)
  row.textContent = 'one more message here'
  log.append(row)
  await settled(() => [...read.values()].some(post => post.text === 'one more message here'))
})

test('posts far from the viewport wait, and readAll reads them', async () => {
  open(Array.from({ length: 200 }, (_, i) => `<div style="height:300px">${article(i)}</div>`).join(''))
  await settled(() => read.size > 0)
  expect(read.size).toBeLessThan(100)
  const progress = await watch!.readAll(() => {}, new AbortController().signal)
  expect(progress).toEqual({ done: 200, total: 200 })
  expect(read.size).toBe(200)
})

test('what was scrolled past is read, however far it lies behind', async () => {
  document.body.innerHTML = `${article(1)}<div style="height:9000000px"></div>${article(2)}`
  document.documentElement.scrollTop = 9000000
  watch = watchPosts({ document, onPost })
  await settled(() => read.size === 2)
})

test('of what waits, the latest is handed out first', async () => {
  // One slice reads all three, however slow the machine: what a slice has found does not wait for the next.
  vi.spyOn(performance, 'now').mockReturnValue(0)
  document.body.innerHTML = [1, 2, 3].map(article).join('')
  watch = watchPosts({ document, onPost })
  await settled(() => read.size === 3)
  expect([...read.values()].map(post => post.author)).toEqual(['x3', 'x2', 'x1'])
})

test('what was read does not wait until everything is', async () => {
  const many = 2000
  document.body.innerHTML = Array.from({ length: many }, (_, i) => article(i)).join('')
  document.documentElement.scrollTop = document.documentElement.scrollHeight
  watch = watchPosts({ document, onPost })
  await settled(() => read.size === many)
  expect([...read.values()][0]!.author).not.toBe(`x${many - 1}`)
})

test('posts that fail end nothing: the others are read', async () => {
  const onError = (event: ErrorEvent) => event.message.includes('planted') && event.preventDefault()
  window.addEventListener('error', onError)
  document.body.innerHTML = [1, 2, 3, 4, 5, 6].map(article).join('')
  watch = watchPosts({
    document,
    onPost: post => {
      if (/text [2-6]/.test(post.text)) throw new Error('planted')
      return onPost(post)
    },
  })
  await settled(() => read.size === 1)
  window.removeEventListener('error', onError)
})

test('readAll stops when told', async () => {
  open(Array.from({ length: 50 }, (_, i) => `<article style="height:900px"><p>Text ${i} here</p></article>`).join(''))
  await settled(() => read.size > 0)
  const stop = new AbortController()
  stop.abort()
  const running = watch!.readAll(() => stop.abort(), stop.signal)
  stop.signal.dispatchEvent(new Event('abort'))
  expect((await running).done).toBeLessThan(50)
})

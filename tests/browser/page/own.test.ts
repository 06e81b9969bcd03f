// The user's own posts, told where the page shows it, and never where a moderator may edit everybody's.
import { afterEach, expect, test } from 'vitest'
import { type Post, type PostsWatch, watchPosts } from '../../../src/page/posts.ts'

let watch: PostsWatch | undefined
const authors = ['mara', 'jo_h', 'pim']

const post = (author: string, more = '') =>
  `<article><div><a href="/u/${author}">${author}</a> <a href="/p/${author.length}01"><time datetime="2026-11-20">2h</time></a></div><p>Something that ${author} said</p>${more}</article>`

const ownOf = async (html: string): Promise<string[]> => {
  document.body.innerHTML = html
  const read = new Map<string, Post>()
  watch = watchPosts({
    document,
    onPost: one => {
      read.set(one.author ?? '', one)
      return null
    },
  })
  await expect.poll(() => read.size).toBe(authors.length)
  return [...read.values()].filter(watch.isOwn).map(one => one.author!)
}

afterEach(() => {
  watch?.stop()
  document.body.innerHTML = ''
})

const feed = (more: (author: string) => string = () => '') =>
  `<main>${authors.map(author => post(author, more(author))).join('')}</main>`

test('by the link to the own profile in the frame of the page', async () => {
  expect(
    await ownOf(`<nav><a href="/home">Home</a><a href="/u/jo_h" aria-label="Profile"></a></nav>${feed()}`),
  ).toEqual(['jo_h'])
})
test('by "logged in as"', async () => {
  expect(await ownOf(`<div>Logged in as <a href="ucp.php">pim</a></div>${feed()}`)).toEqual(['pim'])
})
test('by a "you" beside the author, not by one that is said', async () => {
  const html = feed()
    .replace('mara</a>', 'mara</a> <span>(you)</span>')
    .replace('Something that pim said', '<b>you</b>')
  expect(await ownOf(html)).toEqual(['mara'])
})
test('by an edit control that the posts beside it lack', async () => {
  expect(await ownOf(feed(author => `<button>${author === 'pim' ? 'Edit' : 'Report'}</button>`))).toEqual(['pim'])
})
test("a moderator may edit everybody's posts, and a page that shows nothing says nothing", async () => {
  expect(await ownOf(feed(() => '<button>Edit</button><button>Delete</button>'))).toEqual([])
  watch?.stop()
  expect(await ownOf(`<aside><a href="/u/mara">View profile</a></aside>${feed()}`)).toEqual([])
})

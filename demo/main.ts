// Commonplace, a made-up social site to try the extension on.
import { type Composer, kinds } from './composers.ts'
import { publish, showFeed } from './feed.ts'
import { type Post, posts } from './posts.ts'

const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector)!
const feed = find('.feed')
const writing = find('.writing')
let composer: Composer | undefined

const choose = (index: number) => {
  for (const [i, tab] of [...find('.kinds').children].entries()) tab.setAttribute('aria-selected', String(i === index))
  writing.replaceChildren()
  const { mount, note } = kinds[index]!
  composer = mount(writing)
  find('.kind-note').textContent = note
}

for (const [i, { name }] of kinds.entries()) {
  const tab = find('.kinds').appendChild(document.createElement('button'))
  tab.type = 'button'
  tab.textContent = name
  tab.setAttribute('role', 'tab')
  tab.addEventListener('click', () => choose(i))
}
choose(0)

const send = () => {
  const text = composer?.read().trim()
  if (!text) return
  publish(feed, find('#published'), text)
  composer?.clear()
}
find('.post').addEventListener('click', send)
writing.addEventListener(
  'keydown',
  event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  },
  true,
)

// The server answers with the posts of `npm start -- --feed FILE.jsonl`, or with null.
const own = (await (await fetch('/feed.json')).json()) as readonly Post[] | null
showFeed(feed, own ?? posts)

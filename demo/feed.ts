// The feed and the list of what was published.
import type { Post } from './posts.ts'

const colors = ['#3d7a63', '#8a5a44', '#4a6fa5', '#8c6d1f', '#7a4f82', '#4f7a2e', '#a14b5d']

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = '') => {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}

const hash = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) >>> 0, 7)

const article = ({ id, text, author = 'A neighbor', when = 'today' }: Post): HTMLElement => {
  const made = element('article', '')
  made.setAttribute('aria-labelledby', `by-${id}`)
  const face = element('span', 'face', author[0]?.toUpperCase())
  face.setAttribute('aria-hidden', 'true')
  face.style.background = colors[hash(author) % colors.length]!
  const by = element('div', 'by')
  const name = element('a', 'author', author)
  name.id = `by-${id}`
  name.href = `/people/${encodeURIComponent(author.toLowerCase().replaceAll(' ', '-'))}`
  const link = element('a', 'permalink')
  link.href = `/posts/${encodeURIComponent(id)}`
  link.append(element('time', '', when))
  by.append(name, link)
  const actions = element('div', 'actions')
  for (const label of ['Reply', 'Share', 'Thank']) actions.append(element('button', '', label))
  made.append(face, by, element('div', 'text', text), actions)
  return made
}

/** How many posts are added at a time: long feeds grow as they are scrolled, as everywhere. */
const page = 20

export const showFeed = (feed: HTMLElement, posts: readonly Post[]): void => {
  let shown = 0
  const more = () => {
    feed.append(...posts.slice(shown, shown + page).map(article))
    shown += page
    if (feed.lastElementChild && shown < posts.length) end.observe(feed.lastElementChild)
  }
  const end = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      end.disconnect()
      more()
    },
    { rootMargin: '600px' },
  )
  more()
}

/** Puts a published text at the top of the feed and into the list beside it. */
export const publish = (feed: HTMLElement, list: HTMLElement, text: string): void => {
  list.prepend(element('li', '', text))
  feed.prepend(article({ id: `mine-${list.childElementCount}`, author: 'You', when: 'now', text }))
}

import { expect, it } from 'vitest'
import type { Post } from '../../../src/page/posts/post.ts'
import { createWaiting } from '../../../src/page/posts/waiting.ts'

const always = () => true
const element = () => document.body.appendChild(document.createElement('article'))
const post = (on: Element, key: string, text = key): Post => ({ element: on, key, text }) as Post

const handedOut = (prepare?: () => boolean) => {
  const seen: [text: string, isCurrent: boolean][] = []
  const waiting = createWaiting({
    prepare,
    *onPost({ text }, isCurrent) {
      yield
      seen.push([text, isCurrent()])
    },
  })
  return { seen, waiting }
}

it('hands out what a recycling list has taken away since, and says so', () => {
  const { seen, waiting } = handedOut()
  const recycled = element()
  const removed = element()
  waiting.add(post(recycled, 'first'))
  waiting.add(post(recycled, 'second'))
  waiting.add(post(removed, 'gone'))
  removed.remove()
  expect(waiting.run(always)).toBe(true)
  expect(seen).toEqual([
    ['gone', false],
    ['second', true],
    ['first', false],
  ])
})

it('lets go of the older text of an edited post', () => {
  const { seen, waiting } = handedOut()
  const one = element()
  waiting.add(post(one, 'a', 'before'))
  waiting.add(post(one, 'a', 'after'))
  waiting.run(always)
  expect(seen).toEqual([['after', true]])
})

it('gets ready first, a step at a time, and only when something waits', () => {
  let steps = 0
  const { seen, waiting } = handedOut(() => ++steps === 3)
  expect(waiting.run(always)).toBe(true)
  expect(steps).toBe(0)
  waiting.add(post(element(), 'a'))
  let time = 2
  expect(waiting.run(() => time-- > 0)).toBe(false)
  expect([steps, seen]).toEqual([2, []])
  expect(waiting.run(always)).toBe(true)
  expect([steps, seen]).toEqual([3, [['a', true]]])
})

it('rests within a post, and sees then what has become of its element', () => {
  const { seen, waiting } = handedOut()
  const one = element()
  waiting.add(post(one, 'a'))
  let time = 1
  expect(waiting.run(() => time-- > 0)).toBe(false)
  one.remove()
  waiting.add(post(element(), 'b'))
  expect(waiting.run(always)).toBe(true)
  expect(seen).toEqual([
    ['a', false],
    ['b', true],
  ])
})

// Where a bare Enter may publish, by how the box is built.
import { describe, expect, it } from 'vitest'
import { composerOf } from '../../../src/page/draft.ts'
import { editorAt } from '../../../src/page/editors/index.ts'
import { enterMayPublish } from '../../../src/page/enter.ts'
import { createTree } from '../../../src/page/tree.ts'

const tree = createTree()
const learned = { publishes: () => false, enter: () => undefined }

const maySend = (box: string, { above = '', scrolled = 0 } = {}): boolean => {
  document.body.innerHTML = `<main style="width:400px;font:16px/20px sans-serif">${above}<section>${box}<button>Send</button></section></main>`
  document.querySelector('main > div')?.scrollTo(0, scrolled)
  const editor = editorAt(tree, document.querySelector('textarea, [contenteditable]')!)!
  return enterMayPublish(tree, editor, composerOf(tree, editor), { learned })
}
const log = '<div style="height:300px;overflow:auto"><p>Leaf pickup moves to the 9th.</p></div>'
const bar = '<div style="height:40px;overflow-x:auto">All Mine Saved</div>'
const rich = (text: string, style = '') =>
  `<div contenteditable="true" aria-multiline="true" style="${style}">${text}</div>`
const lines = (count: number) => '<p style="margin:0">one more line</p>'.repeat(count)

describe('a bare Enter', () => {
  it('may send from a low box below what scrolls by itself', () => {
    expect(maySend(rich(lines(1)), { above: log })).toBe(true)
    expect(maySend('<textarea rows="1"></textarea>', { above: log })).toBe(true)
  })
  it('may send from a box of one line that is high by its padding', () => {
    const box = '<textarea style="box-sizing:border-box;height:60px;padding:18px;font:inherit"></textarea>'
    expect(maySend(box, { above: log })).toBe(true)
  })
  it('may still send when the box has grown with its text', () => {
    expect(maySend(rich(lines(7)), { above: log })).toBe(true)
    expect(maySend('<textarea rows="1" style="height:200px"></textarea>', { above: log })).toBe(true)
  })
  it('breaks the line in a box with room for more', () => {
    expect(maySend(rich(lines(1), 'min-height:160px'), { above: log })).toBe(false)
    expect(maySend('<textarea rows="6"></textarea>', { above: log })).toBe(false)
    const framed = `<div style="min-height:160px"><div>${rich(lines(1))}</div></div>`
    expect(maySend(framed, { above: log })).toBe(false)
  })
  it('breaks the line below what stands at its beginning, for that is read from there', () => {
    const long = log.replace('<p>', '<p style="height:900px">')
    expect(maySend('<textarea></textarea>', { above: long })).toBe(false)
    expect(maySend('<textarea></textarea>', { above: long, scrolled: 600 })).toBe(true)
    const reversed = long.replace('overflow', 'display:flex;flex-direction:column-reverse;overflow')
    expect(maySend('<textarea></textarea>', { above: reversed })).toBe(true)
    const upsideDown = long.replace('overflow', 'transform:scaleY(-1);overflow')
    expect(maySend('<textarea></textarea>', { above: upsideDown })).toBe(true)
  })
  it('may send below a log that speaks what comes in, a topic beside the box or not', () => {
    const live = log.replace('<p>', '<p aria-live="polite">')
    const withTopic = '<input name="topic"><textarea></textarea>'
    expect(maySend(withTopic, { above: log })).toBe(false)
    expect(maySend(withTopic, { above: live })).toBe(true)
  })
  it('may send from a tall message box below a log that speaks, whichever element around the log says so', () => {
    const live = `<div aria-live="polite">${log}</div>`
    const tall = (words: string) => `<textarea rows="3" placeholder="${words}"></textarea>`
    expect(maySend(tall('Message'), { above: live })).toBe(true)
    expect(maySend(tall('Message'), { above: log })).toBe(false)
    expect(maySend(tall('What happened?'), { above: live })).toBe(false)
  })
  it('breaks the line where nothing scrolls above, whatever scrolls sideways', () => {
    expect(maySend(rich(lines(1)))).toBe(false)
    expect(maySend(rich(lines(1)), { above: bar })).toBe(false)
  })
})

// Reading an element as text and finding the way back to its nodes, in a real browser.
import { afterEach, describe, expect, it } from 'vitest'
import { rangeOf, readElement } from '../../../src/page/text-map.ts'

const make = (html: string): HTMLElement => {
  const element = document.createElement('div')
  element.innerHTML = html
  document.body.append(element)
  return element
}
afterEach(() => document.body.replaceChildren())

describe('an element as text', () => {
  it.each([
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a<br>b', 'a\nb'],
    ['<p>a<br></p><p>b</p>', 'a\nb'],
    ['<div><div>4412 Walnut St</div></div><div>Springfield</div>', '4412 Walnut St\nSpringfield'],
    ['<p>4412 <b>Wal</b>nut</p>', '4412 Walnut'],
    ['<p>hi <span contenteditable="false">@dana</span> there</p>', 'hi @dana there'],
    ['<p>a<span aria-hidden="true">hidden</span><span style="display:none">gone</span></p>', 'a'],
    ['<p><span data-slate-zero-width="n">\ufeff<br></span></p><p>b</p>', '\nb'],
    ['<p>sun <img alt="☀"> now</p>', 'sun ☀ now'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ])('%s', (html, text) => {
    expect(readElement(make(html)).text.replace(/^\n/, '')).toBe(text.replace(/^\n/, ''))
  })
  it('finds every stretch again in its nodes', () => {
    const map = readElement(make('<p>She lives at <b>4412</b> Walnut <i>St</i></p><p>Apt 3</p>'))
    const start = map.text.indexOf('4412')
    const range = rangeOf(map, start, start + '4412 Walnut St'.length)
    expect(range?.toString()).toBe('4412 Walnut St')
  })
  it('gives no range for nodes that have gone', () => {
    const element = make('<p>4412 Walnut St</p>')
    const map = readElement(element)
    element.replaceChildren()
    expect(rangeOf(map, 0, 4)).toBeNull()
  })
})

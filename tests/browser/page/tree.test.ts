// The page as drawn: what a slot shows stands in the shadow root around the slot.
import { describe, expect, it } from 'vitest'
import { createTree } from '../../../src/page/tree.ts'

const tree = createTree()
const kit = (shadow: string, light: string): Element => {
  document.body.innerHTML = `<kit-box>${light}</kit-box>`
  const host = document.querySelector('kit-box')!
  host.attachShadow({ mode: 'open' }).innerHTML = shadow
  return host
}

describe('the tree', () => {
  it('goes through slots, up and down', () => {
    const host = kit('<div role="dialog"><slot></slot></div>', '<p></p>')
    expect(tree.closest(document.querySelector('p')!, '[role="dialog"]')).not.toBeNull()
    expect([...tree.below(host)].map(one => one.localName)).toEqual(['div', 'slot', 'p'])
  })
  it('keeps what no slot shows', () => {
    const host = kit('<b></b>', '<p></p>')
    expect([...tree.below(host)].map(one => one.localName)).toEqual(['b', 'p'])
  })
  it('knows the order as drawn across shadow roots', () => {
    const host = kit('<b></b><slot name="end"></slot><i></i>', '<p slot="end"></p>')
    document.body.append(document.createElement('u'))
    const [b, i] = [host.shadowRoot!.querySelector('b')!, host.shadowRoot!.querySelector('i')!]
    const [p, u] = [document.querySelector('p')!, document.querySelector('u')!]
    const inOrder = [host, b, p, i, u]
    for (const [at, one] of inOrder.entries())
      for (const [other, earlier] of inOrder.entries()) expect(tree.follows(one, earlier)).toBe(at > other)
  })
})

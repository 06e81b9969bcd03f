// What a press on a control promises, by its label and its developer's names.
import { describe, expect, it } from 'vitest'
import { promiseOf } from '../../../src/page/control.ts'
import { createTree } from '../../../src/page/tree.ts'

const promise = (html: string): string => {
  document.body.innerHTML = `<form>${html}</form>`
  return promiseOf(createTree(), document.querySelector('form')!.firstElementChild!)
}

describe('a control', () => {
  it.each(['Close with comment', 'Mit Kommentar schließen', '关闭并评论', 'Edit reply'])(
    '%s submits what was written along with something else',
    label => {
      expect(promise(`<button>${label}</button>`)).toBe('publish')
      expect(promise(`<button type="button">${label}</button>`)).toBe('other')
    },
  )
  it.each(['Delete comment', 'Preview reply', 'Close', 'Upload picture', 'Entwurf verwerfen'])('%s does not', label =>
    expect(promise(`<button>${label}</button>`)).toBe('other'),
  )
  it('of a language that we do not read keeps or sends the draft by its developer’s name', () => {
    expect(promise('<input type="submit" name="preview" value="Esikatsele">')).toBe('other')
    expect(promise('<input type="submit" name="save" value="Esikatsele">')).toBe('unknown')
    expect(promise('<button type="button" class="btn-submit">Julkaisuun</button>')).toBe('publish')
    expect(promise('<button type="button" class="search-submit">Julkaisuun</button>')).toBe('unknown')
    expect(promise('<a href="/u/lumi" class="submit">lumi</a>')).toBe('unknown')
  })
})

// What a press on a control promises, by its label and its developer's names.
import { describe, expect, it } from 'vitest'
import { controlAt, neverPublishes, promiseOf } from '../../../src/page/control.ts'
import { composerOf } from '../../../src/page/draft.ts'
import { editorAt } from '../../../src/page/editors/index.ts'
import { submitMayPublish } from '../../../src/page/publish.ts'
import { createTree } from '../../../src/page/tree.ts'

const promise = (html: string): string => {
  document.body.innerHTML = `<form>${html}</form>`
  return promiseOf(createTree(), document.querySelector('form')!.firstElementChild!)
}

/** Is the submit of a form held where such a button, beside a "Post", caused it? */
const submitMay = (label: string, name = '', beside = '<button>Post</button>'): boolean => {
  document.body.innerHTML = `<form><textarea></textarea><button name="${name}">${label}</button>${beside}</form>`
  const tree = createTree()
  const editor = editorAt(tree, document.querySelector('textarea')!)!
  return submitMayPublish(tree, document.querySelector('button')!, composerOf(tree, editor))
}

describe('a control', () => {
  it.each(['Close with comment', 'Mit Kommentar schließen', '关闭并评论', 'Edit reply'])(
    '%s submits what was written along with something else',
    label => {
      expect(promise(`<button type="submit">${label}</button>`)).toBe('publish')
      expect(promise(`<button type="button">${label}</button>`)).toBe('other')
      expect(submitMay(label)).toBe(true)
    },
  )
  it.each(['Delete comment', 'Preview reply', 'Close', 'Upload picture', 'Entwurf verwerfen'])('%s does not', label => {
    expect(promise(`<button type="submit">${label}</button>`)).toBe('other')
    expect(submitMay(label)).toBe(false)
  })
  it.each([
    ['Preview', false],
    ['Vorschau', false],
    ['Cancel', false],
    ['Preview and post', true],
    ['Close', true],
    ['Bold', true],
  ])('%s, alone in its form, is held: %s', (label, held) => expect(submitMay(label, '', '')).toBe(held))
  it('is not named by what its whole row is called', () => {
    expect(promise('<div class="submit-icon"><svg></svg></div><div class="submit-icon"></div>')).toBe('unknown')
    expect(promise('<div class="icon send"><svg></svg></div><div class="icon"></div>')).toBe('publish')
  })
  it('may be an icon in a field that is drawn as its own label', () => {
    const isNever = (style: string): boolean => {
      document.body.innerHTML = `<label style="${style}"><input><i style="cursor:pointer">send</i></label>`
      return neverPublishes(controlAt(createTree(), document.querySelector('i')!))
    }
    expect(isNever('cursor:text')).toBe(false)
    expect(isNever('cursor:pointer')).toBe(true)
  })
  it('that names whom a draft answers sends it only where nothing clearer is near', () => {
    expect(promise('<span>Reply @Beatriz Lund<i></i></span>')).toBe('continue')
    expect(promise('<button>Reply</button>')).toBe('publish')
  })
  it('that quotes publishes, except among tools that format', () => {
    expect(promise('<button type="button">Quote</button>')).toBe('publish')
    const tools = '<p><b><button title="Bold">B</button></b><b><button title="Italic">I</button></b></p>'
    expect(promise(`<button type="button" title="Quote (Ctrl+;)">”</button>${tools}`)).toBe('other')
  })
  it('without a type may be a tool that the page handles', () =>
    expect(promise('<button>Add photos to your post</button>')).toBe('other'))
  it('of a language that we do not read keeps or sends the draft by its developer’s name', () => {
    expect(promise('<input type="submit" name="preview" value="Esikatsele">')).toBe('other')
    expect(submitMay('Wijzigingen bekijken', 'wpDiff')).toBe(false)
    expect(promise('<input type="submit" name="save" value="Esikatsele">')).toBe('unknown')
    expect(promise('<button type="button" class="btn-submit">Julkaisuun</button>')).toBe('publish')
    expect(promise('<button type="button" class="search-submit">Julkaisuun</button>')).toBe('unknown')
    expect(promise('<a href="/u/lumi" class="submit">lumi</a>')).toBe('unknown')
  })
})

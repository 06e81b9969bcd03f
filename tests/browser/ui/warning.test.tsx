import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Layer, openWarning } from '../../../src/ui/index.ts'
import { seenFor } from '../../../src/ui/visibility.ts'
import { button, key, makeLayer, press, recorder, text, until, warningProps } from './stage.tsx'

let layer: Layer
let end: () => void
let alerts: string[]

beforeEach(() => {
  document.body.innerHTML =
    '<main><h1>Town talk</h1><textarea id="draft"></textarea><button id="send">Post</button></main>'
  document.getElementById('draft')!.focus()
  alerts = []
  ;({ layer, end } = makeLayer(message => alerts.push(message)))
})
afterEach(() => end())

const active = () => layer.root.activeElement?.textContent ?? ''
const dialog = () => layer.root.querySelector('dialog')!
const status = () => layer.root.querySelector('[role=status]')!.textContent ?? ''

describe('keyboard', () => {
  test('the focus stands on the safe way, and Tab goes on to edit and posting anyway', async () => {
    openWarning(layer, warningProps(recorder().on))
    expect(active()).toBe('Use all safe wordings')
    await key('{Tab}')
    expect(active()).toBe('Edit')
    await key('{Tab}')
    expect(active()).toBe('Post anyway')
  })

  test('with one finding the safe way is its wording', () => {
    openWarning(layer, warningProps(recorder().on, 1))
    expect(active()).toBe('Use “the 4400 block of Walnut St”')
  })

  test('Escape is edit, and the page never hears of it', async () => {
    const { calls, on } = recorder()
    const heard: string[] = []
    for (const type of ['keydown', 'keyup', 'focusin', 'click', 'input', 'pointerdown'])
      document.addEventListener(type, event => heard.push(`${event.type} ${(event as KeyboardEvent).key ?? ''}`), true)
    openWarning(layer, warningProps(on))
    heard.length = 0
    await key('{Escape}')
    expect(calls).toEqual([['edit']])
    await key('{Tab}')
    expect(heard).toEqual([])
  })

  test('Enter on the safe way replaces everything', async () => {
    const { calls, on } = recorder()
    openWarning(layer, warningProps(on))
    await key('{Enter}')
    expect(calls).toEqual([
      [
        'replace',
        [
          { finding: 0, words: 'the 4400 block of Walnut St' },
          { finding: 1, words: '(number not shown)' },
        ],
      ],
    ])
  })

  test('one’s own words are written and taken with Enter', async () => {
    const { calls, on } = recorder()
    openWarning(layer, warningProps(on, 1))
    button(layer, 'Your own words').focus()
    await key('{Enter}')
    await until('the field', () => layer.root.activeElement?.tagName === 'INPUT')
    await key('her street{Enter}')
    expect(calls).toEqual([['replace', [{ finding: 0, words: 'her street' }]]])
  })
})

describe('consent', () => {
  const seen = async () => {
    const shown = performance.now()
    await until('half a second of being seen', () => performance.now() - shown > seenFor + 400)
  }

  test('a real press on what was seen posts, once', async () => {
    const { calls, on } = recorder()
    openWarning(layer, warningProps(on))
    await seen()
    await press(button(layer, 'Post anyway'))
    expect(calls).toEqual([['post', undefined]])
  })

  test('a press in the first instant does not', async () => {
    const { calls, on } = recorder()
    openWarning(layer, warningProps(on))
    await press(button(layer, 'Post anyway'))
    expect(calls).toEqual([])
    await until('the reason', () => status() !== '')
  })

  test('no script can press', async () => {
    const { calls, on } = recorder()
    openWarning(layer, warningProps(on))
    await seen()
    const post = button(layer, 'Post anyway')
    post.click()
    post.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }))
    layer.host.click()
    layer.host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(calls).toEqual([])
  })

  test('a cover that lets presses through is noticed: we go on top again', async () => {
    const { calls, on } = recorder()
    openWarning(layer, warningProps(on))
    await seen()
    const cover = document.createElement('div')
    cover.popover = 'manual'
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;background:gold;pointer-events:none;border:0;margin:0'
    document.body.append(cover)
    cover.showPopover()
    await press(button(layer, 'Post anyway'))
    expect(calls).toEqual([])
    await until('the dialog on top', () => dialog().open)
    cover.remove()
  })

  test('a page that fights for the top is told to its user, once', async () => {
    const { calls, on } = recorder()
    openWarning(layer, warningProps(on))
    const cover = document.createElement('div')
    cover.popover = 'manual'
    document.body.append(cover)
    for (let round = 0; round < 8; round++) {
      let isShown = false
      cover.addEventListener('toggle', () => (isShown = true), { once: true })
      cover.showPopover()
      await until('the toggle', () => isShown)
      cover.hidePopover()
    }
    expect(alerts).toHaveLength(1)
    expect(calls).toEqual([['covered']])
    cover.remove()
  })

  test('where a reason is asked, none goes without one', async () => {
    const { calls, on } = recorder()
    openWarning(layer, { ...warningProps(on), reasons: [{ id: 'duty', label: 'The law requires it' }] })
    await seen()
    await press(button(layer, 'Post anyway'))
    await until('the question', () => layer.root.activeElement?.tagName === 'SELECT')
    await press(button(layer, 'Post anyway'))
    expect(calls).toEqual([])
    const select = layer.root.querySelector('select')!
    select.value = 'duty'
    select.dispatchEvent(new Event('change'))
    await until('the choice', () => select.value === 'duty')
    await press(button(layer, 'Post anyway'))
    expect(calls).toEqual([['post', 'duty']])
  })
})

describe('in the page', () => {
  test('nothing of a finding stands outside the closed root', () => {
    openWarning(layer, warningProps(recorder().on))
    const html = document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, '')
    expect(html).not.toMatch(/Walnut|4412|555-0142|address|private|doxguard/i)
    expect(layer.host.attributes).toHaveLength(0)
    expect(layer.host.shadowRoot).toBeNull()
    expect(dialog().textContent).toContain(text.slice(14, 35))
  })

  test('a closed warning leaves nothing behind and gives the focus back', () => {
    const before = document.documentElement.outerHTML
    const screen = openWarning(layer, warningProps(recorder().on))
    screen.close()
    expect(document.documentElement.outerHTML).toBe(before)
    expect(document.activeElement?.id).toBe('draft')
  })

  test('a page that throws us out gets us back, modal again', async () => {
    openWarning(layer, warningProps(recorder().on))
    layer.host.remove()
    await until('the host back', () => layer.host.isConnected)
    expect(dialog().matches(':modal')).toBe(true)
  })

  test('page rules do not reach the host', () => {
    const style = document.createElement('style')
    style.textContent = 'div { display: none !important; opacity: 0 !important; filter: blur(9px) !important }'
    document.head.append(style)
    openWarning(layer, warningProps(recorder().on))
    expect(getComputedStyle(layer.host).display).toBe('block')
    expect(getComputedStyle(layer.host).opacity).toBe('1')
    style.remove()
  })
})

test('errors are spoken, and busy means that nothing can be pressed', () => {
  const { on } = recorder()
  const screen = openWarning(layer, { ...warningProps(on), error: { kind: 'not-taken', wording: 'her street' } })
  expect(layer.root.querySelector('[role=alert]')?.textContent).toContain('her street')
  screen.update({ ...warningProps(on), busy: true })
  expect(button(layer, 'Use all').disabled).toBe(true)
  expect(button(layer, 'Post anyway').disabled).toBe(true)
})

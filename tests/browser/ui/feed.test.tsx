import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type CardProps,
  type ChipProps,
  itemsOf,
  type Layer,
  openCard,
  openChip,
  openMark,
} from '../../../src/ui/index.ts'
import { button, key, makeLayer, packs, press, recorder, report, text, until, wordings } from './stage.tsx'

let layer: Layer
let end: () => void
const { body } = document

beforeEach(() => {
  body.innerHTML =
    '<main><h1>Town talk</h1><textarea style="width:300px;height:100px"></textarea><p id="post">…</p></main>'
  ;({ layer, end } = makeLayer())
})
afterEach(() => end())

const items = itemsOf(report, ['hold', 'note'], wordings)
const rectOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
const chip = (on: (name: string) => () => void): ChipProps => ({
  rect: rectOf('textarea'),
  state: 'findings',
  text,
  report,
  items,
  onShow: on('show'),
  onReplace: on('replace'),
  onNotPrivate: on('not-private'),
  onReload: on('reload'),
})
const card = (on: (name: string) => () => void): CardProps => ({
  rect: rectOf('#post'),
  text,
  report,
  items,
  packs,
  onShowInQueue: on('queue'),
  onNotPrivate: on('not-private'),
  onClose: on('close'),
})

test('nothing stands in the page before the first screen and after the last', () => {
  expect(layer.host.isConnected).toBe(false)
  const one = openChip(layer, chip(recorder().on))
  const two = openMark(layer, { rect: rectOf('#post'), level: 'hold', count: 2, onOpen: () => {} })
  one.close()
  expect(layer.host.isConnected).toBe(true)
  two.close()
  expect(layer.host.isConnected).toBe(false)
})

test('the dot counts, sits at the corner, and opens what was found', async () => {
  const { calls, on } = recorder()
  openChip(layer, chip(on))
  const dot = button(layer, '2 private details')
  expect(dot.textContent).toBe('2')
  const box = dot.getBoundingClientRect()
  const field = rectOf('textarea')
  expect(box.x + box.width / 2).toBeCloseTo(field.right, 0)
  expect(box.y + box.height / 2).toBeCloseTo(field.bottom, 0)
  await press(dot)
  await until('the card', () => layer.root.querySelector('.finding') !== null)
  await press(button(layer, 'Use “the 4400 block of Walnut St”'))
  expect(calls).toEqual([['replace', 0, 'the 4400 block of Walnut St']])
})

test.each([
  ['a button under the corner', 'right:0;bottom:-20px', 'top'],
  ['buttons at every corner', 'inset:-20px', 'inside'],
])('%s keeps its presses', (_, css, place) => {
  const field = document.querySelector('textarea')!
  const around = document.createElement('div')
  around.style.cssText = `position:relative;width:300px;height:100px;margin:40px`
  const spots =
    place === 'top'
      ? [css]
      : ['right:-20px;bottom:-20px', 'right:-20px;top:-20px', 'left:-20px;top:-20px', 'left:-20px;bottom:-20px']
  field.replaceWith(around)
  around.append(field)
  for (const spot of spots) {
    const control = document.createElement('button')
    control.style.cssText = `position:absolute;width:40px;height:40px;${spot}`
    around.append(control)
  }
  openChip(layer, chip(recorder().on))
  const target = button(layer, '2 private details').getBoundingClientRect()
  const [x, y] = [target.x + 12, target.y + 12]
  const box = field.getBoundingClientRect()
  if (place === 'top') expect(y).toBeCloseTo(box.top, 0)
  else expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(true)
  for (const control of around.querySelectorAll('button')) {
    const { left, right, top, bottom } = control.getBoundingClientRect()
    const isApart = right <= x - 12 || left >= x + 12 || bottom <= y - 12 || top >= y + 12
    expect(isApart).toBe(true)
  }
})

test('the dot’s card closes with Escape and with a press elsewhere', async () => {
  openChip(layer, chip(recorder().on))
  const isOpen = () => layer.root.querySelector('.finding') !== null
  await press(button(layer, '2 private details'))
  await until('the card', isOpen)
  await key('{Escape}')
  await until('no card', () => !isOpen())
  await press(button(layer, '2 private details'))
  await until('the card', isOpen)
  await press(document.querySelector('h1')!)
  await until('no card', () => !isOpen())
})

test('an editor that we cannot see, and a page that must be reloaded, say so', async () => {
  const { calls, on } = recorder()
  const screen = openChip(layer, { ...chip(on), state: 'cannot-see', items: [] })
  expect(layer.root.querySelector('[role=status]')?.textContent).toBe('Doxguard cannot see this editor')
  screen.update({ ...chip(on), state: 'reload-needed', items: [] })
  await until('the new state', () => layer.root.querySelector('[role=status]')?.textContent === 'Reload needed')
  await press(button(layer, 'Reload needed'))
  await until('the card', () => layer.root.querySelector('.primary') !== null)
  await press(button(layer, 'Reload page'))
  expect(calls).toEqual([['reload']])
})

test('a mark stands in the margin, moves nothing, and stays beside its post when the page scrolls', () => {
  body.style.paddingLeft = '60px'
  body.style.height = '3000px'
  const before = rectOf('#post')
  openMark(layer, { rect: rectOf('#post'), level: 'hold', count: 2, onOpen: () => {} })
  const mark = button(layer, '2 private details')
  const gap = () => mark.getBoundingClientRect().top - rectOf('#post').top
  expect(rectOf('#post')).toEqual(before)
  expect(mark.getBoundingClientRect().right).toBeLessThanOrEqual(before.left)
  const first = gap()
  scrollTo(0, 40)
  expect(gap()).toBeCloseTo(first, 0)
  scrollTo(0, 0)
  body.removeAttribute('style')
})

test('the card takes the focus, closes with Escape and a press elsewhere, and lies whole on the screen', async () => {
  const { calls, on } = recorder()
  openCard(layer, card(on))
  const box = layer.root.querySelector('[role=dialog]')!
  expect(layer.root.activeElement).toBe(box)
  const { top, bottom } = box.getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(innerHeight)
  await key('{Escape}')
  expect(calls).toEqual([['close']])
  await press(document.querySelector('h1')!)
  expect(calls).toEqual([['close'], ['close']])
})

test('an action of the card is pressed by keyboard alone', async () => {
  const { calls, on } = recorder()
  openCard(layer, card(on))
  button(layer, 'Show in queue').focus()
  await key(' ')
  expect(calls).toEqual([['queue']])
})

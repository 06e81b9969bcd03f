// The options: what was posted anyway, and what asks first because it cannot be taken back.
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Options, type OptionsProps, openPage, type Screen } from '../../../src/ui/index.ts'
import { pageWordsFor } from '../../../src/words/pages.ts'
import { optionsProps, recorder } from './stage.tsx'

const words = pageWordsFor(['en'])
const { records, memory, sure, keep } = words.options

/** The newest first: the first of ten was posted at minute 9. */
const entries = (count: number): OptionsProps['posted'] =>
  Array.from({ length: count }, (_, i) => ({
    posted: new Date(Date.UTC(2026, 10, 20, 9, count - 1 - i)).toISOString(),
    categories: 'Home address; Phone number',
    reason: words.postReasons.duty,
    hash: `${String(count - 1 - i).padStart(8, '0')}${'f'.repeat(56)}`,
  }))

let calls: unknown[][]
let screen: Screen<OptionsProps>
let props: OptionsProps

const show = (more: Partial<OptionsProps>) => {
  props = { ...props, ...more }
  screen.update(props)
}
const section = page.getByRole('region', { name: records.title, exact: true })
const rows = () => section.getByRole('row').elements().slice(1)
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }))
const focused = () => document.activeElement?.textContent
const clean = async () => {
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
}

beforeEach(() => {
  const recorded = recorder()
  calls = recorded.calls
  props = optionsProps(recorded.on, words)
  screen = openPage(Options, props, 'Options')
})
afterEach(() => {
  screen.close()
  document.body.innerHTML = ''
  document.adoptedStyleSheets = []
})

test('an office sees what would stand there; others see nothing until there is a record', async () => {
  await expect.element(section.getByText(records.empty)).toBeVisible()
  expect(section.getByRole('button').elements()).toEqual([])
  show({ settings: { ...props.settings, setUp: 'just-me' } })
  await expect.element(section).not.toBeInTheDocument()
  show({ posted: entries(1) })
  await expect.element(section).toBeVisible()
  expect(rows()).toHaveLength(1)
})

test('a row says when, what, why and eight digits of the hash', async () => {
  show({ posted: entries(2) })
  const cells = [...rows()[0]!.querySelectorAll('td')].map(cell => cell.textContent)
  const when = new Date(entries(2)[0]!.posted).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })
  expect(cells).toEqual([when, 'Home address; Phone number', words.postReasons.duty, '00000001'])
})

test('of many, the newest 50 are listed, and it is said so', async () => {
  show({ posted: entries(50) })
  expect(rows()).toHaveLength(50)
  expect(section.getByText(records.newest(50, 50)).elements()).toEqual([])
  show({ posted: entries(1234) })
  expect(rows()).toHaveLength(50)
  expect(rows()[0]!.textContent).toContain('00001233')
  await expect.element(section.getByText('The newest 50 of 1,234 are listed. The file holds all.')).toBeVisible()
  await press(records.save)
  expect(calls).toEqual([['save-posted']])
})

test('deleting asks first, and the focus waits on the answer that changes nothing', async () => {
  show({ posted: entries(3) })
  await press(records.remove)
  await expect.element(page.getByRole('group', { name: records.ask(3) })).toBeVisible()
  expect(focused()).toBe(keep)
  await clean()
  await userEvent.keyboard('{Enter}')
  await expect.poll(focused).toBe(records.remove)
  expect(calls).toEqual([])
  await press(records.remove)
  await press(sure)
  expect(calls).toEqual([['delete-posted']])
  show({ posted: [] })
  await expect.element(section.getByText(records.removed)).toBeVisible()
  await expect.element(section.getByText(records.empty)).toBeVisible()
})

test('forgetting everything asks first too', async () => {
  await press(memory.forget)
  await expect.element(page.getByRole('group', { name: memory.ask })).toBeVisible()
  expect(calls).toEqual([])
  await press(sure)
  expect(calls).toEqual([['forget']])
  expect(focused()).toBe(memory.forget)
})

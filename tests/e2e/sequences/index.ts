// Random sequences of what people do in composers: type, paste, move, undo, switch, send, decide. Each has a printed
// seed and can be played again. Whatever happens: no leak, no double post, no lost draft.
import type { Page } from 'playwright-core'
import { check } from '../../../src/check.ts'
import { settled } from '../harness/event-log.ts'
import { type Screen, screenOf, until } from '../harness/screen.ts'
import { local, openTheatre } from '../harness/stage.ts'

const kinds = [
  'textarea',
  'contenteditable',
  'lexical',
  'prosemirror',
  'quill',
  'react-textarea',
  'tiptap',
  'codemirror',
]
const chunks = [
  'The market was lovely. ',
  'See you on Sunday! ',
  'He lives at 4412 Walnut St, Apt 3. ',
  'Her cell is 502-555-0173. ',
  'Bring chairs and lemonade. ',
  'My SSN is 219-09-4471. ',
  'no idea what to cook ',
]
const length = 12

/** mulberry32: small, seeded, good enough to shuffle gestures. */
const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

interface World {
  readonly page: Page
  readonly screen: Screen
  readonly random: () => number
  readonly steps: string[]
  composer: number
  /** What the author has said may go out as it is. */
  readonly consented: string[]
  expected: number
}

const read = ({ page, composer }: World): Promise<string> => page.evaluate(at => window.__readAt(at), composer)
const sent = ({ page }: World) => page.evaluate(() => window.__sent)
const focus = ({ page, composer }: World) => page.evaluate(at => window.__focusAt(at), composer)
const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const expect = (holds: boolean, why: string) => {
  if (!holds) throw new Error(why)
}

/** Safe wordings and "post anyway" take a moment; the warning is gone after both. */
const decide = async (world: World, draft: string) => {
  const { page, screen, random, steps, consented } = world
  const choice = pick(random, ['edit', 'replace', 'anyway'] as const)
  steps.push(choice)
  if (choice === 'edit') {
    await screen.press('button', /^(back to |edit)/i)
    await screen.gone('button', /post anyway/i)
    expect((await read(world)) === draft, `the draft was “${draft}” and is “${await read(world)}” after edit`)
  } else if (choice === 'anyway') {
    consented.push(draft)
    const before = world.expected
    await until(page, 'the warning closes after "Post anyway"', async () => {
      if (!(await screen.look()).some(one => one.role === 'button' && /post anyway/i.test(one.name))) return true
      await screen.press('button', /post anyway/i)
      return false
    })
    await until(page, 'the post that was consented to goes out', async () => (await sent(world)).length > before)
    world.expected++
  } else {
    await screen.press('button', /^use /i)
    await until(page, 'the draft is safe after "Use"', async () => check(await read(world)).level !== 'hold')
    await screen.gone('button', /post anyway/i)
  }
}

const send = async (world: World, way: string) => {
  const { page, screen, composer } = world
  const draft = await read(world)
  if (way === 'click') await page.locator(`[data-send="${composer}"]`).click()
  else {
    await focus(world)
    await page.keyboard.press('Control+Enter')
  }
  await settled(page)
  const isHeld = check(draft).level === 'hold'
  if (!isHeld && draft) world.expected++
  const after = await sent(world)
  expect(
    after.length === world.expected,
    `${isHeld ? 'held' : 'clean'} draft “${draft}”: ${after.length} posts, not ${world.expected}`,
  )
  if (!isHeld) return
  await screen.find('button', /post anyway/i)
  expect((await sent(world)).length === world.expected, `published under the warning: “${draft}”`)
  await decide(world, draft)
}

const actions: Readonly<Record<string, (world: World) => Promise<void>>> = {
  type: async world => {
    await focus(world)
    await world.page.keyboard.type(pick(world.random, chunks))
  },
  write: async world => {
    await focus(world)
    await world.page.keyboard.insertText(pick(world.random, chunks))
  },
  paste: async world => {
    await world.page.evaluate(text => navigator.clipboard.writeText(text), pick(world.random, chunks))
    await focus(world)
    await world.page.keyboard.press('Control+V')
  },
  move: async world => {
    await focus(world)
    await world.page.keyboard.press(
      pick(world.random, ['Home', 'End', 'ArrowLeft', 'Control+ArrowLeft', 'Control+End']),
    )
  },
  erase: async world => {
    await focus(world)
    await world.page.keyboard.press(pick(world.random, ['Backspace', 'Control+Backspace', 'Delete']))
  },
  undo: async world => {
    await focus(world)
    await world.page.keyboard.press('Control+Z')
  },
  switch: async world => {
    world.composer = Math.floor(world.random() * 3)
    await focus(world)
  },
  click: world => send(world, 'click'),
  keys: world => send(world, 'keys'),
}

const playOne = async (page: Page, screen: Screen, seed: number): Promise<string | null> => {
  const random = randomOf(seed)
  const three = Array.from({ length: 3 }, () => pick(random, kinds))
  const world: World = { page, screen, random, steps: [], composer: 0, consented: [], expected: 0 }
  try {
    await page.goto(`${local}/sequences/page.html?editors=${three}`)
    await page.waitForFunction(() => window.__ready)
    for (let i = 0; i < length; i++) {
      const name = i === length - 1 ? 'click' : pick(random, Object.keys(actions))
      world.steps.push(name)
      await actions[name]!(world)
      await settled(page)
    }
    for (const { text } of await sent(world))
      expect(check(text).level !== 'hold' || world.consented.includes(text), `leaked: “${text}”`)
    return null
  } catch (error) {
    return `seed ${seed} (${three}): ${world.steps.join(' ')}\n    ${(error as Error).message.split('\n')[0]}`
  }
}

/** Plays `count` sequences from `seed` on, in two browsers side by side. */
export const runSequences = async (
  count: number,
  seed: number,
  extension: string,
): Promise<{ readonly passed: number; readonly failed: number }> => {
  let next = 0
  let failed = 0
  const worker = async () => {
    const theatre = await openTheatre(extension)
    try {
      await theatre.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: local })
      const page = await theatre.context.newPage()
      const screen = await screenOf(page)
      while (next < count) {
        const trouble = await playOne(page, screen, seed + next++)
        if (!trouble) continue
        failed++
        console.log(`  ✗ ${trouble}`)
      }
    } finally {
      await theatre.close()
    }
  }
  await Promise.all([worker(), worker()])
  console.log(
    `${count} random sequences of ${length} gestures from seed ${seed}: ${count - failed} right, ${failed} wrong`,
  )
  return { passed: count - failed, failed }
}

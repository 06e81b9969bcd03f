// Sees and presses our own screens as a person does. They stand in a closed shadow root, where selectors find nothing:
// the accessibility tree says what is there, the layout where it is, and a real mouse presses it.
import type { CDPSession, Frame, Page } from 'playwright-core'

interface AXValue {
  readonly value?: unknown
}
interface AXNode {
  readonly ignored: boolean
  readonly role?: AXValue
  readonly name?: AXValue
  readonly properties?: readonly { readonly name: string; readonly value: AXValue }[]
  readonly backendDOMNodeId?: number
}

export interface Seen {
  readonly role: string
  readonly name: string
  readonly disabled: boolean
  readonly node: number
  readonly from: Source
}

/** A protocol session, and the frame it is for where that is none of the page's own process. */
interface Source {
  readonly session: CDPSession
  readonly frame: Frame | null
}

export interface Screen {
  /** Everything with a role and a name, in all frames of the page, ours and the page's. */
  readonly look: () => Promise<readonly Seen[]>
  /** Waits until something of that role and name is there. */
  readonly find: (role: string, name: RegExp) => Promise<Seen>
  /** Waits until nothing of that role and name is left. */
  readonly gone: (role: string, name: RegExp) => Promise<void>
  /** Presses it in its middle with the mouse, once it can be pressed. */
  readonly press: (role: string, name: RegExp) => Promise<void>
}

/** How long a state may take, in ms, before a test fails and says what it saw instead. */
const patience = 10_000

/** Asks again after each frame of the page until the answer is there. */
export const until = async <T>(
  page: Page,
  what: string,
  ask: () => Promise<T | null | undefined | false>,
): Promise<T> => {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`${what}: did not come within ${patience} ms on ${page.url()}`)
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
  }
}

const frames = async (session: CDPSession): Promise<string[]> => {
  type Tree = { frame: { id: string }; childFrames?: Tree[] }
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: Tree }
  const ids: string[] = []
  const walk = (tree: Tree) => {
    ids.push(tree.frame.id)
    for (const child of tree.childFrames ?? []) walk(child)
  }
  walk(frameTree)
  return ids
}

const enabled = async (session: CDPSession): Promise<CDPSession> => {
  await session.send('DOM.enable')
  await session.send('Accessibility.enable')
  return session
}

/** Frames of another site run in a process of their own and are asked by a session of their own. */
const sourcesOf = (page: Page, main: Source) => {
  const known = new WeakMap<Frame, Source>()
  const isElsewhere = (frame: Frame) =>
    /^https?:/.test(frame.url()) && new URL(frame.url()).host !== new URL(page.url()).host
  return async (): Promise<readonly Source[]> => {
    const sources = [main]
    for (const frame of page.frames().filter(isElsewhere)) {
      const source = known.get(frame) ?? { session: await enabled(await page.context().newCDPSession(frame)), frame }
      known.set(frame, source)
      sources.push(source)
    }
    return sources
  }
}

/** A driver of the screens on one page. Chromium only: it speaks the DevTools protocol. */
export const screenOf = async (page: Page): Promise<Screen> => {
  const sources = sourcesOf(page, { session: await enabled(await page.context().newCDPSession(page)), frame: null })
  const look = async (): Promise<readonly Seen[]> => {
    const seen: Seen[] = []
    for (const from of await sources())
      for (const frameId of await frames(from.session)) {
        const tree = await from.session.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] }))
        for (const node of tree.nodes as unknown as AXNode[]) {
          if (node.ignored || node.backendDOMNodeId === undefined) continue
          seen.push({
            role: String(node.role?.value ?? ''),
            name: String(node.name?.value ?? ''),
            disabled: node.properties?.some(({ name, value }) => name === 'disabled' && value.value === true) ?? false,
            node: node.backendDOMNodeId,
            from,
          })
        }
      }
    return seen
  }
  const first = async (role: string, name: RegExp) =>
    (await look()).find(one => one.role === role && name.test(one.name)) ?? null
  const find = (role: string, name: RegExp) => until(page, `a ${role} named ${name}`, () => first(role, name))
  return {
    look,
    find,
    gone: async (role, name) => {
      await until(page, `no ${role} named ${name}`, async () => !(await first(role, name)))
    },
    press: async (role, name) => {
      const { node, from } = await until(page, `a ${role} named ${name} that can be pressed`, async () => {
        const one = await first(role, name)
        return one && !one.disabled ? one : null
      })
      await from.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node })
      const { model } = await from.session.send('DOM.getBoxModel', { backendNodeId: node })
      const [x1, y1, , , x2, y2] = model.border as [number, number, number, number, number, number]
      const { x, y } = (await (await from.frame?.frameElement())?.boundingBox()) ?? { x: 0, y: 0 }
      await page.mouse.click(x + (x1 + x2) / 2, y + (y1 + y2) / 2)
    },
  }
}

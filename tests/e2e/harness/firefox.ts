// A stage in real Firefox. Its screens in closed shadow roots are seen by WebDriver BiDi's own view of the tree, and
// pressed by the mouse where they lie.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { openFirefox } from '../../../scripts/browser/firefox.ts'

const pages = resolve(import.meta.dirname, '../out/pages')
const extension = resolve(import.meta.dirname, '../../../.output/firefox-mv3-demo')
/** What does not come within this many ms does not come. */
const patience = 20_000

export interface FirefoxStage {
  readonly page: Page
  /** A page of tests/e2e, fresh: in Firefox a library's editor that its page emptied takes no more keys of the driver. */
  readonly open: (file: string) => Promise<void>
  /** Presses our button of that name once it is there; again until `done`, where a first press may come too soon. */
  readonly press: (name: RegExp, done?: () => Promise<boolean>) => Promise<void>
  /** Is there a button of that name in a closed shadow root, now? */
  readonly shows: (name: RegExp) => Promise<boolean>
  /** Waits until there is, or is no more. */
  readonly wait: (name: RegExp, there: boolean) => Promise<void>
}

/** A node as BiDi serializes it: https://www.w3.org/TR/webdriver-bidi/#type-script-NodeRemoteValue */
interface RemoteNode {
  readonly sharedId?: string
  readonly value?: {
    readonly localName?: string
    readonly nodeValue?: string
    readonly mode?: 'open' | 'closed'
    readonly attributes?: Readonly<Record<string, string>>
    readonly children?: readonly RemoteNode[]
    readonly shadowRoot?: RemoteNode | null
  }
}
/** Puppeteer's connection: its own interface cannot enter closed roots. */
interface Connection {
  readonly send: (
    method: string,
    parameters: unknown,
  ) => Promise<{ result: { result: RemoteNode & { value: unknown } } }>
}

const textOf = ({ value }: RemoteNode): string =>
  (value?.nodeValue ?? '') + (value?.children ?? []).map(textOf).join('')

/** Every button in a closed shadow root: its name and BiDi's handle of it. */
const ownButtons = (node: RemoteNode, inClosed = false): { name: string; id: string }[] => {
  const { value, sharedId } = node
  const here = inClosed || value?.mode === 'closed'
  const own =
    here && value?.localName === 'button' && sharedId && !('disabled' in (value.attributes ?? {}))
      ? [{ name: value.attributes?.['aria-label'] ?? textOf(node).trim(), id: sharedId }]
      : []
  const below = [...(value?.children ?? []), ...(value?.shadowRoot ? [value.shadowRoot] : [])]
  return [...own, ...below.flatMap(child => ownButtons(child, here))]
}

const serve = () =>
  new Promise<{ origin: string; close: () => void }>(done => {
    const server = createServer((request, response) => {
      const path = join(pages, new URL(request.url ?? '/', 'http://localhost').pathname)
      if (!path.startsWith(pages) || !extname(path) || !existsSync(path)) return response.writeHead(404).end()
      const type = extname(path) === '.js' ? 'text/javascript' : 'text/html; charset=utf-8'
      return response.writeHead(200, { 'content-type': type }).end(readFileSync(path))
    }).listen(0, '127.0.0.1', () =>
      done({
        origin: `http://localhost:${(server.address() as AddressInfo).port}`,
        close: () => {
          server.closeAllConnections()
          server.close()
        },
      }),
    )
  })

/** Opens Firefox with the extension, plays, and closes everything. */
export const inFirefox = async (play: (stage: FirefoxStage) => Promise<void>): Promise<void> => {
  const browser = await openFirefox(extension)
  const site = await serve()
  try {
    const page = await browser.newPage()
    const { connection } = browser as unknown as { connection: Connection }
    const context = (page.mainFrame() as unknown as { _id: string })._id
    const call = async (functionDeclaration: string, more: object) =>
      (
        await connection.send('script.callFunction', {
          functionDeclaration,
          awaitPromise: false,
          target: { context },
          ...more,
        })
      ).result.result
    const buttons = async () =>
      ownButtons(
        await call('() => document.documentElement', {
          serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
        }),
      )
    const until = async (what: string, ask: () => Promise<boolean>) => {
      const end = performance.now() + patience
      while (!(await ask())) {
        if (performance.now() > end) throw new Error(`Firefox: ${what}: did not come within ${patience} ms`)
        await page.evaluate(() => new Promise(next => requestAnimationFrame(() => setTimeout(next, 20))))
      }
    }
    const shows = async (name: RegExp) => (await buttons()).some(button => name.test(button.name))
    const clickOnce = async (name: RegExp) => {
      const button = (await buttons()).find(one => name.test(one.name))
      if (!button) return false
      const { value } = await call(
        'element => { element.scrollIntoView({ block: "nearest" }); const { x, y, width, height } = element.getBoundingClientRect(); return JSON.stringify([x + width / 2, y + height / 2]) }',
        { arguments: [{ sharedId: button.id }] },
      )
      const [x, y] = JSON.parse(String(value)) as [number, number]
      await page.mouse.click(x, y)
      return true
    }
    await play({
      page,
      open: async file => {
        await page.goto(`${site.origin}/${file}`)
        await page.waitForFunction(() => (window as unknown as { __ready?: boolean }).__ready === true)
      },
      shows,
      wait: (name, there) => until(`${there ? 'a' : 'no'} button ${name}`, async () => (await shows(name)) === there),
      press: async (name, done) => {
        await until(`a button ${name} to press`, () => clickOnce(name))
        if (done)
          await until(`what ${name} does`, async () => {
            if (await done()) return true
            await clickOnce(name)
            return done()
          })
      },
    })
  } finally {
    await browser.close()
    site.close()
  }
}

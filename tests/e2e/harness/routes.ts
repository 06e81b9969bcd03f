// The test pages: every .html below tests/e2e, bundled with the real editor libraries it imports, served by request
// routing at any address, so that real origins work without a network.
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const out = join(root, 'out/pages')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

/** Bundles every page once; a second call within the same second costs nothing but the bundling itself. */
export const buildPages = async (): Promise<void> => {
  const input = globSync('{pages,matrix,sequences}/**/*.html', { cwd: root }).map(file => join(root, file))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Draft.js reads Node's name for the global object.
    define: { global: 'globalThis' },
    build: {
      outDir: out,
      emptyOutDir: true,
      minify: false,
      modulePreload: { polyfill: false },
      rollupOptions: { input },
      chunkSizeWarningLimit: 1e5,
    },
  })
}

export interface Served {
  /** Requests that no page of ours answers, by address: somebody asked the network for something. */
  readonly unexpected: string[]
  /** Serves a page's file at an address of its own, e.g. https://x.com/compose/post. */
  readonly at: (address: string, file: string) => void
}

/** Answers every http(s) request of the context from the built pages; the rest is written down and refused. */
export const servePages = async (context: BrowserContext): Promise<Served> => {
  const unexpected: string[] = []
  const files = new Map<string, string>()
  await context.route(/^https?:/, route => {
    const { origin, pathname } = new URL(route.request().url())
    const file = files.get(origin + pathname) ?? pathname.slice(1)
    const path = join(out, file)
    if (path.startsWith(out) && types[extname(path)] && existsSync(path))
      return route.fulfill({ body: readFileSync(path), contentType: types[extname(path)]! })
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 })
    unexpected.push(route.request().url())
    return route.abort()
  })
  return { unexpected, at: (address, file) => files.set(new URL(address).origin + new URL(address).pathname, file) }
}

/** A short name for a file that a failure leaves behind. */
export const fileName = (name: string) =>
  `${name.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${createHash('sha1').update(name).digest('hex').slice(0, 6)}`

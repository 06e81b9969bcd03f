// Builds the demo social site and serves it on this machine alone.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const out = join(root, '.output/demo-site')

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

export interface Site {
  readonly address: string
  readonly close: () => void
}

interface Post {
  readonly id: string
  readonly text: string
}

const parsed = (line: string): { id?: unknown; text?: unknown } | null => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/**
 * The posts of a JSON Lines file, each {"id","text"}.
 * @throws {Error} that names the file and the line
 */
export const readFeed = (file: string): Post[] => {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`--feed ${file}: no such file`)
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line.trim()) return []
      const { id, text } = parsed(line) ?? {}
      if (typeof text !== 'string') throw new Error(`--feed ${file}, line ${i + 1}: not {"id","text"} as JSON`)
      return [{ id: String(id ?? i + 1), text }]
    })
}

export const buildSite = async (): Promise<void> => {
  await build({
    root: join(root, 'demo'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true, target: 'es2024' },
  })
}

/** Serves the built site at a free port. Addresses that are no file are the one page: its links lead somewhere. */
export const serveSite = async (feed: readonly Post[] | null): Promise<Site> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/feed.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(feed))
      return
    }
    const file = join(out, pathname)
    const path = extname(pathname) && file.startsWith(out) && existsSync(file) ? file : join(out, 'index.html')
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
    response.end(readFileSync(path))
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

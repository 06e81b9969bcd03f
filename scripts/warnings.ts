// node scripts/warnings.ts: the warning in six stories, by the built extension on the sites themselves (their pages are
// played by us, nothing is loaded from outside), with a picture of each in .output/warnings.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Screen, screenOf } from '../tests/e2e/harness/screen.ts'
import { type Opened, openChromium } from './browser/chromium.ts'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, '.output/warnings')

interface Story {
  readonly name: string
  readonly address: string
  readonly draft: string
  readonly locale?: 'en-US' | 'es-MX'
  readonly dark?: boolean
  readonly askReason?: boolean
  /** What the warning must say. */
  readonly heading: RegExp
  readonly says: readonly RegExp[]
}

const kansasCity = [
  'us-mo-kansas-city-doxing',
  'us-mo-565-240',
  'us-mo-407-1355',
  'us-mo-judicial-privacy',
  'us-fed-18-usc-119',
  'us-fed-anderl',
]

const stories: readonly Story[] = [
  {
    name: 'official-letter',
    address: 'https://www.facebook.com/',
    draft:
      'Tonight’s public comment: Ms. Harriet Lowell of 4412 Walnut St, Apt 3, (816) 555-0142, writes that the alley lights have been out since May.',
    askReason: true,
    heading: /^This post shows where someone lives/,
    says: [/^Missouri’s law .* covers home addresses/, /^Meta’s rule on privacy covers/],
  },
  {
    name: 'officer-family',
    address: 'https://x.com/home',
    draft:
      'Officer Pruitt’s wife Janelle lives with him at 2250 Shadow Creek Dr. Her cell is 816-555-0164. Show up tonight, make them pay.',
    dark: true,
    heading: /^This post /,
    says: [/^Kansas City’s draft ordinance .*adoption unconfirmed.* covers/, /words of threat: “make them pay”/],
  },
  {
    name: 'resume',
    address: 'https://x.com/home',
    draft:
      'My résumé, feedback welcome! Jordan Ellery, 2417 Hadley Hills Blvd, Liberty, MO 64068. (816) 555-0170, jordan.ellery@example.com. Analyst, 2019–2024.',
    heading: /^This post shows where you live/,
    says: [/lists home addresses/],
  },
  {
    name: 'birthdate-on-x',
    address: 'https://x.com/home',
    draft: 'Councilman Ray Ott, DOB 03/03/1971, thinks nobody remembers how he voted.',
    heading: /date of birth$/,
    says: [/covers dates of birth/, /does not count dates of birth as private. These rules differ/],
  },
  {
    name: 'look-up',
    address: 'https://x.com/home',
    draft: 'Ran Councilman Ott through CJIS last night: 3310 Hocking Ridge Rd, Parkville.',
    heading: /^This post shows where a public servant lives/,
    says: [/names its source: CJIS/],
  },
  {
    name: 'spanish',
    address: 'https://www.facebook.com/',
    draft: 'La oficial Marisol Peña vive en 2719 W Encanto Blvd #4, su celular es 816-555-0133.',
    locale: 'es-MX',
    heading: /^Esta publicación muestra dónde vive/,
    says: [/^El proyecto de ordenanza de Kansas City .*sin confirmar.* cubre/, /^La regla de Meta/],
  },
]

const composer = `<!doctype html><title>A page</title><body style="font: 16px sans-serif; margin: 40px">
<form onsubmit="event.preventDefault()"><div><textarea rows="5" cols="70" placeholder="What is happening?"></textarea></div>
<button>Post</button></form>`

declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } }

const settle = ({ worker }: Opened, value: object) =>
  worker!.evaluate(settings => chrome.storage.local.set({ settings: { version: 1, value: settings } }), value)

const hasText = async (screen: Screen, text: RegExp) => {
  await screen.find('StaticText', text)
}
const threat = /words of threat|palabras de amenaza/

const play = async (story: Story) => {
  const opened = await openChromium({
    extension: join(root, '.output/chrome-mv3'),
    more: {
      viewport: { width: 900, height: 900 },
      locale: story.locale ?? 'en-US',
      colorScheme: story.dark ? 'dark' : 'light',
    },
  })
  try {
    await settle(opened, { packs: kansasCity, place: 'Kansas City, Missouri', askReason: story.askReason ?? false })
    const page = await opened.context.newPage()
    await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: composer }))
    await page.goto(story.address)
    const screen = await screenOf(page)
    await page.click('textarea')
    await page.keyboard.type(story.draft)
    await page.click('button')
    await screen.find('heading', story.heading)
    for (const text of story.says) await hasText(screen, text)
    const speaksOfThreat = (await screen.look()).some(({ name }) => threat.test(name))
    if (speaksOfThreat !== story.says.some(text => threat.test(text.source)))
      throw new Error(`${story.name}: speaks of a threat where there is none, or not where there is one`)
    await page.screenshot({ path: join(folder, `${story.name}.png`) })
    console.log(`${story.name}: held, and says what it must`)
  } finally {
    await opened.close()
  }
}

mkdirSync(folder, { recursive: true })
for (const story of stories) await play(story)

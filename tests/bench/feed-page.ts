// A feed of 10,000 posts in a real page, read as it is scrolled. Answers with what reading cost.
import { checkInSteps, levelOf, warmUp } from '../../src/check.ts'
import { startReading } from '../../src/flows/reading.ts'
import { choosePacks, standardPacks } from '../../src/policy/choose.ts'
import { packs as allPacks } from '../../src/policy/packs/index.ts'
import { createLayer } from '../../src/ui/index.ts'
import { wordsFor } from '../../src/words/index.ts'
import { sliceMark } from './slices.ts'

export interface FeedFigures {
  readonly posts: number
  readonly read: number
  readonly flagged: number
  /** Milliseconds of each of our slices by the clock on the wall, shortest first. */
  readonly slices: readonly number[]
  /** Milliseconds of them that the engine took to judge what was read. */
  readonly judging: number
  /** Sum of the layout shifts that the browser saw. */
  readonly shift: number
  readonly seconds: number
}

/** Those that a new installation speaks of. */
const preparation = warmUp()
const packs = choosePacks(standardPacks, allPacks)

/** Posts added at a time, as endless feeds do. */
const page = 50
/** Pixels a frame: about 30 screens a second's worth of flicking. */
const step = 700
/** Frames without another post that end it: a machine that others use may need that long to read what it has. */
const quiet = 600

const article = (text: string, i: number): HTMLElement => {
  const made = document.createElement('article')
  made.innerHTML = `<div><a href="/u/reader-${i % 997}"><img alt="" width="24" height="24"></a><a href="/u/reader-${i % 997}">reader-${i % 997}</a> <a href="/p/${100000 + i}"><time datetime="2026-11-20T08:00:00Z">${(i % 23) + 1}h</time></a></div><p></p><div><button>Reply</button><button>Share</button><span>${i % 90}</span></div>`
  made.querySelector('p')!.textContent = text
  return made
}

export interface FeedOptions {
  readonly texts: readonly string[]
  readonly posts: number
  /** Not at all; with every post called clean, which tells our share from the engine's; or as shipped. */
  readonly reading: 'off' | 'unjudged' | 'whole'
  /** Posts that stay in the page: the rest is taken out behind the reader, as virtual lists do. */
  readonly kept: number
}

const run = async ({ texts, posts, reading, kept }: FeedOptions): Promise<FeedFigures> => {
  const feed = document.querySelector('main')!
  const slices: number[] = []
  let shift = 0
  let judging = 0
  let read = 0
  let flagged = 0
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
  if (reading !== 'off')
    startReading({
      document,
      site: { id: 'generic', name: 'bench' },
      layer: createLayer({ words: wordsFor(['en']) }),
      packs,
      hidesDetails: false,
      onSlice: took => {
        slices.push(took)
        performance.mark(sliceMark)
        performance.clearMarks(sliceMark)
      },
      powers: {
        *check(text) {
          read++
          const steps = checkInSteps(reading === 'whole' ? text : '', { packs })
          for (;;) {
            const from = performance.now()
            const step = steps.next()
            judging += performance.now() - from
            if (step.done) return step.value
            yield
          }
        },
        ...(reading === 'whole' && { prepare: () => preparation.next().done === true }),
        levelOf: finding => levelOf(finding),
        fingerprint: text => text,
        notPrivate: () => {},
        onCounts: ({ held, noted }) => {
          flagged = held + noted
        },
        copy: async () => true,
        openPage: () => {},
        reportText: (_kinds, _item, _address, excerpt) => excerpt,
      },
    })
  let shown = 0
  const more = () => {
    const made = Array.from({ length: Math.min(page, posts - shown) }, (_, i) =>
      // Each post is another, so that no result is remembered.
      article(`${texts[(shown + i) % texts.length]} (${shown + i})`, shown + i),
    )
    feed.append(...made)
    while (feed.childElementCount > kept) feed.firstElementChild?.remove()
    shown += made.length
  }
  const frame = () => new Promise(requestAnimationFrame)
  more()
  const start = performance.now()
  // To the end, and until what was passed has been read: nothing new for so long means that nothing more will come.
  for (let rest = 0, before = 0; rest < quiet; ) {
    await frame()
    scrollBy(0, step)
    const end = document.documentElement.scrollHeight - innerHeight - scrollY
    if (end < 3000 && shown < posts) more()
    rest = shown === posts && end < 1 && read === before ? rest + 1 : 0
    before = read
  }
  slices.sort((a, b) => a - b)
  return { posts: shown, read, flagged, slices, judging, shift, seconds: (performance.now() - start) / 1000 }
}

declare global {
  interface Window {
    runFeed: typeof run
  }
}
window.runFeed = run

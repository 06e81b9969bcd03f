// Every frame of every site, before the page's first script: start the flows. wxt.config.ts fills `matches` from the sites.
import { defineContentScript } from 'wxt/utils/define-content-script'
import { startWriting, type Writing } from '../../src/flows/writing.ts'
import { isInsideOwnOrigin } from '../../src/page/index.ts'
import { answerScreens } from './answers.ts'
import { createParts } from './parts.ts'
import { followReading } from './reading.ts'
import { writingPowers } from './writing-powers.ts'

/** Content scripts of one extension share a world: a frame finds the guard of the window around it there. */
type Guarded = Window & { doxguardWriting?: Writing }

export default defineContentScript({
  matches: [],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => {
    if (isInsideOwnOrigin(window)) {
      let top: Guarded = window
      while (isInsideOwnOrigin(top)) top = top.parent
      return top.doxguardWriting?.adopt(window)
    }
    const { signal } = new AbortController()
    const parts = createParts(signal)
    const writing = startWriting(writingPowers(parts), signal)
    ;(window as Guarded).doxguardWriting = writing
    for (const hear of [parts.memory.onChange, parts.chosen.onArrival]) hear(writing.refresh)
    answerScreens(writing, followReading(parts), parts, signal)
  },
})

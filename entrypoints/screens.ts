// The second script of a page, run in a frame that asks for it (src/flows/screens.ts). Asked twice, it comes once.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createScreens, type MeetingPlace } from '../src/flows/screens.ts'
import { createLayer } from '../src/ui/index.ts'
import { safeReplacement, wordsFor } from '../src/words/index.ts'

export default defineUnlistedScript(() => {
  const words = wordsFor(navigator.languages)
  ;(globalThis as MeetingPlace).doxguardTake?.(room =>
    createScreens(createLayer({ words, room }), (text, finding, about) => safeReplacement(text, finding, { about })),
  )
})

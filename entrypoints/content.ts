// Every frame of every site, before the page's first script. `matches` is filled from the list of sites (wxt.config.ts).
import { defineContentScript } from 'wxt/utils/define-content-script'

export default defineContentScript({
  matches: [],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => {},
})

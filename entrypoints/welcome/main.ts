// The welcome page: one click chooses a set-up.
import browser from 'webextension-polyfill'
import { ask } from '../../src/messages.ts'
import { settings, withSetUp } from '../../src/store/index.ts'
import { openPage, Welcome, type WelcomeProps } from '../../src/ui/index.ts'
import { pageWordsFor } from '../../src/words/pages.ts'

// Firefox lets people take host permissions away, and does not grant those that an update brings.
const origins = browser.runtime.getManifest().host_permissions ?? []
const hasPermission = () => browser.permissions.contains({ origins })

const words = pageWordsFor(navigator.languages)
let props: WelcomeProps = {
  words,
  chosen: (await settings.read()).setUp,
  needsPermission: !(await hasPermission()),
  onChoose: async setUp => show({ chosen: (await settings.change(kept => withSetUp(kept, setUp))).setUp }),
  onAllow: async () => show({ needsPermission: !(await browser.permissions.request({ origins })) }),
  onOptions: () => void ask('open-page', { page: 'options' }),
}
const show = (change: Partial<WelcomeProps>) => {
  props = { ...props, ...change }
  screen.update(props)
}
const screen = openPage(Welcome, props, 'Doxguard')

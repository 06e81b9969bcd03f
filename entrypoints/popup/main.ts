// The popup: asks the page in front how it stands, and shows it.
import browser from 'webextension-polyfill'
import { ask, askTab } from '../../src/messages.ts'
import { settings } from '../../src/store/index.ts'
import { openPage, Popup, type PopupProps } from '../../src/ui/index.ts'
import { pageWordsFor } from '../../src/words/pages.ts'
import { readTab } from './tab.ts'

const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
const now = await readTab(tab)
const words = pageWordsFor(navigator.languages)
const reload = async () => {
  await browser.tabs.reload(tab!.id)
  close()
}

const props: PopupProps = {
  words,
  page: now.page,
  findings: now.findings,
  onSwitch: async isOn => {
    const host = now.host!
    await settings.change(kept => ({
      ...kept,
      sitesOff: [...kept.sitesOff.filter(one => one !== host), ...(isOn ? [] : [host])],
    }))
    screen.update({ ...props, ...(await readTab(tab)) })
  },
  onAllow: () =>
    void browser.permissions
      .request({ origins: [`${now.origin}/*`] })
      .then(granted => (granted ? reload() : undefined)),
  onReload: () => void reload(),
  onShow: key => {
    for (const frame of now.frames) void askTab(tab!.id!, 'show-finding', { key }, frame)
    close()
  },
  onOpen: page => void ask('open-page', { page }).then(close),
}
const screen = openPage(Popup, props, 'Doxguard')

// Binds the flow of writing to what this extension remembers and says.
import browser from 'webextension-polyfill'
import { check, levelOf } from '../../src/check.ts'
import type { WritingPowers } from '../../src/flows/writing.ts'
import { countOne, isNotPrivate, keyedHash, rememberNotPrivate, rememberPosted } from '../../src/store/index.ts'
import { heldPlainly } from '../../src/words/index.ts'
import { checkOptions } from './check-options.ts'
import type { Parts } from './parts.ts'

const outcomes = { edit: 'edited', replace: 'replaced', 'post-anyway': 'posted', 'not-private': 'notPrivate' } as const

export const writingPowers = (parts: Parts): WritingPowers => {
  const { memory, chosen, counts, room, screens, openShadow, site } = parts
  const options = () => checkOptions(parts)
  return {
    room,
    screens,
    packs: () => chosen.current,
    openShadow,
    ...(site && { facts: { ...(site.posts && { repliedTo: site.posts.container }), ...site.composer } }),
    check: text => check(text, options()),
    prepare: parts.prepare,
    levelOf: finding => levelOf(finding, options()),
    isNotPrivate: (category, detail) => isNotPrivate(memory.decisions, category, detail),
    rememberNotPrivate: (category, detail) => void rememberNotPrivate(category, detail).catch(() => {}),
    decided: decision => void countOne(outcomes[decision]).catch(() => {}),
    asksReason: () => memory.settings.askReason,
    askPlainly: () => confirm(heldPlainly(navigator.languages)),
    posted: (reason, categories, text) => {
      const hash = keyedHash(memory.decisions.salt, text)
      void rememberPosted({ at: new Date().toISOString().slice(0, 16), categories, reason, hash }).catch(() => {})
    },
    // A script that outlives its extension loses the name; a port would say the same, but wakes a background that sleeps.
    isCutOff: () => !browser.runtime?.id,
    blind: isBlind => counts.change({ isBlind }),
    isOn: () => memory.settings.writing && !memory.settings.sitesOff.includes(location.hostname),
  }
}

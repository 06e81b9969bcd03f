// Where rows go, and what a card can do. Nothing goes out of private windows or private conversations.
import browser from 'webextension-polyfill'
import type { ReadingPowers } from '../../src/flows/reading.ts'
import { ask } from '../../src/messages.ts'
import { isConversation } from './check-options.ts'
import type { Parts } from './parts.ts'

type Powers = Omit<
  ReadingPowers,
  'check' | 'prepare' | 'levelOf' | 'fingerprint' | 'notPrivate' | 'openShadow' | 'onCounts' | 'reportText'
>

export const queuePowers = (parts: Parts): Powers => {
  const enters = () => !browser.extension.inIncognitoContext && !isConversation(parts)
  return {
    onCases: items => {
      if (enters()) void ask('queue-seen', { items })
    },
    onEdited: keys => {
      if (enters()) void ask('queue-edited', { keys })
    },
    showInQueue: key => void ask('show-queue', { key }),
    copy: text =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    openPage: address => void window.open(address, '_blank', 'noopener,noreferrer'),
  }
}

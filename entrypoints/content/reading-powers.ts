// Binds the flow of reading to what this extension remembers and says.
import browser from 'webextension-polyfill'
import { check, type Finding, levelOf } from '../../src/check.ts'
import type { ReadingOptions } from '../../src/flows/reading.ts'
import { ask } from '../../src/messages.ts'
import type { OpenShadow } from '../../src/page/index.ts'
import type { Site } from '../../src/page/site.ts'
import { isNotPrivate, keyedHash, type Memory, rememberNotPrivate } from '../../src/store/index.ts'
import type { Layer } from '../../src/ui/index.ts'
import { packsFor } from './packs.ts'

const isConversation = (site?: Site) =>
  site?.privatePaths !== undefined && new RegExp(site.privatePaths).test(location.pathname)

export const readingOptions = (
  memory: Memory,
  layer: Layer,
  openShadow: OpenShadow,
  onCounts: ReadingOptions['powers']['onCounts'],
  site?: Site,
): ReadingOptions => {
  const { words } = layer
  const packs = packsFor(memory.settings, site)
  const options = () => ({
    packs,
    levels: memory.settings.levels,
    publicContacts: memory.publicContacts,
    notesOnly: isConversation(site) && !memory.settings.holdConversations,
  })
  const quote = ({ start, end }: Finding, text: string) => text.slice(start, end)
  // Private conversations and private windows never enter the queue.
  const enters = () => !browser.extension.inIncognitoContext && !options().notesOnly
  const labels = Object.fromEntries(
    Object.entries(words.categories).map(([category, { label }]) => [category, label.toLowerCase()]),
  ) as ReadingOptions['labels']
  return {
    document,
    site: { ...site, id: site?.id ?? 'generic', name: site?.name ?? location.hostname.replace(/^www\./, '') },
    layer,
    packs,
    labels,
    hidesDetails: memory.settings.hideDetails,
    powers: {
      check: text => check(text, options()),
      levelOf: (finding, text) =>
        isNotPrivate(memory.decisions, finding.category, quote(finding, text)) ? 'none' : levelOf(finding, options()),
      fingerprint: text => keyedHash(memory.decisions.salt, text).slice(0, 32),
      notPrivate: async (finding, text) => {
        await rememberNotPrivate(finding.category, quote(finding, text))
      },
      onCounts,
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
      openPage: address => window.open(address, '_blank', 'noopener,noreferrer'),
      reportText: (item, excerpt) => {
        const kinds = [...new Set(item.findings.map(({ category }) => words.categories[category].one))]
        const place = item.permalink ?? location.href
        return words.desk.export.report(words.list(kinds), item.author ?? words.desk.queue.nobody, place, excerpt)
      },
      openShadow,
    },
  }
}

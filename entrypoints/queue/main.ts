// The queue, as a page of its own and in the side panel: store and tabs handed to the desk.
import { startDesk } from '../../src/flows/desk.ts'
import { createPages } from '../../src/flows/pages.ts'
import { saveFile } from '../../src/flows/save-file.ts'
import { ask } from '../../src/messages.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { ownPacks, queue } from '../../src/store/index.ts'
import { openPage, Queue, type QueueProps, type Screen } from '../../src/ui/index.ts'
import { textsOf } from '../../src/words/index.ts'
import { pageWordsFor } from '../../src/words/pages.ts'
import { pagePowers } from './page-powers.ts'

const words = pageWordsFor(navigator.languages)
const known = [...packs, ...(await ownPacks.read())]
const pages = createPages(pagePowers)
let screen: Screen<QueueProps> | null = null

const desk = startDesk({
  words,
  draw: props => {
    if (screen) screen.update(props)
    else screen = openPage(Queue, props, `Doxguard: ${words.desk.queue.title}`)
  },
  setState: (key, state) => void ask('queue-state', { key, state }),
  clear: () => void ask('queue-clear', {}),
  excerpts: pages.excerpts,
  open: pages.open,
  scan: pages.scan,
  copy: text => navigator.clipboard.writeText(text),
  save: saveFile,
  titleOf: id => known.flatMap(pack => (pack.id === id ? textsOf(pack, words.language).title : []))[0] ?? id,
})
queue.watch(({ items, focused }) => desk.take(items, focused))
const { items, focused } = await queue.read()
desk.take(items, focused)
pages.follow(document, desk.takeState)

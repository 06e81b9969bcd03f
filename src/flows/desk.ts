// The moderator at the queue: rows sorted and filtered, excerpts fetched from the pages that still show the posts, one
// decision at a time with undo, exports. Nothing that a post says is kept here beyond its masked excerpt.
import type { CaseItem, CaseState } from '../check.ts'
import { type HtmlWords, rowOf, toCsv, toHtml, toJson } from '../report/index.ts'
import type { ExportFormat, QueueFilter, QueueProps } from '../ui/index.ts'
import { byHarm, grouped, noFilter, passes, plotOf } from './queue.ts'

export interface DeskPowers {
  readonly words: QueueProps['words']
  readonly draw: (props: QueueProps) => void
  readonly setState: (key: string, state: CaseState) => void
  readonly clear: () => void
  /** Masked excerpts of the rows that pages still show. */
  readonly excerpts: (items: readonly CaseItem[]) => Promise<ReadonlyMap<string, string>>
  /** Brings a post to the front; false where it is neither on a page nor at an address. */
  readonly open: (item: CaseItem) => Promise<boolean>
  readonly scan: (isOn: boolean) => void
  readonly copy: (text: string) => Promise<void>
  readonly save: (name: string, type: string, content: string) => void
  readonly titleOf: (pack: string) => string
}

export interface Desk {
  /** The queue's rows changed; `focused` is the row that a card asked to show. */
  readonly take: (items: readonly CaseItem[], focused: string | null) => void
  /** How the page in front stands. */
  readonly takeState: (reading: QueueProps['reading'], progress: QueueProps['progress']) => void
  readonly refresh: () => Promise<void>
}

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  html: 'text/html',
}

export const startDesk = (powers: DeskPowers): Desk => {
  const { words } = powers
  const { queue } = words.desk
  let items: readonly CaseItem[] | null = null
  let excerpts: ReadonlyMap<string, string> = new Map()
  let filter: QueueFilter = noFilter
  let reading: QueueProps['reading'] = 'nowhere'
  let progress: QueueProps['progress'] = null
  let focused: string | null = null
  let message = ''
  const moves: { readonly key: string; readonly state: CaseState }[] = []

  const sorted = () => byHarm(grouped(items ?? []))
  const say = (text: string) => {
    message = text
    draw()
  }
  const move = (item: CaseItem, state: CaseState) => {
    moves.push({ key: item.key, state: item.state })
    powers.setState(item.key, state)
    items = items?.map(one => (one.key === item.key ? { ...one, state } : one)) ?? null
    say(queue.moved(queue.states[state]))
  }
  const reportText = (item: CaseItem) => {
    const kinds = [...new Set(item.findings.map(({ category }) => words.categories[category].one))]
    return words.card.reportText(
      words.list(kinds),
      item.author ?? queue.nobody,
      item.permalink ?? item.site.name,
      excerpts.get(item.key) ?? '—',
    )
  }
  const save = (format: ExportFormat) => {
    const shown = sorted().filter(({ item }) => passes(item, filter))
    const groups = new Map(shown.map(({ item, group }) => [item.key, group]))
    const numbers = new Map([...new Set(groups.values())].map((group, i) => [group, String(i + 1)]))
    const labels = Object.fromEntries(
      Object.entries(words.categories).map(([category, { label }]) => [category, label]),
    ) as Parameters<typeof rowOf>[1]['labels']
    const rows = shown.map(({ item }) =>
      rowOf(item, {
        labels,
        titleOf: powers.titleOf,
        excerptOf: key => excerpts.get(key) ?? null,
        caseOf: key => numbers.get(groups.get(key)!)!,
      }),
    )
    const now = new Date()
    const { export: texts } = words.desk
    const when = now.toLocaleString(words.language, { dateStyle: 'long', timeStyle: 'short' })
    const page: HtmlWords = {
      title: texts.title,
      summary: texts.summary(rows.length, when),
      advice: texts.advice,
      headings: texts.headings,
      language: words.language,
    }
    const content = format === 'csv' ? toCsv(rows) : format === 'json' ? toJson(rows) : toHtml(rows, page)
    powers.save(`doxguard-${now.toISOString().slice(0, 10)}.${format}`, mediaTypes[format], content)
  }
  const sites = () => [...new Map((items ?? []).map(({ site }) => [site.id, site])).values()]

  const draw = () => {
    const all = sorted()
    const shown = all.filter(({ item }) => passes(item, filter))
    powers.draw({
      words,
      rows: items && shown.map(({ item, size }) => ({ item, size, excerpt: excerpts.get(item.key) ?? null })),
      total: items?.length ?? 0,
      filter,
      sites: sites(),
      plot: plotOf(items ?? []),
      reading,
      progress,
      focused,
      message,
      onFilter: next => {
        filter = next
        focused = null
        draw()
      },
      onOpen: async item => {
        if (!(await powers.open(item))) say(queue.gone)
      },
      onState: move,
      onCopy: async item => {
        await powers.copy(reportText(item))
        say(queue.copied)
      },
      onExport: save,
      onScan: () => powers.scan(true),
      onCancel: () => powers.scan(false),
      onUndo: () => {
        const last = moves.pop()
        if (!last) return
        powers.setState(last.key, last.state)
        items = items?.map(one => (one.key === last.key ? { ...one, state: last.state } : one)) ?? null
        focused = last.key
        say(queue.moved(queue.states[last.state]))
      },
      onClear: powers.clear,
    })
  }
  const refresh = async () => {
    excerpts = await powers.excerpts(items ?? [])
    draw()
  }
  draw()
  return {
    take: (next, asked) => {
      const known = items
      items = next
      if (asked && asked !== focused) {
        focused = asked
        const item = next.find(one => one.key === asked)
        // What was asked for must not be hidden by a filter.
        if (item && !passes(item, filter)) filter = { ...noFilter, state: null }
      }
      draw()
      if (next.length !== known?.length) void refresh()
    },
    takeState: (nextReading, nextProgress) => {
      if (reading === nextReading && JSON.stringify(progress) === JSON.stringify(nextProgress)) return
      if (progress && !nextProgress) message = queue.scanned(progress.done)
      reading = nextReading
      progress = nextProgress
      draw()
    },
    refresh,
  }
}

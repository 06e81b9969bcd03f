// The story of reading: posts near the viewport → check → a mark and highlighted words → a row of the queue. Results are
// kept by permalink and text, never by element. The queue gets hashes, offsets and categories, never a text.
import { type CaseItem, type Finding, inOneGo, type Level, type Pack, type Report, type Steps } from '../check.ts'
import { createPainter, isInPage, type PaceState, type Post, type Progress, watchPosts } from '../page/posts.ts'
import type { Site } from '../page/site.ts'
import { type Labels, maskedExcerpt } from '../report/index.ts'
import { type CardProps, itemsOf, type Layer, openCard, type Screen } from '../ui/index.ts'
import { caseOf, standsAt } from './case.ts'
import { createLedger } from './ledger.ts'
import { boxOf, createMarks } from './marks.ts'
import { whenIdle } from './when-idle.ts'

/** What a reader of posts is given; nothing of it reaches for the browser by itself. */
export interface ReadingPowers {
  readonly check: (text: string) => Steps<Report>
  /** One short step of making ready what the first check would wait for; true when nothing is left. */
  readonly prepare?: () => boolean
  /** The level of one finding after the user's settings and decisions. */
  readonly levelOf: (finding: Finding, text: string) => Level
  /** Keyed hash: nobody without this installation's key can compare it. */
  readonly fingerprint: (text: string) => string
  /** Remembers a detail as not private; everything is judged again once it has. */
  readonly notPrivate: (finding: Finding, text: string) => void | Promise<void>
  readonly onCounts: (counts: { readonly held: number; readonly noted: number }) => void
  /** New and changed rows of the queue; absent in private windows and where the queue takes nothing. */
  readonly onCases?: ((items: readonly CaseItem[]) => void) | undefined
  /** Rows whose posts show no private detail any more. */
  readonly onEdited?: ((keys: readonly string[]) => void) | undefined
  readonly showInQueue?: ((key: string) => void) | undefined
  readonly copy: (text: string) => Promise<boolean>
  readonly openPage: (address: string) => void
  /** The text that a report form asks for, details masked. */
  readonly reportText: (kinds: string, item: CaseItem, address: string, excerpt: string) => string
  readonly openShadow?: ((element: Element) => ShadowRoot | null) | undefined
  readonly insertStyle?: ((css: string) => void) | undefined
}

export interface ReadingOptions {
  readonly document: Document
  readonly site: Pick<Site, 'id' | 'name' | 'posts' | 'reportPage'>
  readonly layer: Layer
  readonly packs: readonly Pack[]
  /** Details stay covered until the card is opened. */
  readonly hidesDetails: boolean
  readonly powers: ReadingPowers
  readonly onState?: (state: PaceState) => void
  /** Length of each of our slices, for who measures (ms). */
  readonly onSlice?: (milliseconds: number) => void
}

export interface Reading {
  readonly readAll: (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Progress>
  /** Masked excerpts of posts seen in this page, by key. Kept in this page's memory alone. */
  readonly excerptOf: (key: string) => string | null
  /** Scrolls to a post that stands in the page; false where the list has recycled it. */
  readonly show: (key: string) => boolean
  readonly items: () => readonly CaseItem[]
  readonly state: () => PaceState
  readonly stop: () => void
}

interface Flagged {
  readonly post: Post
  readonly report: Report
  readonly levels: readonly Level[]
  readonly item: CaseItem
}

/** Clean posts remembered by hash, so that scrolling back costs nothing. */
const mostClean = 5000

export const startReading = (options: ReadingOptions): Reading => {
  const { document, site, layer, powers, packs, hidesDetails } = options
  const view = document.defaultView!
  const { categories, list } = layer.words
  const labels = Object.fromEntries(
    Object.entries(categories).map(([category, { label }]) => [category, label.toLowerCase()]),
  ) as Labels
  const kindsOf = (item: CaseItem) => list([...new Set(item.findings.map(({ category }) => categories[category].one))])
  const painter = createPainter({ insertStyle: powers.insertStyle })
  const marks = createMarks(layer, document)
  const clean = new Set<string>()
  const shown = new Map<Element, Flagged>()
  const ledger = createLedger(view, powers)
  /** The keys of posts that have a row: to ask the ledger costs a hash, and nearly every post is clean. */
  const rows = new Set<string>()
  const uncovered = new Set<string>()
  let card: { readonly screen: Screen<CardProps>; readonly key: string } | null = null

  const paint = ({ post, item, report, levels }: Flagged) => {
    const ranges = report.findings.flatMap((finding, i) =>
      levels[i] === 'none' ? [] : post.ranges(finding.start, finding.end),
    )
    painter.paint(post.element, ranges, hidesDetails && !uncovered.has(item.key))
  }
  const forget = (element: Element) => {
    if (!shown.delete(element)) return
    painter.clear(element)
    marks.remove(element)
  }
  function* take(post: Post, isCurrent: () => boolean): Steps<void> {
    const id = `${post.key} ${post.hash}`
    const nothing = () => {
      if (isCurrent()) forget(post.element)
    }
    if (clean.has(id)) return nothing()
    const known = shown.get(post.element)
    if (isCurrent() && known && known.post.key === post.key && known.post.hash === post.hash) {
      const again = { ...known, post }
      shown.set(post.element, again)
      paint(again)
      return
    }
    const report = yield* powers.check(post.text)
    const levels = report.findings.map(finding => powers.levelOf(finding, post.text))
    if (levels.every(level => level === 'none')) {
      clean.add(id)
      if (clean.size > mostClean) clean.delete(clean.values().next().value!)
      edited(post)
      return nothing()
    }
    const isOwn = isCurrent() && watch.isOwn(post)
    const item = caseOf({ post, report, levels, isOwn, site, fingerprint: powers.fingerprint })
    if (isCurrent()) mark({ post, report, levels, item })
    const names = report.signals.filter(signal => signal.kind === 'person-name')
    rows.add(post.key)
    ledger.remember(item, maskedExcerpt(post.text, report.findings, labels, names))
  }
  const mark = (flagged: Flagged) => {
    const { element } = flagged.post
    shown.set(element, flagged)
    paint(flagged)
    const { level, findings } = flagged.item
    marks.put({ element, level, count: findings.length, onOpen: () => open(element) })
  }
  /** A post that was flagged and is clean now: its details have been taken out. */
  const edited = (post: Post) => {
    if (post.permalink && rows.delete(post.key)) ledger.remove(powers.fingerprint(post.key))
  }

  const reports = ({ post, report, item }: Flagged, onCopied: (copied: boolean) => void): Partial<CardProps> => ({
    onCopyReport: async () => {
      const address = item.permalink ?? standsAt(view.location.href, post, report)
      const excerpt = ledger.excerptOf(item.key) ?? ''
      onCopied(await powers.copy(powers.reportText(kindsOf(item), item, address, excerpt)))
    },
    ...(site.reportPage && { onReportPage: () => powers.openPage(site.reportPage!) }),
  })
  const open = (element: Element) => {
    const flagged = shown.get(element)
    if (!flagged) return
    const { item, report, levels, post } = flagged
    closeCard()
    if (hidesDetails) uncovered.add(item.key)
    paint(flagged)
    const draw = (more: Partial<CardProps> = {}): CardProps => ({
      rect: boxOf(element),
      text: post.text,
      report,
      items: itemsOf(report, levels, []),
      packs,
      ...(hidesDetails && { covered: !uncovered.has(item.key) }),
      onCover: covered => {
        if (covered) uncovered.delete(item.key)
        else uncovered.add(item.key)
        paint(flagged)
        card?.screen.update(draw())
      },
      onNotPrivate: async index => {
        const finding = report.findings[index]
        closeCard()
        if (finding) await powers.notPrivate(finding, post.text)
        again(element)
      },
      isOwn: item.isOwn,
      ...(powers.showInQueue && { onShowInQueue: () => powers.showInQueue?.(item.key) }),
      ...(!item.isOwn && reports(flagged, copied => card?.screen.update(draw({ copied })))),
      onClose: closeCard,
      ...more,
    })
    card = { screen: openCard(layer, draw()), key: item.key }
  }
  const closeCard = () => {
    card?.screen.close()
    card = null
  }
  /** After a decision of the user: everything that shows is judged again. */
  const again = (first: Element) => {
    clean.clear()
    for (const [element, { post }] of [...shown]) {
      shown.delete(element)
      inOneGo(take(post, () => true))
      if (element !== first && !shown.has(element)) forget(element)
    }
  }

  const { prepare } = powers
  let isPreparing = false
  const watch = watchPosts({
    document,
    facts: site.posts,
    openShadow: powers.openShadow,
    ...(prepare && {
      prepare: () => {
        // The first post has been read: what the slices leave free is used as well.
        if (!isPreparing) whenIdle(view, prepare)
        isPreparing = true
        return prepare()
      },
    }),
    onPost: take,
    onGone: forget,
    onRemoval: () => {
      for (const element of shown.keys()) if (!isInPage(element)) forget(element)
    },
    onState: options.onState,
    onSlice: options.onSlice,
  })
  return {
    readAll: watch.readAll,
    excerptOf: ledger.excerptOf,
    show: key => {
      for (const [element, flagged] of shown)
        if (flagged.item.key === key && isInPage(element)) {
          element.scrollIntoView({ block: 'center' })
          open(element)
          return true
        }
      return false
    },
    items: ledger.items,
    state: watch.state,
    stop: () => {
      watch.stop()
      marks.stop()
      painter.stop()
      closeCard()
      ledger.stop()
    },
  }
}

// One post's report as a row of the queue: hashes, offsets, categories and addresses; nothing that the post says.
import type { CaseItem, Level, Report } from '../check.ts'
import type { Post } from '../page/posts.ts'
import type { Site } from '../page/site.ts'
import { maskedAddress, maskedName } from '../report/index.ts'

export interface CaseSource {
  readonly post: Post
  readonly report: Report
  /** One per finding of the report. */
  readonly levels: readonly Level[]
  readonly isOwn: boolean
  readonly site: Pick<Site, 'id' | 'name'>
  readonly fingerprint: (text: string) => string
}

/** Case, punctuation and white space do not make another detail. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, '')

/** Shorter pieces are shared by posts that have nothing else in common. */
const leastTrace = 5

const quotes = (text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end))
const peopleOf = (report: Report) => report.signals.filter(signal => signal.kind === 'person-name')

/**
 * Where a post without an address of its own stands: the page's address without what the post gives away and whom it names,
 * for a profile or a group is often called by them.
 */
export const standsAt = (page: string, { text }: Pick<Post, 'text'>, report: Report): string =>
  maskedAddress(page, quotes(text, [...report.findings, ...peopleOf(report)]))

/** Makes the row. At least one level must not be `none`. */
export const caseOf = ({ post, report, levels, isOwn, site, fingerprint }: CaseSource): CaseItem => {
  const findings = report.findings.filter((_, i) => levels[i] !== 'none')
  const mentions = [...post.text.matchAll(/(?<![\w@])@[\w.]{3,}/g)].map(match => match[0])
  const details = quotes(post.text, findings)
  const pieces = [...details, ...quotes(post.text, peopleOf(report)), ...mentions]
  const traces = new Set(
    pieces.map(folded).filter(piece => piece.length >= leastTrace && piece !== folded(post.author ?? '')),
  )
  return {
    key: fingerprint(post.key),
    site: { id: site.id, name: site.name },
    permalink: post.permalink && maskedAddress(post.permalink, details),
    author: post.author && maskedName(post.author, details),
    isOwn,
    postedAt: post.time,
    seenAt: Date.now(),
    level: levels.includes('hold') ? 'hold' : 'note',
    about: report.about,
    intent: report.signals.some(signal => signal.kind === 'threat') ? 'threat' : 'none',
    source: report.source ?? null,
    findings,
    verdicts: report.verdicts.map(({ pack, says, categories }) => ({ pack, says, categories })),
    hash: fingerprint(post.text),
    traces: [...traces].map(fingerprint),
    thread: post.thread && fingerprint(post.thread),
    state: 'new',
    place: null,
  }
}

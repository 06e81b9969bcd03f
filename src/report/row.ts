// One line of an export, the same in every format.
import type { CaseItem } from '../check.ts'
import type { Labels } from './mask.ts'

export interface ReportRow {
  /** ISO 8601, UTC; empty where the page did not say. */
  readonly posted: string
  readonly seen: string
  readonly site: string
  readonly author: string
  readonly permalink: string
  readonly categories: string
  readonly laws: string
  readonly level: string
  readonly state: string
  readonly case: string
  readonly excerpt: string
  readonly hash: string
}

export interface RowOptions {
  readonly labels: Labels
  /** The title of a law's pack, by its id. */
  readonly titleOf: (pack: string) => string
  /** Masked already; null where the page is closed. */
  readonly excerptOf: (key: string) => string | null
  readonly caseOf: (key: string) => string
}

const iso = (time: number | null): string => (time === null ? '' : new Date(time).toISOString())

export const rowOf = (item: CaseItem, { labels, titleOf, excerptOf, caseOf }: RowOptions): ReportRow => ({
  posted: iso(item.postedAt),
  seen: iso(item.seenAt),
  site: item.site.name,
  author: item.author ?? '',
  permalink: item.permalink ?? '',
  categories: [...new Set(item.findings.map(finding => labels[finding.category]))].join('; '),
  laws: item.verdicts.map(({ pack, says }) => `${titleOf(pack)} (${says})`).join('; '),
  level: item.level,
  state: item.state,
  case: caseOf(item.key),
  excerpt: excerptOf(item.key) ?? '',
  hash: item.hash,
})

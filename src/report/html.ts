// A report for the printer: one self-contained page without scripts, with nothing in it that is not escaped.
import { escaped, linked } from './escape.ts'
import type { ReportRow } from './row.ts'

export interface HtmlWords {
  readonly title: string
  /** "12 posts, 3 reported · 20 November 2026, 14:02". */
  readonly summary: string
  readonly advice: string
  readonly headings: Readonly<Record<keyof ReportRow, string>>
  readonly language: string
}

const style = `
:root { color-scheme: light }
body { font: 14px/1.5 system-ui, sans-serif; color: #1c2127; max-width: 960px; margin: 32px auto; padding: 0 16px }
h1 { font-size: 24px; margin: 0 0 4px }
.quiet { color: #525c67 }
article { border-top: 1px solid #d3d9df; padding: 12px 0; break-inside: avoid }
article p { margin: 4px 0 }
article .excerpt { border-left: 4px solid #8a5a00; padding-left: 12px; font-size: 15px }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 16px; margin: 8px 0 0 }
dt { color: #525c67 }
dd { margin: 0; overflow-wrap: anywhere }
@media print { body { margin: 0; max-width: none } a { color: inherit; text-decoration: none } }
`

const shown: readonly (keyof ReportRow)[] = ['author', 'site', 'posted', 'seen', 'laws', 'state', 'case', 'hash']

const article = (row: ReportRow, { headings }: HtmlWords): string => `<article>
<h2 style="font-size:16px;margin:0">${escaped(row.categories)}</h2>
<p class="excerpt">${escaped(row.excerpt || '—')}</p>
<dl><dt>${escaped(headings.permalink)}</dt><dd>${linked(row.permalink)}</dd>
${shown.flatMap(key => (row[key] ? [`<dt>${escaped(headings[key])}</dt><dd>${escaped(row[key])}</dd>`] : [])).join('\n')}
</dl></article>`

export const toHtml = (rows: readonly ReportRow[], words: HtmlWords): string => `<!doctype html>
<html lang="${escaped(words.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(words.title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(words.title)}</h1><p class="quiet">${escaped(words.summary)}</p>
${rows.map(row => article(row, words)).join('\n')}
<p class="quiet">${escaped(words.advice)}</p></main></body></html>
`

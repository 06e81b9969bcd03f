// How the tab in front stands: what its frames say, and where nobody answers, why.
import browser, { type Tabs } from 'webextension-polyfill'
import { askTab, type PageReport } from '../../src/messages.ts'
import { settings, tabCounts } from '../../src/store/index.ts'
import type { PopupFinding, PopupPage } from '../../src/ui/index.ts'

export interface TabState {
  readonly page: PopupPage
  readonly findings: readonly PopupFinding[]
  readonly frames: readonly number[]
  readonly host: string | null
  readonly origin: string | null
}

/** Asks every frame of the tab that has ever counted; the top frame speaks for the page. */
export const readTab = async (tab: Tabs.Tab | undefined): Promise<TabState> => {
  const url = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url) : null
  const place = { host: url?.hostname ?? null, origin: url?.origin ?? null }
  if (tab?.id === undefined || !url) return { page: { state: 'nowhere' }, findings: [], frames: [], ...place }
  const site = url.hostname.replace(/^www\./, '')
  const frames = [...new Set([0, ...Object.keys((await tabCounts.read())[tab.id] ?? {}).map(Number)])]
  const answers = await Promise.all(frames.map(frame => askTab(tab.id!, 'page-report', {}, frame)))
  const reports = answers.flatMap(one => (one.ok ? [one.value] : []))
  const top = answers[0]?.ok ? answers[0].value : null
  const findings = reports.flatMap(report => report.findings)
  const isOff = (await settings.read()).sitesOff.includes(url.hostname)
  if (top) return { page: pageOf(top, reports, site, isOff), findings: isOff ? [] : findings, frames, ...place }
  const isAllowed = await browser.permissions.contains({ origins: [`${url.origin}/*`] })
  return { page: { state: isAllowed ? 'reload' : 'unlisted', site }, findings: [], frames, ...place }
}

const pageOf = (top: PageReport, all: readonly PageReport[], host: string, isOff: boolean): PopupPage => {
  const isBlind = all.some(one => one.state === 'blind')
  const state = isOff ? 'off' : isBlind ? 'blind' : 'guarding'
  return { state, site: top.site.name || host, isVerified: top.site.isVerified, reads: top.reads, writes: top.writes }
}

// Which site a page belongs to.
import type { Site } from './site.ts'
import { sites } from './sites/index.ts'

const matches = (pattern: string, host: string): boolean => {
  const wanted = pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '')
  return wanted === host || (wanted.startsWith('*.') && (host === wanted.slice(2) || host.endsWith(wanted.slice(1))))
}

/** The site of the list that an address is on; undefined for every other. */
export const siteOf = ({ hostname }: { readonly hostname: string }): Site | undefined =>
  sites.find(site => site.matches.some(pattern => matches(pattern, hostname)))

// The sites we know, sorted by id. Each is data in a file of its own.
import type { Site } from '../site.ts'

export const sites: readonly Site[] = []

/** Match patterns of every site: the hosts of the manifest. Fixed from the first release (Chrome disables an extension whose hosts grow). */
export const hosts: readonly string[] = sites.flatMap(site => site.matches)

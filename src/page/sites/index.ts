// The sites we know, sorted by id. Each is data in a file of its own.
import type { Site } from '../site.ts'
import { bluesky } from './bluesky.ts'
import { discord } from './discord.ts'
import { facebook } from './facebook.ts'
import { instagram } from './instagram.ts'
import { linkedin } from './linkedin.ts'
import { mastodon } from './mastodon.ts'
import { nextdoor } from './nextdoor.ts'
import { oldReddit } from './old-reddit.ts'
import { reddit } from './reddit.ts'
import { telegram } from './telegram.ts'
import { threads } from './threads.ts'
import { tiktok } from './tiktok.ts'
import { truthSocial } from './truth-social.ts'
import { tumblr } from './tumblr.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'

export const sites: readonly Site[] = [
  bluesky,
  discord,
  facebook,
  instagram,
  linkedin,
  mastodon,
  nextdoor,
  oldReddit,
  reddit,
  telegram,
  threads,
  tiktok,
  truthSocial,
  tumblr,
  x,
  youtube,
]

/** Match patterns of every site: the hosts of the manifest. Fixed from the first release (Chrome disables an extension whose hosts grow). */
export const hosts: readonly string[] = sites.flatMap(site => site.matches)

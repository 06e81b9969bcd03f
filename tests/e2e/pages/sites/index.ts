// A page for every named site, mirrored from what is known of its structure.
import { bluesky } from './bluesky.ts'
import { discord } from './discord.ts'
import { facebook } from './facebook.ts'
import { facebookComment } from './facebook-comment.ts'
import { instagram } from './instagram.ts'
import { linkedin } from './linkedin.ts'
import { mastodon } from './mastodon.ts'
import { nextdoor } from './nextdoor.ts'
import { oldReddit } from './old-reddit.ts'
import { reddit } from './reddit.ts'
import type { SitePage } from './site-page.ts'
import { telegram } from './telegram.ts'
import { threads } from './threads.ts'
import { tiktok } from './tiktok.ts'
import { truthSocial } from './truth-social.ts'
import { tumblr } from './tumblr.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'

export const sitePages: readonly SitePage[] = [
  bluesky,
  discord,
  facebook,
  facebookComment,
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

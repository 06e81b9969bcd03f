// TikTok. Nothing in our notes on its composer.
import type { Site } from '../site.ts'

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  facts: 'generic, unverified',
  privatePaths: '^/messages(?:/|$)',
  pack: 'platform-tiktok',
}

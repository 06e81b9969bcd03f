// Telegram Web: conversations. Nothing in our notes on its composer.
import type { Site } from '../site.ts'

export const telegram: Site = {
  id: 'telegram',
  name: 'Telegram Web',
  matches: ['https://web.telegram.org/*'],
  facts: 'generic, unverified',
  privatePaths: '^/',
}

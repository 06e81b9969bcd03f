// Mastodon's large instances. Composer facts: its own open source (mastodon/mastodon, compose_form.jsx), read 2026-11.
import type { Site } from '../site.ts'

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mstdn.social/*',
    'https://mas.to/*',
    'https://mastodon.world/*',
    'https://hachyderm.io/*',
    'https://fosstodon.org/*',
    'https://infosec.exchange/*',
    'https://techhub.social/*',
    'https://mstdn.jp/*',
  ],
  facts: 'A',
  composer: {
    root: 'form.compose-form',
    publish: '.compose-form__submit button[type="submit"]',
    // The handler is called directly, without a submit event.
    keys: [{ press: 'mod+enter' }],
  },
  posts: {
    container: '.status, .detailed-status',
    text: '.status__content',
    author: { selector: '.display-name__account' },
    permalink: { selector: 'a.status__relative-time, a.detailed-status__datetime' },
    time: 'time',
  },
}

// The browser's own words (`_locales`): what stores, the extensions page and the toolbar show. Made from our sentences at
// build, so that they are written once.
import { pageLanguages } from './pages.ts'

/** File path in the built extension → its text. */
export const localeFiles = (): { readonly relativeDest: string; readonly contents: string }[] =>
  Object.values(pageLanguages).map(({ language, manifest }) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(Object.entries(manifest).map(([key, message]) => [key, { message }])),
      null,
      2,
    ),
  }))

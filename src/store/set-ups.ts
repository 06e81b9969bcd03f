// The three set-ups: what one click on the welcome page sets. Everything can be changed afterwards.
import type { Settings, SetUpId } from './settings.ts'

/** Only what a set-up decides; levels, sites, place and packs stay the user's. */
export const setUps: Readonly<
  Record<SetUpId, Pick<Settings, 'writing' | 'reading' | 'hideDetails' | 'askReason' | 'platformRules'>>
> = {
  // Letters, minutes and lists with residents in them: a reason is kept for each post that goes out anyway.
  official: { writing: true, reading: false, hideDetails: false, askReason: true, platformRules: true },
  // Works through feeds; screens are seen by others, so details stay covered.
  moderator: { writing: true, reading: true, hideDetails: true, askReason: false, platformRules: true },
  'just-me': { writing: true, reading: false, hideDetails: false, askReason: false, platformRules: true },
}

/** The settings after choosing a set-up. */
export const withSetUp = (settings: Settings, setUp: SetUpId): Settings => ({ ...settings, ...setUps[setUp], setUp })

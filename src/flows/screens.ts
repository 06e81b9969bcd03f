// Everything that is shown in a page, and the reading of its posts: a script of its own (entrypoints/screens.ts), which comes
// when it is first needed. The script that starts with the page listens, reads drafts and holds; it never waits for this.
import type { Layer, Room } from '../ui/index.ts'
import type { WordingFor } from './draft-items.ts'
import { type Reading, type ReadingOptions, startReading } from './reading.ts'
import { createWritingScreens, type WritingScreenPowers, type WritingScreens } from './writing-screens.ts'

/** What reading is given by the script that starts with the page: all but what belongs to the screens. */
export interface ReadingParts extends Omit<ReadingOptions, 'layer' | 'powers'> {
  readonly powers: Omit<ReadingOptions['powers'], 'reportText'>
}

export interface Screens {
  writing(powers: WritingScreenPowers): WritingScreens
  reading(parts: ReadingParts): Reading
}

/** The screens, wherever they are still. */
export interface LateScreens {
  /** Null until they have come. */
  readonly current: Screens | null
  /** Uses them once they have come; asks for them the first time. `orElse`: they cannot come. */
  when(use: (screens: Screens) => void, orElse?: () => void): void
}

export const createScreens = (layer: Layer, wordingFor: WordingFor): Screens => ({
  writing: powers => createWritingScreens(powers, layer, wordingFor),
  reading: parts => {
    const { card } = layer.words
    return startReading({
      ...parts,
      layer,
      powers: {
        ...parts.powers,
        reportText: (kinds, { author }, address, excerpt) =>
          card.reportText(kinds, author ?? card.nobody, address, excerpt),
      },
    })
  },
})

/** Where the two scripts meet: the world of this extension in a frame, which no page reaches. */
export type MeetingPlace = typeof globalThis & { doxguardTake?: (furnish: (room: Room) => Screens) => void }

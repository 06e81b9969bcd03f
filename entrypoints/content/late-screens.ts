// Fetches the script of the screens into this frame when it is first needed. No page can load or see that file: the
// background runs it in our own world.
import type { LateScreens, MeetingPlace, Screens } from '../../src/flows/screens.ts'
import { ask } from '../../src/messages.ts'
import type { Room } from '../../src/ui/index.ts'

/** A background that has not answered after this many ms will not: the extension was updated, or switched off. */
const patience = 5000

const fetchScreens = (room: Room): Promise<Screens | null> =>
  new Promise(done => {
    ;(globalThis as MeetingPlace).doxguardTake = furnish => {
      delete (globalThis as MeetingPlace).doxguardTake
      done(furnish(room))
    }
    void ask('load-screens', {}).then(() => done(null))
    setTimeout(() => done(null), patience)
  })

export const createLateScreens = (room: Room): LateScreens => {
  let coming: Promise<Screens | null> | null = null
  const late = {
    current: null as Screens | null,
    when: async (use: (screens: Screens) => void, orElse?: () => void) => {
      coming ??= fetchScreens(room)
      late.current = await coming
      if (late.current) return use(late.current)
      // The next one who needs them asks again.
      coming = null
      orElse?.()
    },
  }
  return late
}

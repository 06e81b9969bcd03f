// Persons in public office: titles before a name, after "the", as possessors.
import type { Cue } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { isCapital } from './name.ts'

/** Titles that are everyday words as well: they count only before a name. */
const doubtful = new Set(
  'general major colonel secretary director agent representative speaker captain chief principal teacher aide clerk guard ranger co po ag da justice candidate marshal ice official supervisor inspector planner rep administrator whip auditor recorder trustee elect staffer hon minority majority delegate treasurer'.split(
    ' ',
  ),
)

/** Titles that name a person of public office here: before a name, after "the", or as a possessor. */
export const offices = (reading: Reading): Cue[] =>
  reading.cues('people.publicServants').filter(cue => {
    const { words, text } = reading
    const next = words[cue.last + 1]
    const before = words[cue.first - 1]
    const beforeName = isCapital(reading, next) && /^(?:\. | |: ?|, | ")$/.test(text.slice(cue.end, next!.start))
    if (beforeName) return true
    if (doubtful.has(words[cue.first]!.lower) && cue.first === cue.last)
      return (
        before !== undefined &&
        /^(?:the|our|this|that|former|new|el|la|del)$/.test(before.lower) &&
        !doubtfulAfterThe.has(words[cue.first]!.lower)
      )
    return true
  })
const doubtfulAfterThe = new Set('general major ice co po'.split(' '))

// Frames before a school's name: which of them need a child or a class in the sentence to speak of a school.
import type { Cue } from '../cues.ts'
import type { Reading } from '../reading.ts'
import { hasCue, sentenceAround } from './evidence.ts'

/** Frames that only a school can follow. */
const namesSchool =
  /\b(?:junior|senior|sophomore|freshm[ae]n|graders?|grade|student|enrolled|enrolling|kindergart[a-z]+|pre ?k|kinder|undergrad|professor|teacher|teaches|subs|sub|substitute|dorms?|plays ball|plays soccer|coaches|varsity|jv at|cheer|front office of|sorority|fraternity|class of \d+|semester|semestre|estudian?|estudio|alumn[oa]|estudiante|inscrit[oa]|transfer[a-z]*|major[a-z]*|scholarship|cheers|cheerleader|quarterback|carline|car line|uni|grad|homeroom|recess|in k)\b/
/** Frames that many places can follow: they need a child or a class in the sentence. */
const namesPlace =
  /\b(?:attends?|attending|kids?|son|daughter|twins|goes|go|girl|boys?|drops?|dropped|drop|picks?|picked|pickup|pick|is at|are at|starts?|coaches|va|van|asiste|recoge|recoja|entra|bus to|rides?)\b/
const schoolish =
  /\b(?:school|grade|grader|class|teacher|kids?|child|children|son|daughter|twins|kindergart\w*|preschool|daycare|campus|recess|pickup|bus|dorm|semester|escuela|clases|hij[oa]s?|niñ[oa]s?|nephew|niece|grandson|granddaughter|sophomore|junior|senior|freshman|varsity|cheer|practice|sobrin[oa]|niet[oa])\b/

/** Does only a school follow this frame, or a place that the sentence makes one? */
export const isSchoolFrame = (reading: Reading, cue: Cue): boolean => {
  const frame = reading.lower.slice(cue.start, cue.end)
  if (namesSchool.test(frame)) return true
  if (!namesPlace.test(frame)) return false
  const { first, last } = sentenceAround(reading, cue.first, 14)
  return schoolish.test(reading.lower.slice(reading.words[first]!.start, reading.words[last]!.end))
}

/** A weak school word ("Wexford State") needs the frame or a grade beside it. */
export const strongContext = (reading: Reading, first: number, last: number, frame: number): boolean =>
  frame >= 0 ||
  hasCue(reading, 'people.grades', first - 6, first - 1) ||
  hasCue(reading, 'people.grades', last + 1, last + 3)

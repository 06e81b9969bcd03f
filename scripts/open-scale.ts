// Signs for learning: every one that a post shows is known, whether a weight was learned for it or not.
import { Scale, type Signs } from '../src/detect/weights.ts'

/** A scale that learns each sign that it is shown. */
export const openScale = <Weight>(nothing: Weight): Scale<Weight> => new Scale('{}', nothing, true)

/** The names of signs, in the order in which they were seen. */
export const namesOf = <Weight>({ held }: Signs<Weight>): string[] => held.map(({ name }) => name)

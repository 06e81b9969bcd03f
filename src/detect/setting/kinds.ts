// The kinds of words by which a detail is private or public.
import type { CueKind } from '../cues.ts'

/** Kinds of words that speak for a public detail, and those that speak for a private one. */
export const publicKinds: readonly CueKind[] = [
  'setting.organizations',
  'setting.services',
  'setting.events',
  'setting.audience',
  'setting.examples',
  'setting.fiction',
  'setting.history',
  'people.schoolPublic',
]
const privateKinds: readonly CueKind[] = [
  'setting.homes',
  'setting.visit',
  'setting.own',
  'setting.sales',
  'setting.distress',
  'setting.titles',
  'setting.persons',
  'people.kin',
  'people.publicServants',
  'people.attends',
  'people.grades',
]
export const kinds: readonly CueKind[] = [...publicKinds, ...privateKinds]

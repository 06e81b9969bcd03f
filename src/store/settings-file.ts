// Settings as a file: what an office gives to all its people. No decision, count or watched detail leaves with it.
import type { Pack } from '../check.ts'
import { ownPacks } from './own-packs.ts'
import { publicContacts } from './public-contacts.ts'
import { parseSettings, settings } from './settings.ts'

/** Reads a pack from an unknown value, or says which fields are wrong (`src/policy/parse.ts`). */
export type PackReader = (
  value: unknown,
) =>
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly errors: readonly { readonly field: string; readonly message: string }[] }

/** The file's text, readable by a person. */
export const settingsFile = async (): Promise<string> =>
  JSON.stringify(
    {
      doxguard: 1,
      settings: await settings.read(),
      publicContacts: await publicContacts.read(),
      packs: await ownPacks.read(),
    },
    null,
    2,
  )

/** Takes over a file's settings; false when it is none of ours, and then nothing has changed. */
export const loadSettings = async (json: string, readPack: PackReader): Promise<boolean> => {
  const file = parseJson(json) as Record<string, unknown> | null
  if (!file || typeof file !== 'object' || file.doxguard !== 1) return false
  const packs = (Array.isArray(file.packs) ? file.packs : []).map(readPack)
  if (!packs.every(one => one.ok)) return false
  await settings.write(parseSettings(file.settings))
  if (Array.isArray(file.publicContacts)) await publicContacts.write(publicContacts.parse(file.publicContacts))
  await ownPacks.write(packs.map(one => one.pack))
  return true
}

/** Adds an organization's rule, or says which field is wrong. */
export const loadPack = async (json: string, readPack: PackReader): Promise<string | null> => {
  const parsed = readPack(parseJson(json))
  if (!parsed.ok) return parsed.errors.map(({ field, message }) => `${field} ${message}`).join('; ')
  const { pack } = parsed
  await ownPacks.change(all => [...all.filter(one => one.id !== pack.id), pack])
  await settings.change(kept => ({ ...kept, packs: [...kept.packs.filter(id => id !== pack.id), pack.id] }))
  return null
}

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

// Settings as a file: what an office gives to all its people. No decision, count or watched detail leaves with it.
import { type ParsedPack, parsePack } from '../../src/policy/parse.ts'
import { ownPacks, parseSettings, publicContacts, settings } from '../../src/store/index.ts'

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
export const loadSettings = async (json: string): Promise<boolean> => {
  const file = parseJson(json) as Record<string, unknown> | null
  if (!file || typeof file !== 'object' || file.doxguard !== 1) return false
  const packs = (Array.isArray(file.packs) ? file.packs : []).map(parsePack)
  if (!packs.every(one => one.ok)) return false
  await settings.write(parseSettings(file.settings))
  if (Array.isArray(file.publicContacts)) await publicContacts.write(publicContacts.parse(file.publicContacts))
  await ownPacks.write(packs.map(one => one.pack))
  return true
}

/** Adds an organization's rule, or says which field is wrong. */
export const loadPack = async (json: string): Promise<string | null> => {
  const parsed: ParsedPack = parsePack(parseJson(json))
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

/** Hands the user a file; it is made in the page and goes nowhere else. */
export const download = (name: string, text: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

// Where the text says its details come from: a police or government look-up, or public record. Talk about such systems,
// without anybody's details, is neither.
import type { Finding, Source } from '../finding.ts'
import { matches } from '../matches.ts'
import type { Reading } from '../reading.ts'

/** Field codes of look-up answers ("NAM/", "OLN/"), as they stand in the FBI's and the states' message formats. */
const fieldCode =
  /\b(?:NAM|DOB|OLN|OLS|OLY|SOC|LIC|LIS|LIY|VIN|VYR|VMA|VMO|SEX|RAC|HGT|WGT|EYE|HAI|FBI|SID|NIC|ORI|OCA|MKE|REG|OAC|PUR)[/:.]\s?[A-Z0-9]/g
/** Fields that hold a person's own details. */
const personField = /^(?:NAM|DOB|SOC|OLN|LIC|VIN)/

const speaksInCodes = (text: string): boolean => {
  const codes = new Set<string>()
  for (const [match] of matches(fieldCode, text)) codes.add(match.slice(0, 3))
  return codes.size >= 2 && [...codes].some(code => personField.test(code)) && /\b[A-Z]{3}\//.test(text)
}

/** "Looked the mayor's address up in NCIC": a look-up in a system named (law-enforcement indexes of the FBI and of states). */
const namedLookup =
  /\b(?:look(?:ed|s)?|ran|run|pull(?:ed|s)?|search(?:ed|es)?|check(?:ed|s)?|found|got|came)\b[^.!?\n]{0,80}\b(?:in|through|from|on|via|out of|into) (?:the )?(?:ncic|rejis|mules|cjis|nlets|clets|triple i)\b/

/** What police and licensing records hold of a person. */
const ofRecords: ReadonlySet<Finding['category']> = new Set([
  'driver-license',
  'license-plate',
  'vin',
  'ssn',
  'birthdate',
])

export const decideSource = (reading: Reading, findings: readonly Finding[]): Source | undefined => {
  const exposed = findings.filter(finding => finding.setting === 'private')
  if (!exposed.length) return undefined
  if (speaksInCodes(reading.text)) return 'restricted-database'
  const systems = reading.cues('tone.restrictedSources')
  const lookups = reading.cues('tone.lookups')
  const insiders = reading.cues('tone.insiders')
  const publics = reading.cues('tone.publicRecords')
  const discussed = reading.cues('tone.discussed').length
  let restricted = Math.min(systems.length, 2) * 1.2 + Math.min(lookups.length, 2) * 0.6 - Math.min(discussed, 2) * 0.6
  if (systems.length && namedLookup.test(reading.lower)) restricted += 1.2
  // Somebody with access who looked it up.
  if (insiders.length && lookups.some(cue => insiders.some(insider => Math.abs(insider.first - cue.first) < 14)))
    restricted += 1.2
  const isRecord = exposed.some(finding => ofRecords.has(finding.category))
  if (restricted > 0 && isRecord) restricted += 0.5
  // "Ran the councilman. OLN S550-…": the number shows what was run.
  const ran = lookups.some(cue => /^(?:ran|run|corri|consult|check)/.test(reading.words[cue.first]!.lower))
  if (ran && exposed.some(finding => finding.category === 'driver-license')) restricted += 1
  else if (!systems.length && !insiders.length) restricted = Math.min(restricted, 0.6)
  const open = publics.length ? 1.5 + Math.min(publics.length, 3) * 0.2 : 0
  if (restricted >= 1.6 && restricted > open) return 'restricted-database'
  return open ? 'public-record' : undefined
}

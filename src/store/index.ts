// The door of the room of memory. On disk stand settings, keyed hashes, counts, and contacts that the user lists as
// public; it refuses texts and findings.
export { type Counts, countOne, counts, type Outcome } from './counts.ts'
export { type Decisions, decisionHash, decisions, isNotPrivate, rememberNotPrivate } from './decisions.ts'
export { defineItem, type Item } from './item.ts'
export { keyedHash, newSalt, sha256 } from './keyed-hash.ts'
export { createMemory, type Memory } from './memory.ts'
export { ownPacks } from './own-packs.ts'
export { publicContacts } from './public-contacts.ts'
export { type PostedRecord, records, rememberPosted } from './records.ts'
export { setUps, withSetUp } from './set-ups.ts'
export { defaultSettings, parseSettings, type Settings, type SetUpId, settings } from './settings.ts'
export { type FrameCounts, sumOf, type TabCounts, tabCounts, withFrame, withoutTab } from './tab-counts.ts'

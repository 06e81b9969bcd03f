// What the popup is told of this frame: the draft in use first, then the posts.
import type { Following } from '../../src/flows/follow-reading.ts'
import type { Writing } from '../../src/flows/writing.ts'
import type { PageFinding, PageReport } from '../../src/messages.ts'
import type { Parts } from './parts.ts'

const postsOf = (following: Following): PageFinding[] =>
  following.items().flatMap(({ key, level, findings: [first] }) => {
    const masked = following.excerpts([key])[key]
    return first && masked ? [{ key, where: 'post', category: first.category, level, masked, why: first.why }] : []
  })

export const pageReport = (writing: Writing, following: Following, { site, memory }: Parts): PageReport => {
  const { isBlind, findings } = writing.standing()
  const isOff = memory.settings.sitesOff.includes(location.hostname)
  return {
    site: { id: site?.id ?? 'generic', name: site?.name ?? '', isVerified: !!site && !site.facts.startsWith('gen') },
    state: isOff ? 'off' : isBlind ? 'blind' : 'guarding',
    writes: memory.settings.writing,
    reads: following.state().state !== 'off',
    findings: [...findings.map(one => ({ ...one, where: 'draft' as const })), ...postsOf(following)],
  }
}

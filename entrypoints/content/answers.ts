// What the popup and the queue may ask of a page that is being read.
import type { Following } from '../../src/flows/follow-reading.ts'
import { answer, type PageFinding } from '../../src/messages.ts'
import type { Parts } from './parts.ts'

const findingsOf = (following: Following): PageFinding[] =>
  following.items().flatMap(({ key, level, findings: [first] }) => {
    const masked = following.excerpts([key])[key]
    return first && masked ? [{ key, where: 'post', category: first.category, level, masked, why: first.why }] : []
  })

export const answerScreens = (following: Following, { site, memory }: Parts, signal: AbortSignal): void => {
  const isOff = () => memory.settings.sitesOff.includes(location.hostname)
  answer(
    {
      'page-report': () => ({
        site: {
          id: site?.id ?? 'generic',
          name: site?.name ?? '',
          isVerified: !!site && !site.facts.startsWith('gen'),
        },
        state: isOff() ? 'off' : 'guarding',
        reads: following.state().state !== 'off',
        findings: findingsOf(following),
      }),
      'show-finding': ({ key }) => following.show(key),
      'post-excerpts': ({ keys }) => following.excerpts(keys),
      'read-state': following.state,
      'read-all': ({ isOn }) => {
        following.readAll(isOn)
        return null
      },
    },
    signal,
  )
}

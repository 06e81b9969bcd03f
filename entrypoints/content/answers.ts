// What the popup and the queue may ask of a page.
import type { Following } from '../../src/flows/follow-reading.ts'
import type { Writing } from '../../src/flows/writing.ts'
import { answer } from '../../src/messages.ts'
import { pageReport } from './page-report.ts'
import type { Parts } from './parts.ts'

export const answerScreens = (writing: Writing, following: Following, parts: Parts, signal: AbortSignal): void =>
  answer(
    {
      'page-report': () => pageReport(writing, following, parts),
      'show-finding': ({ key }) => writing.show(key) || following.show(key),
      'post-excerpts': ({ keys }) => following.excerpts(keys),
      'read-state': following.state,
      'read-all': ({ isOn }) => {
        following.readAll(isOn)
        return null
      },
    },
    signal,
  )

// What the chosen laws and platform rules say about the findings, and how sure we are.
import type { Pack, Report } from '../check.ts'
import { verdictSentence, type Words } from '../words/index.ts'

export interface LawsProps {
  readonly report: Report
  readonly packs: readonly Pack[]
  readonly words: Words
}

/** The sentences of the verdicts that cover something, else of those that list it; at most `most`. */
export const LawLines = ({ report, packs, words, most }: LawsProps & { most: number }) => {
  const lines = [...report.verdicts].sort((a, b) => Number(b.says === 'covers') - Number(a.says === 'covers'))
  return (
    <>
      {lines.slice(0, most).map(verdict => {
        const pack = packs.find(one => one.id === verdict.pack)
        return pack ? <p key={pack.id}>{verdictSentence(words, verdict, pack)}</p> : null
      })}
    </>
  )
}

/** Everything about each verdict: elements shown and unseen, what we do not look for, how sure we are. */
export const LawDetails = ({ report, packs, words }: LawsProps) => (
  <ul class="laws">
    {report.verdicts.map(verdict => {
      const pack = packs.find(one => one.id === verdict.pack)
      if (!pack) return null
      const { shown, unseen, unlooked } = verdict.elements
      return (
        <li key={pack.id}>
          <p>{verdictSentence(words, verdict, pack)}</p>
          <p>
            {words.law.shownTitle}: {words.list(shown.map(one => words.law.shown[one]))}.
          </p>
          {unseen.length > 0 && (
            <p>
              {words.law.unseenTitle}: {words.list(unseen.map(one => words.law.unseen[one]))}.
            </p>
          )}
          {unlooked.length > 0 && <p>{words.law.unlooked(words.list(unlooked.map(one => words.unseen[one])))}</p>}
          <p class="quiet">{[pack.citation, words.sure[pack.sure]].filter(Boolean).join('. ')}</p>
        </li>
      )
    })}
  </ul>
)

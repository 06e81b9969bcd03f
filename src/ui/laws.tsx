// What the chosen laws and platform rules say about the findings, and how sure we are.
import type { Pack, Report } from '../check.ts'
import { explainRules, type Words } from '../words/index.ts'

export interface LawsProps {
  readonly report: Report
  readonly packs: readonly Pack[]
  readonly words: Words
}

/** The sentences of the nearest rules: the best law first, then the site's own rule; at most `most`. */
export const LawLines = ({ report, packs, words, most }: LawsProps & { most: number }) => (
  <>
    {explainRules(report, packs, words)
      .slice(0, most)
      .map(({ pack, says }) => (
        <p key={pack}>{says}</p>
      ))}
  </>
)

/** Everything about each rule: elements shown and unseen, what we do not look for, how sure we are. */
export const LawDetails = ({ report, packs, words }: LawsProps) => (
  <ul class="laws">
    {explainRules(report, packs, words).map(({ pack, says, facts, citation, link }) => (
      <li key={pack}>
        <p>{says}</p>
        {facts.map(({ label, text }) => (
          <p key={label}>
            {label}: {text}
          </p>
        ))}
        {citation && (
          <p class="quiet">
            {citation}
            {link && (
              <>
                {'. '}
                <a href={link} target="_blank" rel="noreferrer noopener">
                  {words.law.read}
                </a>
              </>
            )}
          </p>
        )}
      </li>
    ))}
  </ul>
)

// What the chosen laws and platform rules say about the findings, and how sure we are.
import type { Pack, Report } from '../check.ts'
import { explainNotes, explainRules, type Words } from '../words/index.ts'

export interface LawsProps {
  readonly report: Report
  readonly packs: readonly Pack[]
  readonly words: Words
}

/** What is said about the text as a whole before anybody asks why. */
const notesAtOnce = 3

/** A threat, a closed look-up, public record: the first lines, or the rest of them. */
export const TextNotes = ({
  report,
  packs,
  words,
  text,
  rest = false,
}: LawsProps & { text: string; rest?: boolean }) => {
  const notes = explainNotes(text, report, packs, words)
  return (
    <>
      {(rest ? notes.slice(notesAtOnce) : notes.slice(0, notesAtOnce)).map(note => (
        <p key={note}>{note}</p>
      ))}
    </>
  )
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

/** Each rule with how sure we are of it; on demand its elements, exceptions, and what we do not look for. */
export const LawDetails = ({ report, packs, words }: LawsProps) => (
  <ul class="laws">
    {explainRules(report, packs, words).map(rule => (
      <li key={rule.pack}>
        <p>{rule.says}</p>
        <p class="quiet">{rule.sure}</p>
        <details>
          <summary>{rule.citation ?? words.warning.why}</summary>
          <dl>
            {rule.facts.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {rule.link && (
            <p>
              <a href={rule.link} target="_blank" rel="noreferrer noopener">
                {words.law.read}
              </a>
            </p>
          )}
        </details>
      </li>
    ))}
  </ul>
)

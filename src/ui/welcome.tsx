// The welcome page: one question, one click.
import type { PageWords } from '../words/pages.ts'
import { Emblem } from './emblem.tsx'
import { Button, Form } from './form.tsx'
import { Section } from './parts.tsx'

type SetUpId = 'official' | 'moderator' | 'just-me'

export interface WelcomeProps {
  readonly words: PageWords
  readonly chosen: SetUpId | null
  /** The browser has not granted the fixed sites (Firefox and Safari may ask later). */
  readonly needsPermission: boolean
  onChoose(setUp: SetUpId): void
  onAllow(): void
  onOptions(): void
}

const setUps = ['official', 'moderator', 'just-me'] as const

export const Welcome = ({ words, chosen, needsPermission, onChoose, onAllow, onOptions }: WelcomeProps) => {
  const { welcome } = words
  return (
    <main>
      <Form class="welcome">
        <header>
          <Emblem isOn={true} />
          <h1>{welcome.title}</h1>
          <p>{welcome.lead}</p>
        </header>
        <h2>{welcome.choose}</h2>
        <ul class="choices">
          {setUps.map(id => (
            <li key={id}>
              <Button
                class={chosen === id ? 'choice chosen' : 'choice'}
                aria-pressed={chosen === id}
                onPress={() => onChoose(id)}
              >
                <strong>{welcome.setUps[id].name}</strong>
                <span class="quiet">{welcome.setUps[id].who}</span>
                {welcome.setUps[id].does.map(line => (
                  <span key={line} class="does">
                    {line}
                  </span>
                ))}
                {chosen === id && <span class="tick">✓ {welcome.chosen}</span>}
              </Button>
            </li>
          ))}
        </ul>
        <div role="status">
          {chosen && !needsPermission && (
            <p class="done">
              <strong>{welcome.done}</strong> {welcome.doneMore}
            </p>
          )}
        </div>
        {needsPermission && (
          <Section title={welcome.permission} more={welcome.permissionMore}>
            <Button class="primary" onPress={onAllow}>
              {welcome.allow}
            </Button>
          </Section>
        )}
        <Section title={welcome.promises}>
          <ul class="promises">
            {welcome.promise.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button class="plain" onPress={onOptions}>
            {welcome.options}
          </Button>
        </Section>
      </Form>
    </main>
  )
}

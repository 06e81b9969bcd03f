// The popup of the toolbar button: how this page stands, and what was found on it.
import type { Category, Level, Reason } from '../check.ts'
import { tellingReason } from '../words/index.ts'
import type { PageWords } from '../words/pages.ts'
import { Emblem } from './emblem.tsx'
import { Button, Form } from './form.tsx'
import { Toggle } from './parts.tsx'

/** One line of the list: the detail masked, never the text. */
export interface PopupFinding {
  readonly key: string
  readonly where: 'draft' | 'post'
  readonly category: Category
  readonly level: Level
  readonly masked: string
  readonly why: readonly Reason[]
}

/** How the page in front stands. `unlisted`: no permission yet. `nowhere`: no page that anybody posts on. */
export type PopupPage =
  | {
      readonly state: 'guarding' | 'blind' | 'off'
      readonly site: string
      readonly isVerified: boolean
      readonly reads: boolean
      readonly writes: boolean
    }
  | { readonly state: 'unlisted' | 'reload'; readonly site: string }
  | { readonly state: 'nowhere' }

export interface PopupProps {
  readonly words: PageWords
  readonly page: PopupPage
  readonly findings: readonly PopupFinding[]
  onSwitch(isOn: boolean): void
  /** Must ask for the permission at once: browsers want the press itself. */
  onAllow(): void
  onReload(): void
  onShow(key: string): void
  onOpen(page: 'queue' | 'check' | 'options'): void
}

export const Popup = (props: PopupProps) => {
  const { words, page, onOpen } = props
  return (
    <main>
      <Form class="popup">
        <Status {...props} />
        {(page.state === 'guarding' || page.state === 'blind') && <Found {...props} />}
        <nav>
          <Button onPress={() => onOpen('queue')}>{words.popup.queue}</Button>
          <Button onPress={() => onOpen('check')}>{words.popup.check}</Button>
          <Button class="plain" onPress={() => onOpen('options')}>
            {words.popup.options}
          </Button>
        </nav>
      </Form>
    </main>
  )
}

const Status = ({ words: { popup }, page, onSwitch, onAllow, onReload }: PopupProps) => {
  switch (page.state) {
    case 'nowhere':
      return <Head title={popup.nowhere} more={popup.nowhereMore} isOn={false} />
    case 'unlisted':
      return (
        <Head title={popup.unlisted(page.site)} more={popup.unlistedMore} isOn={false}>
          <Button class="primary" onPress={onAllow}>
            {popup.allow}
          </Button>
        </Head>
      )
    case 'reload':
      return (
        <Head title={popup.reload} more={popup.reloadMore} isOn={false}>
          <Button class="primary" onPress={onReload}>
            {popup.reload}
          </Button>
        </Head>
      )
    case 'off':
      return (
        <Head title={popup.off(page.site)} isOn={false}>
          <Toggle title={popup.allow} isOn={false} onChange={onSwitch} />
        </Head>
      )
    default:
      return (
        <Head
          title={popup.guarding(page.site)}
          more={
            !page.writes
              ? popup.notWriting
              : page.state === 'blind'
                ? popup.blind
                : page.isVerified
                  ? ''
                  : popup.unverified
          }
          isOn={true}
        >
          <Toggle title={popup.allow} isOn={true} onChange={onSwitch} />
        </Head>
      )
  }
}

const Head = ({
  title,
  more,
  isOn,
  children,
}: {
  title: string
  more?: string
  isOn: boolean
  children?: preact.ComponentChildren
}) => (
  <header>
    <h1>
      <Emblem isOn={isOn} />
      <span>{title}</span>
    </h1>
    {more && <p>{more}</p>}
    {children}
  </header>
)

const Found = ({ words, page, findings, onShow }: PopupProps) => {
  if (findings.length === 0)
    return (
      <p class="empty">
        {words.popup.empty} {'reads' in page && !page.reads && page.writes && words.popup.notReading}
      </p>
    )
  return (
    <>
      {(['draft', 'post'] as const).map(where => {
        const here = findings.filter(one => one.where === where)
        return (
          here.length > 0 && (
            <section key={where}>
              <h2>
                {where === 'draft' ? words.popup.inDraft : words.popup.inFeed} <span class="number">{here.length}</span>
              </h2>
              <ul class="rows">
                {here.map(one => (
                  <li key={one.key}>
                    <Button class={`row ${one.level}`} onPress={() => onShow(one.key)}>
                      <span class="title">
                        {words.categories[one.category].label}: {one.masked}
                      </span>
                      <span class="quiet">{tellingReason(words, one.why)}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}

// The typed list of calls between our contexts: background, screens (popup, options, queue …) and the script in the page.
// Errors do not travel between contexts, so every answer is {ok, value} or {ok, error}. Whoever answers first checks who
// asks and the exact shape; nothing a page says is ever heard (there is no listener for it).
import * as v from 'valibot'
import browser, { type Runtime } from 'webextension-polyfill'
import type { CaseItem, Category, Level, Pack, Reason } from './check.ts'

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))

/** One finding of the page as the popup lists it: the details masked, never the text. */
export interface PageFinding {
  /** Names it towards the same page: `show-finding` takes it. */
  readonly key: string
  readonly where: 'draft' | 'post'
  readonly category: Category
  readonly level: Level
  readonly masked: string
  readonly why: readonly Reason[]
}

/** How a frame of a page stands. */
export interface PageReport {
  readonly site: { readonly id: string; readonly name: string; readonly isVerified: boolean }
  /** `blind`: a composer is in use that we cannot read. `off`: switched off by the user. */
  readonly state: 'guarding' | 'blind' | 'off'
  /** Are posts checked there, and drafts? */
  readonly reads: boolean
  readonly writes: boolean
  readonly findings: readonly PageFinding[]
}

/** Pages of ours that can be opened in a tab. */
export type OwnPage = 'queue' | 'check' | 'options' | 'welcome'

const page = v.picklist(['queue', 'check', 'options', 'welcome'])
const nothing = v.strictObject({})

/** What the queue may be told of a post. Ids, numbers, hashes and addresses: no field can hold what a post says. */
const slug = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const address = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\//))
const caseItem = v.strictObject({
  key: slug,
  site: v.strictObject({ id: slug, name: text(100) }),
  permalink: v.nullable(address),
  author: v.nullable(text(100)),
  postedAt: v.nullable(v.number()),
  seenAt: v.number(),
  level: v.picklist(['hold', 'note']),
  about: slug,
  intent: slug,
  source: v.nullable(slug),
  findings: v.pipe(
    v.array(
      v.strictObject({
        category: slug,
        setting: slug,
        start: whole,
        end: whole,
        confidence: v.number(),
        why: v.array(slug),
      }),
    ),
    v.maxLength(200),
  ),
  verdicts: v.pipe(v.array(v.strictObject({ pack: slug, says: slug, categories: v.array(slug) })), v.maxLength(100)),
  hash: slug,
  traces: v.pipe(v.array(slug), v.maxLength(200)),
  thread: v.nullable(slug),
  isOwn: v.boolean(),
  state: v.literal('new'),
  place: v.null(),
}) as unknown as v.GenericSchema<unknown, CaseItem>

/** How the posts of a page are being read. */
export interface ReadState {
  readonly state: 'steady' | 'slowed' | 'paused' | 'off'
  readonly progress: { readonly done: number; readonly total: number } | null
}

/** A call: who may make it and what it must look like. `answer` is a type only. */
interface Call<Ask, Answer> {
  readonly from: 'page' | 'screen' | 'any'
  readonly ask: v.GenericSchema<unknown, Ask>
  readonly answer?: Answer
}
const call = <Ask, Answer>(from: Call<Ask, Answer>['from'], ask: v.GenericSchema<unknown, Ask>): Call<Ask, Answer> => ({
  from,
  ask,
})

export const calls = {
  /** A frame's number of findings changed, or its document has just started (`isNew`): the badge. To the background. */
  'page-counts': call<{ held: number; noted: number; isBlind: boolean; isOn: boolean; isNew: boolean }, null>(
    'page',
    v.strictObject({ held: whole, noted: whole, isBlind: v.boolean(), isOn: v.boolean(), isNew: v.boolean() }),
  ),
  /** Something is to be shown or read: runs the script of the screens in the asking frame. To the background. */
  'load-screens': call<Record<string, never>, null>('page', nothing),
  /** A page's flows start, or the user chose other rules: the packs of these ids, shipped or own. To the background. */
  packs: call<{ ids: readonly string[] }, readonly Pack[]>(
    'any',
    v.strictObject({ ids: v.pipe(v.array(text(100)), v.maxLength(200)) }),
  ),
  /** Opens one of our own pages in a tab (or goes to it). To the background. */
  'open-page': call<{ page: OwnPage }, null>('any', v.strictObject({ page })),
  /** The popup opens: what is on this page? To each frame of a tab. */
  'page-report': call<Record<string, never>, PageReport>('screen', nothing),
  /** A line of the popup is pressed: bring it into view. To each frame of a tab; `false` where it is not known. */
  'show-finding': call<{ key: string }, boolean>('screen', v.strictObject({ key: text(200) })),
  /** Posts with private details came near, or were edited. To the background, which alone writes the queue. */
  'queue-seen': call<{ items: readonly CaseItem[] }, null>(
    'page',
    v.strictObject({ items: v.pipe(v.array(caseItem), v.maxLength(500)) }),
  ),
  /** Posts of the queue whose details were taken out. To the background. */
  'queue-edited': call<{ keys: readonly string[] }, null>('page', v.strictObject({ keys: v.array(slug) })),
  /** A moderator's decision about a row. To the background. */
  'queue-state': call<{ key: string; state: CaseItem['state'] }, null>(
    'screen',
    v.strictObject({ key: slug, state: v.picklist(['new', 'checked', 'reported', 'dismissed']) }),
  ),
  'queue-clear': call<Record<string, never>, null>('screen', nothing),
  /** A card's "show in queue": opens it at that row. To the background. */
  'show-queue': call<{ key: string }, null>('page', v.strictObject({ key: slug })),
  /** Masked excerpts of posts that this page has shown. To a tab. */
  'post-excerpts': call<{ keys: readonly string[] }, Readonly<Record<string, string>>>(
    'screen',
    v.strictObject({ keys: v.pipe(v.array(slug), v.maxLength(3000)) }),
  ),
  /** To a tab: how its posts are being read; and start or cancel reading everything that is loaded. */
  'read-state': call<Record<string, never>, ReadState>('screen', nothing),
  'read-all': call<{ isOn: boolean }, null>('screen', v.strictObject({ isOn: v.boolean() })),
} as const

export type CallName = keyof typeof calls
export type Ask<Name extends CallName> = (typeof calls)[Name] extends Call<infer Given, unknown> ? Given : never
export type AnswerOf<Name extends CallName> =
  (typeof calls)[Name] extends Call<infer _Asked, infer Given> ? Given : never
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string }

interface Message {
  readonly call: CallName
  readonly ask: unknown
}

const answered = async <Name extends CallName>(send: () => Promise<unknown>): Promise<Answer<AnswerOf<Name>>> => {
  try {
    // A script that its extension has left behind is thrown at, before there is any promise.
    const answer = await send()
    return answer && typeof answer === 'object' && 'ok' in answer
      ? (answer as Answer<AnswerOf<Name>>)
      : { ok: false, error: 'nobody answered' }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

/** Calls the background (and any open screen of ours that listens for this call). Never rejects. */
export const ask = <Name extends CallName>(call: Name, ask: Ask<Name>): Promise<Answer<AnswerOf<Name>>> =>
  answered<Name>(() => browser.runtime.sendMessage({ call, ask } satisfies Message))

/** Calls the script in a tab: in its top frame unless another is named. Never rejects. */
export const askTab = <Name extends CallName>(
  tab: number,
  call: Name,
  ask: Ask<Name>,
  frameId = 0,
): Promise<Answer<AnswerOf<Name>>> =>
  answered<Name>(() => browser.tabs.sendMessage(tab, { call, ask } satisfies Message, { frameId }))

export type Sender = Runtime.MessageSender
export type Handlers = {
  readonly [Name in CallName]?: (ask: Ask<Name>, sender: Sender) => AnswerOf<Name> | Promise<AnswerOf<Name>>
}

/** A screen of ours, or the background itself: our own origin, or no tab at all. */
const isScreen = ({ url, tab }: Sender) => (url ? url.startsWith(browser.runtime.getURL('')) : !tab)
const isPage = (sender: Sender) => Boolean(sender.tab) && !isScreen(sender)

/** Answers the calls named. What is not ours, not well-formed or not allowed gets an error; other calls are left alone. */
export const answer = (handlers: Handlers, signal?: AbortSignal): void => {
  const onMessage = (message: unknown, sender: Sender): Promise<Answer<unknown>> | undefined => {
    const given = v.safeParse(v.strictObject({ call: v.string(), ask: v.unknown() }), message)
    if (!given.success || sender.id !== browser.runtime.id) return
    const name = given.output.call as CallName
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined
    if (!handler || !Object.hasOwn(calls, name)) return
    return reply(name, given.output.ask, sender, handler as (ask: unknown, sender: Sender) => unknown)
  }
  browser.runtime.onMessage.addListener(onMessage as Runtime.OnMessageListenerAsync)
  signal?.addEventListener(
    'abort',
    () => browser.runtime.onMessage.removeListener(onMessage as Runtime.OnMessageListenerAsync),
    { once: true },
  )
}

const reply = async (
  name: CallName,
  given: unknown,
  sender: Sender,
  handler: (ask: unknown, sender: Sender) => unknown,
): Promise<Answer<unknown>> => {
  const { from, ask } = calls[name]
  if (from === 'page' && !isPage(sender)) return { ok: false, error: `${name}: only a page may ask` }
  if (from === 'screen' && !isScreen(sender)) return { ok: false, error: `${name}: only our screens may ask` }
  const parsed = v.safeParse(ask as v.GenericSchema, given)
  if (!parsed.success) return { ok: false, error: `${name}: ${parsed.issues[0].message}` }
  try {
    return { ok: true, value: await handler(parsed.output, sender) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

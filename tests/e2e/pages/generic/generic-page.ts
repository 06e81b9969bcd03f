// What is told of a generic page: where to type on it, how it can be sent, and what must never be held.

export interface Send {
  readonly name: string
  /** Clicked before, in order: a preview that takes the editor's place. */
  readonly first?: readonly string[]
  /** A real click on the control, a real press of keys with the control focused, or with the editor focused. */
  readonly click?: string
  readonly pressOn?: { readonly control: string; readonly keys: string }
  readonly press?: string
}

export interface GenericPage {
  /** File name without its ending. */
  readonly name: string
  /** Clicked once, in order, before anything is typed. */
  readonly open?: readonly string[]
  /** CSS selector; sees through open shadow roots. The detail is typed here. */
  readonly editor: string
  /** The frame of another origin that the whole composer stands in. */
  readonly app?: string
  /** The frame that the editor alone stands in. */
  readonly frame?: string
  /** Further fields of the same draft: the detail, typed there instead, must be held too. */
  readonly alsoDraft?: readonly string[]
  /** Posts of the page that we mark. */
  readonly marks?: number
  /** Controls that publish nothing: pressed with a private draft, they reach the page. */
  readonly harmless: readonly string[]
  readonly sends: readonly Send[]
}

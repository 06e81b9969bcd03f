// What a site is: data about one piece of social software. Selectors see through open shadow roots when they are
// looked up with `page/`'s own finders. What no selector can say goes under `quirks`, with a reason and a date.

/** How drafts are written and sent there. Every field is a hint on top of the generic reading, never a condition. */
export interface ComposerFacts {
  /** The smallest element that holds everything that goes out together. */
  readonly root?: string
  /** The control that publishes; `notPublish` are its look-alikes (open the composer, save a draft). */
  readonly publish?: string
  readonly notPublish?: string
  /** Which keys publish from inside an editor matching the selector. */
  readonly keys?: readonly { readonly press: 'enter' | 'mod+enter'; readonly within?: string }[]
  /** The post being quoted: it goes out with the draft, so quoting a dox holds. */
  readonly quoted?: string
  /** The post being answered, above the editor or around it: answering a dox notes. */
  readonly repliedTo?: string
}

/** How published posts stand there. */
export interface PostFacts {
  /** The elements that hold feeds; without it the document's body. */
  readonly feed?: string
  readonly container: string
  /** Nested posts (a quote) have their own text: only a text whose nearest container is the post counts. */
  readonly text: string
  readonly author?: { readonly selector?: string; readonly attribute?: string }
  readonly permalink?: { readonly selector?: string; readonly attribute?: string }
  readonly time?: string
  /** Another person's post inside a container that is no container itself. */
  readonly quote?: string
}

export interface Site {
  /** File name, settings key and test name at once. */
  readonly id: string
  readonly name: string
  /** Match patterns of the manifest. */
  readonly matches: readonly string[]
  /** Where the facts come from: the grade of our notes, or nothing known. */
  readonly facts: 'A' | 'B' | 'C' | 'generic, unverified'
  readonly composer?: ComposerFacts
  readonly posts?: PostFacts
  /** Private conversations (paths as regular expression source): notes only, never the queue. */
  readonly privatePaths?: string
  /** Where the platform takes reports of private information. */
  readonly reportPage?: string
  /** The pack of the platform's own rule. */
  readonly pack?: string
}

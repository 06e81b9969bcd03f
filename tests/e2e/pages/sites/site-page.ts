// What a mirrored site is: its address, its markup as the platform's own pages have it, which real editors stand where,
// and how a post leaves. No page was copied: structure and names only, with made-up people.

export interface Send {
  readonly name: string
  /** Pressed by the mouse; or focused and pressed with `keys`; or `keys` alone, in the first editor. */
  readonly control?: string
  readonly keys?: string
}

export interface PlantedPost {
  readonly author: string
  readonly permalink: string
  readonly text: string
}

export interface SitePage {
  /** The site's id, as its file in src/page/sites is called. */
  readonly id: string
  readonly address: string
  readonly lang?: string
  /** Body markup; shadow roots are written as templates with `shadowrootmode`. */
  readonly html: (feed: readonly PlantedPost[]) => string
  /** Which editor goes into which element, in reading order. Selectors see through open shadow roots. */
  readonly editors: readonly { readonly kind: string; readonly into: string }[]
  /** Plain fields of the same draft. */
  readonly fields?: readonly string[]
  /** The control that publishes, and the key that does, in an editor. */
  readonly publish?: string
  readonly key?: 'Enter' | 'Mod+Enter'
  readonly sends: readonly Send[]
  /** Quill 2 misplaces the caret after the first key in a shadow root: there, the draft comes in one insertion. */
  readonly inserts?: true
  /** Look-alikes that publish nothing. */
  readonly harmless: readonly string[]
  readonly feed: readonly PlantedPost[]
}

/** The first element that a selector finds, through open shadow roots. */
export const deep = (selector: string, root: ParentNode = document): HTMLElement | null => {
  const here = root.querySelector<HTMLElement>(selector)
  if (here) return here
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) {
      const inside = deep(selector, element.shadowRoot)
      if (inside) return inside
    }
  return null
}

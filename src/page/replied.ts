// The post that a draft answers. It does not go out with it; an answer only makes more people look at it.
import type { Composer } from './draft.ts'
import type { ComposerFacts } from './site.ts'
import { readElement } from './text-map.ts'
import { isVisible, type Tree } from './tree.ts'

const postSelector = 'article, [role="article"], li, [role="listitem"], blockquote'
/** UTF-16 units that are read of it; a post is shorter, a whole thread is none. */
const longest = 10_000

/** What stands in a post before the box in which it is answered. */
const textBefore = (tree: Tree, post: Element, editor: Element): string => {
  let box: Element | null = editor
  while (box && box.getRootNode() !== post.getRootNode()) box = tree.parentOf(box)
  const { text, runs } = readElement(post, longest)
  const last = runs.findLast(({ node }) => box && box.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)
  return last ? text.slice(0, last.start + last.length) : ''
}

/** Its text: of the last post above the editor in its own composer, or of the post that the editor stands in; else empty. */
export const repliedTo = (tree: Tree, { root, editors }: Composer, facts?: ComposerFacts): string => {
  const editor = editors[0]?.element
  if (!editor) return ''
  const selector = facts?.repliedTo ? `${postSelector}, ${facts.repliedTo}` : postSelector
  let above: Element | null = null
  for (const element of tree.below(root, undefined, 2000)) {
    if (element === editor) break
    if (above && tree.contains(above, element)) continue
    if (element.matches(selector) && !tree.contains(element, editor) && isVisible(element)) above = element
  }
  if (above) return readElement(above, longest).text
  const around = tree.closest(editor, selector)
  return around ? textBefore(tree, around, editor) : ''
}

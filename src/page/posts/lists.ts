// Is a child of a parent a post, judged beside its neighbours? One answer per child, in constant time: a parent
// remembers a few children that could be posts, and once two are alike it is a list.
import { isAlike, isIdentity, isPostLike, type Look } from './look.ts'
import { isInPage } from './tree.ts'

/**
 * Why an element counts as a post. `follows`: after a post of the same list, naming nobody itself. `answers`: below a
 * line that names somebody. `quoted`: another person's post inside a post. `alone`: text that belongs to no list.
 */
export type Kind = 'site' | 'semantic' | 'repeated' | 'follows' | 'answers' | 'quoted' | 'alone'

interface List {
  isList: boolean
  readonly waiting: { readonly element: Element; readonly look: Look }[]
}

/** Lines that name somebody, each followed by what they said. */
interface Pairs {
  identity: Element | null
  waiting: Element | null
  isPairs: boolean
}

const postRoles = new Set(['article', 'comment'])
const postType = /SocialMediaPosting|DiscussionForumPosting|org\/(?:Comment|Answer|Question|Review)/
const listRoles = new Set(['feed', 'log'])
/** Text parts, cells and page parts are no posts by themselves. */
const neverPost = new Set(
  (
    'a abbr aside b blockquote body br cite code dd dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 ' +
    'h6 head header html i label main mark nav ol p pre q s slot small span strong sub summary sup td th thead time u ul'
  ).split(' '),
)
const answerTags = new Set(['dd', 'p', 'blockquote', 'pre', 'div', 'section', 'tr', 'li'])
const mostWaiting = 6

/** Does the page itself call it a post, or its parent a list of posts? */
const isSemantic = (parent: Element, element: Element): boolean => {
  if (element.localName === 'article' || listRoles.has(parent.getAttribute('role') ?? '')) return true
  if (!element.hasAttributes()) return false
  return postRoles.has(element.getAttribute('role') ?? '') || postType.test(element.getAttribute('itemtype') ?? '')
}

export interface ListOptions {
  readonly container?: string | undefined
  readonly quote?: string | undefined
  readonly isPost: (element: Element) => boolean
  readonly declare: (element: Element, kind: Kind, around?: Look) => void
}

export interface Lists {
  /** True when the element is a post; earlier neighbours may become posts with it. */
  readonly judge: (parent: Element, element: Element, look: Look, around: Look) => boolean
  readonly hasContainer: () => boolean
  /** Lets go of what was noted about an element's children, unless they turned out to be a list. */
  readonly forget: (parent: Element) => void
}

export const createLists = ({ container, quote, isPost, declare }: ListOptions): Lists => {
  const lists = new WeakMap<Element, Map<string, List>>()
  const pairs = new WeakMap<Element, Pairs>()
  let hasContainer = false

  const listOf = (parent: Element, tag: string): List => {
    let byTag = lists.get(parent)
    if (!byTag) {
      byTag = new Map()
      lists.set(parent, byTag)
    }
    let list = byTag.get(tag)
    if (!list) {
      list = { isList: false, waiting: [] }
      byTag.set(tag, list)
    }
    return list
  }

  const judgeNeighbours = (parent: Element, element: Element, look: Look, around: Look): Kind | null => {
    if (!isPostLike(look)) {
      const isRow = look.body > 0 && !isIdentity(look) && lists.get(parent)?.get(element.localName)?.isList
      return isRow ? 'follows' : null
    }
    const list = listOf(parent, element.localName)
    const like = list.waiting.find(one => one.element !== element && isInPage(one.element) && isAlike(one.look, look))
    if (!like && list.waiting.length < mostWaiting) list.waiting.push({ element, look })
    if (like && !isPost(like.element)) declare(like.element, 'repeated', around)
    list.isList ||= like !== undefined
    return list.isList ? 'repeated' : null
  }

  const judgePair = (parent: Element, element: Element, look: Look, around: Look): Kind | null => {
    let pair = pairs.get(parent)
    if (!pair) {
      if (!isIdentity(look)) return null
      pair = { identity: null, waiting: null, isPairs: false }
      pairs.set(parent, pair)
    }
    const before = pair.identity
    pair.identity = isIdentity(look) && !isPostLike(look) ? element : null
    if (!before || look.body === 0 || isIdentity(look) || !answerTags.has(element.localName)) return null
    if (element.previousElementSibling !== before) return null
    if (pair.waiting && pair.waiting !== element) {
      pair.isPairs = true
      if (isInPage(pair.waiting)) declare(pair.waiting, 'answers', around)
    }
    pair.waiting = element
    return pair.isPairs ? 'answers' : null
  }

  const kindOf = (parent: Element, element: Element, look: Look, around: Look): Kind | null => {
    if (container && element.matches(container)) {
      hasContainer = true
      return 'site'
    }
    if (hasContainer) return quote && element.matches(quote) ? 'quoted' : null
    if (look.body > 0 && isSemantic(parent, element)) return 'semantic'
    const pair = judgePair(parent, element, look, around)
    if (pair || neverPost.has(element.localName)) return pair
    return judgeNeighbours(parent, element, look, around)
  }

  return {
    judge: (parent, element, look, around) => {
      if (isPost(element)) {
        declare(element, 'repeated')
        return true
      }
      const kind = kindOf(parent, element, look, around)
      if (kind) declare(element, kind)
      return kind !== null
    },
    hasContainer: () => hasContainer,
    forget: parent => {
      if (pairs.get(parent)?.isPairs === false) pairs.delete(parent)
    },
  }
}

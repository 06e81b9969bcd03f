// Is a post the user's own? Told only where the page shows it: a link to the user's own profile in its frame, "logged
// in as …", a "you" beside the author, or an edit control that no other author's post has. Moderators see such controls
// on everybody's posts, so one alone says nothing. Asked for flagged posts only.
import { readSigns } from './identity.ts'
import { isInSentence } from './look.ts'
import type { Outline } from './outline.ts'
import { partsOf } from './parts.ts'
import type { Post } from './post.ts'
import { findAll, nearest, type OpenShadow, parentOf } from './tree.ts'

export interface OwnOptions {
  readonly document: Document
  readonly outline: Pick<Outline, 'isPost'>
  readonly openShadow?: OpenShadow | undefined
}

const frame = 'nav, header, [role="navigation"], [role="banner"]'
const profile =
  /^(?:(?:my|your|view|open) )*(?:profile|account)(?: page)?$|^(?:(?:mi|tu|ver) )*(?:perfil|cuenta)$|^(?:me|you|yo|tú)$/i
const loggedIn = /\b(?:(?:logged|signed) in as|you are|conectad[oa] como|has iniciado sesión como)[\s:]*$/i
const you = /^\(?(?:you|me|tú|yo)\)?$/i
const edit =
  /^(?:edit|editar)(?: (?:this |your |my |tu |mi |el |la )?(?:post|comment|message|reply|publicación|comentario|mensaje))?$/i
const control = 'button, a, [role="button"], [role="menuitem"], input[type="submit"]'

/** Links of a page that are looked at, the first ones, and neighbors whose controls are compared. */
const mostLinks = 300
const mostNeighbors = 12
/** Milliseconds after which a page that names nobody is asked again. */
const askAgain = 2000

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
const nameOf = (element: Element): string =>
  element.getAttribute('aria-label')?.trim() || textOf(element) || element.getAttribute('title')?.trim() || ''

/** "@Ana@plaza.example" and "ana" are one person's. */
const folded = (handle: string): string => handle.toLowerCase().replace(/^@/, '').replace(/@.*$/, '')

/** The last part of a profile's address, in both cases that are common: /u/ana and /@ana. */
const handleAt = (href: string): string | null => {
  const part =
    href
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .pop() ?? ''
  return part && !profile.test(part) ? folded(part) : null
}

export const createOwn = ({ document, outline, openShadow }: OwnOptions) => {
  let account: string | null = null
  let askedAt = Number.NEGATIVE_INFINITY

  const isInPost = (element: Element) => nearest(element, outline.isPost) !== null
  const findAccount = (): string | null => {
    // A live list gives its first members without looking for the others: a long feed holds tens of thousands.
    const { links } = document
    for (let i = 0; i < mostLinks; i++) {
      const link = links[i]
      if (!link) break
      const isNamed = link.closest(frame) !== null && profile.test(nameOf(link))
      const isLoggedIn = loggedIn.test((link.previousSibling?.textContent ?? '').trimEnd())
      if ((isNamed || isLoggedIn) && !isInPost(link))
        return isNamed ? handleAt(link.getAttribute('href') ?? '') : folded(textOf(link))
    }
    return null
  }
  const accountNow = () => {
    if (account === null && performance.now() - askedAt > askAgain) {
      askedAt = performance.now()
      account = findAccount()
    }
    return account
  }

  const isOf = (post: Element) => (element: Element) => nearest(element, outline.isPost) === post
  const canEdit = (post: Element) =>
    findAll(post, control, openShadow).some(one => edit.test(nameOf(one)) && isOf(post)(one))
  const saysYou = ({ element, author }: Post) =>
    author !== null &&
    findAll(element, 'span, small, b, i, em, strong, div, sup', openShadow).some(
      one =>
        you.test(textOf(one)) &&
        isOf(element)(one) &&
        !isInSentence(one) &&
        textOf(parentOf(one) ?? one).includes(author.replace(/^@/, '')),
    )
  const neighborsOf = (post: Element): Element[] => {
    const found: Element[] = []
    for (let step = 1, at: (Element | null)[] = [post, post]; step <= mostNeighbors && (at[0] || at[1]); step++) {
      at = [at[0]?.previousElementSibling ?? null, at[1]?.nextElementSibling ?? null]
      found.push(...at.filter(one => one !== null && outline.isPost(one)).map(one => one!))
    }
    return found
  }
  /** An edit control that others' posts beside it lack. */
  const isEditable = ({ element, author }: Post): boolean => {
    if (author === null || !canEdit(element)) return false
    const authorOf = (one: Element) =>
      readSigns(partsOf(one, outline.isPost, openShadow), outline.isPost, document.baseURI).identity.author
    const others = neighborsOf(element).filter(one => authorOf(one) !== author)
    return others.length > 0 && !others.some(canEdit)
  }

  return (post: Post): boolean => {
    const own = accountNow()
    if (own !== null && post.author !== null) return folded(post.author) === own
    return saysYou(post) || isEditable(post)
  }
}

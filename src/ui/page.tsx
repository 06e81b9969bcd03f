// Our own pages (popup, options, welcome, queue …): the same look and the same buttons as the screens inside a page.
import { type ComponentType, h, render } from 'preact'
import type { Words } from '../words/index.ts'
import type { Screen } from './layer.ts'
import { pageStyle } from './page-style.ts'
import { screenStyle } from './style.ts'

/** Draws a component as the whole page, in the words' language. The page's style policy allows constructed sheets. */
export const openPage = <Props extends { words: Words }>(
  component: ComponentType<Props>,
  props: Props,
  title: string,
): Screen<Props> => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(screenStyle + pageStyle)
  document.adoptedStyleSheets = [sheet]
  document.documentElement.lang = props.words.language
  document.title = title
  const box = document.createElement('div')
  box.className = 'screen page'
  document.body.append(box)
  const draw = (next: Props) => render(h(component, next), box)
  draw(props)
  return { update: draw, close: () => render(null, box) }
}

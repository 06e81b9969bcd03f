// What a page notices: every event with its target, whether it was trusted and whether anybody cancelled it, and every
// change of its DOM. Two runs of the same gestures, with and without the extension, must write the same log.
import type { Frame, Page } from 'playwright-core'

/** Installs the recorder before the page's first script, in every frame. */
export const recordEvents = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const log: string[] = []
    const top_ = window.top as unknown as { __log?: string[] }
    const shared = (() => {
      try {
        top_.__log ??= log
        return top_.__log
      } catch {
        // A frame of another origin keeps its own.
        ;(window as unknown as { __log: string[] }).__log = log
        return log
      }
    })()
    // Documents that come and go inside a page (an answer in a frame) are not the page's own.
    const inside = shared === log || window === window.top ? '' : 'frame>'
    // By shape, not by class: a node of another frame has classes of its own.
    const name = (target: EventTarget | null): string => {
      const node = target as Partial<Element & ShadowRoot> | null
      if (!node || node.nodeType === undefined) return 'window'
      if (node.nodeType === 9) return 'document'
      if (node.nodeType === 11) return `${name(node.host ?? null)}#shadow`
      if (node.nodeType !== 1) return String(node.nodeName)
      const parent = node.parentElement
      const place = parent ? [...parent.children].indexOf(node as Element) : 0
      return `${parent && parent.localName !== 'body' ? `${name(parent)}>` : inside}${node.localName}:${place}`
    }
    const write = (line: string) => {
      if (shared.at(-1) !== line) shared.push(line)
    }
    // How often these are reported, and what stands under a resting pointer, depends on the machine's load, not on us.
    const restless = new Set([
      ...['mousemove', 'pointermove', 'pointerrawupdate', 'selectionchange', 'scroll', 'scrollend', 'timeupdate'],
      ...['over', 'out', 'enter', 'leave'].flatMap(end => [`mouse${end}`, `pointer${end}`]),
    ])
    const types = new Set<string>()
    for (const owner of [window, Document.prototype, HTMLElement.prototype, SVGElement.prototype])
      for (const key in owner) if (key.startsWith('on')) types.add(key.slice(2))
    for (const type of [
      'compositionstart',
      'compositionupdate',
      'compositionend',
      'DOMContentLoaded',
      'focusin',
      'focusout',
    ])
      types.add(type)
    for (const type of types) {
      if (restless.has(type)) continue
      for (const capture of [true, false])
        window.addEventListener(
          type,
          event =>
            write(
              `${type} ${capture ? 'capture' : 'bubble'} ${name(event.composedPath()[0] ?? event.target)} ${event.isTrusted ? 'trusted' : 'made'}${event.defaultPrevented ? ' cancelled' : ''}`,
            ),
          capture,
        )
    }
    const watch = (root: Node) =>
      new MutationObserver(records => {
        for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
          write(`${type} ${name(target)} ${attributeName ?? ''} +${addedNodes.length} -${removedNodes.length}`)
        }
      }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
    watch(document)
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init)
      watch(root)
      return root
    }
  })

/** The log so far; `reset` empties it. */
export const eventLog = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { __log?: string[] }).__log ?? [])

export const resetEventLog = (page: Page | Frame): Promise<void> =>
  page.evaluate(() => {
    const log = (window as unknown as { __log?: string[] }).__log
    if (log) log.length = 0
  })

/** Everything that the page's own listeners do in answer to an event has been done. */
export const settled = (page: Page | Frame): Promise<void> =>
  page.evaluate(
    () => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  )

/** Tasks of their own (a framework's wake-up, a dialog's end) whose moment the load decides: only that they come counts. */
const isLate = (line: string): boolean => /^(message|close|toggle) /.test(line)

const streams = (log: readonly string[]): readonly (readonly string[])[] => {
  const events = log.filter(line => /^\S+ (capture|bubble) /.test(line))
  return [
    events.filter(line => !isLate(line)),
    // Mutations are told in batches, between the events: they keep an order of their own.
    log.filter(line => !events.includes(line)),
    [...new Set(events.filter(isLate))].sort(),
  ]
}

/** The first line in which two logs part, in words; null when they are the same. */
export const difference = (without: readonly string[], withUs: readonly string[]): string | null => {
  const [bare, ours] = [streams(without), streams(withUs)]
  for (const [stream, lines] of bare.entries())
    for (let i = 0; i < Math.max(lines.length, ours[stream]!.length); i++)
      if (lines[i] !== ours[stream]![i])
        return `line ${i + 1}: without the extension “${lines[i] ?? '(end)'}”, with it “${ours[stream]![i] ?? '(end)'}”`
  return null
}

/** What a person's hands set off, and what the page's code makes of it: these come in one order on any machine. */
const gesture =
  /^(key(down|press|up)|beforeinput|input|composition\w+|paste|drop|(pointer|mouse)(down|up)|touch(start|end)|click|submit|formdata) /
/** The page's frame: our own elements would be put there. */
const frame = /^(childList|attributes) html:0 /

/**
 * The same for editors with timers of their own (toolbars, balloons, placeholders), whose mutations and focus moves come
 * in no fixed order: every gesture with its target, trust and cancellation, and whatever was done to the page's frame.
 */
export const gestureDifference = (without: readonly string[], withUs: readonly string[]): string | null => {
  const isFixed = (line: string) => gesture.test(line) || frame.test(line)
  return difference(without.filter(isFixed), withUs.filter(isFixed))
}

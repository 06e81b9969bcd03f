// The queue's own rules, on top of the pages' style: wide enough for a desk, narrow enough for a side panel.

const queueStyle = `
.queue, .paste { max-width: 880px; margin: 0 auto; padding: 16px; }
.queue > header { display: grid; grid-template-columns: auto 1fr; gap: 8px 16px; align-items: center; margin-bottom: 16px; }
.queue h1, .paste h1 { font-size: 20px; line-height: 28px; margin: 0; }
.queue .pill { margin: 0; justify-self: end; font-size: 13px; line-height: 20px; color: var(--quiet); display: flex; align-items: center; gap: 8px; }
.pill::before { content: ""; flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--accent); }
.pill.paused::before, .pill.nowhere::before { background: none; border: 2px solid var(--quiet); width: 6px; height: 6px; }
.pill.slowed::before { background: var(--amber); }
.tools, .progress { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.progress { font-size: 14px; color: var(--quiet); }
progress { flex: 1 1 160px; height: 8px; accent-color: var(--accent); }
.menu { position: relative; }
.menu summary { list-style: none; border: 1px solid var(--line); border-radius: 8px; padding: 9px 16px; min-height: 44px; }
.menu > div { position: absolute; z-index: 2; top: 48px; left: 0; display: grid; min-width: 160px; padding: 8px; gap: 4px;
  background: var(--paper); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 8px 24px rgb(0 0 0 / .25); }
.menu > div button { border-color: transparent; }
kbd { display: inline-block; min-width: 24px; padding: 0 6px; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 6px;
  font: 13px/20px ui-monospace, monospace; text-align: center; color: var(--ink); background: var(--soft); }
.plots { display: grid; grid-template-columns: minmax(0, 1fr) 96px; gap: 8px 16px; align-items: end; padding: 8px 16px; margin-bottom: 16px; background: var(--soft); border-radius: 12px; }
.bars { display: grid; gap: 4px; }
.bars button { display: grid; grid-template-columns: minmax(0, 8em) minmax(16px, 1fr) auto; align-items: center; gap: 8px; width: 100%; min-height: 32px; padding: 2px 8px;
  border-color: transparent; background: none; font-size: 14px; line-height: 20px; }
.bars button:hover { background: var(--paper); }
.bars button[aria-pressed=true] { background: var(--paper); border-color: var(--accent); }
.bars .bar { height: 8px; min-width: 4px; border-radius: 4px; background: var(--accent); }
.bars .count { font-variant-numeric: tabular-nums; color: var(--quiet); }
.steps { width: 100%; height: 64px; fill: var(--quiet); }
.filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(108px, 1fr)); gap: 8px; border: 0; padding: 0; margin: 0 0 16px; min-width: 0; }
.filters .choice { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; gap: 4px; font-size: 13px; line-height: 16px; color: var(--quiet); }
.filters select, .filters input { width: 100%; min-width: 0; padding-inline: 8px; color: var(--ink); font-size: 15px; }
.queue .summary { margin: 0 0 8px; }
.posts { display: grid; gap: 8px; margin-bottom: 16px; }
.post { border: 1px solid var(--line); border-inline-start: 4px solid var(--line); border-radius: 12px; padding: 12px 16px; background: var(--paper); }
.post.hold { border-inline-start-color: var(--amber); }
.post.current { background: var(--soft); }
.post p { margin: 0 0 4px; }
.post .excerpt { overflow-wrap: anywhere; }
.post .kinds { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
.post .by { display: flex; flex-wrap: wrap; gap: 2px 12px; }
.tag { font-size: 13px; line-height: 20px; padding: 0 8px; border-radius: 10px; border: 1px solid var(--line); color: var(--quiet); background: var(--paper); }
.tag.threat { background: var(--amber); border-color: var(--amber); color: var(--on-amber); font-weight: 600; }
.tag.person { color: var(--ink); border-color: var(--quiet); }
.moves { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.toast { position: sticky; bottom: 16px; width: fit-content; margin: 0 auto; padding: 8px 16px; border-radius: 8px; background: var(--ink); color: var(--paper); }
.toast:empty { visibility: hidden; }
.sheet { border: 1px solid var(--line); border-radius: 16px; padding: 24px; background: var(--paper); color: var(--ink); max-width: min(440px, calc(100vw - 32px)); }
.sheet::backdrop { background: rgb(0 0 0 / .4); }
.sheet dl { margin: 16px 0; display: grid; gap: 8px; }
.sheet dl > div { display: grid; grid-template-columns: 96px 1fr; align-items: baseline; }
.sheet dt { display: flex; gap: 4px; }
.sheet dd { margin: 0; }
.paste label { display: grid; gap: 8px; margin-top: 16px; }
.paste textarea { width: 100%; min-height: 160px; padding: 12px; border: 1px solid var(--line); border-radius: 12px; background: var(--paper); color: inherit;
  font: inherit; resize: vertical; }
.paste .drop { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 16px; margin: 16px 0 24px; border: 2px dashed var(--line); border-radius: 12px; }
.paste .drop.over { border-color: var(--accent); background: var(--soft); }
.paste .results { display: grid; gap: 8px; margin-block: 16px; }
.paste .results li { border: 1px solid var(--line); border-inline-start: 4px solid var(--line); border-radius: 8px; padding: 8px 16px; }
.paste .results p:last-child { margin: 0; }
.paste .results li.hold { border-inline-start-color: var(--amber); }
.paste mark { background: var(--amber-soft); color: inherit; border-bottom: 2px solid var(--amber); }
.paste .read { white-space: pre-wrap; padding: 12px; border-radius: 12px; background: var(--soft); max-height: 320px; overflow: auto; }
@media (max-width: 360px) { .plots { grid-template-columns: minmax(0, 1fr); padding: 8px; } .steps { height: 40px; } }
/* The author's field takes what is left of its row. */
@media (max-width: 480px) { .filters .choice:last-child { grid-column: 2 / -1; } }
@media (max-width: 371px) { .filters .choice:last-child { grid-column: 1 / -1; } }
/* In a narrow panel the choices hang from the row's end: from the button's own edge they would be cut off. */
@media (max-width: 480px) { .tools { position: relative; } .menu { position: static; } .menu > div { top: auto; left: auto; right: 0; margin-top: 4px; } }
@media (min-width: 640px) { .plots { grid-template-columns: 1fr 240px; padding: 16px; } .steps { height: 96px; } }
@media (forced-colors: active) { .bars .bar { background: Highlight; forced-color-adjust: none; } .post, .tag { border-color: CanvasText; } .post.current { outline: 2px solid Highlight; } }
@media (prefers-reduced-motion: no-preference) { .post { scroll-margin: 80px; } }
`

/** Adds the rules to the page, once. */
export const adoptQueueStyle = (): void => {
  if (sheet && document.adoptedStyleSheets.includes(sheet)) return
  sheet = new CSSStyleSheet()
  sheet.replaceSync(queueStyle)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

let sheet: CSSStyleSheet | null = null

// How it looks: system fonts, an 8-pixel grid, 44-pixel targets, one accent, one warning color that is not alarm red,
// light and dark from the person's scheme. The reset is !important, because inside a closed root that beats any page rule.

const tokens = `
  --ink: light-dark(#1c2127, #e9ecef);
  --quiet: light-dark(#525c67, #aab4bf);
  --paper: light-dark(#ffffff, #1d2227);
  --soft: light-dark(#f3f5f7, #282e35);
  --line: light-dark(#d3d9df, #3f4750);
  --accent: light-dark(#1a5fb4, #8ab8f0);
  --on-accent: light-dark(#ffffff, #10243c);
  --amber: light-dark(#8a5a00, #f0b957);
  --amber-soft: light-dark(#fff3d9, #3d3018);
  --on-amber: light-dark(#ffffff, #2b1e04);
`

export const screenStyle = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; z-index: 2147483647 !important; color-scheme: light dark !important; }
.screen, .screen * { box-sizing: border-box; }
.screen { ${tokens} font: 16px/1.5 system-ui, sans-serif; color: var(--ink); text-align: start; }
h1 { font-size: 20px; line-height: 28px; font-weight: 650; margin: 0 0 16px; text-wrap: balance; }
p { margin: 0 0 8px; }
ul { margin: 0; padding: 0; list-style: none; }
q { quotes: "“" "”"; font-weight: 600; overflow-wrap: anywhere; }
q.gone { text-decoration: line-through; font-weight: 400; }
.quiet { color: var(--quiet); font-size: 14px; line-height: 20px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
.status:empty { display: none; }
button, select, input { font: inherit; color: inherit; min-height: 44px; border-radius: 8px; }
button { padding: 8px 16px; border: 1px solid var(--line); background: var(--paper); cursor: pointer; text-align: start; }
button:hover { background: var(--soft); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.plain { border-color: transparent; background: none; color: var(--quiet); padding-inline: 8px; }
button.plain:hover { color: var(--ink); text-decoration: underline; }
button:disabled { opacity: .6; cursor: default; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
input, select { border: 1px solid var(--line); background: var(--paper); padding: 8px; max-width: 100%; }
summary { min-height: 44px; padding: 10px 0; cursor: pointer; width: fit-content; }
.findings { display: grid; gap: 16px; margin-bottom: 16px; }
.finding { border-inline-start: 4px solid var(--line); padding-inline-start: 12px; }
.finding.hold { border-color: var(--amber); }
.actions, .item-actions, .own { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.actions { margin-bottom: 16px; }
.law { border-top: 1px solid var(--line); padding-top: 16px; font-size: 14px; line-height: 20px; }
.laws > li { margin: 0 0 8px; padding-top: 8px; border-top: 1px solid var(--line); } .laws p { margin: 0; }
dl, dd { margin: 0; } dt { color: var(--quiet); } dd { margin-bottom: 8px; } .law a { color: var(--accent); }
.warning { position: fixed; inset: 0; margin: auto; width: min(520px, calc(100vw - 32px)); max-height: calc(100dvh - 32px);
  overflow: auto; overscroll-behavior: contain; padding: 24px; border: 1px solid var(--line); border-radius: 16px;
  background: var(--paper); box-shadow: 0 16px 48px rgb(0 0 0 / .3); }
.warning::backdrop { background: rgb(0 0 0 / .4); }
.chip { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; width: 24px; height: 24px; }
.dot { display: grid; place-items: center; min-height: 24px; width: 24px; height: 24px; padding: 0; border-radius: 50%;
  font-size: 13px; font-weight: 700; line-height: 1; background: var(--soft); color: var(--ink); border: 2px solid var(--paper); }
.dot::after { content: ""; position: absolute; inset: -10px; }
.dot.hold { background: var(--amber); color: var(--on-amber); }
.chip .card, .card[popover] { width: min(360px, calc(100vw - 16px)); padding: 16px; border: 1px solid var(--line); border-radius: 12px;
  background: var(--paper); box-shadow: 0 8px 24px rgb(0 0 0 / .25); max-height: calc(100dvh - 16px); overflow: auto; }
.chip .card { position: absolute; }
.card h1 { font-size: 16px; line-height: 24px; margin-bottom: 12px; }
.to-left { right: 0; } .to-right { left: 0; } .up { bottom: 32px; } .down { top: 32px; }
.card[popover] { position: fixed; inset: auto; margin: 0; color: var(--ink); }
.mark { position: absolute; }
@media (forced-colors: active) { .dot, button, .finding { border-color: CanvasText; } .dot { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
`

/** Our own pages: popup, options, welcome, queue. Adopted after `screenStyle`. */
export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0; }
.page { background: var(--paper); min-height: 100vh; overflow-wrap: anywhere; }
.page h2 { font-size: 18px; line-height: 24px; margin: 0 0 8px; }
.page h3 { font-size: 16px; line-height: 24px; margin: 16px 0 8px; }
.page section { margin-block-start: 40px; }
.page .title { display: block; }
.emblem { fill: var(--quiet); flex: none; }
.emblem.on { fill: var(--accent); }
.empty { color: var(--quiet); background: var(--soft); border-radius: 8px; padding: 16px; }
.number { display: inline-block; min-width: 24px; padding: 0 8px; border-radius: 12px; background: var(--soft); text-align: center; font-size: 14px; }
.toggle { display: flex; gap: 16px; justify-content: space-between; align-items: center; min-height: 44px; padding: 8px 0; cursor: pointer; }
.toggle .quiet { display: block; }
.toggle input { appearance: none; flex: none; width: 48px; height: 28px; min-height: 28px; padding: 0; margin: 0; border-radius: 14px;
  border: 2px solid var(--quiet); background: var(--paper); position: relative; cursor: pointer; }
.toggle input::before { content: ""; position: absolute; top: 4px; left: 4px; width: 16px; height: 16px; border-radius: 50%; background: var(--quiet); }
.toggle input:checked { background: var(--accent); border-color: var(--accent); }
.toggle input:checked::before { left: auto; right: 4px; background: var(--on-accent); }
.choice { display: flex; flex-wrap: wrap; gap: 8px 16px; justify-content: space-between; align-items: center; }
.entries { display: grid; gap: 8px; margin-bottom: 16px; }
.entries li { display: flex; justify-content: space-between; align-items: center; border: 1px solid var(--line); border-radius: 8px; padding-inline-start: 16px; }
.add { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; margin-top: 8px; }
.add label { display: grid; gap: 4px; }
.add label:last-of-type { flex: 1 1 200px; }
.popup { width: 360px; max-width: 100%; padding: 16px; }
.popup h1 { display: flex; gap: 12px; align-items: center; margin: 0 0 8px; font-size: 18px; line-height: 24px; }
.popup section { margin-block: 16px; }
.popup nav { display: flex; flex-wrap: wrap; gap: 8px; border-top: 1px solid var(--line); padding-top: 16px; }
.popup .empty { margin-block: 16px; }
.rows { display: grid; gap: 8px; }
.row { display: block; width: 100%; border-inline-start: 4px solid var(--line); }
.row.hold { border-inline-start-color: var(--amber); }
.options, .welcome { max-width: 720px; margin: 0 auto; padding: 40px 24px 80px; }
.options h1, .welcome h1 { font-size: 28px; line-height: 36px; }
.set-ups { display: flex; flex-wrap: wrap; gap: 8px; border: 0; padding: 0; margin: 16px 0; }
.set-ups label { display: flex; align-items: center; gap: 8px; min-height: 44px; border: 1px solid var(--line); border-radius: 8px; padding: 8px 16px; cursor: pointer; }
.set-ups input { min-height: 0; accent-color: var(--accent); width: 20px; height: 20px; margin: 0; }
.levels { display: grid; gap: 8px; }
.rules .toggle { border-bottom: 1px solid var(--line); }
.choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 16px; margin-bottom: 16px; }
.choices li { display: grid; }
.choices .choice { display: flex; flex-direction: column; align-items: flex-start; justify-content: flex-start; gap: 8px; padding: 24px; border-width: 2px; border-radius: 16px; }
.choices .chosen { border-color: var(--accent); }
.tick { color: var(--accent); font-weight: 600; margin-top: auto; }
.promises { display: grid; gap: 8px; margin-bottom: 16px; }
`

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
.laws > li { margin-bottom: 16px; }
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

// How it looks: system fonts, an 8-pixel grid, 44-pixel targets, one accent, one warning color that is not alarm red,
// light and dark from the person's scheme. The host's reset is !important: inside a closed root that beats any page rule.

/** Contrast of every pair that is used: at least 4.5:1 for text, 3:1 for lines that mean something. */
const tokens = `
  --ink: light-dark(#1c2127, #e9ecef);
  --quiet: light-dark(#525c67, #aab4bf);
  --paper: light-dark(#ffffff, #1d2227);
  --soft: light-dark(#f3f5f7, #282e35);
  --line: light-dark(#d3d9df, #3f4750);
  --edge: light-dark(#7b8691, #7d8894);
  --accent: light-dark(#1a5fb4, #8ab8f0);
  --accent-down: light-dark(#154d92, #a9cbf5);
  --on-accent: light-dark(#ffffff, #10243c);
  --amber: light-dark(#9a6400, #f0b957);
  --amber-soft: light-dark(#fff6e3, #352b18);
  --on-amber: light-dark(#ffffff, #2b1e04);
  --lift: 0 8px 24px rgb(0 0 0 / .24);
`

const ground = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; z-index: 2147483647 !important; color-scheme: light dark !important; }
.screen, .screen *, .screen ::before { box-sizing: border-box; }
.screen { ${tokens} font: 16px/24px system-ui, sans-serif; color: var(--ink); text-align: start; }
h1 { font-size: 20px; line-height: 28px; font-weight: 650; margin: 0 0 16px; text-wrap: balance; }
h2 { font-size: 16px; line-height: 24px; font-weight: 650; margin: 16px 0 8px; }
p { margin: 0 0 8px; text-wrap: pretty; }
ul { margin: 0; padding: 0; list-style: none; }
a { color: var(--accent); }
q { quotes: "“" "”"; font-weight: 600; overflow-wrap: anywhere; }
q.gone { text-decoration: line-through; font-weight: 400; }
.quiet { color: var(--quiet); font-size: 14px; line-height: 20px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`

const controls = `
button, select, input { font: inherit; color: inherit; min-height: 44px; border-radius: 8px; margin: 0; }
button { padding: 9px 16px; border: 1px solid var(--edge); background: var(--paper); cursor: pointer; text-align: start;
  overflow-wrap: anywhere; }
button:hover { background: var(--soft); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.primary:hover { background: var(--accent-down); }
button.plain { border-color: transparent; background: none; color: var(--quiet); padding-inline: 8px;
  text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 4px; }
button.plain:hover { color: var(--ink); text-decoration-color: currentcolor; }
button:disabled { color: var(--quiet); background: var(--soft); border-color: var(--line); cursor: default; }
input, select { border: 1px solid var(--edge); background: var(--paper); padding: 8px 12px; max-width: 100%; }
summary { min-height: 44px; padding: 10px 0; cursor: pointer; width: fit-content; color: var(--quiet); }
summary:hover { color: var(--ink); }
.actions, .item-actions, .own { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
`

const findings = `
.findings { display: grid; gap: 16px; margin-bottom: 16px; }
.findings:empty { display: none; }
.finding { border-inline-start: 4px solid var(--line); padding-inline-start: 12px; }
.finding.hold { border-color: var(--amber); }
.finding .what { margin: 0; }
.warning .findings ~ p { margin-bottom: 16px; }
.finding .item-actions { margin-top: 8px; }
.finding button, .consent ~ .plain { font-size: 14px; line-height: 20px; padding-block: 11px; }
.finding .item-actions { gap: 4px; }
.item-actions > .plain:first-child { margin-inline-start: -8px; }
.law { border-top: 1px solid var(--line); margin-top: 8px; padding-top: 16px; font-size: 14px; line-height: 20px; }
.law p:last-child { margin-bottom: 0; }
.law h2 { font-size: 14px; line-height: 20px; }
.law summary { padding: 12px 0; }
.reasons, .laws { display: grid; gap: 16px; margin-bottom: 16px; }
.laws > li { padding-top: 8px; border-top: 1px solid var(--line); }
.laws p { margin: 0; }
dl, dd { margin: 0; }
dt { color: var(--quiet); }
dd { margin-bottom: 8px; }
`

const warning = `
.warning { position: fixed; inset: 0; margin: auto; width: min(528px, calc(100vw - 16px)); height: fit-content;
  max-height: calc(100dvh - 16px); overflow: auto; overscroll-behavior: contain; padding: 24px 24px 16px;
  border: 1px solid var(--line); border-radius: 16px; background: var(--paper); box-shadow: 0 16px 48px rgb(0 0 0 / .32); }
.warning::backdrop { background: rgb(0 0 0 / .48); }
.warning .held { display: flex; gap: 8px; align-items: center; color: var(--quiet); font-size: 14px; line-height: 24px;
  margin-bottom: 12px; }
.warning .held .emblem { width: 24px; height: 24px; }
.status { color: var(--quiet); font-size: 14px; line-height: 20px; }
.warning .status { min-height: 20px; margin: 8px 0 0; }
.trouble { background: var(--amber-soft); border-radius: 8px; padding: 12px 16px; margin-bottom: 16px; }
p.trouble { padding-block: 12px; }
.decide .actions { gap: 8px; }
.consent > .plain { margin-inline-start: -4px; }
.reason-field { display: grid; gap: 4px; margin-top: 16px; }
.own { flex: 1 1 100%; }
.own input { flex: 1 1 160px; min-width: 0; }
@media (min-height: 600px) {
  .warning .decide { position: sticky; bottom: -16px; background: var(--paper); padding-block: 8px; margin-block: -8px; }
}
@media (max-width: 480px) {
  .warning { padding: 16px 16px 8px; }
  .decide .primary { flex: 1 1 100%; }
}
`

const marks = `
.chip { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; width: 24px; height: 24px; }
.dot { position: relative; display: grid; place-items: center; min-height: 24px; width: 24px; height: 24px; padding: 0; border-radius: 50%;
  font-size: 13px; font-weight: 700; line-height: 1; background: var(--paper); color: var(--quiet); border: 2px solid var(--edge); }
.dot::after { content: ""; position: absolute; inset: -12px; border-radius: 50%; }
.dot:hover { background: var(--soft); }
.dot.hold, .dot.reload-needed, .dot.cannot-see { background: var(--amber); color: var(--on-amber); border-color: var(--paper); }
.dot.hold:hover { background: var(--amber); }
.chip .card, .card[popover] { width: min(360px, calc(100vw - 16px)); padding: 16px; border: 1px solid var(--line); border-radius: 12px;
  background: var(--paper); box-shadow: var(--lift); max-height: min(560px, calc(100dvh - 16px)); overflow: auto; overscroll-behavior: contain; }
.chip .card { position: fixed; }
.card h1 { font-size: 16px; line-height: 24px; margin-bottom: 12px; }
.card-head { display: flex; justify-content: space-between; align-items: start; gap: 8px; }
.card-head h1 { padding-top: 4px; }
.card .close { margin: -8px -8px 0 0; min-width: 44px; text-align: center; text-decoration: none; }
.card:focus { outline: none; }
.card .actions > .plain, .card .finding > .plain { margin-inline-start: -8px; }
.card p:last-child { margin-bottom: 0; }
.card[popover] { position: fixed; inset: auto; margin: 0; color: var(--ink); }
.mark { position: absolute; top: 0; left: 0; }
`

const forced = `
.emblem { fill: var(--quiet); flex: none; }
.emblem.on { fill: var(--accent); }
@media (forced-colors: active) {
  .emblem, .emblem.on { fill: CanvasText; }
  .dot, .dot.hold { border-color: ButtonText; }
  .finding.hold, .row.hold { border-inline-start-color: Highlight; }
  .toggle input::before { background: ButtonText; }
  .toggle input:checked { background: Highlight; }
  .toggle input:checked::before { background: HighlightText; }
}
`

export const screenStyle = ground + controls + findings + warning + marks + forced

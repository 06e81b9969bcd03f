// How our own pages look: popup, options, welcome, queue. Adopted after the screens' style.

export const pageStyle = `
:root { color-scheme: light dark; }
body { margin: 0; }
.page { background: var(--paper); min-height: 100vh; overflow-wrap: anywhere; }
.page h2 { font-size: 18px; line-height: 24px; margin: 0 0 8px; }
.page h3 { font-size: 16px; line-height: 24px; margin: 16px 0 8px; }
.page section { margin-block-start: 40px; }
.page .title { display: block; }
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
.popup nav { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; border-top: 1px solid var(--line); padding-top: 16px; }
.popup nav .plain { grid-column: 1 / -1; }
.popup nav button { text-align: center; }
.popup .empty { margin-block: 16px; }
.rows { display: grid; gap: 8px; }
.row { display: block; width: 100%; border-inline-start: 4px solid var(--line); }
.row .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.row.hold { border-inline-start-color: var(--amber); }
.options, .welcome { max-width: 720px; margin: 0 auto; padding: 40px 24px 80px; }
.options h1, .welcome h1 { margin: 16px 0; font-size: 28px; line-height: 36px; }
.set-ups { display: flex; flex-wrap: wrap; gap: 8px; border: 0; padding: 0; margin: 16px 0; }
.set-ups label { display: flex; align-items: center; gap: 8px; min-height: 44px; border: 1px solid var(--line); border-radius: 8px; padding: 8px 16px; cursor: pointer; }
.set-ups input { min-height: 0; accent-color: var(--accent); width: 20px; height: 20px; margin: 0; }
.levels { display: grid; gap: 8px; }
.rules .toggle { border-bottom: 1px solid var(--line); }
.welcome h2 { margin-top: 32px; }
.welcome .does { display: flex; gap: 8px; }
.welcome .does::before { content: "·"; font-weight: 700; }
.promises li { display: flex; gap: 12px; }
.promises li::before { content: "✓"; color: var(--accent); font-weight: 700; }
.choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 16px; margin-bottom: 16px; }
.choices li { display: grid; }
.choices .choice { display: flex; flex-direction: column; align-items: flex-start; justify-content: flex-start; gap: 8px; padding: 24px; border-width: 2px; border-radius: 16px; }
.choices .chosen { border-color: var(--accent); }
.tick { color: var(--accent); font-weight: 600; margin-top: auto; }
.promises { display: grid; gap: 8px; margin-bottom: 16px; }
`

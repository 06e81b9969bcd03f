// The options' own rules, on top of the pages' style: a table, and a question.

const optionsStyle = `
.ask { flex: 1 1 100%; border: 0; padding: 0; margin: 0; min-width: 0; }
.ask legend { padding: 0; margin-bottom: 8px; }
.posted { width: 100%; border-collapse: collapse; margin-bottom: 16px; font-size: 14px; line-height: 20px;
  overflow-wrap: break-word; }
.posted th, .posted td { padding: 8px 16px 8px 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
.posted th { color: var(--quiet); font-weight: 400; }
.posted :last-child { padding-inline-end: 0; }
@media (max-width: 480px) { .posted th, .posted td { padding-inline-end: 8px; } }
`

/** Adds the rules to the page. */
export const adoptOptionsStyle = (): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(optionsStyle)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

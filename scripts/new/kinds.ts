// What a new member of a list looks like, and where it goes.

export type Kind = 'recognizer' | 'site' | 'pack' | 'language'

interface Shape {
  readonly folder: string
  readonly template: (id: string, name: string) => string
  /** What is left to the author. */
  readonly left: string
}

/** "us-mo-565-240" → "usMo565240", the name that it is exported by. */
export const nameOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/**
 * The index with one more member: an import and an item of the list, both in order of the files' names.
 * @throws {Error} where the index is not a list as we write them
 */
export const addToIndex = (index: string, id: string): string => {
  const name = nameOf(id)
  const members = [...index.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)\.ts'\n/gm)].map(([line, , file]) => ({
    line,
    file: file!,
  }))
  const list = /(: readonly \w+\[\] = \[)([^\]]*)(\])/.exec(index)
  if (!members.length || !list) throw new Error('the index is not a list of members')
  const all = [...members.map(({ file }) => file), id].sort()
  const after = all[all.indexOf(id) + 1]
  const line = `import { ${name} } from './${id}.ts'\n`
  const next = members.find(({ file }) => file === after)
  const last = members.at(-1)!.line
  const imported = next ? index.replace(next.line, line + next.line) : index.replace(last, last + line)
  const items = all.map(nameOf)
  const isLong = list[2]!.includes('\n')
  const written = isLong ? `\n${items.map(item => `  ${item},\n`).join('')}` : items.join(', ')
  return imported.replace(list[0], `${list[1]}${written}${list[3]}`)
}

export const kinds: Readonly<Record<Kind, Shape>> = {
  recognizer: {
    folder: 'src/detect/recognizers',
    template: (id, name) => `// TODO: what these are, and where the rule for their form comes from.
import type { Candidate, Recognizer } from '../recognizer.ts'

/** TODO: only what nothing else looks like; the words beside it decide the rest. */
const pattern = /(?<![\\w-])TODO-\\d{4}(?![\\w-])/g

export const ${name}: Recognizer = {
  category: '${id}',
  find: ({ text }) =>
    Array.from(
      text.matchAll(pattern),
      (match): Candidate => ({
        category: '${id}',
        start: match.index,
        end: match.index + match[0].length,
        confidence: 0.9,
        why: ['format'],
      }),
    ),
  examples: {
    found: ['it is ⟦TODO-1234⟧ by the way'],
    clean: ['TODO-12345 is something else'],
  },
}
`,
    left: 'Name the category in src/detect/finding.ts; the compiler lists what must speak of it. Then: npm run test:unit',
  },
  site: {
    folder: 'src/page/sites',
    template: (id, name) => `// TODO: where these facts come from, and when they were read.
import type { Site } from '../site.ts'

export const ${name}: Site = {
  id: '${id}',
  name: 'TODO',
  matches: ['https://${id}.example/*'],
  facts: 'generic, unverified',
}
`,
    left: 'Every field but these is a hint on top of the generic reading: add only what was seen. Then: npm run test:unit',
  },
  pack: {
    folder: 'src/policy/packs',
    template: (id, name) => `import type { Pack } from '../pack.ts'
import { anyOne, listed, others } from '../terms.ts'

export const ${name}: Pack = {
  id: '${id}',
  title: 'TODO',
  place: 'TODO',
  kind: 'law',
  citation: null,
  link: null,
  status: { state: 'in-force', dates: [] },
  protects: { about: others, family: true, narrower: false, sentence: 'TODO' },
  categories: listed('street-address'),
  notPrivate: [],
  combine: anyOne,
  asks: ['intent'],
  asksSentence: null,
  sanction: null,
  exceptions: [],
  publicRecordExcuses: null,
  sure: 'M',
  sureOf: {},
  open: [],
  sentence: 'TODO: under 25 short words, no blame.',
  examples: [
    { categories: ['street-address'], about: 'private-person', covered: true },
    { categories: ['vin'], about: 'private-person', covered: false },
  ],
}
`,
    left: 'Write down only what was read, with its paragraph; `sure` says how it was read. Then: npm run test:unit',
  },
  language: {
    folder: 'src/detect/languages',
    template: () => '',
    left: 'Translate each list; the type says what is required. What screens say stands in src/words. Then: npm run test:unit',
  },
}

// Learned weights as a module of the source: JSON in a string, one line a sign, so that a change reads well and any
// engine parses it at once.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `rows`: a sign's name and its weight in hundredths, or one weight for each of several questions. */
export const writeWeights = (
  file: string,
  name: string,
  rows: readonly (readonly [string, number | readonly number[]])[],
): void => {
  const json = `{\n${rows.map(([sign, weight]) => `${JSON.stringify(sign)}:${JSON.stringify(weight)}`).join(',\n')}\n}`
  const literal = json.replace(/[\\`]|\$(?=\{)/g, '\\$&')
  writeFileSync(
    join(import.meta.dirname, '..', file),
    `// Made by \`npm run train\` from the labelled posts; do not edit. One line a sign: its name, its weight in hundredths.\nexport const ${name} = \`${literal}\`\n`,
  )
}

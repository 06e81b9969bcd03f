// npm run new -- recognizer|site|pack|language ID: writes the file, with all that it must say, and its line in the index.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { addToIndex, type Kind, kinds, nameOf } from './new/kinds.ts'

const root = resolve(import.meta.dirname, '..')
const [kind = '', id = ''] = process.argv.slice(2)

const main = () => {
  if (!Object.hasOwn(kinds, kind)) throw new Error(`npm run new -- ${Object.keys(kinds).join('|')} ID`)
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) throw new Error('the id must be small letters and digits, with hyphens')
  const { folder, template, left } = kinds[kind as Kind]
  const file = join(folder, `${id}.ts`)
  if (existsSync(join(root, file))) throw new Error(`${file} exists already`)
  const index = join(root, folder, 'index.ts')
  const listed = addToIndex(readFileSync(index, 'utf8'), id)
  if (kind === 'language') {
    // A language is words in many lists, and the type says which: the English ones stand there to be translated.
    const english = readFileSync(join(root, folder, 'en.ts'), 'utf8')
    writeFileSync(
      join(root, file),
      english
        .replaceAll(/\ben\b(?=:|\/)/g, id)
        .replace("id: 'en'", `id: '${id}'`)
        .replace('English', `${id}, to be translated`),
    )
    cpSync(join(root, folder, 'en'), join(root, folder, id), { recursive: true })
  } else writeFileSync(join(root, file), template(id, nameOf(id)))
  writeFileSync(index, listed)
  console.log(`${file}\n${join(folder, 'index.ts')}: one line\n\n${left}`)
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}

// npm run new: the index stays a sorted list whatever is added to it.
import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { addToIndex, kinds, nameOf } from '../../scripts/new/kinds.ts'

const importsOf = (source: string) =>
  parseSync('index.ts', source)
    .module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
    .filter(from => from.startsWith('./'))

describe.each(Object.entries(kinds))('%s', (_kind, { folder, template }) => {
  const index = readFileSync(`${folder}/index.ts`, 'utf8')
  it.each(['aa-first', 'middle-of-it', 'zz-last'])('takes %s into the index in its place', id => {
    const added = addToIndex(index, id)
    expect(importsOf(added)).toEqual([...importsOf(index), `./${id}.ts`].sort())
    const listed = /: readonly \w+\[\] = \[([^\]]*)\]/
      .exec(added)![1]!
      .split(',')
      .map(item => item.trim())
    expect(listed.filter(Boolean)).toEqual(importsOf(added).map(from => nameOf(from.slice(2, -3))))
    expect(parseSync('index.ts', added).errors).toEqual([])
  })
  it('writes a file that can be read', () => {
    expect(parseSync('new.ts', template('new-one', nameOf('new-one'))).errors).toEqual([])
  })
})

it('refuses what is no list', () => {
  expect(() => addToIndex('export const x = 1\n', 'a')).toThrow('not a list')
})

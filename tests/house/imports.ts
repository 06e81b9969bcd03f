// What files import, read from the files themselves by the bundler's own parser.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { parseSync } from 'vite'
import type { House, Import } from './rooms.ts'

const own = (file: string, from: string) => (from.startsWith('.') ? normalize(join(dirname(file), from)) : from)

/** @throws {Error} where the file cannot be parsed, or a dynamic import is not a plain string */
export const importsOf = (file: string, source: string): Import[] => {
  const { module, errors } = parseSync(file, source)
  if (errors.length) throw new Error(`${file}: ${errors[0]!.message}`)
  const isType = (entries: readonly { isType: boolean }[]) => entries.length > 0 && entries.every(one => one.isType)
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: own(file, moduleRequest.value),
      typesOnly: isType(entries),
    })),
    ...module.staticExports.flatMap(({ entries }) => {
      const from = entries.find(entry => entry.moduleRequest)?.moduleRequest?.value
      return from ? [{ from: own(file, from), typesOnly: isType(entries) }] : []
    }),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
      const text = source.slice(start, end)
      if (!/^(['"])[^'"]*\1$/.test(text)) throw new Error(`${file}: import(${text}) cannot be read`)
      return { from: own(file, text.slice(1, -1)), typesOnly: false }
    }),
  ].map(one => ({ ...one, from: one.from.replace(/\?.*$/, '') }))
}

export const sources = (...patterns: string[]): Map<string, string> =>
  new Map(
    globSync(patterns)
      .map(file => file.replaceAll('\\', '/'))
      .filter(file => existsSync(file))
      .sort()
      .map(file => [file, readFileSync(file, 'utf8')]),
  )

export const readHouse = (): House =>
  new Map([...sources('{src,entrypoints}/**/*.{ts,tsx}')].map(([file, source]) => [file, importsOf(file, source)]))

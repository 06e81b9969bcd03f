// The laws of the house (who may import whom), as data and one pure function over what files import.
import { dirname } from 'node:path'

export interface Import {
  /** A path from the project's root for our own files, else the name of a package or a node: module. */
  readonly from: string
  /** Every name it brings is a type: nothing of it is there when the code runs. */
  readonly typesOnly: boolean
}

/** Our files by path from the root, e.g. "src/detect/index.ts". */
export type House = ReadonlyMap<string, readonly Import[]>

interface Room {
  /** Other rooms; `types` when nothing of them may run here. */
  readonly may: Readonly<Record<string, 'all' | 'types'>>
  /** Packages and platforms. */
  readonly uses?: RegExp
  /** Files that other rooms may import. Without it: every file that lies at the top of the room. */
  readonly doors?: RegExp
}

const checkTypes = { check: 'types' } as const

/** Everything may import data in JSON and what stands in its own room. */
export const rooms: Readonly<Record<string, Room>> = {
  detect: { may: {}, doors: /^(index|finding)\.ts$/ },
  policy: { may: { detect: 'types' }, doors: /^(index|pack|parse|choose|packs\/index)\.ts$/ },
  check: { may: { detect: 'all', policy: 'all' } },
  names: { may: checkTypes, uses: /^compromise(\/|$)/, doors: /^index\.ts$/ },
  page: { may: {}, doors: /^([\w-]+|[\w-]+\/index)\.tsx?$/ },
  words: { may: checkTypes, doors: /^(index|pages)\.ts$/ },
  report: { may: checkTypes, doors: /^index\.ts$/ },
  ui: { may: { check: 'types', words: 'all' }, uses: /^preact(\/|$)/, doors: /^index\.tsx?$/ },
  store: { may: checkTypes, uses: /^(webextension-polyfill|valibot)$/, doors: /^index\.ts$/ },
  messages: { may: checkTypes, uses: /^(webextension-polyfill|valibot)$/ },
  flows: { may: { check: 'all', page: 'all', ui: 'all', report: 'all' } },
  // The laws are data that a program for the shell loads at once and a page when they are first needed: not a matter of `check`.
  cli: { may: { check: 'all', names: 'all', words: 'all', report: 'all', policy: 'all' }, uses: /^node:/ },
}

/** Folders of lists, whose files never import one another. */
const lists = /^src\/(detect\/(recognizers|languages)|policy\/packs|page\/sites)\//
/** What members of a list may import of their own folder: parts that are no member, in a folder below. */
const isMember = (file: string) => lists.test(file) && !file.replace(lists, '').includes('/')

/** "src/detect/steps/setting.ts" → room "detect", path "steps/setting.ts". Null outside of src. */
export const place = (file: string): { room: string; path: string } | null => {
  const [, room, path] = /^src\/([^/.]+)(?:\/(.+)|\.tsx?)$/.exec(file) ?? []
  return room ? { room, path: path ?? '' } : null
}

const isOwn = (from: string) => /^(src|entrypoints|tests|scripts|demo)\//.test(from)

const judge = (file: string, { from, typesOnly }: Import): string | null => {
  if (from.startsWith('entrypoints/') && dirname(from) !== dirname(file)) return 'nobody imports an entrypoint'
  if (file.startsWith('entrypoints/'))
    return /^(tests|scripts|demo)\//.test(from) ? 'what is shipped imports nothing of tests, scripts or demo' : null
  const here = place(file)
  if (!here) return null
  const room = rooms[here.room]
  if (!room) return `no room is called ${here.room}`
  if (!isOwn(from)) return room.uses?.test(from) ? null : `${here.room} may not use ${from}`
  const there = place(from)
  if (!there) return 'what is shipped imports nothing of tests, scripts or demo'
  if (there.room === here.room)
    return isMember(file) && isMember(from) && !file.endsWith('/index.ts')
      ? 'members of a list do not import one another'
      : null
  const leave = room.may[there.room]
  if (!leave) return `${here.room} may not import ${there.room}`
  if (leave === 'types' && !typesOnly) return `${here.room} may import types of ${there.room} only`
  const doors = rooms[there.room]?.doors ?? /^[^/]*$/
  return there.path && !doors.test(there.path) ? `not through a door of ${there.room}` : null
}

/** Every import that the house refuses, as "file → import: why". */
export const trespasses = (house: House): string[] =>
  [...house].flatMap(([file, imports]) =>
    imports.flatMap(one => {
      const why = judge(file, one)
      return why ? [`${file} → ${one.from}: ${why}`] : []
    }),
  )

/** Files that import one another in a circle, each circle once, as "a → b → a". Types count: they are read in circles too. */
export const circles = (house: House): string[] => {
  const found: string[] = []
  const done = new Set<string>()
  const trail: string[] = []
  const walk = (file: string) => {
    const at = trail.indexOf(file)
    if (at >= 0) found.push([...trail.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    trail.push(file)
    for (const { from } of house.get(file) ?? []) if (house.has(from)) walk(from)
    trail.pop()
    done.add(file)
  }
  for (const file of house.keys()) walk(file)
  return found
}

/** What is wrong with an index: members that it does not import, or imports out of order. */
export const listFaults = (house: House, folder: string): string[] => {
  const index = `${folder}/index.ts`
  const members = [...house.keys()].filter(
    file => file.startsWith(`${folder}/`) && file !== index && !file.slice(folder.length + 1).includes('/'),
  )
  const named = (house.get(index) ?? []).map(({ from }) => from).filter(from => members.includes(from))
  return [
    ...members.filter(file => !named.includes(file)).map(file => `${index} does not list ${file}`),
    ...named.flatMap((file, i) => (i && named[i - 1]! > file ? [`${index}: ${file} is out of order`] : [])),
  ]
}

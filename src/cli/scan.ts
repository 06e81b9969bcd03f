// npm run --silent scan: the engine for people with files and pipes, from source, without a build.
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { type CheckOptions, check, type Pack } from '../check.ts'
import { choosePacks, standardPacks } from '../policy/choose.ts'
import { packs as allPacks } from '../policy/packs/index.ts'
import { parsePackText } from '../policy/parse.ts'
import { languages, reasonSentences } from '../words/index.ts'
import { printExplanation, printReport } from './explain.ts'
import { formatReport, parsePost } from './jsonl.ts'
import { type Line, linesOf, longestLine } from './lines.ts'
import { print } from './print.ts'

const usage = `Says what a post gives away before it is published. Nothing leaves this machine.

  npm run --silent scan -- post.txt …                  the lines of each post, what was found in them and why
  npm run --silent scan -- < post.txt                  the same, from standard input
  npm run --silent scan -- --jsonl < posts.jsonl       {"id","text"} a line in, one report a line out, same order

  --jsonl          read and write JSON lines (from files or standard input)
  --explain        also why, what to write instead, and what the laws and rules say
  --report         a page for the printer instead (HTML), the details masked
  --packs a,b      which laws and rules; "all", or none with "". Default: ${standardPacks.join(',')}
  --pack FILE      a rule of your own (JSON, see schema/pack.schema.json)
  --language es    explain in Spanish
  --help           this text

Exit code 0: nothing to warn about. 1: something would be held. 2: something could not be read; the rest was.
NO_COLOR and FORCE_COLOR are honoured.
`

const { stdin, stdout, stderr, env } = process
const color = env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb'
let packs: readonly Pack[] = []
let options: CheckOptions = {}
let words = languages.en
let say: 'lines' | 'explain' | 'report' = 'lines'
let held = false
let failed = false

const fail = (sentence: string) => {
  failed = true
  stderr.write(`${sentence}\n`)
}

/** Waits when the reader of our output is slower than we are: memory stays flat. */
const write = async (text: string) => {
  if (text && !stdout.write(text)) await once(stdout, 'drain')
}

/** The reports of some lines; what cannot be read is said on standard error, with its place. */
const reportLines = (name: string, lines: readonly Line[]): string => {
  let out = ''
  for (const { number, text } of lines) {
    if (text?.trim() === '') continue
    try {
      if (text === null) throw new Error('longer than a post can be')
      const post = parsePost(text)
      const report = check(post.text, options)
      held ||= report.warn
      out += `${formatReport(post.id, report)}\n`
    } catch (error) {
      fail(`${name}:${number}: ${(error as Error).message}`)
    }
  }
  return out
}

const scanLines = async (name: string, bytes: AsyncIterable<Uint8Array>) => {
  for await (const lines of linesOf(bytes)) await write(reportLines(name, lines))
}

const scanPost = async (name: string, text: string) => {
  // UTF-16, a picture, an archive: to call it clean would be wrong.
  if (text.includes('\0')) return fail(`${name}: no text in UTF-8`)
  if (text.length > longestLine) return fail(`${name}: longer than a post can be; --jsonl reads many posts, one a line`)
  const report = check(text, options)
  held ||= report.warn
  if (say === 'report') return write(printReport(text, report, packs, words, new Date().toISOString().slice(0, 10)))
  const lines = print(name, text, report, {
    color,
    category: finding => words.categories[finding.category].label,
    reason: finding => reasonSentences(words, report, report.findings.indexOf(finding)).join(' '),
  })
  await write(say === 'explain' ? lines + printExplanation(text, report, packs, words) : lines)
}

/** @throws {Error} a sentence that names the pack or the field */
const readPacks = async (ids: string, files: readonly string[]): Promise<Pack[]> => {
  const wanted = ids === 'all' ? allPacks.map(pack => pack.id) : ids.split(',').filter(Boolean)
  const unknown = wanted.find(id => !allPacks.some(pack => pack.id === id))
  if (unknown) throw new Error(`no pack is called ${unknown}; there are: ${allPacks.map(pack => pack.id).join(', ')}`)
  const own = await Promise.all(
    files.map(async file => {
      const parsed = parsePackText(await readFile(file, 'utf8'))
      if (!parsed.ok)
        throw new Error(parsed.errors.map(({ field, message }) => `${file}: ${field} ${message}`).join('\n'))
      return parsed.pack
    }),
  )
  return [...own, ...choosePacks(wanted, allPacks)]
}

const main = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
      report: { type: 'boolean' },
      packs: { type: 'string', default: standardPacks.join(',') },
      pack: { type: 'string', multiple: true, default: [] },
      language: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return write(usage)
  if (values.language !== 'en' && values.language !== 'es') throw new Error('--language is en or es')
  packs = await readPacks(values.packs, values.pack)
  options = { packs }
  words = languages[values.language]
  say = values.report ? 'report' : values.explain ? 'explain' : 'lines'
  if (!positionals.length) {
    if (stdin.isTTY) stderr.write('Type or paste the post, then press Ctrl+D.\n')
    return values.jsonl ? scanLines('stdin', stdin) : scanPost('stdin', await readAll(stdin))
  }
  for (const file of positionals)
    try {
      await (values.jsonl ? scanLines(file, createReadStream(file)) : scanPost(file, await readFile(file, 'utf8')))
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      fail(`${file}: ${code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : message}`)
    }
}

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 2))
await main().catch(error => fail(`${(error as Error).message}\nTry --help.`))
process.exitCode = failed ? 2 : held ? 1 : 0

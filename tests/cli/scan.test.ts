// The command line as people and pipes meet it: a process of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { choosePacks, standardPacks } from '../../src/policy/choose.ts'
import { packs as allPacks } from '../../src/policy/packs/index.ts'

const program = resolve('src/cli/scan.ts')
const folder = mkdtempSync(join(tmpdir(), 'doxguard-scan-'))
afterAll(() => rmSync(folder, { recursive: true }))

const scan = (args: string[], input: string | Uint8Array = '', env: Record<string, string> = {}) =>
  new Promise<{ code: number | null; out: string; err: string }>((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { env: { PATH: process.env.PATH, ...env } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', text => (out += text))
    child.stderr.setEncoding('utf8').on('data', text => (err += text))
    child.on('error', fail)
    child.on('close', code => done({ code, out, err }))
    child.stdin.end(input)
  })

const packs = choosePacks(standardPacks, allPacks)
const dox = 'her email is jo.doe@example.org'
const clean = 'lovely evening at the river'
const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const esc = '\u001b'

describe('scan --jsonl', () => {
  it('answers each line in order, with the reports of check', async () => {
    const posts = [
      { id: 'a', text: dox },
      { id: 2, text: clean },
      { id: 'line\u2028separator \ud800', text: `${dox} \u2028\ud83d` },
    ]
    const { code, out, err } = await scan(['--jsonl'], posts.map(post => JSON.stringify(post)).join('\n'))
    const lines = out.trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line))).toEqual(
      posts.map(({ id, text }) => {
        const { warn, level, about, intent, source, findings, verdicts } = check(text, { packs })
        return {
          id,
          warn,
          level,
          about,
          intent,
          ...(source && { source }),
          findings,
          verdicts: verdicts.map(({ pack, categories }) => ({ pack, categories })),
        }
      }),
    )
    expect(Object.keys(JSON.parse(lines[0]!)).filter(key => key !== 'source')).toEqual([
      'id',
      'warn',
      'level',
      'about',
      'intent',
      'findings',
      'verdicts',
    ])
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })

  it('names each bad line by its number, goes on, and ends with 2', async () => {
    const bad = ['', 'nonsense', '[]', 'null', '{"id":"a"}', '{"id":"a","text":1}', '{"text":"no id"}']
    const { code, out, err } = await scan(['--jsonl'], [...bad, '{"id":"z","text":"hello"}'].join('\r\n'))
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(out).id).toBe('z')
    expect(err.match(/^stdin:\d+/gm)).toEqual([2, 3, 4, 5, 6, 7].map(number => `stdin:${number}`))
    expect(code).toBe(2)
  })

  it('puts characters together that arrive in pieces', async () => {
    const bytes = new TextEncoder().encode(`\ufeff{"id":"é😀","text":"${'x'.repeat(70_000)}"}\n{"id":"2","text":""}\n`)
    const { code, out } = await scan(['--jsonl'], bytes)
    expect(out.split('\n').flatMap(line => (line ? [JSON.parse(line).id] : []))).toEqual(['é😀', '2'])
    expect(code).toBe(0)
  })

  it('reads files too', async () => {
    const { out } = await scan([
      '--jsonl',
      file('a.jsonl', '{"id":1,"text":""}'),
      file('b.jsonl', '{"id":2,"text":""}\n'),
    ])
    expect(out.match(/"id":\d/g)).toEqual(['"id":1', '"id":2'])
  })

  it('stops quietly when the reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, '--jsonl'])
    let err = ''
    child.stderr.on('data', text => (err += text))
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    const line = `${JSON.stringify({ id: 1, text: dox })}\n`
    for (let i = 0; i < 20_000; i++) child.stdin.write(line)
    child.stdin.end()
    await new Promise(done => child.on('exit', done))
    expect(err).toBe('')
  })
})

describe('scan for people', () => {
  it('marks the words in their line and ends with 1', async () => {
    const { code, out } = await scan([file('post.txt', `first line\n${dox}\nlast line`)])
    const rows = out.split('\n')
    const at = rows.findIndex(row => row.includes(dox))
    expect(rows[at]).toMatch(/^ +2 │ /)
    expect(rows[at + 1]!.indexOf('~')).toBe(rows[at]!.indexOf('jo.doe'))
    expect(rows[at + 1]!.match(/~/g)).toHaveLength('jo.doe@example.org'.length)
    expect(out).not.toContain('first line')
    expect(code).toBe(1)
  })

  it('reads standard input, says that a post is clean, and ends with 0', async () => {
    const { code, out } = await scan([], clean)
    expect(out).toMatch(/^stdin: nothing to warn about\n$/)
    expect(code).toBe(0)
  })

  it('colors only where that was asked for', async () => {
    expect((await scan([], dox)).out).not.toContain(esc)
    expect((await scan([], dox, { FORCE_COLOR: '1' })).out).toContain(esc)
    expect((await scan([], dox, { FORCE_COLOR: '0' })).out).not.toContain(esc)
  })

  it('lets no post drive the terminal', async () => {
    const { out } = await scan([], `${esc}[2J${dox}\u202e`)
    expect(out).not.toContain(esc)
    expect(out).not.toContain('\u202e')
  })

  it('refuses what it does not know', async () => {
    const unknown = await scan(['--jsnl'], clean)
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('--jsnl')
    expect(unknown.out).toBe('')
    const missing = await scan([join(folder, 'none.txt'), file('clean.txt', clean)])
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('no such file')
    expect(missing.out).toContain('nothing to warn about')
  })

  it('calls nothing clean that it cannot read', async () => {
    const { code, out, err } = await scan([], `\0D\0a\0n\0a`)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('stdin: no text in UTF-8')
  })

  it('explains itself', async () => {
    const { code, out } = await scan(['--help'])
    expect(out).toContain('--jsonl')
    expect(code).toBe(0)
  })
})

describe('scan --explain', () => {
  it('says why, what to write instead, and what the rules say with how sure we are', async () => {
    const { code, out } = await scan(['--explain'], dox)
    expect(out).toContain('Write instead: “(email not shown)”')
    expect(out).toContain('Missouri’s law on posting personal details online covers')
    expect(out).toContain('How sure we are: text read')
    expect(out.trimEnd().endsWith('This is information, not legal advice.')).toBe(true)
    expect(code).toBe(1)
  })
  it('speaks Spanish', async () => {
    expect((await scan(['--explain', '--language', 'es'], dox)).out).toContain('Qué tan seguros estamos')
    expect((await scan(['--language', 'fr'], dox)).code).toBe(2)
  })
  it('adds nothing to a clean post', async () => {
    expect((await scan(['--explain'], clean)).out).toBe('stdin: nothing to warn about\n')
  })
})

describe('scan with other rules', () => {
  const packsOf = (out: string) => JSON.parse(out).verdicts.map(({ pack }: { pack: string }) => pack)
  const line = JSON.stringify({ id: 1, text: dox })
  it('takes shipped ones by their ids', async () => {
    expect(packsOf((await scan(['--jsonl', '--packs', 'platform-x'], line)).out)).toEqual(['platform-x'])
    expect(packsOf((await scan(['--jsonl', '--packs', ''], line)).out)).toEqual([])
    expect(packsOf((await scan(['--jsonl', '--packs', 'all'], line)).out).length).toBeGreaterThan(10)
    const { code, err } = await scan(['--packs', 'us-xx'], clean)
    expect(err).toContain('us-xx')
    expect(code).toBe(2)
  })
  it('takes one’s own, and refuses a wrong one by its field', async () => {
    const own = { ...packs[0]!, id: 'our-county', title: 'Our county’s rule' }
    const good = file('own.json', JSON.stringify(own))
    expect((await scan(['--explain', '--packs', '', '--pack', good], dox)).out).toContain('Our county’s rule')
    const bad = await scan(['--pack', file('bad.json', JSON.stringify({ ...own, sure: 'yes' }))], dox)
    expect(bad.err).toContain('bad.json: sure must be one of: T, R, M')
    expect(bad.code).toBe(2)
  })
})

describe('scan --report', () => {
  it('writes a page without the details', async () => {
    const { code, out } = await scan(['--report'], dox)
    expect(out).toMatch(/^<!doctype html>/)
    expect(out).not.toContain('jo.doe')
    expect(out).toContain('[email address]')
    expect(code).toBe(1)
  })
})

// The same posts scored by the same scorer, ours and the peers'. The blind file is scanned and scored, never shown.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const corpus = join(import.meta.dirname, '../corpus')
const blind = join(corpus, 'dev.jsonl')

interface Prediction {
  readonly warn: boolean
  readonly findings: readonly { category: string; setting: string; start: number; end: number }[]
}

export interface Quality {
  /** F1 of private findings, and of the decision to warn. */
  readonly private: number
  readonly warn: number
}

export const quality = async (predict: (text: string) => Prediction | Promise<Prediction>): Promise<Quality> => {
  const folder = mkdtempSync(join(tmpdir(), 'doxguard-bench-'))
  try {
    const lines: string[] = []
    for (const line of readFileSync(blind, 'utf8').split('\n').filter(Boolean)) {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      const { warn, findings } = await predict(text)
      lines.push(JSON.stringify({ id, warn, about: 'none', intent: 'none', findings }))
    }
    const predictions = join(folder, 'predictions.jsonl')
    writeFileSync(predictions, lines.join('\n'))
    const scores = JSON.parse(
      execFileSync(process.execPath, [join(corpus, 'score.mjs'), blind, predictions, '--json'], { encoding: 'utf8' }),
    )
    return { private: scores.private.f1 ?? 0, warn: scores.warn.f1 ?? 0 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// What a case is: a sentence that is true or not in a real browser. A new file of cases exports a list of them and is
// named in cases/index.ts.
import type { Stage, Theatre } from './harness/stage.ts'

export interface Powers {
  /** Chromium with the demo build of the extension. */
  readonly theatre: Theatre
  /** A page of tests/e2e in Chromium with the extension; closed when the case ends. */
  readonly open: (file: string, address?: string) => Promise<Stage>
  /** The same page in the same browser without the extension. */
  readonly openWithout: (file: string, address?: string) => Promise<Stage>
}

export interface Case {
  readonly name: string
  /** False: run with --whole, or when named. Default: part of every run. */
  readonly isCore?: boolean
  readonly run: (powers: Powers) => Promise<void>
}

// E-mail addresses.
import type { Candidate, Recognizer } from '../recognizer.ts'

const pattern = /[\w.%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}\b/gi

export const email: Recognizer = {
  category: 'email',
  find: ({ text }) =>
    text.includes('@')
      ? Array.from(
          text.matchAll(pattern),
          (m): Candidate => ({
            category: 'email',
            start: m.index,
            end: m.index + m[0].length,
            confidence: 0.98,
            why: ['format'],
          }),
        )
      : [],
  examples: {
    found: ['write to ⟦jo.doe@example.org⟧ please'],
    clean: ['met @KPRC2. Good', '312.714.8142 (cell)'],
  },
}

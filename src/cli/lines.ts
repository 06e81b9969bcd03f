// A stream of bytes as lines, in flat memory.

/** A line longer than this many UTF-16 units is given up (a post is never so long), so that memory stays flat. */
export const longestLine = 1 << 24

export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number
  /** Without its line end; null when it was longer than `longest`. */
  readonly text: string | null
}

/**
 * The lines of UTF-8 bytes, one array per chunk as they arrive. Parted by \n alone: JSON strings may hold U+2028 and
 * other separators as they are. A byte order mark is dropped, broken bytes become U+FFFD.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, longest = longestLine): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  let length = 0
  let number = 0
  const line = (end: string): Line => {
    const text = length + end.length > longest ? null : [...rest, end].join('')
    rest = []
    length = 0
    return { number: ++number, text: text?.endsWith('\r') ? text.slice(0, -1) : text }
  }
  for await (const chunk of bytes) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    const open = parts.pop()!
    yield parts.map(line)
    length += open.length
    if (length > longest) rest = []
    else rest.push(open)
  }
  const last = decoder.decode()
  if (length + last.length) yield [line(last)]
}

// SHA-256 (FIPS 180-4) over a secret salt and a text, at once: the decision about a post is made in the tick of the
// press, and `crypto.subtle` only answers later (and not at all on http pages).

const k = Uint32Array.from(firstPrimes(64), prime => fraction(Math.cbrt(prime)))
const start = Uint32Array.from(firstPrimes(8), prime => fraction(Math.sqrt(prime)))

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every(prime => n % prime)) primes.push(n)
  return primes
}

/** The first 32 bits of the fractional part (FIPS 180-4, 4.2.2 and 5.3.3). */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by))

/** Message, the bit 1, zeros, length in bits: a whole number of 64-byte blocks. */
const padded = (bytes: Uint8Array): DataView => {
  const view = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) << 6) + 64))
  new Uint8Array(view.buffer).set(bytes)
  view.setUint8(bytes.length, 0x80)
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(view.byteLength - 4, bytes.length << 3)
  return view
}

const schedule = (view: DataView, block: number): Uint32Array => {
  const w = new Uint32Array(64)
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + 4 * i)
  for (let i = 16; i < 64; i++) {
    const early = w[i - 15]!
    const late = w[i - 2]!
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1
  }
  return w
}

/** One round over a block's schedule; returns the eight working words. */
const compress = (state: Uint32Array, w: Uint32Array): number[] => {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g)
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + k[i]! + w[i]!) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
  }
  return [a, b, c, d, e, f, g, h]
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256 = (text: string): string => {
  const view = padded(new TextEncoder().encode(text))
  const state = Uint32Array.from(start)
  for (let block = 0; block < view.byteLength; block += 64) {
    const words = compress(state, schedule(view, block))
    for (let i = 0; i < 8; i++) state[i] = state[i]! + words[i]!
  }
  return Array.from(state, word => word.toString(16).padStart(8, '0')).join('')
}

/** The hash that we may keep of a text: nobody without this installation's salt can compare it with theirs. */
export const keyedHash = (salt: string, text: string): string => sha256(`${salt}\u0000${text}`)

/** 128 random bits as hexadecimal digits. */
export const newSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

// Draws the toolbar's icons: `node scripts/icons.ts` writes public/icon/*.png from the outline in src/ui/emblem-path.ts.
// Colored where we guard; gray (`off-`) is what the button shows until a page says that it is guarded.
import { mkdirSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { emblemPath } from '../src/ui/emblem-path.ts'

type Point = readonly [number, number]

/** Points on a quarter circle: more than enough for 128 pixels. */
const arcSteps = 16

/** The outline's closed polygons. It knows the commands that the emblem uses: M L H V A Z, absolute. */
const polygonsOf = (path: string): Point[][] => {
  const polygons: Point[][] = []
  let at: Point = [0, 0]
  for (const [, command, rest] of path.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const n = (rest!.match(/-?[\d.]+/g) ?? []).map(Number)
    if (command === 'M') polygons.push([])
    if (command === 'Z') continue
    const to: Point = command === 'H' ? [n[0]!, at[1]] : command === 'V' ? [at[0], n[0]!] : [n.at(-2)!, n.at(-1)!]
    polygons.at(-1)!.push(...(command === 'A' ? quarter(at, to, n[0]!) : [to]))
    at = to
  }
  return polygons
}

/** A clockwise quarter circle (on a screen, y points down) from one point to another. */
const quarter = ([x, y]: Point, [toX, toY]: Point, radius: number): Point[] => {
  const center: Point = (toX - x) * (toY - y) > 0 ? [x, toY] : [toX, y]
  const from = Math.atan2(y - center[1], x - center[0])
  return Array.from({ length: arcSteps }, (_, i) => {
    const angle = from + ((i + 1) / arcSteps) * (Math.PI / 2)
    return [center[0] + radius * Math.cos(angle), center[1] + radius * Math.sin(angle)]
  })
}

/** Even-odd: does a ray to the right cross the outline an odd number of times? */
const isInside = (polygons: readonly Point[][], x: number, y: number): boolean => {
  let inside = false
  for (const points of polygons)
    for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
      const [ax, ay] = points[i]!
      const [bx, by] = points[j]!
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  return inside
}

/** Each pixel's share of the shape, by 8 × 8 samples. */
const samples = 8

const png = (size: number, [red, green, blue]: readonly [number, number, number]): Buffer => {
  const polygons = polygonsOf(emblemPath)
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let hits = 0
      for (let i = 0; i < samples * samples; i++) {
        const x = column + ((i % samples) + 0.5) / samples
        const y = row + (Math.floor(i / samples) + 0.5) / samples
        if (isInside(polygons, (x * 32) / size, (y * 32) / size)) hits++
      }
      rows.set([red, green, blue, Math.round((hits * 255) / samples ** 2)], row * (size * 4 + 1) + 1 + column * 4)
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** PNG (ISO 15948): length, type, data, CRC over type and data. */
const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

/** Mid-tones that stand on light and dark toolbars alike. */
const colors = { '': [0x2f, 0x7c, 0xd6], 'off-': [0x80, 0x8a, 0x95] } as const

mkdirSync('public/icon', { recursive: true })
for (const [prefix, color] of Object.entries(colors))
  for (const size of [16, 32, 48, 96, 128]) writeFileSync(`public/icon/${prefix}${size}.png`, png(size, color))

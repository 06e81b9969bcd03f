// Characters that stand for a plain letter, digit, dash or space. Source of classes: Unicode character database
// (decimal digits, compatibility decompositions) and the confusables table of Unicode Technical Standard 39.

const inRanges = (point: number, ranges: readonly number[]): boolean => {
  for (let i = 0; i < ranges.length; i += 2) if (point >= ranges[i]! && point <= ranges[i + 1]!) return true
  return false
}

/** Zero-width, direction and filler characters, tags, variation selectors. */
const invisible = [
  0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x200b, 0x200f, 0x202a,
  0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xfe00, 0xfe0d, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xe0000, 0xe0fff,
] as const

export const isInvisible = (point: number): boolean => inRanges(point, invisible)

const spaces = [0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000] as const
const dashes = [0x2010, 0x2015, 0x2043, 0x2043, 0x2212, 0x2212, 0x2796, 0x2796, 0xfe58, 0xfe58, 0xfe63, 0xfe63] as const

/** Where a compatibility decomposition into letters or digits is a way of writing them, and nothing else. */
const styled = [
  0xb2, 0xb3, 0xb9, 0xb9, 0x1d2c, 0x1d61, 0x2070, 0x209c, 0x2102, 0x2115, 0x2119, 0x211d, 0x2124, 0x2139, 0x2460,
  0x24ea, 0xff01, 0xff5e, 0x1d400, 0x1d7ff, 0x1f100, 0x1f10a, 0x1f110, 0x1f149,
] as const

/** Small capitals, which have no decomposition: U+1D00… and the IPA letters used beside them. */
const smallCapitals: Readonly<Record<string, string>> = {
  ᴀ: 'A',
  ʙ: 'B',
  ᴄ: 'C',
  ᴅ: 'D',
  ᴇ: 'E',
  ꜰ: 'F',
  ɢ: 'G',
  ʜ: 'H',
  ɪ: 'I',
  ᴊ: 'J',
  ᴋ: 'K',
  ʟ: 'L',
  ᴍ: 'M',
  ɴ: 'N',
  ᴏ: 'O',
  ᴘ: 'P',
  ʀ: 'R',
  ꜱ: 'S',
  ᴛ: 'T',
  ᴜ: 'U',
  ᴠ: 'V',
  ᴡ: 'W',
  ʏ: 'Y',
  ᴢ: 'Z',
}

const decimalDigit = /\p{Nd}/u

/** The value of a decimal digit of any script: Unicode keeps each script's ten in a row, in order. */
const digitValue = (point: number): string => {
  let zero = point
  while (point - zero < 9 && decimalDigit.test(String.fromCodePoint(zero - 1))) zero--
  return String((point - zero) % 10)
}

/** Circled and dingbat digits without a decomposition: ❶ ➀ ➊ (1 to 10 each), ⓿, ⓵ (1 to 10), ⓫ (11 to 20). */
const circled = (point: number): string | undefined => {
  if (point >= 0x2776 && point <= 0x2793) return String(((point - 0x2776) % 10) + 1)
  if (point === 0x24ff || point === 0x1f10b || point === 0x1f10c) return '0'
  if (point >= 0x24f5 && point <= 0x24fe) return String(point - 0x24f4)
  if (point >= 0x24eb && point <= 0x24f4) return String(point - 0x24e0)
  return undefined
}

/** A code point beyond ASCII as plain text: one or two ASCII characters where it stands for them, else itself. */
export const foldPoint = (point: number): string => {
  const char = String.fromCodePoint(point)
  if (point < 0xa0) return char
  if (inRanges(point, spaces)) return ' '
  if (inRanges(point, dashes)) return '-'
  const digits = circled(point)
  if (digits) return digits
  // Regional indicators (flag letters), negative circled and squared letters.
  for (const base of [0x1f1e6, 0x1f150, 0x1f170])
    if (point >= base && point < base + 26) return String.fromCharCode(0x41 + point - base)
  if (inRanges(point, styled)) {
    const plain = char.normalize('NFKC').replace(/[()]/g, '')
    return /^[\x21-\x7e]{1,2}$/.test(plain) ? plain : char
  }
  if (decimalDigit.test(char)) return digitValue(point)
  return smallCapitals[char] ?? char
}

/** Cyrillic and Greek letters by the Latin letter or digit that they look like. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Ѕ: 'S',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    З: '3',
    а: 'a',
    с: 'c',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    п: 'n',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  }),
)

// Texts that nobody would write: every code unit, lone surrogates included, alone and between pieces of real forms.
import fc from 'fast-check'

/** Forms that recognizers, claims and steps look for: their edges are where code breaks. */
const pieces = [
  ...[
    '4412 Walnut St',
    'Apt 3',
    '816-555-0142',
    '(816) 555-0199',
    '+1',
    'ext. 7',
    'jo.doe@example.org',
    'jo [at] example',
  ],
  ...[
    'four four one two',
    '078-05-1120',
    '4111 1111 1111 1111',
    'DE89 3704 0044 0532 0130 00',
    '03/14/1988',
    'born on',
  ],
  ...['she lives at', 'her daughter', 'goes to', 'Elementary', 'PO Box 12', '1HGCM82633A004352', '39.0997, -94.5786'],
  ...[
    'plate 7KX-P29',
    'https://example.com/a?b=1',
    '@someone',
    '#123',
    '$1,200.00',
    '10:30',
    'v1.2.3',
    'St',
    'N',
    'NW',
  ],
  ...[
    'calle 5',
    'vive en',
    'su hija',
    'número',
    '\u0661\u0662\u0663',
    '𝟖𝟏𝟔',
    '８１６',
    'ﬁ',
    'ß',
    'İ',
    'e\u0301',
    '👩‍👩‍👧',
    '\u202e',
    '\ufeff',
  ],
  ...['\r\n', '\n', '\t', ' ', '  ', '.', ',', '-', '–', '(', ')', '"', '/', '\u0000', '\ud800', '\udc00', '\u200b'],
]

const codeUnits = (maxLength: number) =>
  fc.array(fc.nat(0xffff), { maxLength }).map(units => String.fromCharCode(...units))
const codePoints = (maxLength: number) => fc.string({ unit: 'binary', maxLength })
const ascii = (maxLength: number) => fc.string({ unit: 'binary-ascii', maxLength })
const mixed = (maxLength: number) =>
  fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, codeUnits(3), ascii(4)), { maxLength })
    .map(parts => parts.join(''))
/** One piece of noise over and over: what makes a bad pattern slow. */
const repeated = (longest: number) =>
  fc
    .tuple(fc.oneof(mixed(4), codeUnits(6), ascii(6)), fc.integer({ min: 1, max: longest }), mixed(3))
    .map(([piece, length, end]) => (piece ? piece.repeat(Math.ceil(length / piece.length)).slice(0, length) : '') + end)

/** Mostly short, like posts; one in a thousand up to 100,000 UTF-16 units. About 150 units on average. */
export const texts = fc.oneof(
  { weight: 250, arbitrary: codeUnits(60) },
  { weight: 150, arbitrary: codePoints(60) },
  { weight: 150, arbitrary: ascii(120) },
  { weight: 400, arbitrary: mixed(20) },
  { weight: 49, arbitrary: repeated(1000) },
  { weight: 1, arbitrary: repeated(100_000) },
)

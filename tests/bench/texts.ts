// What the bench reads: labelled posts as they are, and texts made to be slow.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const corpus = join(import.meta.dirname, '../corpus')

/** The labelled train posts of at most 300 characters. */
export const posts: readonly string[] = ['train-1', 'train-2', 'train-3', 'train-4']
  .flatMap(name => readFileSync(join(corpus, `${name}.jsonl`), 'utf8').split('\n'))
  .filter(Boolean)
  .map(line => (JSON.parse(line) as { text: string }).text)
  .filter(text => text.length <= 300)

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/**
 * Texts that lead patterns and loops astray: what a category begins with, over and over, never finished or never
 * ending. Name → the text of a given length.
 */
export const hostile: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  Object.entries({
    'one letter': 'a',
    'one digit': '7',
    'digits and blanks': '1 ',
    'digits and hyphens': '5-',
    'digit groups': '816 555 ',
    'open parentheses': '((((',
    'phone numbers': '(816) 555-0142, ',
    'spelled digits': 'eight one six five ',
    'mails half begun': 'a.b@',
    'mails without an end': 'x@y.z.',
    'house numbers': '4412 ',
    'streets without end': '4412 Walnut ',
    'street types': 'St Ave Rd ',
    addresses: '4412 Walnut St, Apt 3, ',
    directions: 'N NW S E ',
    units: 'Apt # Unit ',
    'cue words': 'she lives at ',
    'kin words': 'her daughter his son ',
    'school words': 'goes to Elementary School ',
    'school names': 'goes to Oak Hill Elementary School ',
    universities: 'Rutgers Drexel ',
    'ill at places': 'she has asthma at Mercy Hospital ',
    'last fours': 'ends in 4471 of the social ',
    'capital words': 'Anna Maria Elena ',
    'public words': 'city hall office shop church ',
    'card digits': '4111 1111 1111 1111 ',
    'iban letters': 'DE89 3704 0044 ',
    'vin letters': '1HGCM82633A004352',
    dates: '03/14/1988 ',
    coordinates: '39.0997, -94.5786 ',
    plates: 'plate 7KX-P29 ',
    'links half begun': 'http://a.b/?',
    handles: '@someone #tag ',
    'line breaks': '\n',
    blanks: ' ',
    quotes: '"“',
    'marks over a letter': 'e\u0301\u0302\u0303',
    invisible: '\u200b\u200d\ufeff',
    'lone surrogates': '\ud800',
    'emoji families': '👩‍👩‍👧‍👦',
    'look-alike digits': '𝟖𝟏𝟔５５５',
    'right to left': '\u202e816\u202c ',
  }).map(([name, piece]) => [name, (length: number) => fill(piece, length)]),
)

// Is a short text the time of a post? English and Spanish, relative and absolute, as social software writes them.

const unit =
  '(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wk|wks|weeks?|mo|mos|months?|y|yr|yrs|years?|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?)'
const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|ene|abr|ago|dic|january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const clock = '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?\\s?m\\.?)?'
const day = `(?:${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}\\.?\\s+(?:de\\s+)?${month}\\.?(?:,?\\s+(?:de\\s+|del\\s+)?\\d{4})?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|today|yesterday|hoy|ayer|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)`
const ago = `(?:(?:about|over|almost|hace)\\s+)?(?:\\d{1,3}|an?|one|un|una)\\s*${unit}(?:\\s+ago)?|just now|now|ahora|moments? ago`
/** Boards put the day of the week between date and hour: 11/20/26(Fri)10:12. */
const weekday = '(?:\\s*\\([^()\\s]{1,9}\\))?'
const expression = `(?:${ago}|${day}${weekday}(?:,?\\s*(?:at|a las|·|-|,)?\\s*${clock})?|${clock}(?:\\s*(?:·|-|,|on)?\\s*${day})?)`

const whole = new RegExp(
  `^[\\s·•|,(\\[]*(?:edited|posted|updated|editado|publicado)?\\s*(?:on|at|el)?\\s*${expression}[\\s·•|,)\\].]*(?:edited|editado)?$`,
  'i',
)
const inside = new RegExp(`(?:^|[\\s·•|,(])(?:${expression})(?=$|[\\s·•|,).:])`, 'i')
const clear = new RegExp(
  `(?:^|[\\s·•|,(])(?:\\d{1,3}\\s*${unit}\\s+ago|hace\\s+\\d{1,3}\\s*${unit}|${day},?\\s*(?:at|a las|·|-|,)?\\s*${clock}|${month}\\.?\\s+\\d{1,2},\\s+\\d{4}|(?:wrote|posted|said|written|escribi[oó]|publicado)\\s+(?:on\\s+|el\\s+)?${day})(?=$|[\\s·•|,).:])`,
  'i',
)

/** What each of the clear ones has, and few sentences do. */
const hint = /\d|wrote|posted|said|written|escribi|publicado/i

/** Is the text a time and nothing else ("3h", "Nov 20, 2026 at 3:12 PM", "hace 2 días")? */
export const isTime = (text: string): boolean => text.length <= 60 && whole.test(text)

/** Does a short line hold a time that could be nothing else ("by ana 3 hours ago | parent")? */
export const holdsTime = (text: string): boolean =>
  text.length <= 120 && (isTime(text) || (hint.test(text) && inside.test(text) && clear.test(text)))

/** The machine-readable time of an element, as the page wrote it. */
export const timeAttribute = (element: Element): string | null =>
  element.getAttribute('datetime') ??
  element.getAttribute('data-time') ??
  element.getAttribute('data-timestamp') ??
  element.getAttribute('ts') ??
  element.getAttribute('data-utime') ??
  element.getAttribute('data-utc')

/** Is this an element made for times? */
export const isTimeElement = (element: Element, tag = element.localName, isBare = false): boolean =>
  tag === 'time' ||
  (!isBare && element.hasAttribute('datetime')) ||
  (tag.includes('time') && /(^|-)time(ago|-ago|stamp)?$/.test(tag))

const millisecondsFrom = 1e11

/** Milliseconds since 1970, or null: an ISO or RFC date, or seconds or milliseconds as a number. */
export const parseTime = (value: string | null): number | null => {
  if (!value) return null
  const number = Number(value)
  if (Number.isFinite(number) && number > 1e8) return number < millisecondsFrom ? number * 1000 : number
  const parsed = Date.parse(value)
  return Number.isNaN(parsed) ? null : parsed
}

// From a street address to the block it stands in: "4412 Walnut St, Apt 3" → "the 4400 block of Walnut St". Police
// bulletins and newsrooms in the U.S. tell places this way.

/** Types that end a street's name almost always. Words such as "park" or "creek" stand inside names as well. */
const types = new Set(
  'st street ave av avenue rd road dr drive ln lane ct court cir circle blvd boulevard pl place way ter terr terrace pkwy parkway hwy highway trl trail loop sq square plz plaza xing row'.split(
    ' ',
  ),
)
const directions = new Set(
  'n s e w ne nw se sw north south east west northeast northwest southeast southwest'.split(' '),
)
/** "County Road KK", "State Hwy 7": the route's own number follows the type. */
const routes = new Set('county co state us farm ranch rural fm cr sr hwy highway road rd route'.split(' '))
/** The first word of a street in Spanish, where the number comes last. */
const calle =
  /^(?:calle|c\/|cl|avenida|av|avda|privada|priv|callej[oó]n|calzada|calz|bulevar|blvd|boulevard|paseo|camino|carretera|carr|cerrada|prolongaci[oó]n|andador|plaza|retorno)\b/i
const box = /^(?:p\.?\s?o\.?\s+box|post office box|o\.? box|apartado(?:\s+postal)?|apdo\.?|a\.\s?p\.|pmb|casilla)\b/i
const unit =
  /(?:\s*[,;\n#]|\s+(?:apt|apartment|unit|ste|suite|lot|trlr|trailer|bldg|building|fl|floor|rm|room|spc|space|depto|dpto|departamento|apto|int|interior|piso|casa|col|colonia|fracc|edificio)\b)/i

/** What an address gives away at most, once its number is gone. */
export interface Block {
  /** `null` for a post office box, or where no street can be read. */
  readonly street: string | null
  /** 4412 → 4400; `null` below 100 and where the number is no plain one ("34-18", "W8812"). */
  readonly hundred: number | null
  readonly isBox: boolean
  /** "Kansas City" of "…, Kansas City, MO 64106". */
  readonly city: string | null
}

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '')

/** Cuts a street's name after its type: "Hickory St Texarkana" → "Hickory St". Null when it is no name. */
const streetOf = (words: readonly string[]): string | null => {
  let end = words.length
  for (let i = 1; i < words.length; i++) {
    const [word, next] = [bare(words[i]!), bare(words[i + 1] ?? '')]
    const named = words.slice(0, i).some(one => !directions.has(bare(one)))
    if (!named || !types.has(word) || types.has(next)) continue
    end = i + 1
    const isRoute = routes.has(bare(words[i - 1]!))
    if (directions.has(next) || (isRoute && /^(?:\d{1,4}|[a-z]{1,2})$/.test(next))) end++
    break
  }
  const street = words.slice(0, end)
  // What is left must look like a name: letters, or "7th", or a route's number. Disguised letters never do.
  const readable = street.every(word => /^(?:\p{L}[\p{L}'’.-]*|\d{1,3}(?:st|nd|rd|th)|\d{1,4})$/iu.test(word))
  const lettered = street.some(word => /\p{L}{2}/u.test(word) && !directions.has(bare(word)))
  const spaced = street.filter(word => /^\p{L}$/u.test(word) && !directions.has(bare(word))).length > 1
  return readable && lettered && !spaced && street.length <= 6 ? street.join(' ') : null
}

const cityOf = (quote: string): string | null =>
  /,\s*(\p{Lu}[\p{L}.'’ -]{2,30}?),?\s+[A-Z]{2}(?:\s+\d{5}(?:-\d{4})?)?\s*$/u.exec(quote)?.[1]?.trim() ?? null

/** Reads an address as it stands in a post. */
export const blockOf = (quote: string): Block => {
  const text = quote.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const city = cityOf(text)
  const none = { street: null, hundred: null, isBox: box.test(text), city }
  if (none.isBox) return none
  const cut = unit.exec(text)
  const words = (cut ? text.slice(0, cut.index) : text).split(' ').filter(Boolean)
  if (calle.test(text)) {
    // "Calle Olmo 214": the number comes last.
    while (words.length > 1 && /^(?:#?\d+(?:-?[a-z])?|n[oú]m\.?|no\.)$/i.test(words.at(-1)!)) words.pop()
    const street = words.length > 1 && words.length <= 6 && !/\d{3,}/.test(words.join(' ')) ? words.join(' ') : null
    return { ...none, street }
  }
  const number = words.shift() ?? ''
  if (!/^(?:\d{1,5}[a-z]?|\d{1,3}-\d{1,3}|[nsew]\d{2,5}(?:[nsew]\d{2,5})?)$/i.test(number)) return none
  if (/^(?:½|¼|¾|\d\/\d|1⁄2)$/.test(words[0] ?? '')) words.shift()
  // "6 1 3 Tannery Pike": a number in pieces; what is left would give a part of it away.
  if (/^\d+$/.test(words[0] ?? '')) return none
  const street = streetOf(words)
  const hundred = /^\d{3,5}$/.test(number) ? Math.floor(Number(number) / 100) * 100 : null
  return { ...none, street, hundred: street ? hundred : null }
}

// What a detail's own writing tells of its setting: a toll-free line, a role's mailbox, an apartment.
import type { Detail } from './detail.ts'

const tollFree = /^\+?1?[\s.(/-]*8(?:00|33|44|55|66|77|88)\b/
const unit = /(?:\bapt|\bapartment|\bunit\b|#|\blot\b|\btrlr|\bupstairs|\brear\b|\bapto|\bdepto|\bint\.|\bfl\b)/i
const suite = /\b(?:ste|suite|rm|room|bldg|floor|plaza|sq|square|courthouse|civic|justice|pier|bay)\b/i
const roleBox =
  /^(?:info|information|contact|hello|hi|help|support|press|media|news|newsroom|letters|editor|office|admin|clerk|records|planning|permits|sales|orders|tickets|events|jobs|careers|hr|tips|crimetips|abuse|volunteers?|vendors?|donate|adopt|foster|board|boardclerk|council|mayor|sheriff|police|fire|prosecutor|elections?|observe|talent|billing|webmaster|postmaster|noreply|no-reply|feedback|service|team|registrar|library|inscripciones|informes|contacto|citas|prensa|ventas|buying|platform|foia|rsvp|apply|hiring|membership|comments|questions|hearing|licensing)\b/i
const personalHost =
  /@?(?:gmail|yahoo|hotmail|outlook|aol|icloud|me|live|msn|comcast|proton|protonmail|gmx|mail|ymail|verizon|att|sbcglobal|cox|example)\.(?:com|net|org|me)$/i
const officialHost = /\.(?:gov|mil|edu)$|\.(?:k12|state|ci|co)\.[a-z]{2}\.us$/i

/** Signs in the detail itself. */
export const shapeSigns = ({ category, start, end }: Detail, text: string, lower: string): string[] => {
  const own = lower.slice(start, end)
  const signs: string[] = []
  if (category === 'phone') {
    if (tollFree.test(own)) signs.push('toll-free')
    if (/[^\d\s().+/x-]|\d\s\d\s\d/.test(own.replace(/ext(?:\.|ension|ensión)?/, ''))) signs.push('odd')
    if (/[a-z]{4}/.test(own) && !/ext|zero|one|two|three|four|five|six|seven|eight|nine|cero|cinco/.test(own))
      signs.push('vanity')
    if (/00\D*$/.test(own)) signs.push('main-line')
    if (/\bx\s?\d|ext/.test(own)) signs.push('extension')
    if (/^\D{0,2}\d{3}(?:\d{3})?\D{0,2}$/.test(own)) signs.push('short')
    if (/^(?:\D*\d\D*\d\D*\d\D*)?555\D*01\d\d$/.test(own.replace(/\D/g, '').slice(-7))) signs.push('plain')
  } else if (category === 'email') {
    if (/\s|[[\]()]/.test(own)) signs.push('odd')
    const mail = own
      .replace(/[\s()[\]{}<>]+/g, ' ')
      .replace(/ (?:at|arroba) /, '@')
      .replace(/ (?:dot|punto|d0t) /g, '.')
      .replace(/\s/g, '')
    if (roleBox.test(mail)) signs.push('role-mailbox')
    const host = mail.slice(mail.lastIndexOf('@') + 1)
    if (personalHost.test(host)) signs.push('personal-host')
    else if (officialHost.test(host)) signs.push('official-host')
    else if (mail.includes('@')) signs.push('own-host')
    if (/\d/.test(mail.split('@')[0]!)) signs.push('mail-digits')
    if (/^[a-z]+[._-][a-z]+[\w.+-]*@/.test(mail)) signs.push('mail-name')
  } else if (category === 'street-address') {
    if (unit.test(own)) signs.push('unit')
    if (suite.test(own)) signs.push('suite')
    if (/^p\.?\s?o\.?\s/.test(own)) signs.push('po-box')
    if (/^\d*00\b/.test(own)) signs.push('round')
    if (/\d{5}(?:-\d{4})?$/.test(own)) signs.push('zip')
    if (
      /\b(?:main|broad|broadway|court|church|school|depot|railroad|industrial|commerce|airport|center|ctr|mall|pkwy|parkway|plaza|market|capitol|state|municipal|college|university|hospital|medical|grange|fairgrounds?)\b/.test(
        own,
      )
    )
      signs.push('street:town')
    if (/\b(?:ln|lane|ct|cir|circle|ter|terrace|trl|trail|cove|hollow|bend|ridge|run|way|pl|loop|knob)\b/.test(own))
      signs.push('street:home')
    if (/\b(?:ave|avenue|blvd|hwy|highway)\b/.test(own)) signs.push('street:main')
  } else if (category === 'birthdate') {
    const year = /\b(1[0-9]\d\d|20\d\d|2[1-9]\d\d)\b/.exec(own)?.[1]
    if (year && (Number(year) < 1925 || Number(year) > 2030)) signs.push('year:far')
    else if (year) signs.push('year:near')
    else signs.push('year:none')
    if (/[a-z]{3}/.test(own)) signs.push('date:words')
  } else if (category === 'coordinates' && /°/.test(text.slice(start, end))) signs.push('degrees')
  return signs
}

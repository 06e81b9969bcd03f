// What a mailbox's name and domain say about who reads it.

/** Providers where people have their own mailboxes. example.com, .org and .net (RFC 2606) stand in for them in made-up posts. */
const providers = new Set(
  'gmail.com googlemail.com yahoo.com ymail.com rocketmail.com hotmail.com outlook.com live.com msn.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me tutanota.com gmx.com gmx.de gmx.net web.de mail.com mail.ru yandex.ru yandex.com zoho.com fastmail.com hey.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com frontier.com centurylink.net q.com optonline.net rr.com roadrunner.com windstream.net suddenlink.net mindspring.com yahoo.com.mx hotmail.es yahoo.es yahoo.co.uk hotmail.co.uk btinternet.com qq.com 163.com example.com example.org example.net example.edu'.split(
    ' ',
  ),
)

export const isMailProvider = (domain: string): boolean => providers.has(domain) || /(?:^|[.-])\w*mail\./.test(domain)

export const isGovernmentDomain = (domain: string): boolean => /(?:^|\.)(?:gov|mil)(?:\.[a-z]{2})?$/.test(domain)

/** Mailbox names of an office, not of a person (RFC 2142 names several). */
const roles = new Set(
  'info contact contacto hello hola office oficina admin administrator support help helpdesk service services customerservice care sales ventas orders order billing accounts accounting payments invoices press media news newsroom editor editors letters tips tip crimetips jobs careers hr talent recruiting hiring apply team staff webmaster postmaster hostmaster abuse security privacy legal noreply no-reply donotreply donate donations give giving volunteer volunteers events tickets booking bookings reservations rsvp register registration inscripciones membership members planning permits zoning clerk boardclerk council mayor alcaldia records foia records-request elections elecciones vote police sheriff dispatch fire library biblioteca adultos museum reunion church parish vbs youth school principal enrollment admissions alumni airport airportops operations ops platform buying purchasing procurement vendors vendor adopt foster rescue shelter feedback complaints quejas inquiries general mail enquiries marketing pr publicaffairs comms communications community news-desk subscribe unsubscribe observe green sustainability prosecutor da district constituent constituents caseworker ombudsman'.split(
    ' ',
  ),
)

/** Is the mailbox an office's, by one of the words in its name? */
export const isRole = (local: string): boolean =>
  roles.has(local) || local.split(/[._+-]/).some(part => part.length > 2 && roles.has(part.replace(/\d+$/, '')))

/** Last labels that occur in addresses people write. ".example" is reserved for documentation (RFC 2606). */
const topLevel = new Set(
  'com org net edu gov mil info biz name io co us uk ca mx au de fr es it nl ch at ru pl se no dk fi be ie nz in jp cn br ar cl pe pr eu me tv app dev xyz online site shop email live life world news page example test invalid church school'.split(
    ' ',
  ),
)

export const isTopLevelDomain = (label: string): boolean => topLevel.has(label)

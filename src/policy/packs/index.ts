// Every law and platform rule that ships, sorted. A new one: one file and one line here.
import type { Pack } from '../pack.ts'
import { au47417c } from './au-474-17c.ts'
import { de126a } from './de-126a.ts'
import { hkPdpo64 } from './hk-pdpo-64.ts'
import { nl285d } from './nl-285d.ts'
import { platformBluesky } from './platform-bluesky.ts'
import { platformDiscord } from './platform-discord.ts'
import { platformMeta } from './platform-meta.ts'
import { platformReddit } from './platform-reddit.ts'
import { platformTiktok } from './platform-tiktok.ts'
import { platformX } from './platform-x.ts'
import { platformYoutube } from './platform-youtube.ts'
import { sgPoha3 } from './sg-poha-3.ts'
import { usAl13a1138 } from './us-al-13a-11-38.ts'
import { usAz132916 } from './us-az-13-2916.ts'
import { usCa6532 } from './us-ca-653-2.ts'
import { usCaCiv170889 } from './us-ca-civ-1708-89.ts'
import { usCo189313 } from './us-co-18-9-313.ts'
import { usFed18Usc119 } from './us-fed-18-usc-119.ts'
import { usFedAnderl } from './us-fed-anderl.ts'
import { usFl836115 } from './us-fl-836-115.ts'
import { usIlDoxing } from './us-il-doxing.ts'
import { usKy525085 } from './us-ky-525-085.ts'
import { usMn6095151 } from './us-mn-609-5151.ts'
import { usMo4071355 } from './us-mo-407-1355.ts'
import { usMo565240 } from './us-mo-565-240.ts'
import { usMoJudicialPrivacy } from './us-mo-judicial-privacy.ts'
import { usMoKansasCityDoxing } from './us-mo-kansas-city-doxing.ts'
import { usNjDanielsLaw } from './us-nj-daniels-law.ts'
import { usOk211176 } from './us-ok-21-1176.ts'
import { usOr30835 } from './us-or-30-835.ts'
import { usTx42074 } from './us-tx-42-074.ts'
import { usUt7612203 } from './us-ut-76-12-203.ts'
import { usVa1821864 } from './us-va-18-2-186-4.ts'
import { usWa424792 } from './us-wa-4-24-792.ts'

export const packs: readonly Pack[] = [
  au47417c,
  de126a,
  hkPdpo64,
  nl285d,
  platformBluesky,
  platformDiscord,
  platformMeta,
  platformReddit,
  platformTiktok,
  platformX,
  platformYoutube,
  sgPoha3,
  usAl13a1138,
  usAz132916,
  usCa6532,
  usCaCiv170889,
  usCo189313,
  usFed18Usc119,
  usFedAnderl,
  usFl836115,
  usIlDoxing,
  usKy525085,
  usMn6095151,
  usMo4071355,
  usMo565240,
  usMoJudicialPrivacy,
  usMoKansasCityDoxing,
  usNjDanielsLaw,
  usOk211176,
  usOr30835,
  usTx42074,
  usUt7612203,
  usVa1821864,
  usWa424792,
]

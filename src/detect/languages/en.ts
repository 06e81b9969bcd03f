// The words of English.
import type { Language } from '../language.ts'

export const en: Language = {
  id: 'en',
  numbers: {
    phone:
      'call | text | phone | cell | mobile | tel | telephone | number | reach | whatsapp | fax | dial | ring | hmu',
    email: 'email | e-mail | mail | write',
    ssn: 'ssn | social security | social | soc',
    birthdate: 'born | birthday | birthdate | dob | date of birth | bday | turns | turned | turning',
    card: 'card | visa | mastercard | amex | discover | debit | credit',
    bank: 'account | acct | routing | aba | iban | checking | savings | bank',
    license: "license | licence | driver's license | dl | oln | lic",
    plate: 'plate | plates | tag | tags | license plate | reg',
    vin: 'vin | vehicle identification',
    coordinates: 'coordinates | coords | gps | lat | lon | latitude | longitude | pin',
    otherNumber:
      'order | case | flight | tracking | invoice | ticket | docket | serial | model | part | sku | ref | version',
    digits: 'zero/oh | one | two | three | four | five | six | seven | eight | nine',
    months:
      'january/jan | february/feb | march/mar | april/apr | may | june/jun | july/jul | august/aug | september/sept/sep | october/oct | november/nov | december/dec',
  },
  address: {
    streetTypes:
      'street/st | avenue/ave/av | road/rd | drive/dr | lane/ln | boulevard/blvd | court/ct | place/pl | terrace/ter | circle/cir | way | parkway/pkwy | highway/hwy | trail/trl | loop | square/sq',
    directions: 'north/n | south/s | east/e | west/w | northeast/ne | northwest/nw | southeast/se | southwest/sw',
    units: 'apartment/apt | unit | suite/ste | lot | floor/fl | room/rm | building/bldg | trailer/trlr | #',
    lives: 'lives at | live at | living at | resides at | home address | address is | house is at | stays at',
  },
  setting: {
    organizations:
      'church | school | hospital | clinic | library | city hall | courthouse | police | shelter | store | shop | restaurant | office | center | department | museum | hotel',
    events: 'open | hours | doors | donate | drop off | meeting | hearing | sale | tickets | parade',
    visit: 'pull up | show up | pay a visit | stop by | knock | swing by | pay him a visit | pay her a visit',
    examples: 'example | e.g. | for instance | such as | sample | fake | placeholder',
    own: 'my | mine | me | our | us | i',
  },
  people: {
    kin: 'husband | wife | son | daughter | mother | mom | father | dad | brother | sister | kid | partner | girlfriend | boyfriend | uncle | aunt | cousin | grandma | grandpa',
    attends: 'goes to | attends | enrolled at | student at | in grade at | picks up at | drops off at',
    schools: 'elementary | middle | high | school | academy | university | college | preschool | daycare',
    conditions: 'cancer | diabetes | asthma | depression | epilepsy | hiv',
    treatments: 'chemo | insulin | dialysis | rehab | therapy',
    publicServants:
      'officer | mayor | judge | councilman | councilwoman | sheriff | deputy | clerk | prosecutor | teacher',
  },
  tone: {
    threats: 'make him pay | make her pay | burn it down | sleep with one eye open',
    restrictedSources: 'ncic | cjis | mules | rejis | dmv | mdt | ran his plates | ran her plates',
    publicRecords: 'public record | public records | county website | property records',
  },
}

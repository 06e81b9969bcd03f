// The words of English.
import type { Language } from '../language.ts'
import { health } from './en/health.ts'
import { people } from './en/people.ts'
import { tone } from './en/tone.ts'

export const en: Language = {
  id: 'en',
  numbers: {
    phone:
      'call | calls | called | calling | text | texts | texting | txt | phone | phones | phone number | cell | cellphone | mobile | tel | telephone | number | numbers | reach | reached | whatsapp | fax | dial | ring | hmu | landline | hotline | ph | contact | voicemail | sms | zelle | venmo | cashapp | cash app | blow up | answers on | pick up | picks up | hit me up | message me | tty | pager',
    email: 'email | e-mail | emails | mail | inbox | write | gmail | paypal | address | em',
    ssn: 'ssn | ssns | social | socials | social security | social security number | soc | soc sec | socl sec | ss# | ss | sosh | social sec',
    lastDigits:
      'last four | last 4 | final four | last four digits | last 4 digits | ending | ending in | ends | ends in | ends with | end of | the end of',
    taxId: 'itin | tax id | taxpayer id | individual taxpayer',
    birthdate:
      'born | birthday | birthdays | bday | b-day | birthdate | birth date | dob | d.o.b | date of birth | born on | b | brn | day of birth',
    comingOfAge: 'turns | turn | turned | turning | will be | gonna be | is going to be',
    newborn: 'lb | lbs | oz | pounds | ounces | inches long | lb even | newborn | nicu | bracelet',
    card: 'card | cards | visa | mastercard | amex | american express | discover | diners | debit | credit | cc | card number | debit card | credit card | charged to | chime | gift card',
    routing: 'routing | routing number | aba | rt | rtn | transit number | ach | direct deposit | wire | deposit to',
    account:
      'account | acct | accts | acc | account number | checking | savings | checking account | share account | dda | bank | credit union | wire | deposit | cashed to | iban | direct deposit | ach | cleared into | reimbursements went to',
    otherAccount:
      'water | electric | electricity | gas | utility | utilities | meter | cable | internet | sewer | trash | power | shutoff | bill | billing | loyalty | rewards | customer | parcel | tax account | library | patreon | twitter | instagram',
    license:
      "license | licenses | licence | driver's license | drivers license | driver license | license number | license no | dl | d/l | oln | ol | lic | cdl | cid | driver id | driver's lic | dln | operator license | restricted license",
    otherLicense:
      'business license | liquor license | dog license | dog licenses | nursing license | marriage license | software license | fishing license | hunting license | contractor license | medical license | real estate license | law license | bar license | teaching license | pilot license | gun license | concealed carry license | contractor lic | cosmetology license | product license | license key | license agreement',
    plate:
      'plate | plates | tag | tags | license plate | license plates | lic plate | reg | vanity | registration | plate number | plates read | vanity tag | vanity plate | handicap tag',
    vehicle:
      'car | vehicles | truck | van | suv | sedan | pickup | jeep | wagon | minivan | coupe | bike | motorcycle | motorhome | camper | trailer | boat trailer | vehicle | veh | cruiser | hatchback | crossover | tahoe | suburban | silverado | sierra | f-150 | f150 | f-250 | raptor | ranger | explorer | escape | expedition | edge | fusion | focus | mustang | bronco | transit | ford | chevy | chevrolet | impala | malibu | equinox | traverse | camaro | corvette | cruze | gmc | yukon | buick | lesabre | enclave | cadillac | escalade | dodge | ram | charger | challenger | durango | caravan | chrysler | pacifica | wrangler | cherokee | grand cherokee | toyota | camry | corolla | rav4 | highlander | tacoma | tundra | prius | sienna | 4runner | honda | civic | accord | cr-v | crv | pilot | odyssey | fit | nissan | altima | sentra | rogue | maxima | pathfinder | frontier | leaf | hyundai | elantra | sonata | tucson | santa fe | kona | palisade | kia | soul | sorento | optima | forte | telluride | sportage | subaru | outback | forester | impreza | crosstrek | mazda | miata | cx-5 | volkswagen | vw | jetta | passat | tiguan | beetle | golf | audi | bmw | mercedes | benz | lexus | acura | infiniti | volvo | mini cooper | cooper | fiat | mitsubishi | outlander | eclipse | saturn | pontiac | mercury | sable | lincoln | navigator | tesla | model 3 | model y | model s | porsche | jaguar | land rover | range rover | scion | suzuki | harley | road king | subie | bug | honda fit | lifted | tinted',
    vin: 'vin | vins | vin number | vehicle identification | vehicle identification number | chassis',
    coordinates:
      'coordinates | coords | gps | lat | lon | long | lng | latitude | longitude | pin | dropped a pin | geotag | what3words | plus code | location | camp | cabin',
    otherNumber:
      'order | case | case number | flight | tracking | invoice | ticket | docket | serial | model | part | sku | ref | reference | version | confirmation | conf | report | permit | parcel | claim | badge | isbn | issn | doi | upc | imei | item | lot | batch | mrn | ein | npi | receipt | transaction | txn | summons | folio | policy | resolution | ordinance | bill | hb | sb | petition | incident | log | entry | meter | route | unit | engine | hull | tail | stock | asset | inventory | catalog | barcode | tracking number | order number | prefix | crn | invoice number | warrant | patent | meeting id | passcode | code | grant | ori | nic | oca | medicare | member | group | rxbin | pcn | iban | apn | license plate number | student id | lane | gate | bus | train | channel | build | commit | ip | port | score | pages | page | book | tracking no | evidence | evidence tag | isbn-13',
    reversed:
      'backwards | backward | reversed | reverse | in reverse | right to left | flip it | read it backwards | from the end',
    digits: 'zero/oh | one | two | three | four | five | six | seven | eight | nine/niner',
    teens: 'ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen',
    tens: 'twenty | thirty | forty/fourty | fifty | sixty | seventy | eighty | ninety',
    compounds: '',
    and: '',
    hundred: 'hundred',
    repeats: 'double | triple | quadruple',
    soundAlikes: 'o/zer0 | won/wun/juan | to/too | tree/free | for/fore | fife/fiv | sicks/sex | - | ate/ait | nein',
    spokenSeparators: 'dash | dot | then | and | hyphen | space | minus | slash | point',
    ordinals:
      'first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth | twenty first | twenty second | twenty third | twenty fourth | twenty fifth | twenty sixth | twenty seventh | twenty eighth | twenty ninth | thirtieth | thirty first',
    spokenAt: 'at | (at) | arroba',
    spokenDot: 'dot | period | punto',
    months:
      'january/jan | february/feb | march/mar | april/apr | may | june/jun | july/jul | august/aug | september/sept/sep | october/oct | november/nov | december/dec',
    holidays:
      "christmas day | christmas eve | new year's day | new year's eve | valentine's day | halloween | leap day",
    testNumbers:
      'test | tests | testing | sandbox | stripe | braintree | adyen | sample | samples | specimen | docs | documentation | fake | example | examples | placeholder | dummy | payment processor | processors | fixture | practice | pamphlet | wallet insert | filler | decoder | prop | props | advertising',
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
  people,
  health,
  tone,
}

// The words of English.
import type { Language } from '../language.ts'
import { health } from './en/health.ts'
import { people } from './en/people.ts'
import { tone } from './en/tone.ts'

export const en: Language = {
  id: 'en',
  numbers: {
    phone:
      'call | calls | called | calling | text | texts | texting | txt | phone | phones | phone number | cell | cellphone | mobile | tel | telephone | reach | reached | whatsapp | fax | dial | ring | hmu | landline | hotline | ph | contact | voicemail | sms | zelle | venmo | cashapp | cash app | blow up | answers on | pick up | picks up | hit me up | message me | tty | pager',
    anyNumber: 'number | numbers | digits',
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
      'business license | liquor license | dog license | dog licenses | nursing license | marriage license | software license | fishing license | hunting license | contractor license | medical license | real estate license | law license | bar license | teaching license | pilot license | gun license | concealed carry license | contractor lic | cosmetology license | product license | license key | license agreement | rn license | lpn license | cpa license | fcc license | pharmacy license | notary license | insurance license | pesticide license | electrician license | plumbing license | food license | vendor license',
    plate:
      'plate | plates | tag | tags | license plate | license plates | lic plate | reg | vanity | registration | plate number | plates read | lp | vanity tag | vanity plate | handicap tag',
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
      'test | tests | testing | sandbox | stripe | braintree | adyen | demo | textbook | textbooks | decline path | sample | samples | specimen | docs | documentation | fake | example | examples | placeholder | dummy | payment processor | processors | fixture | practice | pamphlet | wallet insert | filler | decoder | prop | props | advertising',
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
      "church | chapel | parish | temple | mosque | synagogue | cathedral | ministries | congregation | school | elementary | academy | university | college | campus | library | museum | theater | theatre | hospital | clinic | urgent care | medical center | health center | pharmacy | hospice | vet | veterinary | animal control | animal shelter | humane society | rescue league | pound | police | police department | pd | precinct | sheriff's office | sheriff's department | fire department | fire station | firehouse | fire hall | station | headquarters | hq | eoc | fema | red cross | salvation army | ymca | ywca | vfw | legion | knights of columbus | elks | lodge | grange | rotary | chamber | chamber of commerce | union | local | city hall | town hall | village hall | courthouse | court | clerk's office | county office | county clerk | department | dept | agency | bureau | commission | council | district | authority | office | offices | post office | dmv | consulate | embassy | capitol | statehouse | center | centre | community center | rec center | recreation center | senior center | civic center | convention center | event center | arena | stadium | gym | fieldhouse | fairgrounds | pavilion | park | pool | playground | zoo | garden center | shelter | food bank | food pantry | pantry | soup kitchen | thrift store | store | shop | market | supermarket | grocery | bakery | deli | cafe | café | coffee shop | coffee | diner | restaurant | grill | pizzeria | taqueria | bar | pub | tavern | brewery | winery | hotel | motel | inn | resort | salon | barbershop | spa | studio | gallery | bank | credit union | branch | insurance | agency | firm | llc | inc | corp | co-op | company | warehouse | plant | factory | depot | garage | auto | tire | dealership | dealer | lot | plaza | mall | airport | terminal | bus station | funeral home | cemetery | mortuary | nursing home | daycare | preschool | hall | auditorium | ballroom | campground | marina | nonprofit | foundation | society | association | club | team | league | committee | board | commissioners | elections | registrar | assessor | treasurer | newspaper | newsroom | radio | tv | kars4kids | walmart | costco | target | kroger | walgreens | cvs | starbucks | mcdonald's | dollar general | home depot | lowe's | holiday inn | hilton | marriott | attorney general | secretary of state | health department | public works | water department | sanitation | utilities | transit | hud | irs | usps | uscis | social security office | va | drug | drugs | gas | feed | hardware | signs | notary | upholstery | bookkeeping | supply | supplies | storage | farms | bros | sons | towing | recovery | dental | pediatrics | family practice | physical therapy | tech | works | outfitters | books | bookstore | records store | florist | cleaners | laundromat | car wash | realty | properties | homes llc | steakhouse | bbq joint | taproom | lounge | cinema | bowling | lanes | rink | skatepark | trailhead | boat ramp | nature center | visitor center | welcome center | distribution center | sorting center | evacuation center | relief center | staging area | convention hall | expo center | parish hall | fellowship hall | rectory | annex | jail | prison | detention center | public library | main branch | main library | capitol building | federal building",
    services:
      'hotline | hot line | helpline | help line | tip line | tips | tipline | crime stoppers | line | info line | front desk | desk | reception | switchboard | main number | business office | box office | customer service | support | dispatch | non-emergency | nonemergency | non emergency | press office | press | media | newsroom | letters to the editor | tickets | reservations | appointments | appt | orders | bookings | booking | fax | tty | toll free | toll-free | extension | ext | option | press 1 | press 2 | press 3 | press 4 | poison control | lifeline | crisis line | outage line | fraud desk | records | permits | volunteer line | intake | hiring | apply | jobs | recruiters | chambers | switchboard | voicemail box | constituent | constituents | rsvp line | questions | inquiries | info | information | contact us | our number | our office | comments',
    events:
      'open | opens | opening | closed | closes | hours | doors | doors open | admission | free admission | tickets | meeting | meetings | hearing | session | agenda | minutes | workshop | class | classes | clinic | drive | blood drive | toy drive | food drive | fundraiser | benefit | gala | auction | raffle | bingo | fish fry | pancake | potluck | bbq | cookoff | festival | fair | parade | concert | show | performance | screening | exhibit | tour | ceremony | ribbon cutting | dedication | visitation | service | mass | worship | bible study | vigil | rally | march | protest | walkout | town hall | forum | debate | expo | job fair | hiring event | open house | grand opening | ribbon | vote | polling | polls | precinct | ballot | early voting | registration | enrollment | orientation | donate | donations | donation | drop off | dropoff | drop offs | drop-off | collection | pickup | pick up | pantry | distribution | giveaway | free | walk in | walk-in | walk ins | appointment | appointments | no appointment | vaccines | vaccine | flu shots | testing | screening | sandbags | cooling center | warming center | noon | daily | weekdays | weekends | weekly | mon | tues | tue | wed | weds | thurs | thu | fri | sat | sun | monday | tuesday | wednesday | thursday | friday | saturday | sunday | am | pm',
    audience:
      'everyone | everybody | anyone | all welcome | all are welcome | public | the public | open to the public | volunteers | volunteer | neighbors | residents | families | visitors | customers | patrons | members | students | seniors | kids | parents | candidates | applicants | vendors | guests | you can | please call | folks | community | citizens | taxpayers | voters | attendees',
    homes:
      'house | home | homes | apartment | apt | condo | townhouse | duplex | trailer | single wide | double wide | doublewide | mobile home | basement | upstairs | downstairs | porch | front porch | doorstep | door | front door | driveway | yard | backyard | front yard | garage | bedroom | kitchen | attic | roof | mailbox | gate code | place | crib | residence | residential | lives | live | living | lived | resides | residing | staying | stays | moved | moved in | moving | lease | rent | rents | rented | landlord | tenant | roommate | neighbor | next door | downstairs neighbor | owns | bought | deed | grantee | homestead | owner-occupied | home address | address | current address | last address | mailing address | asleep | sleeps | gets home | comes home | goes home',
    visit:
      'pull up | show up | pay a visit | pay him a visit | pay her a visit | pay them a visit | stop by | swing by | come by | drop by | knock | knock on | ring the bell | go say hi | say hi | say hello | go there | meet me | find him | find her | let him know | let her know | tell him | tell her | call him | call her | text him | text her | blow up | flood | light up | go get | visit him | visit her | wake him | wake her | every night | all night | tonight | at night',
    examples:
      "example | e.g. | for instance | such as | sample | specimen | fake | placeholder | dummy | test card | test number | test data | sandbox | made up | made-up | fictional | not real | not a real | no such | does not exist | doesn't exist | obviously filler | filler | docs | documentation | textbook | tutorial | voided | advertis | template | poster | brochure | prop | props",
    own: "my | mine | me | myself | our | ours | us | i | i'm | im | i've | i'd | i'll | we | we're | we've | we'll",
    fiction:
      'movie | film | tv | show | tv show | episode | season | sitcom | cartoon | character | characters | novel | book | books | fiction | scene | plot | sequel | series | netflix | hbo | disney | simpsons | homer | sherlock | holmes | harry potter | hogwarts | dursley | munsters | addams | mclovin | superbad | breaking bad | walter white | batman | superman | spider-man | spongebob | seinfeld | ghostbusters | picard | star trek | star wars | trivia | quiz | celebrity | actor | actress | singer | band | album | song | played | sang | famous | legend | legendary | icon | til | tribute | oscar | grammy | supernatural | herbie | delorean | general lee',
    history:
      'history | historic | historical | museum | archive | archives | century | born in 18 | founded | founder | founding | was born | died | buried | gravestone | grave | genealogy | census | directory | biography | biographer | president | senator | mathematician | painter | composer | poet | inventor | astronaut | emperor | king | queen | years ago | anniversary | bicentennial | centennial | civil war | wwii | ancestor | ancestors | family bible | digitization | exhibit | plaque | statue | landmark',
    sales:
      'for sale | selling | sell | asking | obo | firm | price | cash only | venmo | zelle | for rent | renting | sublet | sublease | room for rent | deposit | pick up | porch pickup | pickup only | you haul | curb alert | iso | free to good home | garage sale | yard sale | estate sale | moving sale | craigslist | marketplace | carfax | title in hand | best offer | hauling | babysit | babysitter | tutor | cottage | handmade | handyman | lawn | mow',
    distress:
      'lost | found | missing | last seen | reward | if found | if seen | ran away | got out | answers to | microchip | chip | collar | stolen | took my | trapped | stranded | stuck | rescue | rescued | evacuate | evacuation | evac | boat | flooding | flooded | rising | water | oxygen | insulin | elderly | wheelchair | ventilator | attic | sos | urgent | help | need help | please help | pls help | welfare check | check on',
    titles:
      'mr | mrs | ms | miss | dr | officer | ofc | deputy | dep | detective | det | sgt | sergeant | lt | lieutenant | capt | captain | chief | sheriff | judge | mayor | councilman | councilwoman | councilmember | commissioner | pastor | rev | father | sister | bro | coach | principal | professor | prof | nurse | agent | warden | trooper | ptl | senator | sen | rep | ada | da | attorney | clerk | trustee | treasurer | owner | resident | applicant | defendant | suspect | landlord | tenant | ex | guy | man | woman | lady | kid | dude | neighbor',
    persons:
      "he | him | his | she | her | hers | he's | she's | hes | shes | husband | wife | son | daughter | mother | mom | mama | father | dad | brother | sister | grandma | grandpa | grandmother | grandfather | uncle | aunt | cousin | nephew | niece | kid | baby | boyfriend | girlfriend | fiancé | fiancée | spouse | partner | ex | family | parents | widow",
  },
  people,
  health,
  tone,
}

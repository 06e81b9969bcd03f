// The states and territories of the U.S., and its better known cities, lower case.
// Sources: USPS Publication 28, appendix B (two-letter abbreviations); city names: the most populous places of the
// U.S. Census Bureau's 2020 count, with the towns of the Gulf coast where floods are reported street by street.

/** Two-letter abbreviations that are no common word: taken in lower case too. */
export const plainStates = `ak az ca ct dc fl ga ia ky mn mo mt nc nd ne nh nj nm nv ny ri sc sd tn tx ut va vt wa wi wv wy il ks wis tex fla calif ariz mich minn tenn mass conn colo ala nebr okla`

/** Two-letter abbreviations that are words too ("in", "or", "me"): taken in capitals, or before a ZIP code. */
export const wordyStates = `al ar co de hi id in la ma md me mi ms oh ok or pa pr gu vi`

export const stateNames = `alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware |
  district of columbia | florida | georgia | hawaii | idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine |
  maryland | massachusetts | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada | new hampshire |
  new jersey | new mexico | new york | north carolina | north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island |
  south carolina | south dakota | tennessee | texas | utah | vermont | virginia | washington | west virginia | wisconsin |
  wyoming | puerto rico | guam`

export const cities = `new york | los angeles | chicago | houston | phoenix | philadelphia | san antonio | san diego | dallas |
  austin | jacksonville | san jose | fort worth | ft worth | columbus | charlotte | indianapolis | san francisco | seattle | denver |
  oklahoma city | nashville | el paso | washington | las vegas | boston | detroit | portland | louisville | memphis | baltimore |
  milwaukee | albuquerque | tucson | fresno | sacramento | mesa | atlanta | kansas city | colorado springs | omaha | raleigh |
  miami | virginia beach | long beach | oakland | minneapolis | bakersfield | tulsa | tampa | arlington | wichita | aurora |
  new orleans | cleveland | honolulu | anaheim | henderson | orlando | lexington | stockton | riverside | irvine | corpus christi |
  newark | santa ana | cincinnati | pittsburgh | saint paul | st paul | st. paul | greensboro | jersey city | durham | lincoln |
  north las vegas | plano | anchorage | gilbert | madison | reno | chandler | st. louis | st louis | saint louis | chula vista | buffalo |
  fort wayne | lubbock | toledo | st. petersburg | st petersburg | laredo | irving | chesapeake | glendale | winston-salem |
  scottsdale | garland | boise | norfolk | spokane | richmond | fremont | huntsville | frisco | cape coral | santa clarita |
  tacoma | fayetteville | baton rouge | bronx | brooklyn | queens | manhattan | staten island | evanston | port arthur | beaumont |
  pasadena | katy | dickinson | league city | galveston | sugar land | missouri city | pearland | friendswood | baytown | humble |
  kingwood | spring | cypress | the woodlands | conroe | la porte | deer park | channelview | crosby | vidor | orange | groves |
  nederland | port neches | bridge city | rosenberg | richmond | stafford | texas city | la marque | santa fe | hitchcock | alvin |
  webster | seabrook | kemah | bellaire | meyerland | aransas pass | rockport | port aransas | victoria | wharton | bay city |
  lake jackson | freeport | angleton | clute | tomball | atascocita | huffman | highlands | silsbee | lumberton | kountze |
  sour lake | winnie | slidell | metairie | kenner | gretna | houma | lafayette | lake charles | gulfport | biloxi | mobile |
  pensacola | naples | fort myers | key west | savannah | charleston | wilmington | myrtle beach | asheville | chattanooga |
  knoxville | birmingham | montgomery | little rock | shreveport | jackson | tallahassee | gainesville | providence | hartford |
  new haven | worcester | rochester | syracuse | albany | yonkers | salt lake city | provo | ogden | orem | des moines | cedar rapids |
  sioux falls | fargo | bismarck | billings | missoula | cheyenne | eugene | salem | bend | springfield | peoria | rockford |
  lansing | flint | grand rapids | ann arbor | dayton | akron | youngstown | erie | scranton | allentown | topeka | waco |
  killeen | midland | odessa | amarillo | mcallen | brownsville | edinburg | mission | harlingen | san juan | ponce | caguas | bayamón | bayamon | carolina`

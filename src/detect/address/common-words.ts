// English words that stand between a number and something that is no street: "8 hour drive", "20 minutes from my drive".

/** No street name holds them: verbs, prepositions, pronouns, units of measure and of money. */
export const stopWords = `a an and are as be been being but by can could did do does done for from get gets getting go goes going gone got had
has have having he hello help her here hers hi him his how i if into is isn't it it's its just keep let let's lets like made make makes
making may me might more most much must my need needs needed no nor not now of off oh ok okay on only onto or our ours out over per
please pls plz really said same say saying says see seem she should so some still such take than thanks that that's the their theirs them
then there there's these they they're this those though through thru to too took until up upon us very via want was wasn't we we're were
what what's when where which while who who's whose why will with within without won't would yes yet you you're your yours i'm i've i'll don't
didn't can't doesn't isnt dont cant wont im ive ill u ur r n w/ at in about after again against all almost along already also although
always am amid among another any anyone anything around away back because before behind below beneath beside besides between beyond both
down during each either else enough even ever every everyone few found give given gives gave however inside instead
less many maybe near nearby never next nobody none nothing often once one's other others ourselves own perhaps pretty
quite rather several since somebody someone something soon sometimes them themselves therefore think
thought till til together toward towards under unless unlike usually whatever whenever whether yesterday today tomorrow tonight
hour hours hr hrs minute minutes min mins seconds sec secs day days week weeks wk wks month months mo mos year years yr yrs
night nights morning evening afternoon noon midnight am pm a.m p.m mile miles mi km kms kilometer kilometers meter meters foot feet
metre metres kilometre kilometres litre litres ft inch inches yard yards yd yds acre acres mph kph kmh mpg lb lbs pound pounds oz ounce ounces gallon gallons gal kg kgs g mg ml liter
liters ton tons degree degrees percent pct dollar dollars buck bucks cent cents usd euro euros million millions billion billions
trillion thousand thousands hundred hundreds dozen dozens k m bn tb gb mb kb ghz mhz khz hz watts volts amps mah rpm fps px cc hp
people person persons ppl man men woman women kid kids child children boy boys girl girls adult adults baby babies infant infants senior
seniors elderly guy guys dude dudes lady ladies friend friends family families folks folk student students teacher teachers player players
member members fans follower followers victim victims resident residents neighbor neighbors officer officers cop cops
dog dogs cat cats pet pets horse horses cow cows animal animals birds
 stars point-blank percent times time x way-too year-old years-old yo yrs-old old game games goal goals run-ins
season seasons episode episodes chapter chapters verse page pages part parts percenters song songs track-list video videos
photo photos pic pics picture pictures tweet tweets post posts comment comments like likes retweets views-only follower
vote votes seat seats ticket tickets door doors bed beds bath baths bedroom bedrooms bathroom bathrooms br ba sqft sq.ft room rooms unit-count
lane-closures mainlane mainlanes shoulder exit-only exits eastbound westbound northbound southbound eb wb nb sb inbound outbound
feeder frontage ramp ramps lanes blocked closed closure closures accident crash wreck stalled status verified cleared
block blocks blk alarm call calls case cases count counts copy copies
things thing stuff items item pieces piece pack packs box-set boxes bag bags bottle bottles can cans cup cups
car cars truck trucks bus buses boat boats vehicle vehicles plane planes train trains bike bikes van vans
ways ways-to steps-to reasons reason tips rules tricks ideas facts questions question answers answer
win wins loss losses yard-line rushing passing touchdown touchdowns tds points pts-per assists rebounds innings inning runs hits
jan january feb february mar april apr june jun july jul aug august sept september oct october nov november dec december
monday mon tuesday tues tue wednesday weds wed thursday thurs thur thu friday fri saturday sat sunday
percent-off off-white est edt pst pdt cst cdt mst mdt gmt utc
trapped stranded stuck rescue rescued needs-rescue flooded flooding rising
killed dead died injured shot arrested missing hurt sick
pounds-of new-followers likes-and total average max minimum maximum nearly approx approximately
del-mundo en con por para que y o un una los-angeles-times años anos horas dias días minutos personas niños millones pesos grados
years' days' hours' men's women's kids'
lives living lived live resides located stay staying sells sold selling buy bought built drives drove driving turn turns turned
walk-in walking come comes came coming leave leaves left stop stops stopped start starts started open opens opened
eat eats ate drink drinks sleep sleeps work works worked play plays played playing
hold holds held bring brings brought send sends sent show shows showed tell tells told ask asks asked
look looks looked looking know knows knew find finds watch watched waiting wait waits feel feels felt
run-in-with use uses used using try tries tried trying put puts set sets meet meets met pay pays paid cost costs
add adds added check checks checked fix fixed pick picks picked drop drops dropped miss missed catch caught lose lost
hear heard reads wrote write writes talk talks talked text texts texted dm dms email emails phone cell fax tel ext extension
thank bad worst better worse big-time first-ever last-minute full-time
i'd he's she's they've you've we've they'll you'll we'll ain't y'all yall gonna gotta wanna lol omg wtf smh tho bc cuz cause
because inc llc ltd corp co. vs v versus`

/** Of these, the ones that streets are named by: in capitals they bar nothing ("Old Post Rd", "Horse Pen Ln", "May St"). */
export const streetWords = `old post page horse dog boat bird birds star stars day morning evening lady may march guy friend door back train`

/** Not barred, but a street seldom has them: they weigh against. */
export const unlikelyWords = `long short bad good nice new free real whole entire different special single double triple extra
cheap price prices minute-long public private general common human rights united nations world war worlds team teams league cup
city town country state states area areas house home houses homes building buildings apartment apartments office offices
school schools church churches hospital hospitals store stores shop shops hotel hotels restaurant restaurants
star rated rating level levels stage stages step phase phases round rounds
speed mega super ultra mini micro multi
percent-sure hot cold deep wide tall high low
lowest highest latest newest oldest biggest
big small large huge giant tiny
black white red blue green yellow pink purple orange brown gray grey
early late fast slow quick easy hard
two three four five six seven eight nine ten eleven twelve
american english spanish french german chinese
football basketball baseball soccer hockey golf race races racing
food beer wine coffee pizza burger chicken
credit debit bank money cash fund funds
test tests court-date murder drug gun police fire
movie film music band album book books show radio news
data code file files server servers model models version versions
win loss goal lap laps medal gold silver bronze
parking handicap handicapped tennis basketball volleyball racquetball
disc disk drive-thru hard-drive flash usb ssd hdd external thumb
hurricane harvey tropical storm category flood
way lane stop fan mile wheel door-sedan way-street one-way`

/** Joining words inside a street name: "Fond du Lac Ave", "Avenue of the Americas". */
export const joiningWords = `of the du de la las los el del des le y e and san santa santo st saint mt mount van von der dos`

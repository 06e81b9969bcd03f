// The words before a house number: what bids it, what bars it.

/** After these a number counts or names something else: "exit 136", "Highway 6", "page 12", "troop 40771". */
const numbered = new Set(
  `exit exits mile marker mm milepost highway hwy fm ih sh sr interstate i beltway loop route rte rt us-route chapter ch verse
page pg p pp section sec article art line lines zone ward district precinct pct channel ch engine station troop case
flight bus week wk day grade age aged ages level lvl version v ver season ep episode game act scene psalm iphone windows xbox ps
super bowl top since year circa vol volume issue no room rm apt unit suite ste floor row seat gate track table
fig figure step size model type class league division rank ranked score channel radio am fm episode part pt
psalms matthew mark luke john galaxy model pm chapter number num ordinance ord bill hb sb form title docket invoice order ticket
almost about around nearly approximately approx exactly least than another these those all every
plus minus times wins won beat lost over under up within after before until till between next last past first final
vote votes code pin cvv badge call sign caller tag plate vs avg plays scored total times mph
cuadra bloque block blk blocks
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre caso artículo articulo página pagina capítulo grado edad`.split(
    /\s+/,
  ),
)

const roads = new Set(
  'exit exits mile marker mm milepost highway hwy fm ih sh sr interstate beltway route rte chapter episode lane lanes gauge gage sensor'.split(
    ' ',
  ),
)

/** After these a number is a road's or an exit's own, whatever follows. */
export const isRoadNoun = (word: string | undefined): boolean => word !== undefined && roads.has(word)

const route = /(?:^|[^\p{L}\d])(?:U\.?S\.?|SR|CR|SH|FM|PR|Pike)[ -]$/u

/** "Cutler Ridge SW 211 & US 1 Miami": a short number behind a route's letters is the route's own. */
export const isRouteNumber = (text: string, start: number, digits: number): boolean =>
  digits <= 3 && route.test(text.slice(Math.max(0, start - 6), start))

/** Like `numbered`, but an address may follow all the same ("call 1234 …" hardly, "over 12 …" never). */
export const isNumberedNoun = (word: string | undefined): boolean => word !== undefined && numbered.has(word)

const prepositions = new Set('at en @'.split(' '))
const others = new Set(
  'to from on in of by near a de is its on: still now address addy home house place outside behind'.split(' '),
)

export const isAt = (word: string | undefined): boolean => word !== undefined && prepositions.has(word)
export const isPlacePreposition = (word: string | undefined): boolean => word !== undefined && others.has(word)

/** Words that bid an address within a few words before it. */
const bids = new Set(
  `address addy addr adr adress addresses lives live living lived reside resides residing residence home house apartment apt
stays staying stay moved located location place crib property domicilio dirección direccion vive viven vivo vivimos casa ubicado
mailing mail stuck trapped stranded rescue rescued evacuate evac evacuation pickup deliver delivered send ship ships
owner owns rents rent renta landlord hm loc residencia yard backyard garage bedroom basement attic roof lawn fence barn trailer
traila condo townhouse duplex cabin dorm cochera techo depa cuarto vecino vecina vecinos duerme duermen sleeps sleeping jogs parked parks
family familia neighbor neighbors elderly seniors flooded flooding water boat porch doorstep driveway mailbox knock headquarters hq office visit`.split(
    /\s+/,
  ),
)
export const isBid = (word: string): boolean => bids.has(word)

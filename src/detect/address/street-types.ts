// Words that end an English street name, with their abbreviations and common misspellings.
// Source: USPS Publication 28, appendix C1 (street suffix abbreviations); the sorting by sureness is ours, and so are the
// last lines of `rare`, which hold words that real street names end in though the list does not have them.
//
// Entries are parted by " | ", spellings of one entry by "/".

/** Words that hardly mean anything else beside a number. */
export const sureTypes = `avenue/ave/aven/avenu/avn/avnue/av | boulevard/blvd/boul/boulv/blv/bvd/boulevar | road/rd |
  parkway/pkwy/parkwy/pkway/pky/parkways/pkwys | highway/hwy/highwy/hiway/hiwy/hway/hghwy |
  expressway/expy/expwy/expressw/expw | freeway/fwy/freewy/frway/frwy | turnpike/tpke/trnpk/turnpk |
  causeway/causwa/cswy | crescent/cres/crsent/crsnt | terrace/ter/terr | lane/ln/lanes | street/str/strt/streets/sts |
  circle/cir/circ/circl/crcl/crcle | trail/trl/trls | trafficway/trfy | cove/cv | alley/allee/ally/aly |
  thruway/throughway/trwy | bypass/byp/byps | skyway/skwy | psge | crossing/xing/crssng | plz/plza | pkw | drv/driv | sqr/sqre | crt | cirlce | stret/steet/streeet | raod | aveune/avenune/aveneue | boulevad/bouelvard/bolevard/boulavard | lne | trce | hllw/holw | lndg | mdws | bnd | rdg/rdge | vw | xrd`

/** Words with another common use: they need a capital, a tail or a cue beside them. */
export const weakTypes = `st | drive/dr | court/ct/courts/cts | place/pl | way/wy | square/sq/squ/squares |
  pass | run | loop/loops | pike/pikes | plaza | row | walk/walks | path/paths | park/parks | track/trak/trk | trace/trce/trc/traces |
  route/rte | passage | close | center/centre/ctr/cntr | station/sta/stn | mall | concourse | promenade | broadway`

/** Nouns of the land: street names end in them, and so do ten thousand other things. */
export const rareTypes = `annex/anx | arcade | bayou/byu | beach/bch | bend | bluff/blf/bluffs/blfs | bottom/btm |
  branch/brnch | bridge/brg | brook/brk/brooks/brks | burg | camp | canyon/cyn/canyn | cape | cliff/clf/cliffs | club |
  common/cmn/commons | corner/cor/corners/cors | course/crse | creek/crk | crest | crossroad/crossroads |
  curve/curv | dale/dl | dam | divide | estate/est/estates/ests | extension/ext | falls/fls | ferry/fry | field/fld/fields/flds |
  flat/flats/flt/flts | ford/frd | forest/frst | forge/frg | fork/frk/forks/frks | fort | garden/gdn/gardens/gdns |
  gateway/gtwy/gtway | glen/gln/glens | green/grn/greens | grove/grv/groves | harbor/hbr/harbors/harbour | haven/hvn |
  heights/hts/ht | hill/hl/hills/hls | hollow/hollows | inlet/inlt | island/islands | isle/isles | junction/jct |
  key/keys | knoll/knl/knolls/knls | lake/lk/lakes/lks | landing | light | lock/locks | lodge/ldg | manor/mnr/manors |
  meadow/meadows/mdw | mews | mill/mills/mls | mission/msn | motorway/mtwy | mount | mountain/mtn/mountains | neck |
  orchard/orch | oval | overlook | overpass | pine/pines/pnes | plain/plains/plns | point/pt/points/pts | port/ports | prairie |
  radial | ramp | ranch/rnch | rapids/rpds | rest | ridge/ridges | river/riv | shoal/shoals | shore/shr/shores/shrs |
  spring/spg/springs/spgs | spur | stream | summit/smt | tunnel | union | valley/vly/valleys | viaduct | view/views |
  village/vlg/villages | ville | vista/vis | wall | well/wells | knob | nest | steps | quay | esplanade | chase |
  gate | pond | reach | rise | rock | spit | thicket | timbers | trails | woods | wood | oaks | oak | elm | palms | cottage | arbor | mesa | hammock | draw | bay | gulch | arroyo | butte | slough | coulee | brae | croft | wynd | garth | spinney | copse | dene | heath | moor | marsh | strand`

/** Numbered roads: the number or letter that follows is the road's name. */
export const routeWords = `highway/hwy/highwy/hiway/hghwy/hyw | route/rte/rt | fm | rm | cr | sr | sh | us | pr | county road/county rd/cnty rd/cty rd/co rd/co road |
  state road/state rd/st rd/state route/state rte/state rt/st rt/st rte | state highway/state hwy/st hwy | us highway/us hwy/u.s. highway/us route/us rte |
  ranch road/ranch rd | farm to market/farm to market road | county highway/county hwy/cty hwy/co hwy | township road/twp rd/township rd | road/rd | interstate | i | hwy no | county route | parish road/parish rd | forest road | forest service road | indian service route | service road`

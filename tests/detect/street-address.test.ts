import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.ts'

/** The addresses found in a text, as they stand in it. */
const addresses = (text: string): string[] =>
  detect(text)
    .findings.filter(({ category }) => category === 'street-address')
    .map(({ start, end }) => text.slice(start, end))

/** Lines with the address between ⟦ and ⟧. */
const found = `
4 adults 2 kids at ⟦1234 Sampleford Dr 77044⟧ pls send boat
pls help!! ⟦5110 whittier oaks dr friendswood tx 77546⟧ elderly couple
Rescue needed: ⟦10211 Sagewillow Ln, Houston TX 77089⟧ 3 adults 1 infant
family trapped ⟦7822 bonaire street houston⟧
@KPRC2 please help my grandma ⟦8522 Winkler Dr Apt 202⟧
HELP ⟦3914 RIVER FALLS DR KINGWOOD⟧ 5 PEOPLE
2 people on roof, ⟦14807 FM 2100 Rd, Crosby⟧
They live at ⟦512 Larkspur⟧ and need insulin
my address is ⟦3310 greenleaf⟧ come get us
⟦4119 Yorkdale 77028⟧ 2 adults
Drop off at ⟦2301 Commerce St⟧. Thanks!
come to ⟦1510 Polk St⟧!!
we are at ⟦6006 N. Freeway⟧ with water
shelter: ⟦1001 Avenida de las Americas⟧
at ⟦34-18 87th St, Apt 2F, Jackson Heights NY 11372⟧ now
⟦W123N456 Maple Rd⟧ is flooded
⟦123 S 400 E, Orem UT 84097⟧
lives at ⟦119½ N Main⟧ above the shop
ship to ⟦RR 2 Box 15, Tollgate OH⟧ please
mail ⟦HC 65 Box 12⟧
send to ⟦PSC 482 Box 2114, FPO AP 96362⟧
vive en ⟦Calle Sol 123⟧ con su mamá
en la ⟦Av. Juárez #45, Col. Roma⟧ vive
⟦Urb. Villa Nevárez, Calle 9 #1042, San Juan PR 00927⟧
lote en ⟦Carr. 2 Km 88.1, Hatillo, PR⟧
⟦645 Front Street, San Diego 92101 CA⟧
⟦826 E. Route 66 Glendora, CA⟧
⟦44 N Old
Stage Rd,
Williston VT 05495⟧
house is ⟦f0ur t00 nine Br1ar C0ve⟧
at ⟦1 5 2 2   F e r n d a l e   P l⟧ ok
his place: ⟦1-4-2-2 Cypress Bend, unit nine⟧
read it backwards: ⟦evirD kaO 3142⟧
⟦Two Hundred South Alloy Drive⟧
Judge: ⟦MDCCLXII Larch Hill Road⟧
She moved to ⟦77 Kestrel Vw⟧ in Brantley
in the house at ⟦12,207 Bellgrove Pines⟧ !!! 7 ppl
they moved to ⟦212 W 8th⟧. If you can walk, walk there
low water sensor at ⟦7400 Old Denton⟧ is lying again
yard sale, ⟦15 Old Post Ct⟧, Fri–Sun
works by ⟦1005 Dr. D.B. Tolland Jr. Blvd⟧, open til 7
drop it at Pony's, ⟦112 Alder⟧. Not ⟦90 Alder⟧!
we're ⟦#14 Camino del Medio⟧, goats out front
water in ⟦1117 Tarpon Cv Port Ladell⟧. Mom's phone at 4%
her folks, ⟦1912 Bluebonnet Hill, Ft. Averill⟧. Wake them
write to ⟦31 Larkhaven Rd, Moose Jaw SK S6H 2T9⟧ please
flat at ⟦9 Ashgrove Terrace, Leeds LS6 9ZZ⟧ now
ask at ⟦235 Peach Street, NE Suite 2000 Atlanta, GA 30303⟧
from ⟦1908 K Lane, townhome 12⟧. She phoned
rides to ⟦5112 Lost Nation Rd apt B7⟧ please
the penthouse, ⟦1100 Lakeshore Promenade PH-3, Edgewater⟧. Doorman's off
she's in ⟦3B, 2020 NW Marlow⟧, and home
can a truck get to ⟦Lorimer St, 5504⟧. 5 ft of water
judge sleeps on ⟦Ferncroft Road, number 96⟧. Her boy
got to ⟦County Road 48 #2113⟧ ?? My mother
stuck: ⟦Cypress Landing Apts #412⟧. One is diabetic
family at ⟦Pelham Oaks #77, 900 Pelham Pkwy⟧ now
he is in ⟦Lot 31 Rolling Acres MHP⟧, somebody take him word
vive en ⟦Calle 5 de Mayo 318⟧. A ver
su casa: ⟦calle 47 número 310 por 62 y 64, Motul⟧. Trabaja
en ⟦Urb. Villa Carmen, Calle 9 B-14, Caguas PR 00725⟧, el marido
está en ⟦Av. Madero Pte. 2500⟧, de 9 a 15 h
her street, ⟦Fichtenweg 12, 04155 Leipzig⟧. She merged it
house: ⟦215 N Juneberry⟧\ndob: Aug 22 1971
county garage, ⟦7200 Impound Rd⟧. Lot 4: 2015 Dodge Charger
`
  .trim()
  .split(/\n(?!Stage|Williston)/)

const clean = `
8 hour drive
this is a 5 star place
2 day court case about nothing
3 way tie for 1st place
100% court approved
$1 million to the United Way
13 People Who Are Way Too Loud
300 kph on a public road
20 minutes from my drive
robbery in the 3400 block of Walnut St
crash on I-45 at Main St
FM-1093 Eastbound At S MASON RD - Status: High Water 2 Shoulder Lane(s), 5 Mainlane(s)
High Water on IH-10 Eastbound At MERCURY DR
US-59 Southbound At WEST BELLFORT
Hwy 6 at Westheimer
exit 14 Hope Street
mile marker 231 Salisbury Rd
between 38th and Sherman
corner of 5th and Main
5 miles down Ridge Trail
2017 Hurricane Harvey was way worse
4 wheel drive truck
500 GB hard drive
1 lane open on Kirby Drive
3 ft of water on Braeswood Blvd
5 kids 2 adults on Elm St
2 trapped on Westheimer Rd
5k run in the park
18 hole course
Chapter 5 Elm Street
case 4471 Park incident
Lot 12 Blk 9 Sawmill Addn
77044 needs boats
30 N 90 W
75 mph on Park Road
one way street
two lanes closed on Oak Drive
Cutler Ridge SW 211 & US 1 Miami, FL 33819
in the 22700 block of County Rd 614
Fee bill approved at 42 P.S. § 21105
12,207 people on Elm St
corte total en la carretera 85, km 202 al 215
prices will be highest at 12500 lowest at 2k
`
  .trim()
  .split('\n')

describe('street addresses', () => {
  it.each(found)('finds: %s', marked => {
    const quotes = Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), match => match[1])
    expect(addresses(marked.replace(/[⟦⟧]/g, ''))).toEqual(quotes)
  })
  it.each(clean)('leaves alone: %s', text => {
    expect(addresses(text)).toEqual([])
  })
})

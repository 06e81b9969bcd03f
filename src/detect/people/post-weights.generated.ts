// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weights in hundredths, by question.
export const postWeights = `a name	29		-35
author in office		-6	8
bank-account			7	-5	-22
bias	-19	-136	-167	-349	-243
birthdate	9	9	-7	-7	-22
categories 2	-5	-39	13	37	-33
categories 3		15		-18	12
categories 5		7	-6		38
chat					9
coordinates		8			40
driver-license		8		-5
email				-9	12
family-member	-25	-19	-9	73	30
health	22	-14	-10		-53
imperative 1	6		-10		77
imperative 2					8
incitement 1	-18	22		-7	117
incitement 2	-6	16	-6	-5	94
incitement 3					39
insiders 1	-18	31	-10		-22
kin after office	-26	-16	-12	55
labels 2	-9	9			27
labels 4	-6	5			21
license-plate	7	20	-16	-13	43
long				-8
lookups 1	-9	16	-6		-27
mocking face			-5		46
more others	9		-17		-12
more self	-26	-7	33
name beside	15		-22
no office	52	-62	28	-40	-29
no pronoun	8
nobody 1	18	-11		-13	14
nobody else	-30	-9	39	-9	-37
nothing private					-168
office alone	-20	74	-10	-35	35
office and own details		29	-6	-14	-19
office and relative	-32	-8	-19	70
office and relative first	-7	-14	-8	37
office and relative only	-24	-23	-5	47	21
office before name	-38	54	-18
office beside	-37	37	-29	35	67
office early	-67	65	-31	45	25
office speaks	13	-16
office without self	-38	18	-15	19	9
office's kin	-19	-22	-6	45	9
offices 2	-23	26	-9
offices around 1	-31	40	-6		11
only others	-7	7	-11		18
only self	-30		29	-7	-16
other beside 1	9		-12
other beside 2	8		-14	6	-38
other beside more	9		-22	6	-24
others 1	22	5	-33	9	23
others 2	22		-22	-6	18
others 4	24	-6	-14	-9
others 8	7				-10
others first			-10	8	56
own beside 1	-26	-19	44
own beside 2	-29	-11	37	-7	-10
own beside more	-40	-17	44		-27
own kin 1	-27		29
own kin 3	-18	-6	21		-22
own kin in office				5
own office					-33
own post of nobody else	-24	-17	33	-9	-39
own post of self	-17	-13	17	-5
own posts 1	-32	-22	53		-28
own posts 2	-30	-11	35		-9
own posts 4	-12		14		-8
own relative	-22	-7	30		-23
payment-card					33
phone	-5		20	-15
public place 1	-14		6	11
public record 1		11	-9	-5	-34
question	-9		13		-12
restricted 1	-16	16
school	8	-26	-7	29	60
self 1			7		-11
self 2	-5	-15	16		-26
self 4	-27	-9	35		-9
self 8	-6	6	7	-5
self first	-6		16	-9	-16
short	-9		9		12
ssn	-9	12			24
street-address	11		8	-29	47
target beside	26	-9	-21		11
target without office	23	-27	-10	-23	25
targets 1	41	-29	-24	-7	-12
targets 2	22	-7	-14	-5
targets 4	6
the office	-18	16	-12	17	-24
threats 1		5	-6		82
veiled 1	-11	20	-16	6	143
veiled 2					58
very long					-10
vin	-9		9		29
w=address					-9
w=after			5		-16
w=al	-5		8
w=alone					8
w=and	11	-10	-6		-44
w=any	-5
w=anyone					-19
w=anything					-8
w=anyway					-8
w=apt	7		-5
w=as					-8
w=asked					-11
w=at	5
w=attorney					-8
w=back	10	-6	-5
w=bad					8
w=be					24
w=because					-14
w=bedroom					11
w=been	6	-7			-11
w=belongs	5				-11
w=better					11
w=big					8
w=bikes					8
w=block					10
w=blow					8
w=book					11
w=box		-5	5		-10
w=boy					9
w=boy's					9
w=bring					20
w=brothers					8
w=building					10
w=but					-12
w=by	5	-5
w=call	7
w=called					19
w=came					-10
w=can					-13
w=care					10
w=cedar					11
w=cell					9
w=center					-8
w=check	6	-5
w=chief					-12
w=church					8
w=city		7			-12
w=code	-5
w=coffee					9
w=com					8
w=comandante					9
w=commissioner		6
w=costs					9
w=count					10
w=counter					14
w=county	-5	7			-9
w=cute					12
w=dad			-5
w=daddy					9
w=daughter					-8
w=day	-8		5		-10
w=days					-12
w=de		-7	10		-16
w=del				5	-13
w=deputy					-10
w=desk					-11
w=dice					-9
w=didn't					-8
w=do					18
w=dob					-11
w=don't					-17
w=door					13
w=dr	5
w=drives					15
w=duerme					11
w=el	-6		9
w=elem					9
w=em					10
w=en		-7	10		9
w=every		5	-5		18
w=everybody					11
w=everyone					24
w=everything			5
w=ex					-12
w=example					-11
w=eye					8
w=feel					14
w=file					-11
w=find					20
w=fine			5
w=first			6
w=fishing					8
w=for			8		-33
w=fort					11
w=found	11	-5	-6
w=friendly					10
w=from	7		-7		10
w=gate	-5
w=gave					-14
w=get					10
w=gets					24
w=girl	5				17
w=gmail					11
w=go	5				26
w=goes					12
w=going					12
w=got	-5		6		23
w=guy					16
w=had					-15
w=hands					9
w=has				5	-31
w=hate					10
w=he	11		-11
w=he's					-18
w=health		5			12
w=her	10		-11
w=here		-5
w=hers					10
w=him	8		-10		43
w=his	14	5	-22		15
w=home	-5	6			16
w=house				5	8
w=hubby					11
w=i'd					24
w=i'm					-14
w=ice					13
w=if		-8	11	-5	-14
w=in	7		-7		-18
w=is		-5			-8
w=it's	-10	8	5		-10
w=judge	-5
w=just			-5		-10
w=juárez					9
w=keeps					8
w=kid	-6			5
w=kids	-5
w=know	8		-6		30
w=knows					8
w=la			7		-12
w=lady					13
w=last					-10
w=lawn					-9
w=leaves					10
w=left	5				-12
w=let					16
w=let's					28
w=lets					14
w=letter					-8
w=light					16
w=like	-6		5
w=likes					19
w=list	5
w=little					11
w=lives		6	-6
w=llama	5				25
w=lock					10
w=los			5		8
w=lot					13
w=lyle					11
w=mail			7		-8
w=make	-5				21
w=man					-10
w=marido					9
w=mayor's					-12
w=me			7
w=mesquite					11
w=mi	-6		9		-11
w=might					12
w=mine			5
w=minutes					-9
w=mod					12
w=mom	5
w=monday					-8
w=mr	10	-5	-5		-13
w=mrs	5
w=name	5				10
w=name's					11
w=named					-12
w=need					-12
w=nephew					-9
w=new	-6		8
w=nice					8
w=night					27
w=no	-5		10	-6	-23
w=nomás					15
w=not	11	-6			-35
w=nuts					11
w=of	13		-11		8
w=ofc	-6	6
w=off					13
w=office					-20
w=officer					8
w=oh					8
w=ok			6
w=old					13
w=oln		5
w=on	8	-6			8
w=one	-5				9
w=open		6
w=or	-12		13		-12
w=order					12
w=out					26
w=own	-6	6			-10
w=owner	5
w=page					-11
w=para					-14
w=parks					10
w=per					-10
w=personal		5
w=photo					-8
w=pickup					11
w=pin					8
w=placas					-8
w=place					11
w=please		-8			-33
w=pls					-9
w=por			6		-10
w=post	5	-5			-13
w=pots					8
w=prosecutor					8
w=proud					-11
w=public	7		-6		-23
w=put					-8
w=ran					16
w=rd					-24
w=read	5		-6		-11
w=reads					-9
w=real	5				14
w=receipts					8
w=remember					10
w=right	5
w=rn					8
w=rooster					8
w=saben					10
w=said	7				-11
w=sale					11
w=same	-5				-13
w=says					-26
w=school	-5			5
w=se					19
w=seen					-8
w=selling			5
w=señora					-10
w=she		7	-7		16
w=she's					-14
w=signed					13
w=since	5				-13
w=six					11
w=sleep					21
w=sleeps					10
w=snitch					17
w=sold	5				-10
w=somebody			-5		11
w=someone					-14
w=something					12
w=son				7
w=soon					8
w=st		-8			-9
w=starts					-8
w=still					-15
w=store					12
w=su	8
w=sundays					8
w=tell	6
w=that			-8		22
w=that's					-11
w=the	6		-10		-15
w=their					-15
w=them					-9
w=then			5		8
w=there's					-8
w=these					13
w=they	-5
w=thinks					21
w=this	6
w=thursday					-10
w=tiene	5
w=till					8
w=to				8	-14
w=told	7		-7
w=trailer					11
w=trooper					10
w=truck					-15
w=turned					-8
w=twice					-8
w=two		5			-21
w=up		6			12
w=vayan					13
w=walks					12
w=wants	-6		7
w=warden					13
w=was		-7			-23
w=water	-5
w=we		-7	5		-8
w=we're	-5		8
w=wed					-8
w=welcome					-10
w=went	5				-14
w=what					40
w=whatever					12
w=when					9
w=which					-8
w=while					8
w=who	15		-19		37
w=who's					16
w=whose					-8
w=wife	-6	5		9
w=will			7
w=with				-5	-16
w=would					21
w=ya					13
w=yall					13
w=years					-9
w=yes	-5		5		-9
w=you	10	-6			15
w=you're					-20
w=your	6		-5
warm face	-15		19`

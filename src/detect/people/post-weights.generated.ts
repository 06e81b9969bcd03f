// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weights in hundredths, by question.
export const postWeights = `a name	27		-35		-9
author in office		-7	7
bank-account			5	-5	-21
bias	-13	-131	-178	-343	-238
birthdate	5	10	-5	-8	-27
categories 2		-37	8	36	-38
categories 3		16		-18	9
categories 5		7	-5		35
coordinates	-7	11			39
driver-license		8	-6	-6
email		5	6	-9	27
family-member	-21	-15	-14	72	34
health	21	-18		-5	-69
imperative 1	8		-10		65
imperative 2					8
incitement 1	-12	17		-5	123
incitement 2	-5	13		-6	80
incitement 3					37
insiders 1	-19	30	-7	-5	-19
kin after office	-26	-17	-9	54	8
labels 2	-5	7			19
labels 4					17
license-plate	8	18	-15	-13	38
long	7	-5		-8
lookups 1	-5	17	-11		-21
mocking face			-6		53
more others	6	-6	-16	7	-12
more self	-23	-5	31	-5	-12
name beside	19	-8	-23	6
no office	55	-66	29	-41	-30
no pronoun	8				-11
nobody 1	17	-12		-11	15
nobody else	-29	-15	43	-10	-35
nothing private					-170
office alone	-22	74	-13	-31	33
office and own details		26	-6	-10	-16
office and relative	-33	-6	-15	64
office and relative first	-8	-11	-5	32
office and relative only	-24	-20	-5	42	19
office before name	-29	47	-17
office beside	-38	31	-24	37	54
office early	-68	65	-30	45	32
office speaks	11	-13			-9
office without self	-37	16	-13	17	11
office's kin	-18	-22	-5	43
offices 2	-18	22	-8
offices around 1	-32	37			21
only others	-10	9	-12		24
only self	-28	-5	29	-8	-10
other beside 1	9		-12	7
other beside 2	8		-12	5	-32
other beside more	11		-23	6	-10
others 1	20	6	-32	11	21
others 2	19		-18	-6	20
others 4	21		-10	-11
others 8	11		-6
others first	6		-10	6	53
own beside 1	-28	-20	45
own beside 2	-23	-10	31	-6	-15
own beside more	-36	-17	39		-17
own kin 1	-28		28
own kin 3	-20	-5	24		-12
own office	-6	7			-21
own post of nobody else	-21	-17	31	-9	-11
own post of self	-20	-13	19	-5
own posts 1	-32	-22	53		-27
own posts 2	-33	-8	37
own posts 4	-10		12		-8
own relative	-16	-6	22		-26
payment-card					23
phone	-7		21	-15
public place 1	-10		6	10	8
public record 1		15	-8	-6	-34
question	-6		10	-5
restricted 1	-16	17
school	5	-25	-6	33	70
self 1		-8	9		-13
self 2	-11	-11	21	-5	-33
self 4	-26	-8	34
self 8	-9	8	8	-5
self first	-6		13	-5
short	-9		5		10
ssn	-8	12			20
street-address	18			-31	53
target beside	24	-12	-20		11
target without office	23	-23	-11	-24	28
targets 1	37	-25	-23	-7	-11
targets 2	19	-6	-13		11
targets 4	6
the office	-21	18	-10	18	-25
threats 1		5	-6		69
veiled 1	-12	21	-16	7	137
veiled 2					53
very long					-12
vin	-11	7	8		27
w=about			-5
w=address					-9
w=after			5		-11
w=again					-8
w=ahí					10
w=al	-5		8
w=all					12
w=alone					12
w=already					9
w=and	9	-6	-6		-41
w=any	-5		6
w=anyone	6				-17
w=apt	5
w=as					-10
w=asked					-13
w=ave					-10
w=años					-9
w=back	8	-5
w=badge					8
w=balcony					9
w=be					27
w=because	-5				-15
w=bedroom					9
w=been	7	-6			-10
w=before					-8
w=belongs	5				-9
w=better					12
w=big					8
w=block					10
w=book					13
w=box		-6	6		-15
w=boy					8
w=boy's					8
w=bring					18
w=bro	5
w=building					8
w=bus					-8
w=call	5
w=called					15
w=came					-12
w=can					-16
w=care					8
w=casa					-8
w=case					-8
w=cedar					8
w=cell					9
w=check	5	-5			-10
w=chief					-10
w=city		7			-13
w=class					-9
w=coach					8
w=code	-5
w=come	-5		7
w=commissioner	-5	6
w=cops					8
w=count					9
w=counter					12
w=county		6			-11
w=cute					9
w=daddy					9
w=day	-9		6		-14
w=de		-5	10		-21
w=del					-15
w=deputy					-8
w=desk					-8
w=dice					-8
w=didn't					-8
w=do					19
w=doesn't					-8
w=dog					11
w=don					-8
w=don't					-15
w=door					13
w=down					-9
w=drives					17
w=duerme					10
w=el	-9		12
w=elem					10
w=em					10
w=en			9
w=está					-9
w=every	-5	5			21
w=everybody					9
w=everyone					23
w=far					8
w=feel					11
w=file					-11
w=find					21
w=fine			6
w=first			7
w=for			10		-23
w=fort					8
w=forty					8
w=found	11	-5	-6
w=friendly					9
w=from	9		-6
w=funny					8
w=gate	-6
w=gave					-12
w=get					11
w=gets					24
w=girl	5		-5		12
w=glitter					10
w=go	7				22
w=goes					12
w=going					10
w=got	-5		5		18
w=guy					17
w=had					-16
w=half					-8
w=hands					9
w=happy					-10
w=has					-27
w=hate					11
w=he	11		-11
w=he's					-20
w=health		5
w=her	10		-12	6
w=here		-5
w=hers					11
w=him	7		-10		38
w=his	15		-21		13
w=hold					-9
w=home	-6	5
w=house				6	9
w=how					-8
w=hubby					9
w=husband's					9
w=i'd					21
w=ice					11
w=if	-6	-6	14	-6	-15
w=in	10		-9		-28
w=inspector		5
w=is			5		-18
w=isn't					-8
w=it			-5
w=it's	-9	5	6		-9
w=judge	-6
w=just					-12
w=keeps					9
w=kid	-6
w=know	9		-8		24
w=knows					10
w=la	-6		10		-13
w=lady					10
w=las	-5
w=last					-11
w=laughing					8
w=le	5
w=leave					-11
w=leaves					14
w=left					-14
w=legal					-9
w=let					16
w=let's					25
w=lets					9
w=light					18
w=like	-7		5
w=likes					21
w=list	8		-5
w=little					11
w=lives		5	-6
w=llama	5				20
w=lock					11
w=los			6		10
w=lot					18
w=lyle					9
w=mail			5
w=make					17
w=making					8
w=mayor's					-11
w=me	-5		8
w=mesquite					8
w=mi			8		-11
w=might					9
w=mine			5
w=minutes					-11
w=mod					12
w=more					8
w=mr	8				-11
w=mrs	5				-11
w=name	7	-5			8
w=named					-11
w=need					-13
w=nephew					-8
w=never					-10
w=new	-6		7
w=nice					13
w=night					29
w=no			9	-5	-26
w=nomás					13
w=nos					11
w=not	11		-7		-27
w=now					-10
w=number's					10
w=nuts					9
w=of	12		-8		18
w=ofc	-5	5
w=off					11
w=office					-21
w=oh					8
w=ok					9
w=old					13
w=oln		5
w=on	7	-6
w=one					13
w=open	-5	6
w=or	-11		12		-13
w=order					13
w=our	-7	5
w=out					19
w=own	-9	8			-9
w=owner	5
w=page					-8
w=paid					11
w=para					-14
w=parks					8
w=per					-9
w=personal		6
w=photo					-8
w=pickup					11
w=place					10
w=please		-7			-33
w=pls					-12
w=por	-5		9
w=porch					8
w=posted					-11
w=prepa					9
w=proud					-11
w=public			-6		-23
w=que					10
w=ran					16
w=rd	6				-28
w=read			-5		-13
w=reads					-10
w=real	6				16
w=remember					8
w=right	5
w=rn					12
w=roof					-9
w=rt	6		-6
w=saben					9
w=said	5				-14
w=sale					9
w=saw					-9
w=saying					11
w=says					-27
w=school	-5
w=se					12
w=seen					-10
w=sent					-8
w=señor					-8
w=señora					-9
w=she		5	-7		17
w=she's					-19
w=sheriff					-8
w=si					-12
w=sign					11
w=signed					11
w=site					-8
w=six					8
w=sleep					25
w=sleeps					9
w=snitch					17
w=sold					-10
w=someone					-12
w=something					13
w=son				7
w=soy			5
w=st		-7
w=starts					-8
w=state					8
w=still					-10
w=store					9
w=su	7		-5
w=sundays					9
w=tannery					8
w=tax					-8
w=teague					8
w=tell	7				-9
w=that			-7		12
w=that's					-14
w=the			-7		-19
w=their					-10
w=there					11
w=these					9
w=they	-7		7		-10
w=thinks					20
w=this	5				8
w=ticket					-8
w=till					11
w=time					8
w=times					-8
w=to				6	-11
w=todo					10
w=told	6	5	-8
w=trooper					8
w=truck					-14
w=twice					-8
w=two		5			-18
w=under					-9
w=unit			5
w=up		6			10
w=us					16
w=vayan					10
w=voted					14
w=walks					16
w=wants	-5		6
w=warden					10
w=was			5		-21
w=we		-6	7
w=we'll					13
w=we're	-5		8
w=welcome					-10
w=well					9
w=went					-11
w=what					42
w=whatever					12
w=when					8
w=who	17		-18		32
w=who's					14
w=wife	-6			8
w=will			6
w=with					-11
w=won't					14
w=work					10
w=would					18
w=yall					12
w=years					-11
w=yes	-5
w=you	10	-7		-5	14
w=you're					-18
w=your	7		-5		-8
warm face	-10	-5	14		-16`

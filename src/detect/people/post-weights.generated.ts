// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weights in hundredths, by question.
export const postWeights = `a name	29		-36		8
author in office			5
bank-account			11	-5	-18
bias	-21	-142	-157	-352	-239
birthdate	9	10	-8	-8	-35
categories 2	-5	-40	12	37	-36
categories 3		16		-16	18
categories 5		10	-8		41
chat					9
coordinates		8		-5	40
driver-license	-7	10		-5
email			7	-9	8
family-member	-26	-21	-5	72	41
health	22	-13	-9	-6	-50
imperative 1	10	-7	-10		68
incitement 1	-16	23		-8	127
incitement 2		12	-6	-5	95
incitement 3					42
insiders 1	-16	29	-9		-14
kin after office	-26	-12	-15	54	13
labels 2	-10	11			21
labels 4	-8	6			21
license-plate	7	16	-15	-10	42
long	6	-6		-8	-15
lookups 1	-8	19	-10		-31
mocking face			-6	6	55
more others	5		-16		-14
more self	-27	-6	32
name beside	14		-23		-8
no office	47	-61	31	-42	-29
no pronoun	9			-5
nobody 1	19	-12		-14	27
nobody else	-31	-8	36	-7	-34
nothing private					-161
office alone	-17	73	-12	-34	33
office and own details		30	-6	-14	-18
office and relative	-31	-9	-21	72
office and relative first	-6	-17	-8	38
office and relative only	-26	-22	-6	48	20
office before name	-37	56	-20
office beside	-42	45	-29	35	67
office early	-64	64	-33	47	23
office speaks	15	-17			-9
office without self	-42	17	-14	18
office's kin	-18	-24	-8	46	14
offices 2	-25	31	-13
offices around 1	-23	34	-6
offices around 3		5
only others	-12	9	-8	5	16
only self	-27		29	-7	-17
other beside 1	11	-5	-12	5
other beside 2	6		-15	8	-36
other beside more	8		-22	7	-11
others 1	19	5	-32	12	18
others 2	24		-24	-5	19
others 4	27	-9	-15	-9	13
others 8	7				-15
others first	5		-10	9	66
own beside 1	-23	-22	40		-8
own beside 2	-31	-7	37	-8	-14
own beside more	-39	-15	41		-16
own kin 1	-23	-7	31	-6
own kin 3	-18	-9	24		-20
own kin in office		-5		7
own office	-5				-25
own post of nobody else	-23	-20	34	-10	-40
own post of self	-20	-11	18
own posts 1	-32	-20	55	-6	-33
own posts 2	-37	-8	39		-12
own posts 4	-12		12
own relative	-26	-6	34		-24
payment-card				-5	36
phone			13	-15
public place 1	-16	5	6	11	-8
public record 1	5	7	-11		-39
question	-16		13		-14
restricted 1	-18	19		-5
school	13	-25	-12	29	58
self 1		-8	6		-15
self 2	-12	-14	18		-21
self 4	-27	-12	36		-8
self 8	-7	9	7	-6
self first	-5	-6	14	-6	-18
short	-7		7		10
ssn	-14	17			29
street-address	15		5	-29	42
target beside	31	-8	-29		20
target without office	19	-25	-9	-25	23
targets 1	46	-34	-25	-8	-11
targets 2	31	-14	-19	-6
targets 4	6
the office	-15	17	-14	15	-17
threats 1		7	-7		95
veiled 1	-11	19	-17	6	151
veiled 2					56
very long	5				-9
vin	-13	5	11		34
w=address					-13
w=after		-5			-14
w=al	-6		9
w=alone					9
w=and	9	-11	-5	6	-43
w=answers					9
w=anyone	5				-17
w=anything					-10
w=anyway					-9
w=apt	8		-6
w=aquí					-10
w=ask		5
w=back	11	-6	-6
w=bad					9
w=badge					8
w=bake					8
w=balcony					8
w=bc					-8
w=be					32
w=bedroom					10
w=been		-5			-12
w=before					-9
w=belongs	6				-11
w=better					13
w=bike					8
w=bikes					11
w=block					13
w=blocked					8
w=board		5
w=book					9
w=box			5
w=boy					10
w=bring					18
w=building					13
w=bus					-9
w=but					-20
w=by	5	-5
w=call	7	-5
w=called					21
w=came					-9
w=camioneta					8
w=can					-16
w=car	-5				10
w=care					12
w=case					-10
w=cat			5		8
w=cedar					13
w=cell		5			12
w=center					-9
w=chat					8
w=check	6	-5
w=cheer					8
w=chief					-13
w=city		6			-13
w=code	-5
w=colegio					9
w=college	5
w=commissioner	-5	6
w=con					-8
w=cops					8
w=could					-8
w=count					11
w=counter					9
w=county					-9
w=cute					14
w=day	-9
w=days					-11
w=de		-9	9		-15
w=del				5
w=deputy					-9
w=desk					-11
w=dice					-9
w=do					14
w=dob					-12
w=dog					12
w=don't	-5				-18
w=door					12
w=dr	5
w=drives	5				22
w=duluth					8
w=el		-6	7		-9
w=elem					10
w=em					12
w=en		-9	8		-9
w=es					-10
w=está					-10
w=even	-5
w=ever					8
w=every					10
w=everybody					14
w=everybody's					10
w=everyone					25
w=everything			5
w=ex					-11
w=example			5	-5	-9
w=family					-9
w=feel					16
w=file					-12
w=find					19
w=fine			5		8
w=for			7		-27
w=found	11	-5	-5
w=free					-10
w=friendly					13
w=from	10		-9		11
w=gate	-6
w=gave					-14
w=get					11
w=gets					18
w=girl					26
w=glitter					8
w=go	5		-5		28
w=goes					15
w=going					16
w=got	-5		6		14
w=grandma	5
w=green					9
w=guy					14
w=guys					8
w=gym					8
w=had					-15
w=has	6		-6		-33
w=hate					12
w=have					-16
w=he	9		-10
w=he's					-26
w=health		6			13
w=heat					9
w=her	12		-13
w=here			5
w=high					-10
w=him	11		-13		40
w=his	16		-21		14
w=hold					-8
w=home	-7	8			22
w=house	-5			6
w=how		5
w=hubby					12
w=husband				6
w=i'd					17
w=i'm					-14
w=ice					14
w=if		-7	9	-5	-25
w=in					-15
w=inspector		6
w=is		-7			-15
w=isn't					-12
w=it					-14
w=it's	-9		6		-13
w=judge	-6			5
w=keeps					10
w=kid	-7			5
w=kids	-6				15
w=know	7		-6		29
w=la			7		-14
w=lady					18
w=las			5		-9
w=last					-10
w=lawn					-8
w=leaves					12
w=left	5				-13
w=let					19
w=let's					26
w=lets					8
w=letter					-9
w=light					20
w=likes					16
w=line	5				-9
w=list	6
w=little					12
w=lives		6	-6
w=llama					22
w=lo					11
w=lock					9
w=locks					9
w=log					8
w=los			5
w=lot					9
w=loud					-9
w=lyle					11
w=mail			8
w=mailbox					8
w=make	-6				23
w=making					8
w=may	5
w=mayor's					-12
w=me			8
w=mi			7		-13
w=might					16
w=mine			5
w=minutes					-8
w=mod					15
w=mom	6
w=mom's					8
w=monday					-8
w=mr	10	-5	-6		-14
w=mrs	6
w=my			7
w=name	5		-5		16
w=name's					17
w=named	5				-13
w=need	-5				-13
w=nephew					-8
w=new	-6		7
w=night					33
w=no	-7		11	-6	-32
w=noche					8
w=nomás					17
w=not	10				-31
w=nothing					8
w=of	13		-12		11
w=ofc	-7	8
w=off	5
w=office					-25
w=officer					9
w=oh					9
w=ohio					11
w=old					16
w=oln		5
w=on					13
w=one					10
w=open		6
w=or	-14		15		-10
w=order					9
w=out	5				25
w=own	-5	6			-9
w=owner	5
w=page					-13
w=para					-10
w=park					9
w=parks					8
w=per	5				-12
w=personal		6
w=phone	-5
w=photo					-9
w=pickup					15
w=pin					10
w=place					11
w=please		-7			-30
w=pls					-9
w=pool					8
w=por			6
w=post	5	-5			-13
w=pots					11
w=privada					8
w=prosecutor					10
w=proud					-10
w=public	7		-7		-27
w=ran					13
w=rd					-25
w=read	5		-7		-15
w=reads					-10
w=real					16
w=receipts					10
w=record			-5
w=ref					9
w=remember					10
w=ridge	-5
w=right	6		-5
w=road					9
w=saben					8
w=said	8				-12
w=sale					13
w=same	-5				-13
w=saw					-8
w=says					-24
w=school	-7			6
w=se					20
w=seen					-10
w=selling			5
w=send					9
w=sent	5
w=señor					-8
w=she		7	-7		22
w=she's					-17
w=sheet					8
w=shift					-8
w=si					-9
w=sign					8
w=signed					13
w=since					-10
w=six					15
w=sleep					27
w=sleeps					15
w=so			7		-8
w=somebody		5			8
w=somebody's					8
w=someone					-15
w=something					13
w=son				6
w=soy			5
w=st	6	-7			-10
w=staff					-8
w=star					8
w=starts					-9
w=still					-21
w=su	8
w=tech					-9
w=tell	7		-5
w=than					-9
w=thank					-10
w=that	6		-13		23
w=that's					-11
w=the	7		-9		-16
w=their					-17
w=them					-8
w=then			5
w=there	-6		7
w=these					16
w=they			5
w=they're					-8
w=thinks					25
w=this	6		-5
w=three	5
w=thursday					-10
w=tiene	6
w=till					10
w=to		-5		9	-14
w=told	8		-6		-10
w=trailer					11
w=treasurer					-8
w=trooper					12
w=truck					-13
w=turned					-9
w=twice					-8
w=two		8			-22
w=un			5
w=union					-8
w=up	-5	6			8
w=vayan					10
w=volunteers					-8
w=walks					14
w=wall					8
w=wants	-5		7
w=warden					12
w=was		-7			-27
w=water	-5		5
w=wave					9
w=we		-8	6		-11
w=we're	-6		9
w=welcome					-8
w=well					8
w=went					-13
w=what					44
w=whatever					15
w=when					10
w=where	5				-9
w=while					10
w=who	19		-22		30
w=who's					17
w=whose					-9
w=wife			-5	9
w=will			6		8
w=with					-16
w=work		5			8
w=would					25
w=ya					15
w=yall					11
w=yard					-8
w=yes	-5
w=you	9	-6			16
w=you're					-19
w=your	6		-5		-8
warm face	-12		13`

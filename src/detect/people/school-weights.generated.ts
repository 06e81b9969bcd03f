// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weight in hundredths.
export const schoolWeights = `a1=1	13
a1=2	16
a1=3	16
a1=4	26
a1=5	17
a1=6	-12
a1=77	-13
a1=88	-19
a1=after	-16
a1=and	68
a1=at	28
a1=board	-18
a1=bus	20
a1=by	13
a1=class	23
a1=con	16
a1=dorm	14
a1=en	-10
a1=for	-19
a1=from	-10
a1=has	21
a1=if	-18
a1=is	11
a1=it's	-12
a1=mon	13
a1=moved	-17
a1=my	14
a1=now	13
a1=nursing	16
a1=of	-23
a1=office	11
a1=put	10
a1=sale	14
a1=says	-21
a1=so	10
a1=still	-16
a1=the	42
a1=who	-14
a1=with	-21
a1=y	41
admitted@a	10
admitted@b	-24
attends@a	-30
attends@b	90
b1-2=3rd	11
b1-2=41	-25
b1-2=anyone	-14
b1-2=are	-14
b1-2=ask	-10
b1-2=at	-38
b1-2=be	11
b1-2=box	-12
b1-2=bus	23
b1-2=en	19
b1-2=found	-15
b1-2=freshman	14
b1-2=go	11
b1-2=goes	70
b1-2=going	-20
b1-2=got	31
b1-2=grade	16
b1-2=he's	-30
b1-2=high	33
b1-2=i'm	10
b1-2=in	27
b1-2=is	-32
b1-2=junior	13
b1-2=kid	13
b1-2=line	12
b1-2=of	-12
b1-2=out	27
b1-2=over	21
b1-2=rehab	-15
b1-2=room	24
b1-2=sale	-13
b1-2=senior	12
b1-2=starts	-10
b1=12	33
b1=14	30
b1=22	13
b1=3	17
b1=41	13
b1=5	18
b1=8	19
b1=a	-18
b1=al	26
b1=at	69
b1=by	-10
b1=de	-23
b1=del	10
b1=el	33
b1=en	-18
b1=from	32
b1=grade	12
b1=her	19
b1=in	-59
b1=into	35
b1=it	14
b1=la	20
b1=of	-12
b1=says	26
b1=school	15
b1=sophomore	14
b1=st	-13
b1=the	-66
b1=to	31
b2=ask for	-10
b2=at the	-36
b2=en la	11
b2=freshman at	14
b2=go to	11
b2=goes to	71
b2=going to	-21
b2=grade at	16
b2=he's at	-28
b2=in the	16
b2=is at	-26
b2=junior at	13
b2=of the	-10
b2=out of	33
b2=over at	21
b2=room at	23
b2=senior at	12
begins:facility	-10
begins:office	-45
begins:opener	31
begins:organization	-26
begins:street	-31
begins:title	-32
begins:weak	-15
bias	-170
ends:facility	-58
ends:office	12
ends:school	83
ends:street	-29
ends:title	-14
ends:weak	129
first=aspen	51
first=bishop	24
first=cal	22
first=central	19
first=colegio	31
first=dr	-10
first=elk	21
first=escuela	15
first=ferris	19
first=final	18
first=fire	-10
first=first	-62
first=harlan	-10
first=instituto	10
first=kids	16
first=legion	-15
first=living	21
first=mercy	-28
first=miss	22
first=n	-12
first=oak	11
first=prairie	-10
first=prepa	-22
first=primaria	-10
first=ravenna	14
first=saint	24
first=san	-19
first=scam	-17
first=silver	-16
first=thornbury	17
first=union	-23
first=yuma	34
form:lives0	39
form:lives2	16
frame:lives1	18
frame=are at	-13
frame=freshman at	10
frame=he's at	-24
frame=is at	-59
frame=junior at	13
frame=senior at	12
ga=	20
ga= (	-22
ga= 3	25
ga= 4	-16
ga= 5	25
ga= 6	-11
ga= 7	-11
ga= 8	-23
ga= w	-52
ga=!!	34
ga=" 	-16
ga='w	51
ga=) 	30
ga=, 	-29
ga=-0	-14
ga=-4	14
ga=-w	20
ga=. 	-32
ga=."	-16
ga=: 	-38
ga=? 	20
gb= 	74
gb= (	-17
gb=, 	-23
gb=-	-23
gb=.
	-21
gb=. 	17
gb=: 	-13
gb=^	-33
grade@a	11
grade@b	96
ill@a	26
ill@b	-23
in:facility	-99
in:office	-23
in:opener	49
in:organization	14
in:school	193
in:title	-36
in:weak	109
job@b	-17
kin@b	36
known first	-49
last=2	-14
last=25	-12
last=4	10
last=acorns	10
last=box	-17
last=casimir's	-13
last=center	14
last=central	49
last=christian	59
last=co	23
last=college	17
last=creek	-34
last=elementary	16
last=friends	35
last=grove	15
last=hall	-49
last=hollow	-10
last=house	-11
last=icu	-11
last=illinois	10
last=juárez	14
last=kids	11
last=lakes	17
last=lutheran	-19
last=middle	26
last=r	15
last=regional	-27
last=ridge	52
last=state	32
last=tech	73
last=técnica	10
last=union	-29
last=wednesday	-19
last=west	16
life:child	25
life:class	17
life:pupil	34
life:staff	-31
life:team	-24
lives0	-75
lives1	-24
lives2	12
lives@b	30
lower	-16
n1	-153
n2	-11
n3	43
n4	40
none:lives0	-124
none:lives1	-45
office@a	-14
office@b	-31
old	86
old:form	64
old:form:framed	-34
old:form:free	97
old:frame	22
old:frame:framed	22
person@a	-29
person@b	67
public@a	45
school@a	-26
school@b	35
shouted	-100
unknown first	-31`

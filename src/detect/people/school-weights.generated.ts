// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weight in hundredths.
export const schoolWeights = `a1=12	-17
a1=2	19
a1=27	13
a1=4	17
a1=5	12
a1=77	-13
a1=88	-14
a1=after	-14
a1=and	32
a1=as	10
a1=at	11
a1=board	-14
a1=bus	16
a1=by	10
a1=cafeteria	22
a1=class	21
a1=con	13
a1=has	27
a1=if	-14
a1=it's	-11
a1=la	10
a1=lives	14
a1=lol	13
a1=mon	10
a1=mornings	14
a1=moved	-13
a1=now	21
a1=nursing	13
a1=of	-21
a1=on	12
a1=op	20
a1=opens	13
a1=parking	12
a1=sale	12
a1=sat	10
a1=says	-18
a1=spring	13
a1=still	-12
a1=the	22
a1=was	14
a1=who	-16
a1=with	-26
a1=y	28
a1=you	11
admitted@a	28
admitted@b	-23
attends@a	-36
attends@b	93
b1-2=1	11
b1-2=14	12
b1-2=41	-18
b1-2=anyone	-11
b1-2=are	-13
b1-2=ask	-10
b1-2=at	-33
b1-2=box	-11
b1-2=boy	15
b1-2=bus	19
b1-2=days	-19
b1-2=for	-10
b1-2=found	-23
b1-2=free	-10
b1-2=freshman	10
b1-2=goes	68
b1-2=going	-15
b1-2=got	21
b1-2=grade	14
b1-2=he's	-21
b1-2=high	24
b1-2=home	16
b1-2=i'm	20
b1-2=in	26
b1-2=is	-26
b1-2=out	20
b1-2=over	14
b1-2=rehab	-10
b1-2=room	12
b1-2=sale	-10
b1-2=school	11
b1-2=the	22
b1-2=va	15
b1-2=we	-14
b1-2=works	-10
b1-2=year	20
b1=12	24
b1=14	22
b1=22	10
b1=3	10
b1=41	10
b1=5	13
b1=8	12
b1=al	20
b1=at	80
b1=by	-11
b1=de	-28
b1=el	22
b1=en	-17
b1=final	10
b1=floor	13
b1=from	37
b1=grade	24
b1=her	14
b1=in	-53
b1=into	25
b1=it	10
b1=la	17
b1=rd	-11
b1=says	14
b1=school	19
b1=sophomore	11
b1=st	-18
b1=tag	14
b1=the	-69
b1=to	33
b1=week	14
b2=ask for	-10
b2=at the	-31
b2=en el	11
b2=freshman at	10
b2=goes to	69
b2=going to	-16
b2=grade at	15
b2=he's at	-20
b2=home from	18
b2=i'm at	18
b2=in a	13
b2=in the	10
b2=is a	10
b2=is at	-29
b2=of the	-10
b2=out of	27
b2=over at	14
b2=room at	14
b2=works at	-10
begins:facility	-13
begins:office	-40
begins:opener	36
begins:organization	-27
begins:street	-34
begins:title	-39
begins:weak	-22
bias	-170
ends:facility	-53
ends:organization	-18
ends:school	83
ends:street	-31
ends:weak	118
first=aspen	39
first=austin	14
first=bishop	40
first=central	14
first=colegio	24
first=elk	16
first=elm	12
first=escuela	18
first=ferris	14
first=final	13
first=first	-49
first=instituto	11
first=kettle	15
first=kids	12
first=lakeside	-16
first=legion	-12
first=living	15
first=mercy	-26
first=miss	15
first=n	-13
first=oak	11
first=p	-10
first=prepa	-24
first=ravenna	10
first=roosevelt	27
first=saint	17
first=san	-15
first=scam	-13
first=silver	-15
first=st	-10
first=thornbury	13
first=union	-16
first=unit	-10
first=yuma	24
form:lives0	40
form:lives2	13
frame:lives1	14
frame=are at	-10
frame=he's at	-19
frame=is at	-46
ga=	20
ga= (	-33
ga= 4	-12
ga= 5	18
ga= 6	-10
ga= 7	-14
ga= 8	-20
ga= w	-20
ga=!!	28
ga=" 	-17
ga='w	48
ga=)	12
ga=) 	28
ga=, 	-16
ga=-0	-10
ga=-w	12
ga=. 	-21
ga=."	-12
ga=.,	13
ga=: 	-34
ga=? 	16
gb=
	-10
gb= 	70
gb= "	-13
gb= =	14
gb=, 	-15
gb=-	-10
gb=.
	-27
gb=. 	16
gb=: 	-13
gb=^	-43
grade@a	62
grade@b	91
in:facility	-90
in:office	-25
in:opener	46
in:organization	11
in:school	192
in:street	-16
in:title	-36
in:weak	95
job@b	-13
kin@b	47
known first	-48
last=2	-13
last=9	-14
last=box	-16
last=catholic	10
last=cc	-11
last=center	11
last=central	43
last=christian	49
last=co	19
last=college	15
last=creek	-30
last=elementary	23
last=friends	26
last=grove	12
last=hall	-46
last=heights	-13
last=icu	-10
last=juárez	12
last=lakes	12
last=middle	22
last=oaks	-15
last=r	10
last=regional	-19
last=ridge	48
last=roosevelt	15
last=state	26
last=tech	68
last=union	-32
last=valley	11
last=wednesday	-14
last=west	11
last=western	46
life:child	20
life:class	24
life:pupil	37
life:staff	-26
life:team	-22
life:trip	-11
lives0	-74
lives1	-23
lives3	14
lives@b	19
lower	-10
n1	-149
n2	-12
n3	40
n4	39
none:lives0	-120
none:lives1	-39
none:lives2	-17
none:lives3	13
office@a	-16
office@b	-37
old	81
old:form	61
old:form:framed	-43
old:form:free	104
old:frame	20
old:frame:framed	20
person@a	-26
person@b	63
public@a	35
school@a	-35
school@b	41
shouted	-93
unknown first	-34`

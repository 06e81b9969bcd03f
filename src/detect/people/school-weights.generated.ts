// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weight in hundredths.
export const schoolWeights = `a1=1	19
a1=10	-10
a1=2	19
a1=4	32
a1=5	20
a1=6	-15
a1=77	-16
a1=88	-23
a1=after	-15
a1=and	68
a1=at	52
a1=board	-22
a1=bus	16
a1=by	16
a1=class	23
a1=dorm	17
a1=en	-15
a1=every	-12
a1=for	-18
a1=from	-10
a1=has	24
a1=i	15
a1=if	-23
a1=la	10
a1=mon	15
a1=moved	-19
a1=my	18
a1=now	18
a1=office	12
a1=put	14
a1=sale	16
a1=says	-25
a1=still	-21
a1=the	34
a1=who	-15
a1=with	-25
a1=y	41
admitted@a	11
admitted@b	-32
attends@a	-25
attends@b	86
b1-2=3rd	14
b1-2=41	-27
b1-2=apt	-10
b1-2=ask	-11
b1-2=at	-36
b1-2=be	11
b1-2=box	-11
b1-2=bus	11
b1-2=de	-10
b1-2=del	-10
b1-2=en	20
b1-2=found	-14
b1-2=freshman	13
b1-2=girl	11
b1-2=go	19
b1-2=goes	73
b1-2=going	-23
b1-2=got	36
b1-2=grade	19
b1-2=he's	-32
b1-2=high	18
b1-2=i'm	11
b1-2=in	17
b1-2=is	-32
b1-2=junior	12
b1-2=kid	16
b1-2=line	16
b1-2=of	-11
b1-2=out	33
b1-2=over	19
b1-2=room	19
b1-2=sale	-14
b1-2=starts	-10
b1-2=the	-11
b1-2=unit	-12
b1=12	40
b1=14	19
b1=22	16
b1=3	21
b1=41	16
b1=5	22
b1=8	23
b1=at	76
b1=by	-10
b1=de	-24
b1=del	15
b1=el	36
b1=en	-13
b1=final	10
b1=from	38
b1=grade	16
b1=her	23
b1=in	-54
b1=into	40
b1=it	18
b1=la	16
b1=of	-11
b1=says	34
b1=sophomore	18
b1=st	-13
b1=the	-87
b1=to	23
b2=ask for	-10
b2=at the	-35
b2=en la	14
b2=freshman at	13
b2=go to	19
b2=goes to	74
b2=going to	-24
b2=grade at	19
b2=he's at	-30
b2=is at	-16
b2=junior at	12
b2=of the	-10
b2=on a	12
b2=out of	42
b2=over at	20
b2=room at	18
b2=to the	12
begins:office	-48
begins:opener	31
begins:organization	-15
begins:school	24
begins:street	-40
begins:title	-23
begins:weak	-12
bias	-166
ends:facility	-43
ends:office	14
ends:school	100
ends:street	-28
ends:title	-18
ends:weak	120
first=aspen	43
first=bishop	29
first=cal	26
first=cedar	-13
first=central	24
first=colegio	36
first=elk	21
first=escuela	17
first=final	21
first=fire	-12
first=first	-69
first=harlan	-11
first=instituto	15
first=jardín	13
first=kids	19
first=lakeside	-10
first=mercy	-36
first=miss	27
first=n	-14
first=oak	14
first=parents	-10
first=prepa	-27
first=primaria	-14
first=saint	18
first=san	-23
first=silver	-25
first=thornbury	19
first=union	-24
first=yuma	41
form:lives0	31
form:lives1	18
frame:lives1	14
frame=estudia en	13
frame=he's at	-30
frame=is at	-56
frame=junior at	12
ga=	33
ga= (	-25
ga= 1	12
ga= 2	10
ga= 3	33
ga= 4	-16
ga= 5	31
ga= 6	-12
ga= 7	-12
ga= 8	-27
ga= w	-63
ga=!!	40
ga=" 	-19
ga='w	38
ga=) 	36
ga=, 	-42
ga=-0	-16
ga=-4	17
ga=-w	25
ga=. 	-35
ga=."	-15
ga=: 	-43
ga=? 	25
gb= 	77
gb= "	-23
gb= (	-19
gb=, 	-26
gb=-	-24
gb=.
	-20
gb=. 	16
gb=^	-22
grade@a	17
grade@b	90
ill@a	33
ill@b	-41
in:facility	-87
in:office	-21
in:opener	59
in:organization	10
in:school	217
in:title	-29
in:weak	111
job@b	-19
kin@a	-24
kin@b	44
known first	-45
last=2	-15
last=25	-14
last=4	-10
last=academy	-12
last=acorns	12
last=bank	-10
last=box	-20
last=casimir's	-13
last=center	16
last=central	27
last=christian	63
last=co	28
last=college	17
last=creek	-36
last=elementary	16
last=friends	43
last=hall	-30
last=high	-15
last=icu	-11
last=juárez	16
last=kids	13
last=lutheran	-20
last=middle	29
last=montessori	19
last=r	18
last=regional	-51
last=ridge	62
last=state	39
last=tech	89
last=técnica	14
last=union	-33
last=valley	15
last=wednesday	-23
last=west	20
life:child	17
life:class	13
life:pupil	51
life:staff	-37
life:team	-15
lives0	-77
lives1	-15
lives3	11
lives@b	46
n1	-144
n2	-17
n3	39
n4	43
none:lives0	-114
none:lives1	-46
none:lives3	13
office@a	-33
office@b	-33
old	73
old:form	56
old:form:framed	-35
old:form:free	91
old:frame	17
old:frame:framed	17
person@a	-25
person@b	68
public@a	54
public@b	-16
school@a	-20
school@b	23
shouted	-85
unknown first	-34`

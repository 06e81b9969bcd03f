// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weight in hundredths.
export const schoolWeights = `a1=1	19
a1=10	-10
a1=2	19
a1=4	31
a1=5	20
a1=6	-14
a1=77	-16
a1=88	-23
a1=after	-16
a1=and	69
a1=at	51
a1=board	-22
a1=bus	16
a1=by	16
a1=class	23
a1=dorm	17
a1=en	-17
a1=for	-19
a1=from	-10
a1=has	24
a1=i	15
a1=if	-23
a1=la	11
a1=mon	15
a1=moved	-19
a1=my	18
a1=now	17
a1=office	12
a1=put	13
a1=sale	16
a1=says	-25
a1=still	-21
a1=the	34
a1=who	-15
a1=with	-24
a1=y	40
admitted@a	14
admitted@b	-34
attends@a	-27
attends@b	84
b1-2=3rd	13
b1-2=41	-29
b1-2=apt	-10
b1-2=ask	-11
b1-2=at	-36
b1-2=be	11
b1-2=box	-11
b1-2=bus	11
b1-2=del	-10
b1-2=en	17
b1-2=found	-14
b1-2=freshman	16
b1-2=girl	10
b1-2=go	18
b1-2=goes	71
b1-2=going	-24
b1-2=got	36
b1-2=grade	18
b1-2=he's	-32
b1-2=high	18
b1-2=i'm	11
b1-2=in	17
b1-2=is	-33
b1-2=junior	14
b1-2=kid	15
b1-2=line	15
b1-2=of	-11
b1-2=out	33
b1-2=over	19
b1-2=room	18
b1-2=sale	-15
b1-2=senior	12
b1-2=starts	-11
b1-2=the	-11
b1-2=to	10
b1-2=unit	-12
b1=12	40
b1=14	19
b1=22	16
b1=3	21
b1=41	16
b1=5	22
b1=8	23
b1=at	75
b1=by	-10
b1=de	-24
b1=del	15
b1=el	35
b1=en	-14
b1=final	10
b1=from	37
b1=grade	15
b1=her	23
b1=in	-54
b1=into	40
b1=it	18
b1=la	15
b1=of	-11
b1=says	34
b1=school	17
b1=sophomore	18
b1=st	-13
b1=the	-88
b1=to	28
b2=ask for	-10
b2=at the	-36
b2=en la	12
b2=freshman at	16
b2=go to	18
b2=goes to	72
b2=going to	-25
b2=grade at	18
b2=he's at	-30
b2=is at	-17
b2=junior at	14
b2=of the	-10
b2=on a	11
b2=out of	42
b2=over at	19
b2=room at	17
b2=senior at	12
b2=to the	11
begins:office	-48
begins:opener	30
begins:organization	-12
begins:school	24
begins:street	-40
begins:title	-24
begins:weak	-13
bias	-166
ends:facility	-43
ends:office	14
ends:school	101
ends:street	-28
ends:title	-18
ends:weak	120
first=aspen	43
first=bishop	29
first=cal	26
first=central	24
first=colegio	35
first=elk	21
first=escuela	16
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
first=prepa	-28
first=primaria	-14
first=saint	18
first=san	-23
first=silver	-25
first=thornbury	19
first=union	-25
first=yuma	41
form:lives0	30
form:lives1	15
frame:lives1	21
frame=estudia en	12
frame=freshman at	10
frame=he's at	-30
frame=is at	-58
frame=junior at	14
frame=senior at	12
ga=	38
ga= (	-25
ga= 1	12
ga= 2	10
ga= 3	34
ga= 4	-17
ga= 5	31
ga= 6	-12
ga= 7	-12
ga= 8	-27
ga= w	-61
ga=!!	40
ga=" 	-19
ga='w	37
ga=) 	36
ga=, 	-42
ga=-0	-17
ga=-4	17
ga=-w	25
ga=. 	-36
ga=."	-15
ga=: 	-43
ga=? 	25
gb= 	78
gb= "	-23
gb= (	-19
gb=, 	-27
gb=-	-24
gb=.
	-20
gb=. 	16
gb=^	-22
grade@a	16
grade@b	92
ill@a	32
ill@b	-41
in:facility	-87
in:office	-21
in:opener	58
in:organization	12
in:school	217
in:title	-29
in:weak	111
job@b	-19
kin@a	-26
kin@b	45
known first	-45
last=2	-16
last=25	-14
last=4	-10
last=academy	-13
last=acorns	12
last=bank	-10
last=box	-20
last=casimir's	-14
last=center	16
last=central	27
last=christian	63
last=co	28
last=college	16
last=creek	-35
last=elementary	17
last=falls	-10
last=friends	42
last=hall	-30
last=high	-14
last=icu	-11
last=juárez	18
last=kids	13
last=lutheran	-20
last=middle	28
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
life:child	18
life:class	11
life:pupil	52
life:staff	-39
life:team	-17
lives0	-79
lives1	-14
lives@b	46
n1	-143
n2	-16
n3	38
n4	42
none:lives0	-115
none:lives1	-49
none:lives3	12
office@a	-33
office@b	-35
old	77
old:form	56
old:form:framed	-33
old:form:free	89
old:frame	21
old:frame:framed	21
person@a	-28
person@b	70
public@a	53
public@b	-14
school@a	-19
school@b	22
shouted	-86
unknown first	-34`

// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weight in hundredths.
export const healthPlaceWeights = `a first name	-27
a=^	40
a=after	11
a=and	11
a=de	-16
a=for	59
a=i	-15
a=in	46
a=is	-22
a=last	13
a=now	-11
a=room	-10
a=to	-27
a=who	-16
a=with	15
a=y	47
admitted	88
after a mark	12
audience@sentence	-33
b=^	-48
b=a	-18
b=at	124
b=by	-17
b=de	-32
b=el	43
b=en	27
b=from	26
b=in	-107
b=la	-16
b=to	46
b=with	15
bare no term	-10
bare one word	-44
bare outright	29
bare school	-101
bare term 3	-9
bare term@sentence	-21
bare usual	145
bb=^	-49
bb=de	-9
bb=en	30
bb=goes	-24
bb=he's	65
bb=her	22
bb=home	32
bb=in	12
bb=is	63
bb=she's	38
bbb=^	-7
bbb=and	54
bbb=de	-17
bbb=el	-14
bbb=got	52
bbb=he's	27
bbb=i	-12
bbb=in	-7
bbb=is	-22
bbb=la	-11
bbb=she	6
bbb=the	-31
bbb=to	12
bed	84
bias	-313
event@sentence	8
facility	81
kin@sentence	19
kind=bare	-164
kind=cue	80
kind=known	87
kind=ward	-23
many words	10
no term	-104
nobody@sentence	30
number	-26
organization	-48
other@sentence	-6
outright	117
person@sentence	-11
school	-89
school@sentence	-32
service@sentence	-49
somebody after	-17
somebody before	50
somebody earlier	57
street	-24
telling	181
term 20	72
term 3	69
term 8	117
term@sentence	94
usual	74
w=behavioral	9
w=care	37
w=clinic	11
w=clínica	12
w=dialysis	32
w=general	-75
w=hospital	19
w=icu	-22
w=manor	-14
w=mayo	-31
w=nicu	36
w=recovery	-51
w=regional	-14
w=rehab	-16
w=unit	-24
w=va	-27`

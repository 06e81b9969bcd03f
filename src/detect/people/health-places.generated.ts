// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weight in hundredths.
export const healthPlaceWeights = `a first name	-21
a=^	47
a=after	11
a=and	17
a=for	15
a=in	43
a=is	-26
a=por	6
a=to	-34
a=y	63
admitted	94
after a mark	-23
audience@sentence	-46
b=^	-50
b=at	116
b=de	-30
b=el	39
b=en	55
b=from	10
b=in	-108
b=la	-16
b=the	18
b=to	13
bare admitted	17
bare no term	36
bare one word	-91
bare outright	42
bare school	-99
bare term 3	10
bare term@sentence	-18
bare usual	90
bb=^	-45
bb=de	-15
bb=en	48
bb=goes	-9
bb=he's	49
bb=in	6
bb=is	61
bb=she's	32
bb=was	7
bbb=^	-13
bbb=a	6
bbb=and	46
bbb=el	-18
bbb=he	17
bbb=he's	40
bbb=i	-8
bbb=is	-21
bbb=the	-38
bbb=to	23
bed	67
bias	-328
event@sentence	22
facility	67
kin@sentence	20
kind=bare	-169
kind=cue	80
kind=known	95
kind=ward	-29
many words	52
no term	-101
nobody@sentence	8
number	-18
office@sentence	-18
one word	6
organization	-54
other@sentence	-31
outright	107
school	-123
school@sentence	-14
self@sentence	-58
service@sentence	-51
somebody before	74
somebody earlier	48
street	22
telling	173
term 20	87
term 3	108
term 8	63
term@sentence	128
usual	82
w=care	20
w=center	12
w=clinic	12
w=dialysis	29
w=general	-77
w=icu	-26
w=mayo	-25
w=recovery	-67
w=regional	-10
w=rehab	-23
w=unit	-25`

// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weight in hundredths.
export const healthPlaceWeights = `a first name	-29
a=^	54
a=after	12
a=and	21
a=de	-12
a=for	32
a=in	38
a=is	-25
a=por	6
a=to	-32
a=y	52
admitted	95
after a mark	-24
audience@sentence	-57
b=^	-50
b=at	112
b=de	-26
b=el	59
b=en	47
b=from	8
b=in	-127
b=la	-18
b=the	10
b=to	39
bare admitted	19
bare no term	11
bare one word	-75
bare outright	36
bare school	-91
bare term 3	-6
bare term@sentence	-25
bare usual	102
bb=^	-49
bb=de	-15
bb=en	38
bb=goes	-22
bb=he's	62
bb=home	20
bb=is	51
bb=she's	35
bbb=^	-13
bbb=and	41
bbb=el	-14
bbb=got	50
bbb=he	11
bbb=he's	29
bbb=i	-10
bbb=in	-13
bbb=is	-20
bbb=la	-6
bbb=the	-30
bbb=to	20
bed	111
bias	-290
event@sentence	21
facility	71
kin@sentence	19
kind=bare	-147
kind=cue	79
kind=known	74
kind=ward	-24
many words	38
name before	-30
no term	-143
nobody@sentence	28
number	-20
office@sentence	-16
one word	12
organization	-62
other@sentence	-31
outright	103
person@sentence	11
school	-114
school@sentence	-23
self@sentence	-43
service@sentence	-54
somebody before	72
somebody earlier	58
street	6
telling	176
term 20	41
term 3	102
term 8	67
term@sentence	123
usual	92
w=behavioral	12
w=care	17
w=center	10
w=clinic	12
w=dialysis	28
w=general	-74
w=icu	-24
w=mayo	-21
w=nicu	29
w=recovery	-57
w=regional	-12
w=rehab	-21
w=unit	-18
w=va	-27`

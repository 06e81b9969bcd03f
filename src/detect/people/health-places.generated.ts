// Made by `npm run train` from the labelled posts; do not edit. One line a sign: its name and its weight in hundredths.
export const healthPlaceWeights = `a first name	-30
a=^	54
a=after	11
a=and	21
a=de	-12
a=for	32
a=in	38
a=is	-25
a=por	6
a=to	-32
a=y	52
admitted	96
after a mark	-24
audience@sentence	-57
b=^	-50
b=at	111
b=de	-26
b=el	59
b=en	46
b=from	9
b=in	-129
b=la	-18
b=the	9
b=to	40
bare admitted	21
bare no term	10
bare one word	-73
bare outright	35
bare school	-92
bare term@sentence	-26
bare usual	102
bb=^	-49
bb=de	-15
bb=en	38
bb=goes	-23
bb=he's	62
bb=home	23
bb=is	51
bb=she's	35
bbb=^	-13
bbb=and	42
bbb=el	-14
bbb=he	11
bbb=he's	29
bbb=i	-10
bbb=in	-13
bbb=is	-21
bbb=la	-6
bbb=the	-31
bbb=to	20
bed	116
bias	-290
event@sentence	23
facility	70
kin@sentence	19
kind=bare	-147
kind=cue	80
kind=known	74
kind=ward	-25
many words	38
name before	-30
no term	-143
nobody@sentence	27
number	-21
office@sentence	-17
one word	13
organization	-62
other@sentence	-32
outright	102
person@sentence	12
school	-114
school@sentence	-22
self@sentence	-42
service@sentence	-54
somebody before	72
somebody earlier	57
street	6
telling	177
term 20	41
term 3	102
term 8	67
term@sentence	122
usual	93
w=behavioral	12
w=care	17
w=center	10
w=clinic	12
w=dialysis	28
w=general	-75
w=icu	-24
w=mayo	-21
w=nicu	30
w=recovery	-57
w=regional	-12
w=rehab	-21
w=unit	-18
w=va	-27`

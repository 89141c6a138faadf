# Words written together that are several words of syntax; words in n't and 's, 're, 've, 'd, 'll, 'm are known without.
# key	parts, whose letters together are the key
'bout	'bout
'cause	'cause
'em	'em
'n	'n
'round	'round
'til	'til
'tis	't is
'twas	't was
arent	are nt
betcha	bet cha
c'mon	c'm on
cannot	can not
cant	ca nt
couldnt	could nt
didnt	did nt
doesnt	does nt
dont	do nt
dunno	du n no
gimme	gim me
gonna	gon na
gotcha	got cha
gotta	got ta
hadnt	had nt
hasnt	has nt
havent	have nt
im	i m
isnt	is nt
ive	i ve
lemme	lem me
outta	out ta
shouldnt	should nt
theyre	they re
wanna	wan na
wasnt	was nt
werent	were nt
whatcha	what cha
wouldnt	would nt
youre	you re

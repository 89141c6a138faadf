# Past forms of irregular verbs, and forms of verbs of saying, that are hardly ever anything else, and that treebanks know too little of;
# and regular forms whose lemma is mistaken without them; and adjectives that are taken for nouns.
# Columns: form in small letters, alone or with the words that settle what it is, lemma, tag of the Penn Treebank; "-" where the form may be another word too: then only its lemma as a verb is known.
# 4  people: right behind somebody it is a verb ("an officer shot him", "a man shot in the leg"), elsewhere as it was tagged.
acknowledges	acknowledge	VBZ
alleges	allege	VBZ
alleging	allege	VBG
argues	argue	VBZ
arose	arise	VBD
asserts	assert	VBZ
awoke	awake	VBD
axed	axe	-
axing	axe	-
beaten	beat	VBN
bitten	bite	VBN
blamed	blame	-
bled	bleed	VBD
booted	boot	-
bound	bind	-
bribed	bribe	-
bribing	bribe	-
caught	catch	VBD
chimed	chime	-
choked	choke	-
choking	choke	-
chose	choose	VBD
chosen	choose	VBN
climbed	climb	-
clung	cling	VBD
compelling	compel	-
conceded	concede	-
concedes	concede	VBZ
confined	confine	-
contends	contend	VBZ
convened	convene	-
convening	convene	-
cost her	cost	VBD
cost him	cost	VBD
cost me	cost	VBD
cost them	cost	VBD
cost us	cost	VBD
crept	creep	VBD
dealt	deal	VBD
declined	decline	-
defamed	defame	-
defaming	defame	-
defrauded	defraud	-
defrauding	defraud	-
demoting	demote	-
denies	deny	VBZ
disciplined	discipline	-
doctored	doctor	-
downgraded	downgrade	-
drawn	draw	VBN
drew	draw	VBD
drove	drive	-
dug	dig	VBD
duped	dupe	-
duping	dupe	-
embezzled	embezzle	-
embezzling	embezzle	-
entitled	entitle	-
evaded	evade	-
evading	evade	-
examined	examine	-
exchanging	exchange	-
expunging	expunge	-
faces a	face	VBZ
faces charge	face	VBZ
faces charges	face	VBZ
faces criminal	face	VBZ
faces federal	face	VBZ
faces felony	face	VBZ
faces life	face	VBZ
faces multiple	face	VBZ
faces murder	face	VBZ
faces several	face	VBZ
faces three	face	VBZ
faces trial	face	VBZ
faces two	face	VBZ
faces up	face	VBZ
falsified	falsify	VBD
fell	fall	-
fined	fine	-
firebombed	firebomb	-
fled	flee	VBD
flew	fly	VBD
flouted	flout	-
flown	fly	VBN
flung	fling	VBD
forbade	forbid	VBD
forbidden	forbid	VBN
foresaw	foresee	VBD
foreseen	foresee	VBN
forgave	forgive	VBD
forgiven	forgive	VBN
fought	fight	VBD
found	find	-
froze	freeze	VBD
griped	gripe	-
griping	gripe	-
groped	grope	-
groping	grope	-
guilty	guilty	JJ
hanged	hang	-
headbutted	headbutt	-
headbutting	headbutt	-
held	hold	-
hogtied	hogtie	-
hogtying	hogtie	-
hoped	hope	-
hung	hang	VBD
ignited	ignite	-
igniting	ignite	-
implored	implore	-
imploring	implore	-
insists	insist	VBZ
intoned	intone	-
intoning	intone	-
joked	joke	-
knelt	kneel	VBD
led	lead	-
left	leave	-
lied	lie	-
looted	loot	-
lost	lose	-
misled	mislead	VBN
mistook	mistake	VBD
murmured	murmur	-
nicknamed	nickname	-
noted	note	-
noting	note	-
opined	opine	-
opining	opine	-
overcame	overcome	VBD
overridden	override	VBN
overrode	override	VBD
overruled	overrule	-
oversaw	oversee	VBD
overseen	oversee	VBN
overtaken	overtake	VBN
overthrew	overthrow	VBD
overthrown	overthrow	VBN
overtook	overtake	VBD
paroled	parole	-
paroling	parole	-
partook	partake	VBD
phoned	phone	-
phoning	phone	-
pleaded	plead	VBD
pleading	plead	-
pled	plead	VBD
postponed	postpone	-
postponing	postpone	-
prescribed	prescribe	-
prescribing	prescribe	-
probed	probe	-
profiled	profile	-
profiling	profile	-
raided	raid	-
raiding	raid	-
ran	run	-
rang	ring	-
raped	rape	-
raping	rape	-
refiled	refile	-
refiling	refile	-
restoring	restore	-
revoked	revoke	-
revoking	revoke	-
ridden	ride	VBN
rioted	riot	-
risen	rise	VBN
rode	ride	VBD
rose	rise	-
ruled	rule	-
sang	sing	VBD
sank	sink	VBD
says	say	VBZ
scheduled	schedule	-
set fire to	set	VBD
set fires	set	VBD
shaken	shake	VBN
shed	shed	-
shook	shake	VBD
shot	shoot	-	people
shot a	shoot	VBD
shot an	shoot	VBD
shot and injured	shoot	VBN
shot and killed	shoot	VBD
shot and killed by	shoot	VBN
shot and wounded	shoot	VBD
shot and wounded by	shoot	VBN
shot another	shoot	VBD
shot by	shoot	VBN
shot dead	shoot	VBD
shot dead by	shoot	VBN
shot five	shoot	VBD
shot four	shoot	VBD
shot her	shoot	VBD
shot him	shoot	VBD
shot his	shoot	VBD
shot multiple times	shoot	VBN
shot my	shoot	VBD
shot once	shoot	VBN
shot one	shoot	VBD
shot people	shoot	VBD
shot repeatedly	shoot	VBN
shot several	shoot	VBD
shot several times	shoot	VBN
shot the	shoot	VBD
shot their	shoot	VBD
shot them	shoot	VBD
shot three	shoot	VBD
shot to death	shoot	VBD
shot to death by	shoot	VBN
shot twice	shoot	VBN
shot two	shoot	VBD
shouted	shout	-
shown	show	VBN
shrank	shrink	VBD
sideswiped	sideswipe	-
sideswiping	sideswipe	-
slain	slay	VBN
slid	slide	-
sought	seek	VBD
spat	spit	VBD
sped	speed	VBD
sponsored	sponsor	-
sprang	spring	VBD
stole	steal	VBD
stolen	steal	VBN
stricken	strike	VBN
strode	stride	VBD
strove	strive	VBD
struck	strike	VBD
stuck	stick	-
swept	sweep	-
swiped	swipe	-
swiping	swipe	-
swore	swear	VBD
sworn	swear	VBN
swung	swing	VBD
tackled	tackle	-
threw	throw	VBD
thrown	throw	VBN
told	tell	VBD
toppled	topple	-
toppling	topple	-
tore	tear	VBD
torn	tear	VBN
traded	trade	-
trafficked	traffic	-
trafficking	traffic	-
trod	tread	VBD
tweeted	tweet	VBD
underlined	underline	-
underscored	underscore	-
underscoring	underscore	-
undertaken	undertake	VBN
undertook	undertake	VBD
upheld	uphold	VBN
voided	void	-
voiding	void	-
voting	vote	-
whistled	whistle	-
withdrawn	withdraw	VBN
withdrew	withdraw	VBD
withheld	withhold	VBN
wound	wind	-
wove	weave	VBD
woven	weave	VBN
wrestled	wrestle	-
written	write	VBN
wrote	write	VBD

# SPDX-License-Identifier: Apache-2.0
# Words of time.
# key	class	value	note
#
# month       number of the month; note `proper`: only with a capital letter where the sentence leads to a date,
#             note `day`: an abbreviation without its full stop, only before a day or a year
# weekday     0 for Monday to 6 for Sunday; `weekdays` the plural, for sets
# unit        designator of ISO 8601 durations, T before those of the clock, WE for a week's end; note `plural`
# number      its value; `scale` multiplies what stands before it; `several` is a number nobody counted; `ordinal`
# half        a half added to the number before ("2 1/2"); `halfof` a half of the unit after; `plushalf` a half more
# season, part  TIMEX3's letters for seasons and for parts of a day, note `alone`: also without a day; `parts` the plural, for sets
# clock       a time of day
# day         days from the day of publication, note: part of that day
# date        a day that goes by a name of its own
# ref         TIMEX3's PAST_REF, PRESENT_REF, FUTURE_REF
# length      a length of its own
# none        words that look like words of time and are none
# step        before a unit: how many of them to go, note: from where, `published` or `narrative`
# shift       after a number and a unit, likewise; note `clause`: only where no noun follows
# phase       early, middle or late in what follows, as TIMEX3's START, MID, END
# about       before a number, a date or a time: TIMEX3's mod
# holiday     month and day; or month, weekday, which one of the month (-1 the last) and days after it; or `easter` and
#             days after Easter Sunday
# set         how often; `each` makes a set of the unit after it, value: every how many
# zone, meridiem (hours to add), oclock, the, article, of, age, extra, fiscal  words inside the patterns
# period      "the latest period", a quarter
# dateline    before the date of publication at the head of a text
# ended       behind "the year", a length
# orso        "or so" behind a unit; `long` behind a unit and a hyphen
# preposition   value `year`: a year may follow; `end`: a year with nothing behind it; note `join`: what stands on both sides share their year
# counted     nouns after which the number before them is no year: of things that are counted, and makes of cars
1 / 2	half
1/2	half
12 midnight	clock	24:00
12 noon	clock	12:00
9/11	date	2001-09-11
a	article
a couple	number	2
a couple of	number	2
a few	several
a half	half
a later date	ref	FUTURE_REF
a little more than	about	MORE
a little over	about	MORE
a number of	several
a.m	meridiem	0
a.m.	meridiem	0
about	about	APPROX
acres	counted
acura	counted
additional	extra
after	shift	1	clause
afternoon	part	AF
afternoons	parts	AF
afterward	shift	1	narrative
afterwards	shift	1	narrative
age	age
aged	age
ages	age
ago	shift	-1	published
almost	about	APPROX
am	meridiem	0
an	article
and	preposition		join
and a half	plushalf
annually	set	P1Y
another	article
approximately	about	APPROX
apr	month	4	day
apr.	month	4	proper
april	month	4
around	about	APPROX
as early as	none
as late as	none
as many as	about	LESS
as much as	about	LESS
as of	preposition	year
as recently as	none
as soon as	none
as soon as possible	ref	FUTURE_REF
ash wednesday	holiday	easter -46
at	preposition
at least	about	MORE
at most	about	LESS
at present	ref	PRESENT_REF
at the moment	ref	PRESENT_REF
at this time	ref	PRESENT_REF
audi	counted
aug	month	8	day
aug.	month	8	proper
august	month	8
autumn	season	FA
back	shift	-1	published
before	shift	-1	clause
beforehand	shift	-1	narrative
beginning of	phase	START
between	preposition	year
biweekly	set	P2W
block	counted
bmw	counted
buick	counted
business	extra
by	preposition	year
cadillac	counted
calendar	extra
cdt	zone
centuries	unit	100Y	plural
century	unit	100Y
chevrolet	counted
chevy	counted
christmas	holiday	12 25
christmas day	holiday	12 25
christmas eve	holiday	12 24
chrysler	counted
cinco de mayo	holiday	5 5
circa	preposition	year
close to	about	APPROX
columbus day	holiday	10 0 2
coming	step	1	published
coming days	length	PXD
coming months	ref	FUTURE_REF
coming weeks	length	PXW
coming years	ref	FUTURE_REF
consecutive	extra
corresponding	none
couple	number	2
couple of	number	2
cst	zone
ct	zone
current	step	0	published
currently	ref	PRESENT_REF
daily	set	P1D
date	dateline
dawn	part	MO
day	unit	D
days	unit	D	plural
dec	month	12	day
dec.	month	12	proper
decade	unit	10Y
decades	unit	10Y	plural
december	month	12
dodge	counted
dollars	counted
dozen	scale	12
during	preposition	year
each	each	1
earlier	shift	-1	narrative
earlier in	phase	START
early	phase	START
early in	phase	START
easter	holiday	easter 0
easter monday	holiday	easter 1
easter sunday	holiday	easter 0
eastern time	zone
edt	zone
eight	number	8
eighteen	number	18
eighteenth	ordinal	18
eighth	ordinal	8
eighties	1990s	1980
eighty	number	80
election day	holiday	11 1 1 1
eleven	number	11
eleventh	ordinal	11
employees	counted
end of	phase	END
ended	ended
ending	ended
ensuing	step	1	narrative
est	zone
et	zone
evening	part	EV
evenings	parts	EV
every	each	1
every other	each	2
extra	extra
fall	season	FA
father 's day	holiday	6 6 3
feb	month	2	day
feb.	month	2	proper
february	month	2
feet	counted
few	several
fewer than	about	LESS
fifteen	number	15
fifteenth	ordinal	15
fifth	ordinal	5
fifties	1990s	1950
fifty	number	50
first	ordinal	1
fiscal	fiscal
five	number	5
flag day	holiday	6 14
following	step	1	narrative
for	preposition	end
ford	counted
formerly	ref	PAST_REF
fortnight	unit	2W
fortnights	unit	2W	plural
forty	number	40
four	number	4
fourteen	number	14
fourteenth	ordinal	14
fourth	ordinal	4
fourth of july	holiday	7 4
fri.	weekday	4	proper
friday	weekday	4
fridays	weekdays	4
from	preposition	year
from now	shift	1	published
from today	shift	1	published
full	extra
gmc	counted
gmt	zone
good friday	holiday	easter -2
groundhog day	holiday	2 2
half	half
half a	halfof
half an	halfof
halloween	holiday	10 31
harley	counted
hence	shift	1	published
high noon	none
honda	counted
hour	unit	TH
hourly	set	PT1H
hours	unit	TH	plural
hr	unit	TH	plural
hr.	unit	TH	plural
hrs	unit	TH	plural
hrs.	unit	TH	plural
hundred	scale	100
hyundai	counted
in	preposition	year
independence day	holiday	7 4
infiniti	counted
into	preposition	end
jaguar	counted
jan	month	1	day
jan.	month	1	proper
january	month	1
jeep	counted
jobs	counted
jul	month	7	day
jul.	month	7	proper
july	month	7
jun	month	6	day
jun.	month	6	proper
june	month	6
juneteenth	holiday	6 19
just about	about	APPROX
just after	about	AFTER
just before	about	BEFORE
just over	about	MORE
just under	about	LESS
kawasaki	counted
kia	counted
labor day	holiday	9 0 1
last	step	-1	published
late	phase	END
late in	phase	END
lately	ref	PAST_REF
later	shift	1	narrative
later in	phase	END
latest	step	-1	published
less than	about	LESS
lexus	counted
lincoln	counted
little more than	about	MORE
local time	zone
long	long
long ago	none
many	several
mar	month	3	day
mar.	month	3	proper
march	month	3	proper
mardi gras	holiday	easter -47
martin luther king day	holiday	1 0 3
martin luther king jr. day	holiday	1 0 3
may	month	5	proper
mazda	counted
mdt	zone
members	counted
memorial day	holiday	5 0 -1
mercedes	counted
mercury	counted
mid	phase	MID
midday	part	MI
middle of	phase	MID
midnight	clock	24:00
miles	counted
millennia	unit	1000Y	plural
millennium	unit	1000Y
min.	unit	TM	plural
mins	unit	TM	plural
minute	unit	TM
minutes	unit	TM	plural
mitsubishi	counted
mon.	weekday	0	proper
monday	weekday	0
mondays	weekdays	0
month	unit	M
monthly	set	P1M
months	unit	M	plural
more	extra
more recently	ref	PAST_REF
more than	about	MORE
morning	part	MO
mornings	parts	MO
mos.	unit	M	plural
mother 's day	holiday	5 6 2
mst	zone
nearly	about	APPROX
new year 's day	holiday	1 1
new year 's eve	holiday	12 31
new year's day	holiday	1 1
new year's eve	holiday	12 31
next	step	1	published
night	part	NI
nightly	set	P1D
nights	parts	NI
nine	number	9
nineteen	number	19
nineteenth	ordinal	19
nineties	1990s	1990
ninety	number	90
ninth	ordinal	9
nissan	counted
no less than	about	MORE
no more than	about	LESS
noon	clock	12:00
not less than	about	MORE
not long ago	ref	PAST_REF
nov	month	11	day
nov.	month	11	proper
november	month	11
now	ref	PRESENT_REF
nowadays	ref	PRESENT_REF
o' clock	oclock
o'clock	oclock
oct	month	10	day
oct.	month	10	proper
october	month	10
of	of
of age	age
officers	counted
old	age
olds	age
on	preposition
once	counted
once again	none
one	number	1
or	preposition		join
or so	orso
over	about	MORE
overnight	part	NI	alone
p.m	meridiem	12
p.m.	meridiem	12
pages	counted
past	step	-1	published
past years	ref	PAST_REF
pdt	zone
people	counted
percent	counted
period	period
pm	meridiem	12
pontiac	counted
porsche	counted
posted	dateline
pounds	counted
preceding	step	-1	narrative
present day	ref	PRESENT_REF
presently	ref	PRESENT_REF
presidents ' day	holiday	2 0 3
presidents day	holiday	2 0 3
previous	step	-1	narrative
prior	step	-1	narrative
pst	zone
pt	zone
published	dateline
quarter	unit	Q
quarters	unit	Q	plural
ram	counted
recent days	length	PXD
recent months	length	PXM
recent times	ref	PAST_REF
recent weeks	length	PXW
recent years	ref	PAST_REF
recently	ref	PAST_REF
residents	counted
right now	ref	PRESENT_REF
roughly	about	APPROX
same	step	0	narrative
sat.	weekday	5	proper
saturday	weekday	5
saturdays	weekdays	5
saturn	counted
second	ordinal	2
seconds	unit	TS	plural
sep	month	9	day
sep.	month	9	proper
sept	month	9	day
sept.	month	9	proper
september	month	9
seven	number	7
seventeen	number	17
seventeenth	ordinal	17
seventh	ordinal	7
seventies	1990s	1970
seventy	number	70
several	several
short	extra
shortly after	about	AFTER
shortly before	about	BEFORE
since	preposition	year
six	number	6
sixteen	number	16
sixteenth	ordinal	16
sixth	ordinal	6
sixties	1990s	1960
sixty	number	60
solid	extra
some	about	APPROX
some time ago	ref	PAST_REF
sometime	phase
sometime in	phase
soon	ref	FUTURE_REF
soon after	none
soon enough	none
spring	season	SP
st. patrick 's day	holiday	3 17
straight	extra
subaru	counted
summer	season	SU
sun.	weekday	6	proper
sunday	weekday	6
sundays	weekdays	6
suzuki	counted
ten	number	10
tenth	ordinal	10
tesla	counted
thanksgiving	holiday	11 3 4
thanksgiving day	holiday	11 3 4
that	step	0	narrative
that same	step	0	narrative
the	the
the beginning of	phase	START
the close of	phase	END
the coming days	ref	FUTURE_REF
the coming months	ref	FUTURE_REF
the coming weeks	ref	FUTURE_REF
the coming years	ref	FUTURE_REF
the day after tomorrow	day	2
the day before yesterday	day	-2
the days ahead	ref	FUTURE_REF
the days to come	ref	FUTURE_REF
the early	phase	START
the end of	phase	END
the first half of	phase	START
the foreseeable future	ref	FUTURE_REF
the fourth of july	holiday	7 4
the future	ref	FUTURE_REF
the late	phase	END
the latter half of	phase	END
the latter part of	phase	END
the mid	phase	MID
the middle of	phase	MID
the months ahead	ref	FUTURE_REF
the near future	ref	FUTURE_REF
the near term	ref	FUTURE_REF
the present	ref	PRESENT_REF
the recent days	ref	PAST_REF
the recent months	ref	PAST_REF
the recent past	ref	PAST_REF
the recent weeks	ref	PAST_REF
the recent years	ref	PAST_REF
the second half of	phase	END
the start of	phase	START
the very end of	phase	END
the weeks ahead	ref	FUTURE_REF
the years ahead	ref	FUTURE_REF
these days	ref	PRESENT_REF
third	ordinal	3
thirteen	number	13
thirteenth	ordinal	13
thirtieth	ordinal	30
thirty	number	30
this	step	0	published
this coming	step	1	published
this last	step	-1	published
this next	step	1	published
this past	step	-1	published
this same	step	0	narrative
thousand	scale	1000
three	number	3
through	preposition	year	join
throughout	preposition	year
thu.	weekday	3	proper
thur.	weekday	3	proper
thurs.	weekday	3	proper
thursday	weekday	3
thursdays	weekdays	3
till	preposition	year	join
times	counted
to	preposition		join
today	day	0
tomorrow	day	1
tonight	day	0	NI
toyota	counted
trading	extra
tue.	weekday	1	proper
tues.	weekday	1	proper
tuesday	weekday	1
tuesdays	weekdays	1
twelfth	ordinal	12
twelve	number	12
twentieth	ordinal	20
twenty	number	20
twice	counted
two	number	2
under	about	LESS
until	preposition	year	join
up to	about	LESS
upcoming	step	1	published
updated	dateline
utc	zone
valentine 's day	holiday	2 14
valentine's day	holiday	2 14
very next	step	1	narrative
veterans day	holiday	11 11
volkswagen	counted
volvo	counted
votes	counted
wed.	weekday	2	proper
wednesday	weekday	2
wednesdays	weekdays	2
week	unit	W
weekend	unit	WE
weekends	unit	WE	plural
weekly	set	P1W
weeks	unit	W	plural
well over	about	MORE
whole	extra
winter	season	WI
wks	unit	W	plural
words	counted
working	extra
yamaha	counted
year	unit	Y
yearly	set	P1Y
years	unit	Y	plural
yesterday	day	-1
yr	unit	Y	plural
yrs	unit	Y	plural
yrs.	unit	Y	plural
zero	number	0
½	half

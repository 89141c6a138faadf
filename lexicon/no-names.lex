# Written with capitals, but names of no person, body or place.
# key (as tokens)	what it is: holiday, faith, vehicle, weapon (drugs too), thing, event, law, people
14th amendment	law
9 - 1 - 1	thing
9/11	event
911	thing
accord	vehicle
acura	vehicle
adderall	weapon
adhd	thing
aids	thing
ak - 47	weapon
alabamian	people
alabamians	people
alaskan	people
alaskans	people
allah	faith
altima	vehicle
amber alert	law
amen	faith
android	thing
angelenos	people
ar - 15	weapon
arizonan	people
arkansan	people
atm	thing
audi	vehicle
australia day	holiday
baby boomer	people
band - aid	thing
beretta	weapon
bible	faith
bill of rights	law
black	people
black friday	holiday
blacks	people
blue alert	law
bmw	vehicle
bodycam	thing
bonfire night	holiday
boomer	people
bostonians	people
botox	weapon
boxing day	holiday
brady list	law
breathalyzer	weapon
brexit	event
brown v. board	law
bud light	weapon
buddha	faith
budweiser	weapon
buick	vehicle
cadillac	vehicle
cadillac escalade	vehicle
camry	vehicle
canada day	holiday
cctv	thing
cd	thing
ceo	thing
cfo	thing
challenger	vehicle
charger	vehicle
chevrolet	vehicle
chevrolet impala	vehicle
chevrolet malibu	vehicle
chevrolet tahoe	vehicle
chevy	vehicle
chevy tahoe	vehicle
chicagoans	people
christ	faith
christmas	holiday
christmas day	holiday
christmas eve	holiday
chrysler	vehicle
citizens united	law
civic	vehicle
civil war	event
clevelander	people
clevelanders	people
coke	weapon
cold war	event
coloradan	people
columbus day	holiday
constitution	law
corolla	vehicle
coronavirus	thing
covid	thing
covid - 19	thing
cpr	thing
crown victoria	vehicle
daca	thing
delawarean	people
diwali	holiday
dna	thing
dodge	vehicle
dodge caravan	vehicle
dodge challenger	vehicle
dodge charger	vehicle
dodge durango	vehicle
dodge ram	vehicle
ducati	vehicle
dui	thing
dumpster	thing
durango	vehicle
dvd	thing
dwi	thing
earth day	holiday
easter	holiday
easter sunday	holiday
ebola	thing
eid	holiday
eighth amendment	law
election day	holiday
escalade	vehicle
excel	thing
f - 150	vehicle
facebook live	thing
facebook messenger	thing
facetime	thing
father 's day	holiday
fentanyl	weapon
fifth amendment	law
first amendment	law
fitbit	thing
ford bronco	vehicle
ford crown victoria	vehicle
ford escape	vehicle
ford explorer	vehicle
ford f - 150	vehicle
ford focus	vehicle
ford fusion	vehicle
ford mustang	vehicle
ford taurus	vehicle
fourteenth amendment	law
fourth amendment	law
frisbee	thing
garrity	law
gatorade	weapon
ged	thing
gen z	people
general election	event
generation z	people
georgians	people
giglio list	law
glock	weapon
gmc	vehicle
go - pro	thing
god	faith
good friday	holiday
google earth	thing
google maps	thing
gopro	thing
gospel	faith
gpa	thing
gps	thing
great depression	event
great recession	event
grim reaper	people
gulf war	event
halloween	holiday
hanukkah	holiday
happy new year	holiday
harley	vehicle
harley - davidson	vehicle
heaven	faith
hell	faith
hennessy	weapon
hitler youth	people
hiv	thing
holocaust	event
holy spirit	faith
honda	vehicle
honda accord	vehicle
honda civic	vehicle
honda cr - v	vehicle
honda odyssey	vehicle
hoosier	people
hoosiers	people
hurricane katrina	event
hyundai	vehicle
ice age	event
ids	thing
illinoisan	people
impala	vehicle
inauguration day	holiday
independence day	holiday
infiniti	vehicle
instagram live	thing
internet	thing
iowan	people
iowans	people
ipad	thing
iphone	thing
iphones	thing
iraq war	event
jack daniel 's	weapon
jacuzzi	thing
jane doe	people
jeep	vehicle
jeep cherokee	vehicle
jeep grand cherokee	vehicle
jeep wrangler	vehicle
jell - o	thing
jesus	faith
jesus christ	faith
jet ski	thing
jim crow	law
joe public	people
john doe	people
juneteenth	holiday
k - 9	thing
k9	thing
kalashnikov	weapon
kansan	people
kansans	people
kawasaki	vehicle
kentuckian	people
kentuckians	people
kevlar	weapon
kia	vehicle
kleenex	thing
koran	faith
korean war	event
labor day	holiday
land rover	vehicle
latinx	people
lexus	vehicle
lgbt	thing
lgbtq	thing
lgbtq+	thing
liverpudlian	people
londoners	people
lord	faith
los angeleno	people
louisianan	people
magna carta	law
malibu	vehicle
mancunian	people
mardi gras	holiday
marsy 's law	law
martin luther king jr. day	holiday
marylander	people
marylanders	people
mazda	vehicle
medicaid	law
medicaid fraud	law
medicare	law
megan 's law	law
memorial day	holiday
mercedes - benz	vehicle
merry christmas	holiday
messenger	thing
michigander	people
michiganders	people
middle ages	event
midwesterner	people
midwesterners	people
millennial	people
millennials	people
mini cooper	vehicle
minnesotan	people
minnesotans	people
miranda rights	law
miranda warning	law
mississippian	people
missourian	people
missourians	people
mitsubishi	vehicle
molotov	weapon
molotov cocktail	weapon
molotov cocktails	weapon
mossberg	weapon
mother 's day	holiday
mother nature	people
mustang	vehicle
mvp	thing
naloxone	weapon
narcan	weapon
native	people
nebraskan	people
nevadan	people
new jerseyan	people
new year	holiday
new year 's day	holiday
new year 's eve	holiday
new yorker	people
new yorkers	people
nintendo	thing
nissan	vehicle
nissan altima	vehicle
northerner	people
northerners	people
obama care	law
obamacare	law
ohioan	people
ohioans	people
ok	thing
oklahoman	people
oklahomans	people
olympics	holiday
ontarian	people
oregonian	people
oregonians	people
owi	thing
oxycodone	weapon
oxycontin	weapon
passover	holiday
pc	thing
pennsylvanians	people
pepsi	weapon
percocet	weapon
phd	thing
photoshop	thing
ping - pong	thing
playstation	thing
pontiac	vehicle
popsicle	thing
porsche	vehicle
powerpoint	thing
presidents day	holiday
primary election	event
prius	vehicle
prohibition	event
ptsd	thing
puerto rican	people
puerto ricans	people
quebecer	people
quran	faith
r.i.p.	thing
ramadan	holiday
range rover	vehicle
red bull	weapon
renaissance	event
revolutionary war	event
rip	thing
roe v. wade	law
rosh hashanah	holiday
san franciscan	people
santa	people
santa claus	people
satan	faith
scripture	faith
second amendment	law
section 8	law
sept. 11	event
sharia	law
shiites	people
shotspotter	weapon
sig sauer	weapon
silver alert	law
silverado	vehicle
siri	thing
sixth amendment	law
skype	thing
snapchat story	thing
social security	law
sos	thing
southerner	people
southerners	people
spring break	holiday
st. patrick 's day	holiday
styrofoam	thing
subaru	vehicle
sunnis	people
super bowl	holiday
super bowl sunday	holiday
suv	vehicle
suvs	thing
suzuki	vehicle
swat	thing
sydneysider	people
tahoe	vehicle
taser	weapon
tasers	weapon
tennessean	people
tennesseans	people
tesla model 3	vehicle
texan	people
texans	people
thanksgiving	holiday
thanksgiving day	holiday
title ix	law
title vii	law
torah	faith
torontonian	people
toyota	vehicle
toyota camry	vehicle
toyota corolla	vehicle
tv	thing
tylenol	weapon
u - haul	vehicle
u.s. constitution	law
uhaul	vehicle
uncle sam	people
utahn	people
uzi	weapon
valentine 's day	holiday
vaseline	weapon
velcro	thing
veterans day	holiday
viagra	weapon
vietnam war	event
vip	thing
virginians	people
volkswagen	vehicle
volvo	vehicle
washingtonian	people
watergate	event
web	thing
weingarten	law
whatsapp	thing
white	people
whites	people
wi - fi	thing
windows	thing
wisconsinite	people
woodstock	event
world cup	holiday
world series	holiday
world war i	event
world war ii	event
world war two	event
wwi	event
wwii	event
xanax	weapon
xbox	thing
xerox	thing
yamaha	vehicle
ymca camp	thing
yom kippur	holiday
zika	thing
zoom	thing

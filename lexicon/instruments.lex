# Things that people are hurt or stopped with.  Columns: word (small letters, also several words; a hyphen is a word of its own); the noun that is exported.
.22	gun
.22 - caliber	gun
.38	handgun
.40 - caliber	handgun
.45	handgun
9 mm	handgun
9mm	handgun
acid	acid
air rifle	air rifle
ak - 47	ak-47
ar - 15	ar-15
arrow	arrow
assault rifle	assault rifle
axe	axe
baseball bat	baseball bat
bat	bat
baton	baton
batons	baton
bb gun	bb gun
bean bag round	bean bag round
beanbag round	beanbag round
belt	belt
blade	blade
bomb	bomb
bottle	bottle
bottles	bottle
box cutter	box cutter
brick	brick
bricks	brick
butcher knife	butcher knife
cane	cane
car	car
chain	chain
chemical spray	chemical spray
club	club
crossbow	crossbow
crowbar	crowbar
cruiser	cruiser
dagger	dagger
explosive device	explosive device
explosives	explosive
fire extinguisher	fire extinguisher
firearm	firearm
firearms	firearm
firebomb	firebomb
fireworks	fireworks
flash - bang	flash-bang
flashlight	flashlight
foam round	foam round
gasoline	gasoline
glock	glock
golf club	golf club
grenade	grenade
gun	gun
gunfire	gun
guns	gun
gunshot	gun
hammer	hammer
handgun	handgun
handguns	handgun
hatchet	hatchet
hypodermic needle	hypodermic needle
ice pick	ice pick
incendiary device	incendiary device
k - 9	k-9
kitchen knife	kitchen knife
knife	knife
knives	knife
lighter	lighter
mace	mace
machete	machete
machetes	machete
metal pipe	metal pipe
molotov cocktail	molotov cocktail
molotov cocktails	molotov cocktail
motorcycle	motorcycle
nightstick	nightstick
patrol car	patrol car
pellet gun	pellet gun
pepper spray	pepper spray
pickup	truck
pickup truck	truck
pipe	pipe
pipe bomb	pipe bomb
pistol	pistol
pistols	pistol
pocket knife	pocket knife
pocketknife	pocketknife
police cruiser	police cruiser
police dog	police dog
razor	razor
revolver	revolver
rifle	rifle
rifles	rifle
rock	rock
rocks	rock
rope	rope
rubber bullet	rubber bullet
rubber bullets	rubber bullet
scissors	scissors
screwdriver	screwdriver
semi - automatic	gun
semi - automatic handgun	handgun
semi - automatic rifle	rifle
semiautomatic handgun	handgun
semiautomatic rifle	semiautomatic rifle
service gun	gun
service pistol	pistol
service revolver	service revolver
service weapon	service weapon
shotgun	shotgun
shotguns	shotgun
shovel	shovel
skewer	skewer
sledgehammer	sledgehammer
sport utility vehicle	suv
squad car	squad car
stick	stick
stun grenade	stun grenade
stun gun	stun gun
stun guns	stun gun
suv	suv
sword	sword
syringe	syringe
taser	taser
tasers	taser
tasing	taser
tear - gas	tear gas
tear gas	tear gas
tire iron	tire iron
toy gun	toy gun
truck	truck
van	van
vehicle	vehicle
wrench	wrench

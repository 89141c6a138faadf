# Nouns that stand for people.
# noun	kind (person, or group for several)	gender (m, f or -)	family	kin
# family: nouns of one family may stand for the same person in definite phrases ("a deputy" ... "the officer"); - for none.
# kin: "kin" for words of kinship by blood, marriage or care, else -.
abuser	person	-	accused	-
accomplice	person	-	-	-
accountant	person	-	-	-
accused	person	-	accused	-
accuser	person	-	plaintiff	-
acquaintance	person	-	-	-
activist	person	-	protester	-
actor	person	-	-	-
actress	person	f	-	-
addict	person	-	-	-
administrator	person	-	official	-
admiral	person	-	official	-
adolescent	person	-	child	-
adult	person	-	adult	-
advocate	person	-	protester	-
agent	person	-	officer	-
agitator	person	-	protester	-
aide	person	-	-	-
alcoholic	person	-	-	-
alderman	person	-	official	-
alderperson	person	-	official	-
alderwoman	person	f	official	-
ally	person	-	-	-
alumnus	person	-	-	-
ambassador	person	-	official	-
analyst	person	-	-	-
ancestor	person	-	kin	kin
anchor	person	-	-	-
appellant	person	-	plaintiff	-
appointee	person	-	official	-
apprentice	person	-	-	-
arbiter	person	-	arbitrator	-
arbitrator	person	-	arbitrator	-
archbishop	person	-	-	-
arrestee	person	-	accused	-
arsonist	person	-	accused	-
artist	person	-	-	-
assailant	person	-	accused	-
assemblyman	person	m	official	-
assemblywoman	person	f	official	-
assessor	person	-	official	-
assistant	person	-	-	-
assistant chief	person	-	-	-
associate	person	-	-	-
asylum seeker	person	-	-	-
athlete	person	-	-	-
attacker	person	-	accused	-
attendee	person	-	-	-
attorney	person	-	lawyer	-
attorney general	person	-	prosecutor	-
audience	group	-	-	-
auditor	person	-	-	-
aunt	person	f	kin	kin
author	person	-	-	-
authorities	group	-	official	-
baby	person	-	child	-
babysitter	person	-	-	-
bailiff	person	-	officer	-
banker	person	-	-	-
barber	person	-	-	-
barrister	person	-	lawyer	-
bartender	person	-	-	-
bicyclist	person	-	traveler	-
biker	person	-	traveler	-
bishop	person	-	-	-
blogger	person	-	-	-
bomber	person	-	accused	-
bookkeeper	person	-	-	-
borough manager	person	-	official	-
boss	person	-	-	-
bouncer	person	-	-	-
boxer	person	-	-	-
boy	person	m	child	-
boyfriend	person	m	partner	-
brass	group	-	-	-
broadcaster	person	-	-	-
broker	person	-	-	-
brother	person	m	kin	kin
brother - in - law	person	m	kin	kin
builder	person	-	-	-
bully	person	-	-	-
burglar	person	-	accused	-
bus driver	person	-	-	-
businessman	person	-	-	-
businesswoman	person	-	-	-
buyer	person	-	-	-
bystander	person	-	witness	-
cadet	person	-	-	-
caller	person	-	witness	-
cameraman	person	-	-	-
candidate	person	-	official	-
captain	person	-	officer	-
captive	person	-	-	-
caregiver	person	-	-	-
caretaker	person	-	-	-
carjacker	person	-	accused	-
carpenter	person	-	-	-
caseworker	person	-	-	-
cashier	person	-	-	-
casualty	person	-	victim	-
celebrity	person	-	-	-
ceo	person	-	-	-
chair	person	-	official	-
chairman	person	-	official	-
chairperson	person	-	official	-
chairwoman	person	f	official	-
chancellor	person	-	official	-
chaplain	person	-	-	-
chef	person	-	-	-
chief	person	-	officer	-
chief executive	person	-	-	-
child	person	-	child	-
citizen	person	-	-	-
city attorney	person	-	prosecutor	-
city clerk	person	-	official	-
city manager	person	-	official	-
civilian	person	-	-	-
claimant	person	-	plaintiff	-
class	group	-	-	-
classmate	person	-	-	-
clergy	group	-	-	-
clergyman	person	-	-	-
clerk	person	-	-	-
client	person	-	-	-
co - conspirator	person	-	-	-
co - defendant	person	-	-	-
co - founder	person	-	-	-
co - worker	person	-	-	-
co-conspirator	person	-	-	-
co-defendant	person	-	-	-
co-founder	person	-	-	-
co-worker	person	-	-	-
coach	person	-	-	-
codefendant	person	-	-	-
colleague	person	-	-	-
colonel	person	-	officer	-
columnist	person	-	-	-
comedian	person	-	-	-
commander	person	-	officer	-
commissioner	person	-	officer	-
community	group	-	-	-
commuter	person	-	-	-
companion	person	-	-	-
complainant	person	-	plaintiff	-
comptroller	person	-	official	-
confidant	person	-	-	-
congregant	person	-	-	-
congregation	group	-	-	-
congressman	person	-	official	-
congresswoman	person	f	official	-
conspirator	person	-	-	-
constable	person	-	officer	-
constituent	person	-	-	-
consultant	person	-	-	-
consumer	person	-	-	-
contractor	person	-	-	-
controller	person	-	official	-
convict	person	-	accused	-
cook	person	-	-	-
cop	person	-	officer	-
coroner	person	-	-	-
corporal	person	-	officer	-
corrections officer	person	-	officer	-
correspondent	person	-	-	-
council member	person	-	official	-
councillor	person	-	official	-
councilman	person	-	official	-
councilmember	person	-	official	-
councilor	person	-	official	-
councilwoman	person	f	official	-
counsel	person	-	lawyer	-
counselor	person	-	lawyer	-
counter - protester	person	-	protester	-
counterprotester	person	-	protester	-
county attorney	person	-	prosecutor	-
county executive	person	-	official	-
county manager	person	-	official	-
couple	group	-	adult	-
courier	person	-	-	-
court reporter	person	-	-	-
cousin	person	-	-	-
coworker	person	-	-	-
crew	group	-	officer	-
criminal	person	-	accused	-
critic	person	-	protester	-
crowd	group	-	-	-
crowd of people	group	-	-	-
culprit	person	-	accused	-
custodian	person	-	-	-
customer	person	-	-	-
cyclist	person	-	traveler	-
dad	person	m	kin	kin
daddy	person	m	kin	kin
dancer	person	-	-	-
date	person	-	-	-
daughter	person	f	kin	kin
daughter - in - law	person	f	kin	kin
deacon	person	-	-	-
dealer	person	-	accused	-
dean	person	-	-	-
deceased	person	-	victim	-
decedent	person	-	victim	-
defendant	person	-	accused	-
defender	person	-	lawyer	-
delegate	person	-	official	-
demonstrator	person	-	protester	-
dentist	person	-	-	-
deputy	person	-	officer	-
deputy chief	person	-	-	-
descendant	person	-	kin	kin
detainee	person	-	accused	-
detective	person	-	officer	-
developer	person	-	-	-
diplomat	person	-	official	-
director	person	-	official	-
dispatcher	person	-	-	-
district attorney	person	-	prosecutor	-
doctor	person	-	-	-
donor	person	-	-	-
driver	person	-	traveler	-
drug addict	person	-	-	-
drug dealer	person	-	accused	-
drunk	person	-	-	-
duo	group	-	adult	-
editor	person	-	-	-
educator	person	-	-	-
elder	person	-	adult	-
electorate	group	-	-	-
electrician	person	-	-	-
emergency medical technician	person	-	-	-
employee	person	-	-	-
employer	person	-	-	-
emt	person	-	-	-
enemy	person	-	-	-
engineer	person	-	-	-
entrepreneur	person	-	-	-
escort	person	-	-	-
ex - boyfriend	person	m	partner	-
ex - girlfriend	person	f	partner	-
ex - husband	person	m	kin	kin
ex - wife	person	f	kin	kin
ex-boyfriend	person	m	partner	-
ex-girlfriend	person	f	partner	-
ex-husband	person	m	kin	kin
ex-wife	person	f	kin	kin
executive	person	-	official	-
executive director	person	-	official	-
expert	person	-	-	-
extremist	person	-	protester	-
eyewitness	person	-	witness	-
family	group	-	kin	kin
family member	person	-	kin	kin
fan	person	-	-	-
farmer	person	-	-	-
fatality	person	-	victim	-
father	person	m	kin	kin
father - in - law	person	m	kin	kin
felon	person	-	accused	-
fiance	person	m	kin	kin
fiancee	person	f	kin	kin
fiancé	person	-	kin	kin
fiancée	person	-	kin	kin
filmmaker	person	-	-	-
financier	person	-	-	-
firefighter	person	-	-	-
first responder	person	-	-	-
folks	group	-	adult	-
follower	person	-	-	-
foreigner	person	-	-	-
foreman	person	-	-	-
foreperson	person	-	-	-
foster child	person	-	kin	kin
foster daughter	person	f	kin	kin
foster son	person	m	kin	kin
founder	person	-	-	-
fraudster	person	-	accused	-
freelancer	person	-	-	-
friend	person	-	-	-
fugitive	person	-	accused	-
gambler	person	-	-	-
gang	group	-	-	-
gang member	person	-	-	-
gangster	person	-	accused	-
gendarme	person	-	officer	-
genealogist	person	-	-	-
general	person	-	official	-
genius	person	-	-	-
gentleman	person	m	adult	-
girl	person	f	child	-
girlfriend	person	f	partner	-
godfather	person	m	kin	kin
godmother	person	f	kin	kin
governor	person	-	official	-
graduate	person	-	-	-
grand jury	group	-	jury	-
grandchild	person	-	kin	kin
granddaughter	person	f	kin	kin
grandfather	person	m	kin	kin
grandma	person	f	kin	kin
grandmother	person	f	kin	kin
grandpa	person	m	kin	kin
grandparent	person	-	kin	kin
grandson	person	m	kin	kin
great - grandfather	person	m	kin	kin
great - grandmother	person	f	kin	kin
group	group	-	-	-
guard	person	-	officer	-
guardian	person	-	kin	kin
guest	person	-	-	-
gunman	person	-	accused	-
gunwoman	person	-	accused	-
guy	person	m	adult	-
hacker	person	-	-	-
hairstylist	person	-	-	-
half - brother	person	m	kin	kin
half - sister	person	f	kin	kin
head	person	-	-	-
hearing examiner	person	-	arbitrator	-
hearing officer	person	-	arbitrator	-
heir	person	-	kin	kin
hero	person	-	-	-
hijacker	person	-	accused	-
hiker	person	-	traveler	-
historian	person	-	-	-
homeowner	person	-	-	-
host	person	-	-	-
hostage	person	-	-	-
household	group	-	-	-
housekeeper	person	-	-	-
human	person	-	adult	-
husband	person	m	kin	kin
imam	person	-	-	-
immigrant	person	-	-	-
in - law	person	-	kin	kin
incumbent	person	-	official	-
individual	person	-	adult	-
infant	person	-	child	-
informant	person	-	plaintiff	-
informer	person	-	-	-
inmate	person	-	accused	-
inspector	person	-	officer	-
instructor	person	-	-	-
intern	person	-	-	-
intruder	person	-	accused	-
investigator	person	-	officer	-
investor	person	-	-	-
jailer	person	-	officer	-
janitor	person	-	-	-
jogger	person	-	traveler	-
journalist	person	-	-	-
judge	person	-	judge	-
jurist	person	-	judge	-
juror	person	-	-	-
jury	group	-	jury	-
justice	person	-	judge	-
juvenile	person	-	child	-
kid	person	-	child	-
kidnapper	person	-	accused	-
killer	person	-	accused	-
kin	group	-	kin	kin
king	person	-	official	-
klansman	person	-	-	-
laborer	person	-	-	-
lacrosse player	person	-	-	-
lady	person	f	adult	-
landlord	person	-	-	-
landscaper	person	-	-	-
lawmaker	person	-	official	-
lawmakers	group	-	official	-
lawman	person	-	officer	-
lawyer	person	-	lawyer	-
leader	person	-	official	-
leadership	group	-	-	-
lecturer	person	-	-	-
legislator	person	-	official	-
lender	person	-	-	-
liar	person	-	-	-
librarian	person	-	-	-
lieutenant	person	-	officer	-
lieutenant governor	person	-	official	-
litigant	person	-	plaintiff	-
litigator	person	-	lawyer	-
lobbyist	person	-	-	-
local	person	-	-	-
loner	person	-	-	-
looter	person	-	protester	-
lover	person	-	-	-
magistrate	person	-	judge	-
major	person	-	officer	-
man	person	m	adult	-
management	group	-	-	-
manager	person	-	-	-
marcher	person	-	protester	-
marshal	person	-	officer	-
mastermind	person	-	-	-
mayor	person	-	official	-
mechanic	person	-	-	-
media	group	-	-	-
mediator	person	-	arbitrator	-
medic	person	-	-	-
medical examiner	person	-	-	-
member	person	-	-	-
merchant	person	-	-	-
migrant	person	-	-	-
militant	person	-	protester	-
minister	person	-	-	-
minor	person	-	child	-
mistress	person	-	-	-
mob	group	-	-	-
model	person	-	-	-
molester	person	-	accused	-
mom	person	f	kin	kin
mommy	person	f	kin	kin
monarch	person	-	official	-
monitor	person	-	arbitrator	-
mother	person	f	kin	kin
mother - in - law	person	f	kin	kin
motorcyclist	person	-	traveler	-
motorist	person	-	traveler	-
mum	person	f	kin	kin
murderer	person	-	accused	-
musician	person	-	-	-
nanny	person	-	-	-
narcissist	person	-	-	-
native	person	-	-	-
nazi	person	-	-	-
negotiator	person	-	-	-
neighbor	person	-	-	-
neighborhood	group	-	-	-
nephew	person	m	kin	kin
newborn	person	-	child	-
next of kin	person	-	kin	kin
niece	person	f	kin	kin
nominee	person	-	official	-
notary	person	-	-	-
nun	person	-	-	-
nurse	person	-	-	-
observer	person	-	witness	-
occupant	person	-	traveler	-
octogenarian	person	-	adult	-
offender	person	-	accused	-
officer	person	-	officer	-
official	person	-	official	-
officials	group	-	official	-
ombudsman	person	-	arbitrator	-
onlooker	person	-	witness	-
operator	person	-	traveler	-
opponent	person	-	protester	-
organizer	person	-	protester	-
orphan	person	-	-	-
owner	person	-	-	-
pair	group	-	adult	-
panel	group	-	-	-
paralegal	person	-	-	-
paramedic	person	-	-	-
parent	person	-	kin	kin
parishioner	person	-	-	-
parolee	person	-	accused	-
participant	person	-	-	-
partner	person	-	-	-
passenger	person	-	traveler	-
passerby	person	-	witness	-
pastor	person	-	-	-
pathologist	person	-	-	-
patient	person	-	-	-
patrol officer	person	-	officer	-
patroller	person	-	-	-
patrolman	person	-	officer	-
patrolwoman	person	f	officer	-
patron	person	-	-	-
peace officer	person	-	officer	-
pedestrian	person	-	traveler	-
pensioner	person	-	adult	-
people	group	-	adult	-
performer	person	-	-	-
perpetrator	person	-	accused	-
person	person	-	adult	-
personnel	group	-	-	-
persons	group	-	adult	-
petitioner	person	-	plaintiff	-
pharmacist	person	-	-	-
photographer	person	-	-	-
physician	person	-	-	-
pilot	person	-	traveler	-
plaintiff	person	-	plaintiff	-
planner	person	-	-	-
platoon	group	-	officer	-
player	person	-	-	-
plumber	person	-	-	-
podcaster	person	-	-	-
police officer	person	-	officer	-
policeman	person	-	officer	-
policewoman	person	f	officer	-
politician	person	-	official	-
populace	group	-	-	-
porn star	person	-	-	-
posse	group	-	officer	-
predator	person	-	accused	-
predecessor	person	-	-	-
premier	person	-	official	-
president	person	-	official	-
press	group	-	-	-
press secretary	person	-	spokesperson	-
preteen	person	-	child	-
priest	person	-	-	-
prime minister	person	-	official	-
prince	person	-	official	-
princess	person	f	official	-
principal	person	-	-	-
prisoner	person	-	accused	-
probationer	person	-	accused	-
producer	person	-	-	-
professor	person	-	-	-
programmer	person	-	-	-
prosecutor	person	-	prosecutor	-
prostitute	person	-	-	-
protester	person	-	protester	-
psychiatrist	person	-	-	-
psychologist	person	-	-	-
public	group	-	-	-
public defender	person	-	lawyer	-
public information officer	person	-	spokesperson	-
publisher	person	-	-	-
pupil	person	-	child	-
quarterback	person	-	-	-
queen	person	f	official	-
rabbi	person	-	-	-
racist	person	-	-	-
ranger	person	-	officer	-
rapist	person	-	accused	-
rapper	person	-	-	-
realtor	person	-	-	-
receptionist	person	-	-	-
recorder	person	-	official	-
recruit	person	-	-	-
referee	person	-	arbitrator	-
refugee	person	-	-	-
registrar	person	-	official	-
relative	person	-	kin	kin
relatives	group	-	kin	kin
relator	person	-	plaintiff	-
renter	person	-	-	-
reporter	person	-	-	-
representative	person	-	official	-
researcher	person	-	-	-
resident	person	-	-	-
respondent	person	-	plaintiff	-
responder	person	-	-	-
reverend	person	-	-	-
rider	person	-	traveler	-
ringleader	person	-	-	-
rioter	person	-	protester	-
rival	person	-	-	-
robber	person	-	accused	-
rookie	person	-	-	-
roommate	person	-	-	-
runaway	person	-	-	-
runner	person	-	traveler	-
salesman	person	-	-	-
salesperson	person	-	-	-
saleswoman	person	-	-	-
scammer	person	-	-	-
scholar	person	-	-	-
schoolboy	person	m	child	-
schoolchild	person	-	child	-
schoolgirl	person	f	child	-
schoolmate	person	-	-	-
scientist	person	-	-	-
second - in - command	person	-	-	-
secretary	person	-	-	-
security guard	person	-	-	-
selectman	person	-	official	-
seller	person	-	-	-
senator	person	-	official	-
senior	person	-	adult	-
sergeant	person	-	officer	-
servicemember	person	-	-	-
sex offender	person	-	-	-
sex worker	person	-	-	-
sharpshooter	person	-	-	-
sheriff	person	-	officer	-
shooter	person	-	accused	-
shoplifter	person	-	accused	-
shopper	person	-	-	-
sibling	person	-	kin	kin
singer	person	-	-	-
sister	person	f	kin	kin
sister - in - law	person	f	kin	kin
skinhead	person	-	-	-
smuggler	person	-	accused	-
sniper	person	-	-	-
social worker	person	-	-	-
soldier	person	-	-	-
solicitor	person	-	lawyer	-
somebody	person	-	adult	-
someone	person	-	adult	-
son	person	m	kin	kin
son - in - law	person	m	kin	kin
speaker	person	-	official	-
special master	person	-	arbitrator	-
spectator	person	-	witness	-
spokesman	person	m	spokesperson	-
spokesperson	person	-	spokesperson	-
spokeswoman	person	f	spokesperson	-
spouse	person	-	kin	kin
spy	person	-	-	-
squad	group	-	officer	-
squatter	person	-	-	-
stabber	person	-	accused	-
staff	group	-	-	-
staff member	person	-	-	-
staffer	person	-	-	-
stalker	person	-	accused	-
star	person	-	-	-
state attorney	person	-	prosecutor	-
stepbrother	person	m	kin	kin
stepchild	person	-	kin	kin
stepdaughter	person	f	kin	kin
stepfather	person	m	kin	kin
stepmother	person	f	kin	kin
stepparent	person	-	kin	kin
stepsister	person	f	kin	kin
stepson	person	m	kin	kin
stewardess	person	f	-	-
stranger	person	-	-	-
student	person	-	child	-
stylist	person	-	-	-
subordinate	person	-	-	-
successor	person	-	-	-
sultan	person	-	official	-
superintendent	person	-	officer	-
superior	person	-	-	-
supervisor	person	-	-	-
supporter	person	-	protester	-
supremacist	person	-	protester	-
surgeon	person	-	-	-
survivor	person	-	victim	-
suspect	person	-	accused	-
swimmer	person	-	-	-
taxi driver	person	-	-	-
taxpayer	person	-	-	-
teacher	person	-	-	-
team	group	-	-	-
teammate	person	-	-	-
technician	person	-	-	-
teen	person	-	child	-
teenager	person	-	child	-
teller	person	-	-	-
tenant	person	-	-	-
therapist	person	-	-	-
thief	person	-	accused	-
tipster	person	-	plaintiff	-
toddler	person	-	child	-
tourist	person	-	-	-
township manager	person	-	official	-
toxicologist	person	-	-	-
trafficker	person	-	accused	-
trainee	person	-	-	-
trainer	person	-	-	-
treasurer	person	-	-	-
trespasser	person	-	-	-
trio	group	-	adult	-
trooper	person	-	officer	-
troops	group	-	-	-
truck driver	person	-	-	-
trucker	person	-	traveler	-
trustee	person	-	official	-
tutor	person	-	-	-
twin	person	-	kin	kin
uncle	person	m	kin	kin
undersheriff	person	-	officer	-
user	person	-	-	-
vandal	person	-	accused	-
vendor	person	-	-	-
veteran	person	-	-	-
veterinarian	person	-	-	-
vice chair	person	-	official	-
vice president	person	-	official	-
victim	person	-	victim	-
videographer	person	-	-	-
visitor	person	-	-	-
volunteer	person	-	-	-
voter	person	-	-	-
waiter	person	-	-	-
waitress	person	f	-	-
welder	person	-	-	-
whip	person	-	official	-
whistleblower	person	-	plaintiff	-
white supremacist	person	-	protester	-
widow	person	f	kin	kin
widower	person	m	kin	kin
wife	person	f	kin	kin
witness	person	-	witness	-
woman	person	f	adult	-
worker	person	-	-	-
workforce	group	-	-	-
worshiper	person	-	-	-
worshipper	person	-	-	-
wrestler	person	-	-	-
writer	person	-	-	-
youngster	person	-	child	-
youth	person	-	child	-

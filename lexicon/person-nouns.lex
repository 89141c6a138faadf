# Nouns that stand for people.
# noun	kind	gender	family	kin
# kind: person; group for several; head for a person only before "of" ("the head of the union", not "his head").
# gender: m, f or -.
# family: nouns of one family may stand for the same person in definite phrases ("an attorney" ... "the lawyer"); after <,
#         the noun may be taken up by those of the family but takes up none ("a deputy" ... "the officer"); - for none.
# kin: "kin" for words of kinship by blood, marriage or care, else -.
abuser	person	-	-	-
accomplice	person	-	-	-
accountant	person	-	-	-
accused	person	-	accused	-
accuser	person	-	-	-
acquaintance	person	-	-	-
activist	person	-	-	-
actor	person	-	-	-
actress	person	f	-	-
addict	person	-	-	-
administrator	person	-	-	-
admiral	person	-	-	-
adolescent	person	-	child	-
adult	person	-	adult	-
advocate	person	-	-	-
agent	person	-	<officer	-
agitator	person	-	-	-
aide	person	-	-	-
alcoholic	person	-	-	-
alderman	person	-	-	-
alderperson	person	-	-	-
alderwoman	person	f	-	-
ally	person	-	-	-
alumnus	person	-	-	-
ambassador	person	-	-	-
analyst	person	-	-	-
ancestor	person	-	-	kin
anchor	person	-	-	-
appellant	person	-	-	-
appointee	person	-	-	-
apprentice	person	-	-	-
arbiter	person	-	arbitrator	-
arbitrator	person	-	arbitrator	-
archbishop	person	-	-	-
arrestee	person	-	-	-
arsonist	person	-	-	-
artist	person	-	-	-
assailant	person	-	accused	-
assemblyman	person	m	-	-
assemblywoman	person	f	-	-
assessor	person	-	-	-
assistant	person	-	-	-
assistant chief	person	-	-	-
associate	person	-	-	-
asylum seeker	person	-	-	-
athlete	person	-	-	-
attacker	person	-	accused	-
attendee	person	-	-	-
attorney	person	-	lawyer	-
attorney general	person	-	-	-
audience	group	-	-	-
auditor	person	-	-	-
aunt	person	f	-	kin
author	person	-	-	-
authorities	group	-	-	-
baby	person	-	child	-
babysitter	person	-	-	-
bailiff	person	-	-	-
banker	person	-	-	-
barber	person	-	-	-
barrister	person	-	lawyer	-
bartender	person	-	-	-
bicyclist	person	-	cyclist	-
biker	person	-	rider	-
bishop	person	-	-	-
blogger	person	-	-	-
bomber	person	-	-	-
bookkeeper	person	-	-	-
borough manager	person	-	-	-
boss	person	-	-	-
bouncer	person	-	-	-
boxer	person	-	-	-
boy	person	m	child	-
boyfriend	person	m	partner	-
broadcaster	person	-	-	-
broker	person	-	-	-
brother	person	m	-	kin
brother - in - law	person	m	-	kin
builder	person	-	-	-
bully	person	-	-	-
burglar	person	-	-	-
bus driver	person	-	-	-
businessman	person	-	-	-
businesswoman	person	-	-	-
buyer	person	-	-	-
bystander	person	-	witness	-
cadet	person	-	-	-
caller	person	-	-	-
cameraman	person	-	-	-
candidate	person	-	-	-
captain	person	-	<officer	-
captive	person	-	-	-
caregiver	person	-	-	-
caretaker	person	-	-	-
carjacker	person	-	-	-
carpenter	person	-	-	-
caseworker	person	-	-	-
cashier	person	-	-	-
casualty	person	-	-	-
celebrity	person	-	-	-
ceo	person	-	-	-
chair	person	-	-	-
chairman	person	-	-	-
chairperson	person	-	-	-
chairwoman	person	f	-	-
chancellor	person	-	-	-
chaplain	person	-	-	-
chef	person	-	-	-
chief	person	-	<officer	-
chief executive	person	-	-	-
child	person	-	child	-
citizen	person	-	-	-
city attorney	person	-	-	-
city clerk	person	-	-	-
city manager	person	-	-	-
civilian	person	-	-	-
claimant	person	-	plaintiff	-
class	group	-	-	-
classmate	person	-	-	-
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
colonel	person	-	<officer	-
columnist	person	-	-	-
comedian	person	-	-	-
commander	person	-	<officer	-
commissioner	person	-	-	-
commuter	person	-	-	-
companion	person	-	-	-
complainant	person	-	plaintiff	-
comptroller	person	-	-	-
confidant	person	-	-	-
congregant	person	-	-	-
congregation	group	-	-	-
congressman	person	-	-	-
congresswoman	person	f	-	-
conspirator	person	-	-	-
constable	person	-	<officer	-
constituent	person	-	-	-
consultant	person	-	-	-
consumer	person	-	-	-
contractor	person	-	-	-
controller	person	-	-	-
convict	person	-	-	-
cook	person	-	-	-
cop	person	-	officer	-
coroner	person	-	-	-
corporal	person	-	<officer	-
corrections officer	person	-	officer	-
correspondent	person	-	-	-
council member	person	-	-	-
councillor	person	-	-	-
councilman	person	-	-	-
councilmember	person	-	-	-
councilor	person	-	-	-
councilwoman	person	f	-	-
counsel	person	-	lawyer	-
counselor	person	-	lawyer	-
counter - protester	person	-	protester	-
counterprotester	person	-	protester	-
county attorney	person	-	<prosecutor	-
county executive	person	-	-	-
county manager	person	-	-	-
couple	group	-	adult	-
courier	person	-	-	-
court reporter	person	-	-	-
cousin	person	-	-	-
coworker	person	-	-	-
crew	group	-	-	-
criminal	person	-	-	-
critic	person	-	-	-
crowd	group	-	-	-
crowd of people	group	-	-	-
culprit	person	-	accused	-
custodian	person	-	-	-
customer	person	-	-	-
cyclist	person	-	cyclist	-
dad	person	m	-	kin
daddy	person	m	-	kin
dancer	person	-	-	-
daughter	person	f	-	kin
daughter - in - law	person	f	-	kin
deacon	person	-	-	-
dealer	person	-	-	-
dean	person	-	-	-
deceased	person	-	victim	-
decedent	person	-	victim	-
defendant	person	-	accused	-
defender	person	-	lawyer	-
delegate	person	-	-	-
demonstrator	person	-	protester	-
dentist	person	-	-	-
deputy	person	-	<officer	-
deputy chief	person	-	-	-
descendant	person	-	-	kin
detainee	person	-	inmate	-
detective	person	-	<officer	-
developer	person	-	-	-
diplomat	person	-	-	-
director	person	-	-	-
dispatcher	person	-	-	-
district attorney	person	-	<prosecutor	-
doctor	person	-	-	-
donor	person	-	-	-
driver	person	-	driver	-
drug addict	person	-	-	-
drug dealer	person	-	-	-
drunk	person	-	-	-
duo	group	-	adult	-
editor	person	-	-	-
educator	person	-	-	-
elder	person	-	adult	-
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
ex - husband	person	m	-	kin
ex - wife	person	f	-	kin
ex-boyfriend	person	m	partner	-
ex-girlfriend	person	f	partner	-
ex-husband	person	m	-	kin
ex-wife	person	f	-	kin
executive	person	-	-	-
executive director	person	-	-	-
expert	person	-	-	-
extremist	person	-	-	-
eyewitness	person	-	witness	-
family	group	-	-	kin
family member	person	-	-	kin
fan	person	-	-	-
farmer	person	-	-	-
fatality	person	-	-	-
father	person	m	-	kin
father - in - law	person	m	-	kin
felon	person	-	-	-
fiance	person	m	-	kin
fiancee	person	f	-	kin
fiancé	person	-	-	kin
fiancée	person	-	-	kin
filmmaker	person	-	-	-
financier	person	-	-	-
firefighter	person	-	-	-
first responder	person	-	-	-
folks	group	-	adult	-
follower	person	-	-	-
foreigner	person	-	-	-
foreman	person	-	-	-
foreperson	person	-	-	-
foster child	person	-	-	kin
foster daughter	person	f	-	kin
foster son	person	m	-	kin
founder	person	-	-	-
fraudster	person	-	-	-
freelancer	person	-	-	-
friend	person	-	-	-
fugitive	person	-	-	-
gambler	person	-	-	-
gang	group	-	-	-
gang member	person	-	-	-
gangster	person	-	-	-
gendarme	person	-	-	-
genealogist	person	-	-	-
genius	person	-	-	-
gentleman	person	m	adult	-
girl	person	f	child	-
girlfriend	person	f	partner	-
godfather	person	m	-	kin
godmother	person	f	-	kin
governor	person	-	-	-
graduate	person	-	-	-
grand jury	group	-	-	-
grandchild	person	-	-	kin
granddaughter	person	f	-	kin
grandfather	person	m	-	kin
grandma	person	f	-	kin
grandmother	person	f	-	kin
grandpa	person	m	-	kin
grandparent	person	-	-	kin
grandson	person	m	-	kin
great - grandfather	person	m	-	kin
great - grandmother	person	f	-	kin
group	group	-	-	-
guard	person	-	-	-
guardian	person	-	-	kin
guest	person	-	-	-
gunman	person	-	accused	-
gunwoman	person	-	-	-
guy	person	m	adult	-
hacker	person	-	-	-
hairstylist	person	-	-	-
half - brother	person	m	-	kin
half - sister	person	f	-	kin
head	head	-	-	-
hearing examiner	person	-	arbitrator	-
hearing officer	person	-	arbitrator	-
heir	person	-	-	kin
hero	person	-	-	-
hijacker	person	-	-	-
hiker	person	-	-	-
historian	person	-	-	-
homeowner	person	-	-	-
hostage	person	-	-	-
housekeeper	person	-	-	-
human	person	-	adult	-
husband	person	m	-	kin
imam	person	-	-	-
immigrant	person	-	-	-
in - law	person	-	-	kin
incumbent	person	-	-	-
individual	person	-	adult	-
infant	person	-	child	-
informant	person	-	-	-
informer	person	-	-	-
inmate	person	-	inmate	-
inspector	person	-	<officer	-
instructor	person	-	-	-
intern	person	-	-	-
intruder	person	-	-	-
investigator	person	-	<officer	-
investor	person	-	-	-
jailer	person	-	-	-
janitor	person	-	-	-
jogger	person	-	-	-
journalist	person	-	-	-
judge	person	-	judge	-
jurist	person	-	judge	-
juror	person	-	-	-
jury	group	-	-	-
juvenile	person	-	child	-
kid	person	-	child	-
kidnapper	person	-	-	-
killer	person	-	accused	-
kin	group	-	-	kin
king	person	-	-	-
klansman	person	-	-	-
laborer	person	-	-	-
lacrosse player	person	-	-	-
lady	person	f	adult	-
landlord	person	-	-	-
landscaper	person	-	-	-
lawmaker	person	-	-	-
lawmakers	group	-	-	-
lawman	person	-	officer	-
lawyer	person	-	lawyer	-
leader	person	-	-	-
lecturer	person	-	-	-
legislator	person	-	-	-
lender	person	-	-	-
liar	person	-	-	-
librarian	person	-	-	-
lieutenant	person	-	<officer	-
lieutenant governor	person	-	-	-
litigant	person	-	-	-
litigator	person	-	lawyer	-
lobbyist	person	-	-	-
loner	person	-	-	-
looter	person	-	-	-
lover	person	-	-	-
magistrate	person	-	judge	-
major	person	-	<officer	-
man	person	m	adult	-
manager	person	-	-	-
marcher	person	-	protester	-
marshal	person	-	<officer	-
mastermind	person	-	-	-
mayor	person	-	-	-
mechanic	person	-	-	-
mediator	person	-	arbitrator	-
medic	person	-	-	-
medical examiner	person	-	-	-
member	person	-	-	-
merchant	person	-	-	-
migrant	person	-	-	-
militant	person	-	-	-
minister	person	-	-	-
mistress	person	-	-	-
mob	group	-	-	-
molester	person	-	-	-
mom	person	f	-	kin
mommy	person	f	-	kin
monarch	person	-	-	-
monitor	person	-	arbitrator	-
mother	person	f	-	kin
mother - in - law	person	f	-	kin
motorcyclist	person	-	rider	-
motorist	person	-	driver	-
mum	person	f	-	kin
murderer	person	-	-	-
musician	person	-	-	-
nanny	person	-	-	-
narcissist	person	-	-	-
native	person	-	-	-
nazi	person	-	-	-
negotiator	person	-	-	-
neighbor	person	-	-	-
nephew	person	m	-	kin
newborn	person	-	child	-
next of kin	person	-	-	kin
niece	person	f	-	kin
nominee	person	-	-	-
notary	person	-	-	-
nun	person	-	-	-
nurse	person	-	-	-
observer	person	-	-	-
occupant	person	-	-	-
octogenarian	person	-	adult	-
offender	person	-	-	-
officer	person	-	officer	-
official	person	-	-	-
officials	group	-	-	-
ombudsman	person	-	arbitrator	-
onlooker	person	-	witness	-
operator	person	-	-	-
opponent	person	-	-	-
organizer	person	-	-	-
orphan	person	-	-	-
owner	person	-	-	-
pair	group	-	adult	-
panel	group	-	-	-
paralegal	person	-	-	-
paramedic	person	-	-	-
parent	person	-	-	kin
parishioner	person	-	-	-
parolee	person	-	-	-
participant	person	-	-	-
partner	person	-	-	-
passenger	person	-	-	-
passerby	person	-	-	-
pastor	person	-	-	-
pathologist	person	-	-	-
patient	person	-	-	-
patrol officer	person	-	officer	-
patroller	person	-	-	-
patrolman	person	-	officer	-
patrolwoman	person	f	officer	-
patron	person	-	-	-
peace officer	person	-	officer	-
pedestrian	person	-	-	-
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
pilot	person	-	-	-
plaintiff	person	-	plaintiff	-
planner	person	-	-	-
platoon	group	-	-	-
player	person	-	-	-
plumber	person	-	-	-
podcaster	person	-	-	-
police officer	person	-	officer	-
policeman	person	-	officer	-
policewoman	person	f	officer	-
politician	person	-	-	-
porn star	person	-	-	-
posse	group	-	-	-
predator	person	-	-	-
predecessor	person	-	-	-
premier	person	-	-	-
president	person	-	-	-
press secretary	person	-	spokesperson	-
preteen	person	-	child	-
priest	person	-	-	-
prime minister	person	-	-	-
prince	person	-	-	-
princess	person	f	-	-
principal	person	-	-	-
prisoner	person	-	inmate	-
probationer	person	-	-	-
producer	person	-	-	-
professor	person	-	-	-
programmer	person	-	-	-
prosecutor	person	-	prosecutor	-
prostitute	person	-	-	-
protester	person	-	protester	-
psychiatrist	person	-	-	-
psychologist	person	-	-	-
public defender	person	-	lawyer	-
public information officer	person	-	spokesperson	-
publisher	person	-	-	-
pupil	person	-	child	-
quarterback	person	-	-	-
queen	person	f	-	-
rabbi	person	-	-	-
racist	person	-	-	-
ranger	person	-	<officer	-
rapist	person	-	-	-
rapper	person	-	-	-
realtor	person	-	-	-
receptionist	person	-	-	-
recorder	person	-	-	-
recruit	person	-	-	-
referee	person	-	arbitrator	-
refugee	person	-	-	-
registrar	person	-	-	-
relative	person	-	-	kin
relatives	group	-	-	kin
relator	person	-	-	-
renter	person	-	-	-
reporter	person	-	-	-
representative	person	-	-	-
researcher	person	-	-	-
resident	person	-	-	-
respondent	person	-	-	-
responder	person	-	-	-
reverend	person	-	-	-
rider	person	-	rider	-
ringleader	person	-	-	-
rioter	person	-	-	-
rival	person	-	-	-
robber	person	-	accused	-
rookie	person	-	-	-
roommate	person	-	-	-
runaway	person	-	-	-
runner	person	-	-	-
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
selectman	person	-	-	-
seller	person	-	-	-
senator	person	-	-	-
senior	person	-	adult	-
sergeant	person	-	<officer	-
servicemember	person	-	-	-
sex offender	person	-	-	-
sex worker	person	-	-	-
sharpshooter	person	-	-	-
sheriff	person	-	<officer	-
shooter	person	-	accused	-
shoplifter	person	-	-	-
shopper	person	-	-	-
sibling	person	-	-	kin
singer	person	-	-	-
sister	person	f	-	kin
sister - in - law	person	f	-	kin
skinhead	person	-	-	-
smuggler	person	-	-	-
sniper	person	-	-	-
social worker	person	-	-	-
soldier	person	-	-	-
solicitor	person	-	lawyer	-
somebody	person	-	adult	-
someone	person	-	adult	-
son	person	m	-	kin
son - in - law	person	m	-	kin
speaker	person	-	-	-
special master	person	-	arbitrator	-
spectator	person	-	-	-
spokesman	person	m	spokesperson	-
spokesperson	person	-	spokesperson	-
spokeswoman	person	f	spokesperson	-
spouse	person	-	-	kin
spy	person	-	-	-
squad	group	-	-	-
squatter	person	-	-	-
stabber	person	-	-	-
staff member	person	-	-	-
staffer	person	-	-	-
stalker	person	-	-	-
state attorney	person	-	<prosecutor	-
stepbrother	person	m	-	kin
stepchild	person	-	-	kin
stepdaughter	person	f	-	kin
stepfather	person	m	-	kin
stepmother	person	f	-	kin
stepparent	person	-	-	kin
stepsister	person	f	-	kin
stepson	person	m	-	kin
stewardess	person	f	-	-
stranger	person	-	-	-
student	person	-	child	-
stylist	person	-	-	-
subordinate	person	-	-	-
successor	person	-	-	-
sultan	person	-	-	-
superintendent	person	-	<officer	-
superior	person	-	-	-
supervisor	person	-	-	-
supporter	person	-	-	-
supremacist	person	-	-	-
surgeon	person	-	-	-
survivor	person	-	-	-
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
thief	person	-	-	-
tipster	person	-	-	-
toddler	person	-	child	-
tourist	person	-	-	-
township manager	person	-	-	-
toxicologist	person	-	-	-
trafficker	person	-	-	-
trainee	person	-	-	-
trainer	person	-	-	-
treasurer	person	-	-	-
trespasser	person	-	-	-
trio	group	-	adult	-
trooper	person	-	<officer	-
troops	group	-	-	-
truck driver	person	-	-	-
trucker	person	-	-	-
trustee	person	-	-	-
tutor	person	-	-	-
twin	person	-	-	kin
uncle	person	m	-	kin
undersheriff	person	-	<officer	-
user	person	-	-	-
vandal	person	-	-	-
vendor	person	-	-	-
veteran	person	-	-	-
veterinarian	person	-	-	-
vice chair	person	-	-	-
vice president	person	-	-	-
victim	person	-	victim	-
videographer	person	-	-	-
visitor	person	-	-	-
volunteer	person	-	-	-
voter	person	-	-	-
waiter	person	-	-	-
waitress	person	f	-	-
welder	person	-	-	-
whistleblower	person	-	-	-
white supremacist	person	-	-	-
widow	person	f	-	kin
widower	person	m	-	kin
wife	person	f	-	kin
witness	person	-	witness	-
woman	person	f	adult	-
worker	person	-	-	-
worshiper	person	-	-	-
worshipper	person	-	-	-
wrestler	person	-	-	-
writer	person	-	-	-
youngster	person	-	child	-
youth	person	-	child	-

# Nouns that stand for people.
# noun	kind	gender	family	sort
# kind: person; group for several; head for a person only before "of" ("the head of the union", not "his head").
# gender: m, f or -.
# family: nouns of one family may stand for the same person in definite phrases ("an attorney" ... "the lawyer"); after <,
#         the noun may be taken up by those of the family but takes up none ("a deputy" ... "the officer"); - for none.
# sort: kin for words of kinship by blood, marriage or care; job for posts and occupations; else -.
abuser	person	-	-	-
accomplice	person	-	-	-
accountant	person	-	-	job
accused	person	-	accused	-
accuser	person	-	-	-
acquaintance	person	-	-	-
activist	person	-	-	job
actor	person	-	-	job
actress	person	f	-	job
addict	person	-	-	-
administrator	person	-	-	job
admiral	person	-	-	-
adolescent	person	-	child	-
adult	person	-	adult	-
adviser	person	-	-	job
advisor	person	-	-	job
advocate	person	-	-	job
agent	person	-	<officer	job
agitator	person	-	-	-
aide	person	-	-	job
airman	person	-	-	job
alcoholic	person	-	-	-
alderman	person	-	-	job
alderperson	person	-	-	-
alderwoman	person	f	-	-
ally	person	-	-	-
alumnus	person	-	-	-
ambassador	person	-	-	job
analyst	person	-	-	job
ancestor	person	-	-	kin
anchor	person	-	-	job
appellant	person	-	-	-
appointee	person	-	-	-
apprentice	person	-	-	-
arbiter	person	-	arbitrator	-
arbitrator	person	-	arbitrator	job
archbishop	person	-	-	-
arrestee	person	-	-	-
arsonist	person	-	-	-
artist	person	-	-	job
assailant	person	-	accused	-
assemblyman	person	m	-	-
assemblymember	person	-	-	job
assemblywoman	person	f	-	-
assessor	person	-	-	job
assistant	person	-	-	job
assistant chief	person	-	-	job
associate	person	-	-	-
associate justice	person	-	-	job
asylum seeker	person	-	-	-
athlete	person	-	-	job
attacker	person	-	accused	-
attendee	person	-	-	-
attorney	person	-	lawyer	job
attorney general	person	-	-	job
audience	group	-	-	-
auditor	person	-	-	job
aunt	person	f	-	kin
author	person	-	-	job
authorities	group	-	-	-
baby	person	-	child	-
babysitter	person	-	-	job
bailiff	person	-	-	job
banker	person	-	-	job
barber	person	-	-	job
barrister	person	-	lawyer	job
bartender	person	-	-	job
bicyclist	person	-	cyclist	-
biker	person	-	rider	-
billionaire	person	-	-	-
bishop	person	-	-	job
blogger	person	-	-	job
bomber	person	-	-	-
bookkeeper	person	-	-	job
borough manager	person	-	-	job
boss	person	-	-	job
bouncer	person	-	-	job
boxer	person	-	-	job
boy	person	m	child	-
boyfriend	person	m	partner	-
broadcaster	person	-	-	job
broker	person	-	-	job
brother	person	m	-	kin
brother - in - law	person	m	-	kin
builder	person	-	-	-
bully	person	-	-	-
burglar	person	-	-	-
bus driver	person	-	-	job
businessman	person	-	-	job
businesswoman	person	-	-	job
buyer	person	-	-	-
bystander	person	-	witness	-
cadet	person	-	-	job
caller	person	-	-	-
cameraman	person	-	-	-
candidate	person	-	-	-
captain	person	-	<officer	job
captive	person	-	-	-
caregiver	person	-	-	-
caretaker	person	-	-	-
carjacker	person	-	-	-
carpenter	person	-	-	job
caseworker	person	-	-	job
cashier	person	-	-	job
casualty	person	-	-	-
celebrity	person	-	-	-
ceo	person	-	-	job
chair	person	-	-	job
chairman	person	-	-	job
chairperson	person	-	-	job
chairwoman	person	f	-	job
chancellor	person	-	-	job
chaplain	person	-	-	job
chef	person	-	-	job
chief	person	-	-	job
chief executive	person	-	-	job
chief judge	person	-	-	job
chief justice	person	-	-	job
child	person	-	child	-
citizen	person	-	-	-
city attorney	person	-	-	job
city clerk	person	-	-	job
city manager	person	-	-	job
civilian	person	-	-	-
claimant	person	-	plaintiff	-
class	group	-	-	-
classmate	person	-	-	-
clergyman	person	-	-	-
clerk	person	-	-	job
client	person	-	-	-
co - conspirator	person	-	-	-
co - defendant	person	-	-	-
co - founder	person	-	-	-
co - worker	person	-	-	-
co-conspirator	person	-	-	-
co-defendant	person	-	-	-
co-founder	person	-	-	job
co-owner	person	-	-	job
co-worker	person	-	-	-
coach	person	-	-	job
codefendant	person	-	-	-
colleague	person	-	-	-
colonel	person	-	<officer	job
columnist	person	-	-	job
comedian	person	-	-	job
commander	person	-	<officer	job
commentator	person	-	-	job
commissioner	person	-	-	job
commuter	person	-	-	-
companion	person	-	-	-
complainant	person	-	plaintiff	-
comptroller	person	-	-	job
conductor	person	-	-	job
confidant	person	-	-	-
congregant	person	-	-	-
congregation	group	-	-	-
congressman	person	-	-	job
congresswoman	person	f	-	job
conspirator	person	-	-	-
constable	person	-	<officer	job
constituent	person	-	-	-
consul	person	-	-	job
consultant	person	-	-	job
consumer	person	-	-	-
contractor	person	-	-	job
controller	person	-	-	job
convict	person	-	-	-
cook	person	-	-	job
cop	person	-	officer	-
coroner	person	-	-	job
corporal	person	-	<officer	job
corrections officer	person	-	officer	job
correspondent	person	-	-	job
council member	person	-	-	job
councillor	person	-	-	job
councilman	person	-	-	job
councilmember	person	-	-	job
councilor	person	-	-	job
councilwoman	person	f	-	job
counsel	person	-	lawyer	job
counselor	person	-	lawyer	job
counter - protester	person	-	protester	-
counterprotester	person	-	protester	-
county attorney	person	-	<prosecutor	job
county executive	person	-	-	job
county manager	person	-	-	job
couple	group	-	adult	-
courier	person	-	-	-
court reporter	person	-	-	job
cousin	person	-	-	-
coworker	person	-	-	-
crew	group	-	-	-
criminal	person	-	-	-
criminologist	person	-	-	job
critic	person	-	-	-
crowd	group	-	-	-
crowd of people	group	-	-	-
culprit	person	-	accused	-
custodian	person	-	-	job
customer	person	-	-	-
cyclist	person	-	cyclist	-
dad	person	m	parent	kin
daddy	person	m	parent	kin
dancer	person	-	-	job
daughter	person	f	-	kin
daughter - in - law	person	f	-	kin
deacon	person	-	-	job
dealer	person	-	-	-
dean	person	-	-	job
deceased	person	-	victim	-
decedent	person	-	victim	-
defendant	person	-	accused	-
defender	person	-	lawyer	-
delegate	person	-	-	job
delivery driver	person	-	-	job
demonstrator	person	-	protester	-
dentist	person	-	-	job
deputy	person	-	<officer	job
deputy chief	person	-	-	job
descendant	person	-	-	kin
detainee	person	-	inmate	-
detective	person	-	<officer	job
developer	person	-	-	job
diplomat	person	-	-	job
director	person	-	-	job
dispatcher	person	-	-	job
district attorney	person	-	<prosecutor	job
doctor	person	-	-	job
donor	person	-	-	-
driver	person	-	driver	-
drug addict	person	-	-	-
drug dealer	person	-	-	-
drunk	person	-	-	-
duo	group	-	adult	-
economist	person	-	-	job
editor	person	-	-	job
educator	person	-	-	job
elder	person	-	adult	-
electrician	person	-	-	job
emergency medical technician	person	-	-	job
employee	person	-	-	job
employer	person	-	-	-
emt	person	-	-	job
enemy	person	-	-	-
engineer	person	-	-	job
entrepreneur	person	-	-	job
envoy	person	-	-	job
escort	person	-	-	-
evangelist	person	-	-	job
ex - boyfriend	person	m	partner	-
ex - girlfriend	person	f	partner	-
ex - husband	person	m	-	kin
ex - wife	person	f	-	kin
ex-boyfriend	person	m	partner	-
ex-girlfriend	person	f	partner	-
ex-husband	person	m	-	kin
ex-wife	person	f	-	kin
executive	person	-	-	job
executive director	person	-	-	job
expert	person	-	-	-
extremist	person	-	-	-
eyewitness	person	-	witness	-
family	group	-	-	kin
family member	person	-	-	kin
fan	person	-	-	-
farmer	person	-	-	job
fatality	person	-	-	-
father	person	m	parent	kin
father - in - law	person	m	-	kin
felon	person	-	-	-
female	person	f	-	-
fiance	person	m	-	kin
fiancee	person	f	-	kin
fiancé	person	-	-	kin
fiancée	person	-	-	kin
filmmaker	person	-	-	job
financier	person	-	-	job
firefighter	person	-	-	job
first responder	person	-	-	-
folks	group	-	adult	-
follower	person	-	-	-
foreigner	person	-	-	-
foreman	person	-	-	-
foreperson	person	-	-	-
forewoman	person	f	-	job
foster child	person	-	-	kin
foster daughter	person	f	-	kin
foster son	person	m	-	kin
founder	person	-	-	job
fraudster	person	-	-	-
freeholder	person	-	-	job
freelancer	person	-	-	-
freshman	person	-	-	-
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
goalkeeper	person	-	-	job
godfather	person	m	-	kin
godmother	person	f	-	kin
governor	person	-	-	job
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
guard	person	-	-	job
guardian	person	-	-	kin
guest	person	-	-	-
gunman	person	-	accused	-
gunwoman	person	-	-	-
guy	person	m	adult	-
hacker	person	-	-	-
hairstylist	person	-	-	job
half - brother	person	m	-	kin
half - sister	person	f	-	kin
head	head	-	-	job
headmaster	person	-	-	job
headmistress	person	f	-	job
hearing examiner	person	-	arbitrator	job
hearing officer	person	-	arbitrator	job
heir	person	-	-	kin
hero	person	-	-	-
hijacker	person	-	-	-
hiker	person	-	-	-
historian	person	-	-	job
homeowner	person	-	-	-
hostage	person	-	-	-
housekeeper	person	-	-	-
human	person	-	adult	-
husband	person	m	-	kin
imam	person	-	-	job
immigrant	person	-	-	-
in - law	person	-	-	kin
incumbent	person	-	-	-
individual	person	-	adult	-
infant	person	-	child	-
informant	person	-	-	-
informer	person	-	-	-
inmate	person	-	inmate	-
inspector	person	-	-	job
instructor	person	-	-	job
intern	person	-	-	job
intruder	person	-	-	-
investigator	person	-	<officer	job
investor	person	-	-	job
jailer	person	-	-	job
janitor	person	-	-	job
jogger	person	-	-	-
journalist	person	-	-	job
judge	person	-	judge	job
jurist	person	-	judge	job
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
lacrosse player	person	-	-	job
lady	person	f	adult	-
landlord	person	-	-	-
landscaper	person	-	-	-
lawmaker	person	-	-	job
lawmakers	group	-	-	-
lawman	person	-	officer	-
lawyer	person	-	lawyer	job
leader	person	-	-	job
lecturer	person	-	-	job
legislator	person	-	-	job
lender	person	-	-	-
liar	person	-	-	-
librarian	person	-	-	job
lieutenant	person	-	<officer	job
lieutenant governor	person	-	-	job
linebacker	person	-	-	job
litigant	person	-	-	-
litigator	person	-	lawyer	job
lobbyist	person	-	-	job
loner	person	-	-	-
looter	person	-	-	-
lover	person	-	-	-
magistrate	person	-	judge	job
major	person	-	<officer	job
male	person	m	-	-
man	person	m	adult	-
manager	person	-	-	job
marcher	person	-	protester	-
marshal	person	-	<officer	job
mastermind	person	-	-	-
mayor	person	-	-	job
mechanic	person	-	-	job
mediator	person	-	arbitrator	job
medic	person	-	-	job
medical examiner	person	-	-	job
member	person	-	-	job
merchant	person	-	-	-
migrant	person	-	-	-
militant	person	-	-	-
minister	person	-	-	job
mistress	person	-	-	-
mob	group	-	-	-
molester	person	-	-	-
mom	person	f	parent	kin
mommy	person	f	parent	kin
monarch	person	-	-	-
monitor	person	-	arbitrator	-
mother	person	f	parent	kin
mother - in - law	person	f	-	kin
motorcyclist	person	-	rider	-
motorist	person	-	driver	-
mum	person	f	-	kin
murderer	person	-	-	-
musician	person	-	-	job
nanny	person	-	-	job
narcissist	person	-	-	-
native	person	-	-	-
nazi	person	-	-	-
negotiator	person	-	-	job
neighbor	person	-	-	-
neighbour	person	-	-	-
nephew	person	m	-	kin
newborn	person	-	child	-
next of kin	person	-	-	kin
niece	person	f	-	kin
nominee	person	-	-	-
notary	person	-	-	job
novelist	person	-	-	job
nun	person	-	-	-
nurse	person	-	-	job
nurse practitioner	person	-	-	job
observer	person	-	-	-
occupant	person	-	-	-
octogenarian	person	-	adult	-
offender	person	-	-	-
officer	person	-	officer	job
official	person	-	-	job
officials	group	-	-	-
ombudsman	person	-	arbitrator	job
onlooker	person	-	witness	-
operator	person	-	-	-
opponent	person	-	-	-
organizer	person	-	-	job
orphan	person	-	-	-
others	group	-	-	-
owner	person	-	-	-
pair	group	-	adult	-
panel	group	-	-	-
paralegal	person	-	-	job
paramedic	person	-	-	job
parent	person	-	parent	kin
parishioner	person	-	-	-
parliamentarian	person	-	-	job
parole officer	person	-	-	job
parolee	person	-	-	-
participant	person	-	-	-
partner	person	-	-	-
passenger	person	-	-	-
passerby	person	-	-	-
pastor	person	-	-	job
pathologist	person	-	-	job
patient	person	-	-	-
patrol officer	person	-	officer	job
patroller	person	-	-	-
patrolman	person	-	officer	job
patrolwoman	person	f	officer	-
patron	person	-	-	-
peace officer	person	-	officer	job
pedestrian	person	-	-	-
pensioner	person	-	adult	-
people	group	-	adult	-
performer	person	-	-	job
perpetrator	person	-	accused	-
person	person	-	adult	-
personnel	group	-	-	-
persons	group	-	adult	-
petitioner	person	-	plaintiff	-
pharmacist	person	-	-	job
photographer	person	-	-	job
photojournalist	person	-	-	job
physician	person	-	-	job
pilot	person	-	-	job
plaintiff	person	-	plaintiff	-
planner	person	-	-	job
platoon	group	-	-	-
player	person	-	-	job
plumber	person	-	-	job
podcaster	person	-	-	-
poet	person	-	-	job
police officer	person	-	officer	job
policeman	person	-	officer	job
policewoman	person	f	officer	job
politician	person	-	-	-
porn star	person	-	-	job
posse	group	-	-	-
postmaster	person	-	-	job
predator	person	-	-	-
predecessor	person	-	-	-
premier	person	-	-	job
president	person	-	-	job
press secretary	person	-	spokesperson	job
preteen	person	-	child	-
priest	person	-	-	job
prime minister	person	-	-	job
prince	person	-	-	-
princess	person	f	-	-
principal	person	-	-	job
prisoner	person	-	inmate	-
probation officer	person	-	-	job
probationer	person	-	-	-
producer	person	-	-	job
professor	person	-	-	job
programmer	person	-	-	job
prosecutor	person	-	prosecutor	job
prostitute	person	-	-	-
protester	person	-	protester	-
prothonotary	person	-	-	job
provost	person	-	-	job
psychiatrist	person	-	-	job
psychologist	person	-	-	job
public defender	person	-	lawyer	job
public information officer	person	-	spokesperson	job
publisher	person	-	-	job
pupil	person	-	child	-
purchaser	person	-	-	-
quarterback	person	-	-	job
queen	person	f	-	-
rabbi	person	-	-	job
racist	person	-	-	-
ranger	person	-	<officer	job
rapist	person	-	-	-
rapper	person	-	-	job
realtor	person	-	-	job
receptionist	person	-	-	job
recorder	person	-	-	job
recruit	person	-	-	job
referee	person	-	arbitrator	job
refugee	person	-	-	-
registrar	person	-	-	job
relative	person	-	-	kin
relatives	group	-	-	kin
relator	person	-	-	-
renter	person	-	-	-
reporter	person	-	-	job
representative	person	-	-	job
researcher	person	-	-	job
resident	person	-	-	-
respondent	person	-	-	-
responder	person	-	-	-
reverend	person	-	-	job
rider	person	-	rider	-
ringleader	person	-	-	-
rioter	person	-	-	-
rival	person	-	-	-
robber	person	-	accused	-
rookie	person	-	-	-
roommate	person	-	-	-
runaway	person	-	-	-
runner	person	-	-	-
salesman	person	-	-	job
salesperson	person	-	-	-
saleswoman	person	-	-	job
scammer	person	-	-	-
scholar	person	-	-	job
schoolboy	person	m	child	-
schoolchild	person	-	child	-
schoolgirl	person	f	child	-
schoolmate	person	-	-	-
scientist	person	-	-	job
screenwriter	person	-	-	job
seaman	person	-	-	job
second - in - command	person	-	-	-
secretary	person	-	-	job
security guard	person	-	-	job
selectman	person	-	-	-
selectwoman	person	f	-	job
seller	person	-	-	-
senator	person	-	-	job
senior	person	-	adult	-
sergeant	person	-	<officer	job
servicemember	person	-	-	-
sex offender	person	-	-	-
sex worker	person	-	-	-
sharpshooter	person	-	-	-
sheriff	person	-	-	job
shooter	person	-	accused	-
shoplifter	person	-	-	-
shopper	person	-	-	-
sibling	person	-	-	kin
singer	person	-	-	job
sister	person	f	-	kin
sister - in - law	person	f	-	kin
skinhead	person	-	-	-
smuggler	person	-	-	-
sniper	person	-	-	job
social worker	person	-	-	job
soldier	person	-	-	job
solicitor	person	-	lawyer	job
somebody	person	-	adult	-
someone	person	-	adult	-
son	person	m	-	kin
son - in - law	person	m	-	kin
sophomore	person	-	-	-
speaker	person	-	-	-
special master	person	-	arbitrator	-
spectator	person	-	-	-
spokesman	person	m	spokesperson	job
spokesperson	person	-	spokesperson	job
spokeswoman	person	f	spokesperson	job
spouse	person	-	-	kin
spy	person	-	-	-
squad	group	-	-	-
squatter	person	-	-	-
stabber	person	-	-	-
staff member	person	-	-	job
staffer	person	-	-	job
stalker	person	-	-	-
state attorney	person	-	<prosecutor	job
stepbrother	person	m	-	kin
stepchild	person	-	-	kin
stepdaughter	person	f	-	kin
stepfather	person	m	parent	kin
stepmother	person	f	parent	kin
stepparent	person	-	parent	kin
stepsister	person	f	-	kin
stepson	person	m	-	kin
stewardess	person	f	-	-
store clerk	person	-	-	job
stranger	person	-	-	-
student	person	-	child	-
stylist	person	-	-	job
subordinate	person	-	-	-
successor	person	-	-	-
sultan	person	-	-	-
superintendent	person	-	-	job
superior	person	-	-	-
supervisor	person	-	-	job
supporter	person	-	-	-
supremacist	person	-	-	-
supreme court justice	person	-	-	job
surgeon	person	-	-	job
survivor	person	-	-	-
suspect	person	-	accused	-
swimmer	person	-	-	job
taxi driver	person	-	-	job
taxpayer	person	-	-	-
teacher	person	-	-	job
team	group	-	-	-
teammate	person	-	-	-
technician	person	-	-	job
teen	person	-	child	-
teenager	person	-	child	-
teller	person	-	-	-
tenant	person	-	-	-
therapist	person	-	-	job
thief	person	-	-	-
tipster	person	-	-	-
toddler	person	-	child	-
tourist	person	-	-	-
township manager	person	-	-	job
toxicologist	person	-	-	-
trafficker	person	-	-	-
trainee	person	-	-	job
trainer	person	-	-	job
treasurer	person	-	-	job
trespasser	person	-	-	-
trio	group	-	adult	-
trooper	person	-	<officer	job
troops	group	-	-	-
truck driver	person	-	-	job
trucker	person	-	-	job
trustee	person	-	-	job
tutor	person	-	-	job
twin	person	-	-	kin
uncle	person	m	-	kin
undersheriff	person	-	-	job
user	person	-	-	-
vandal	person	-	-	-
vendor	person	-	-	-
veteran	person	-	-	job
veterinarian	person	-	-	job
vice chair	person	-	-	job
vice president	person	-	-	job
victim	person	-	victim	-
videographer	person	-	-	-
viewer	person	-	-	-
visitor	person	-	-	-
volunteer	person	-	-	job
voter	person	-	-	-
waiter	person	-	-	job
waitress	person	f	-	job
warden	person	-	-	job
welder	person	-	-	job
whistleblower	person	-	-	-
white supremacist	person	-	-	-
widow	person	f	-	kin
widower	person	m	-	kin
wife	person	f	-	kin
witness	person	-	witness	-
woman	person	f	adult	-
worker	person	-	-	job
worshiper	person	-	-	-
worshipper	person	-	-	-
wrestler	person	-	-	job
writer	person	-	-	job
youngster	person	-	child	-
youth	person	-	child	-

# Titles and ranks that stand before or beside people's names.
# key (as tokens: "sheriff 's deputy")	the title in full	kind	field
# kind: rank, office, role (a job or part that a name may follow), honorific (part of the address, never a tenure by itself).
# field: law-enforcement, fire, military, prosecution, law, court, executive, legislature, school, medical, religion, company,
#        union, media, advocacy, public, none: what kind of body its holder belongs to.
1st lt.	first lieutenant	rank	military
1st sgt.	first sergeant	rank	law-enforcement
2nd lt.	second lieutenant	rank	military
911 dispatcher	911 dispatcher	rank	law-enforcement
a.d.a.	assistant district attorney	office	prosecution
accountant	accountant	role	company
acting attorney general	acting attorney general	office	prosecution
acting chief	acting chief	rank	law-enforcement
acting chief of police	acting chief of police	rank	law-enforcement
acting city manager	acting city manager	office	executive
acting director	acting director	office	executive
acting district attorney	acting district attorney	office	prosecution
acting mayor	acting mayor	office	executive
acting police chief	acting police chief	rank	law-enforcement
acting sgt.	acting sergeant	rank	law-enforcement
acting sheriff	acting sheriff	rank	law-enforcement
acting u.s. attorney	acting u.s. attorney	office	prosecution
acting united states attorney	acting united states attorney	office	prosecution
acting us attorney	acting u.s. attorney	office	prosecution
activist	activist	role	advocacy
actor	actor	role	public
actress	actress	role	public
ada	assistant district attorney	office	prosecution
adjunct professor	adjunct professor	office	school
adjutant general	adjutant general	rank	military
adm.	admiral	rank	military
administrative judge	administrative judge	office	court
administrative law judge	administrative law judge	office	court
administrator	administrator	office	executive
admiral	admiral	rank	military
adviser	adviser	office	executive
advisor	advisor	office	executive
advocate	advocate	role	advocacy
aga	assistant attorney general	office	prosecution
agent	agent	rank	law-enforcement
agriculture secretary	agriculture secretary	office	executive
aide	aide	office	executive
air marshal	air marshal	rank	law-enforcement
airman	airman	rank	military
airman 1st class	airman first class	rank	military
ald.	alderman	office	legislature
alderman	alderman	office	legislature
alderperson	alderperson	office	legislature
alderwoman	alderwoman	office	legislature
amb.	ambassador	office	executive
ambassador	ambassador	office	executive
anchor	anchor	role	media
animal control officer	animal control officer	rank	law-enforcement
apostle	apostle	honorific	religion
appeals court judge	appeals court judge	office	court
appeals judge	appeals judge	office	court
appellate judge	appellate judge	office	court
arbitrator	arbitrator	office	court
archbishop	archbishop	honorific	religion
archbp.	archbishop	honorific	religion
area commander	area commander	rank	law-enforcement
arson investigator	arson investigator	rank	law-enforcement
artist	artist	role	public
asa	assistant state attorney	office	prosecution
assembly member	assembly member	office	legislature
assemblyman	assemblyman	office	legislature
assemblymember	assemblymember	office	legislature
assemblywoman	assemblywoman	office	legislature
assessor	assessor	office	executive
assistant attorney general	assistant attorney general	office	prosecution
assistant chief	assistant chief	rank	law-enforcement
assistant chief constable	assistant chief constable	rank	law-enforcement
assistant chief of police	assistant chief of police	rank	law-enforcement
assistant city attorney	assistant city attorney	office	prosecution
assistant city manager	assistant city manager	office	executive
assistant coach	assistant coach	office	school
assistant commissioner	assistant commissioner	rank	law-enforcement
assistant commonwealth 's attorney	assistant commonwealth's attorney	office	prosecution
assistant county attorney	assistant county attorney	office	prosecution
assistant county manager	assistant county manager	office	executive
assistant county prosecutor	assistant county prosecutor	office	prosecution
assistant d.a.	assistant district attorney	office	prosecution
assistant director	assistant director	office	executive
assistant district attorney	assistant district attorney	office	prosecution
assistant district attorney general	assistant district attorney general	office	prosecution
assistant federal public defender	assistant federal public defender	role	law
assistant fire chief	assistant fire chief	rank	fire
assistant medical examiner	assistant medical examiner	office	court
assistant pastor	assistant pastor	honorific	religion
assistant police chief	assistant police chief	rank	law-enforcement
assistant principal	assistant principal	office	school
assistant professor	assistant professor	office	school
assistant prosecuting attorney	assistant prosecuting attorney	office	prosecution
assistant prosecutor	assistant prosecutor	office	prosecution
assistant public defender	assistant public defender	role	law
assistant secretary	assistant secretary	office	executive
assistant solicitor	assistant solicitor	office	prosecution
assistant solicitor general	assistant solicitor general	office	prosecution
assistant special agent in charge	assistant special agent in charge	rank	law-enforcement
assistant state 's attorney	assistant state's attorney	office	prosecution
assistant state attorney	assistant state attorney	office	prosecution
assistant superintendent	assistant superintendent	rank	law-enforcement
assistant u.s. attorney	assistant u.s. attorney	office	prosecution
assistant united states attorney	assistant united states attorney	office	prosecution
assistant us attorney	assistant u.s. attorney	office	prosecution
assistant warden	assistant warden	rank	law-enforcement
assoc. prof.	associate professor	office	school
associate director	associate director	office	executive
associate justice	associate justice	office	court
associate medical examiner	associate medical examiner	office	court
associate professor	associate professor	office	school
asst. attorney general	assistant attorney general	office	prosecution
asst. chief	assistant chief	rank	law-enforcement
asst. city manager	assistant city manager	office	executive
asst. district attorney	assistant district attorney	office	prosecution
asst. police chief	assistant police chief	rank	law-enforcement
asst. principal	assistant principal	office	school
asst. prof.	assistant professor	office	school
asst. state 's attorney	assistant state's attorney	office	prosecution
asst. state attorney	assistant state attorney	office	prosecution
asst. u.s. attorney	assistant u.s. attorney	office	prosecution
astronaut	astronaut	role	public
atf agent	atf agent	rank	law-enforcement
athletic director	athletic director	office	school
attorney	attorney	role	law
attorney general	attorney general	office	prosecution
attorneys	attorneys	role	law
atty.	attorney	role	law
atty. gen.	attorney general	office	prosecution
attys.	attorneys	role	law
auditor	auditor	office	executive
auditor general	auditor general	office	executive
aunt	aunt	honorific	none
ausa	assistant u.s. attorney	office	prosecution
author	author	role	media
auxiliary bishop	auxiliary bishop	honorific	religion
ayatollah	ayatollah	honorific	religion
bailiff	bailiff	rank	law-enforcement
banker	banker	role	company
bankruptcy judge	bankruptcy judge	office	court
baron	baron	office	executive
baroness	baroness	office	executive
barrister	barrister	role	law
basketball coach	basketball coach	office	school
battalion chief	battalion chief	rank	fire
battalion commander	battalion commander	rank	law-enforcement
beat officer	beat officer	rank	law-enforcement
billionaire	billionaire	role	company
bishop	bishop	honorific	religion
blogger	blogger	role	media
board chair	board chair	office	legislature
board chairman	board chairman	office	legislature
board chairwoman	board chairwoman	office	legislature
board member	board member	office	legislature
board president	board president	office	legislature
border czar	border czar	office	executive
border patrol agent	border patrol agent	rank	law-enforcement
borough councilman	borough councilman	office	legislature
borough councilwoman	borough councilwoman	office	legislature
borough manager	borough manager	office	executive
borough president	borough president	office	executive
borough secretary	borough secretary	office	executive
borough solicitor	borough solicitor	role	law
bounty hunter	bounty hunter	rank	law-enforcement
bp.	bishop	honorific	religion
branch president	branch president	role	advocacy
brig.	brigadier	rank	military
brig. gen.	brigadier general	rank	military
brigadier	brigadier	rank	military
brigadier general	brigadier general	rank	military
broker	broker	role	company
brother	brother	honorific	religion
budget director	budget director	office	executive
building inspector	building inspector	office	executive
building official	building official	office	executive
bureau chief	bureau chief	rank	law-enforcement
burgess	burgess	office	executive
bus driver	bus driver	office	school
businessman	businessman	role	company
businesswoman	businesswoman	role	company
bystander	bystander	role	none
cadet	cadet	rank	law-enforcement
campaign chairman	campaign chairman	office	executive
campaign manager	campaign manager	office	executive
candidate	candidate	role	none
capt	captain	rank	law-enforcement
capt.	captain	rank	law-enforcement
captain	captain	rank	law-enforcement
capts.	captains	rank	law-enforcement
cardinal	cardinal	honorific	religion
cartoonist	cartoonist	role	media
catcher	catcher	role	public
ceo	ceo	role	company
cfo	cfo	role	company
ch. justice	chief justice	office	court
chair	chair	office	legislature
chairman	chairman	office	legislature
chairperson	chairperson	office	legislature
chairwoman	chairwoman	office	legislature
challenger	challenger	role	none
chancellor	chancellor	office	executive
chaplain	chaplain	honorific	religion
chapter president	chapter president	role	advocacy
chef	chef	role	public
chief	chief	rank	law-enforcement
chief assistant district attorney	chief assistant district attorney	office	prosecution
chief assistant state attorney	chief assistant state attorney	office	prosecution
chief constable	chief constable	rank	law-enforcement
chief deputy	chief deputy	rank	law-enforcement
chief deputy attorney general	chief deputy attorney general	office	prosecution
chief deputy district attorney	chief deputy district attorney	office	prosecution
chief deputy sheriff	chief deputy sheriff	rank	law-enforcement
chief executive	chief executive	role	company
chief executive officer	chief executive officer	role	company
chief financial officer	chief financial officer	role	company
chief inspector	chief inspector	rank	law-enforcement
chief investigator	chief investigator	rank	law-enforcement
chief judge	chief judge	office	court
chief justice	chief justice	office	court
chief magistrate	chief magistrate	office	court
chief medical examiner	chief medical examiner	office	court
chief medical officer	chief medical officer	role	medical
chief of department	chief of department	rank	law-enforcement
chief of detectives	chief of detectives	rank	law-enforcement
chief of patrol	chief of patrol	rank	law-enforcement
chief of police	chief of police	rank	law-enforcement
chief of staff	chief of staff	rank	law-enforcement
chief operating officer	chief operating officer	role	company
chief operations officer	chief operations officer	role	company
chief prosecutor	chief prosecutor	office	prosecution
chief public defender	chief public defender	role	law
chief superintendent	chief superintendent	rank	law-enforcement
chief technology officer	chief technology officer	role	company
chief u.s. district judge	chief u.s. district judge	office	court
chief warrant officer	chief warrant officer	rank	military
circuit attorney	circuit attorney	office	prosecution
circuit court judge	circuit court judge	office	court
circuit judge	circuit judge	office	court
city administrator	city administrator	office	executive
city attorney	city attorney	office	prosecution
city auditor	city auditor	office	executive
city clerk	city clerk	office	executive
city commissioner	city commissioner	office	legislature
city comptroller	city comptroller	office	executive
city controller	city controller	office	executive
city council member	city council member	office	legislature
city council president	city council president	office	legislature
city council speaker	city council speaker	office	legislature
city councillor	city councillor	office	legislature
city councilman	city councilman	office	legislature
city councilmember	city councilmember	office	legislature
city councilwoman	city councilwoman	office	legislature
city engineer	city engineer	office	executive
city judge	city judge	office	court
city manager	city manager	office	executive
city prosecutor	city prosecutor	office	prosecution
city solicitor	city solicitor	role	law
city treasurer	city treasurer	office	executive
civil rights attorney	civil rights attorney	role	law
civil rights lawyer	civil rights lawyer	role	law
civil rights leader	civil rights leader	role	advocacy
clerk of court	clerk of court	office	court
clerk of courts	clerk of courts	office	court
clerk of the court	clerk of the court	office	court
clinical psychologist	clinical psychologist	role	medical
cllr	councillor	office	legislature
cllr.	councillor	office	legislature
cmdr	commander	rank	law-enforcement
cmdr.	commander	rank	law-enforcement
cmdr. in chief	commander in chief	rank	military
co-defendant	co-defendant	role	none
co-founder	co-founder	role	company
co-owner	co-owner	role	company
coach	coach	office	school
code enforcement director	code enforcement director	rank	law-enforcement
code enforcement officer	code enforcement officer	rank	law-enforcement
codefendant	codefendant	role	none
col	colonel	rank	military
col.	colonel	rank	military
college president	college president	office	school
colonel	colonel	rank	law-enforcement
columnist	columnist	role	media
comdr.	commander	rank	law-enforcement
comedian	comedian	role	public
commander	commander	rank	law-enforcement
commander in chief	commander in chief	rank	military
commentator	commentator	role	media
commerce secretary	commerce secretary	office	executive
commission chairman	commission chairman	office	legislature
commission chairwoman	commission chairwoman	office	legislature
commissioner	commissioner	rank	law-enforcement
commissioner of deeds	commissioner of deeds	office	court
commissioner of public safety	commissioner of public safety	office	executive
committee chairman	committee chairman	office	legislature
committee chairwoman	committee chairwoman	office	legislature
common pleas court judge	common pleas court judge	office	court
common pleas judge	common pleas judge	office	court
commonwealth 's attorney	commonwealth's attorney	office	prosecution
commonwealth attorney	commonwealth attorney	office	prosecution
commr.	commissioner	office	executive
communications director	communications director	office	executive
community activist	community activist	role	advocacy
community development director	community development director	office	executive
community leader	community leader	role	advocacy
community organizer	community organizer	role	advocacy
complainant	complainant	role	none
composer	composer	role	public
comptroller	comptroller	office	executive
conductor	conductor	role	public
congressman	congressman	office	legislature
congresswoman	congresswoman	office	legislature
conservation officer	conservation officer	rank	law-enforcement
const.	constable	rank	law-enforcement
constable	constable	rank	law-enforcement
consul	consul	office	executive
consul general	consul general	office	executive
consultant	consultant	role	company
contractor	contractor	role	company
controller	controller	office	executive
coo	coo	role	company
coroner	coroner	office	court
corporal	corporal	rank	law-enforcement
corporation counsel	corporation counsel	role	law
correctional officer	correctional officer	rank	law-enforcement
corrections officer	corrections officer	rank	law-enforcement
correspondent	correspondent	role	media
coun.	councillor	office	legislature
council chairman	council chairman	office	legislature
council chairwoman	council chairwoman	office	legislature
council member	council member	office	legislature
council president	council president	office	legislature
council vice president	council vice president	office	legislature
councillor	councillor	office	legislature
councilman	councilman	office	legislature
councilmember	councilmember	office	legislature
councilwoman	councilwoman	office	legislature
counsel	counsel	role	law
counselor	counselor	role	medical
count	count	office	executive
countess	countess	office	executive
county administrator	county administrator	office	executive
county attorney	county attorney	office	prosecution
county auditor	county auditor	office	executive
county clerk	county clerk	office	court
county commission chairman	county commission chairman	office	executive
county commissioner	county commissioner	office	executive
county controller	county controller	office	executive
county coroner	county coroner	office	court
county councilman	county councilman	office	legislature
county councilwoman	county councilwoman	office	legislature
county counsel	county counsel	role	law
county court judge	county court judge	office	court
county engineer	county engineer	office	executive
county executive	county executive	office	executive
county judge	county judge	office	court
county judge executive	county judge executive	office	executive
county manager	county manager	office	executive
county mayor	county mayor	office	executive
county prosecutor	county prosecutor	office	prosecution
county sheriff	county sheriff	rank	law-enforcement
county solicitor	county solicitor	role	law
county supervisor	county supervisor	office	legislature
county treasurer	county treasurer	office	executive
court - appointed attorney	court-appointed attorney	role	law
court - appointed monitor	court-appointed monitor	office	court
court administrator	court administrator	office	court
court clerk	court clerk	office	court
court of appeals judge	court of appeals judge	office	court
court reporter	court reporter	office	court
court spokesman	court spokesman	office	court
court spokeswoman	court spokeswoman	office	court
cpl	corporal	rank	law-enforcement
cpl.	corporal	rank	law-enforcement
crime scene investigator	crime scene investigator	rank	law-enforcement
crime scene technician	crime scene technician	rank	law-enforcement
criminal court judge	criminal court judge	office	court
criminal defense attorney	criminal defense attorney	role	law
criminal district judge	criminal district judge	office	court
criminal justice professor	criminal justice professor	office	school
criminologist	criminologist	office	school
criminology professor	criminology professor	office	school
crossing guard	crossing guard	rank	law-enforcement
crown attorney	crown attorney	office	prosecution
crown court judge	crown court judge	office	court
crown prosecutor	crown prosecutor	office	prosecution
cst.	constable	rank	law-enforcement
customs officer	customs officer	rank	law-enforcement
d.a.	district attorney	office	prosecution
da	district attorney	office	prosecution
dame	dame	office	executive
dc	detective constable	rank	law-enforcement
dci	detective chief inspector	rank	law-enforcement
dcs	detective chief superintendent	rank	law-enforcement
dea agent	dea agent	rank	law-enforcement
deacon	deacon	honorific	religion
dean	dean	office	school
defence lawyer	defence lawyer	role	law
defendant	defendant	role	none
defense attorney	defense attorney	role	law
defense counsel	defense counsel	role	law
defense lawyer	defense lawyer	role	law
defense minister	defense minister	office	executive
defense secretary	defense secretary	office	executive
del.	delegate	office	legislature
delegate	delegate	office	legislature
dentist	dentist	role	medical
dep.	deputy	rank	law-enforcement
dep. chief	deputy chief	rank	law-enforcement
dep. mayor	deputy mayor	office	executive
dep. sheriff	deputy sheriff	rank	law-enforcement
department head	department head	office	executive
deputy	deputy	rank	law-enforcement
deputy assistant attorney general	deputy assistant attorney general	office	prosecution
deputy attorney general	deputy attorney general	office	prosecution
deputy chief	deputy chief	rank	law-enforcement
deputy chief constable	deputy chief constable	rank	law-enforcement
deputy chief of police	deputy chief of police	rank	law-enforcement
deputy chief of staff	deputy chief of staff	office	executive
deputy city attorney	deputy city attorney	office	prosecution
deputy city clerk	deputy city clerk	office	executive
deputy city manager	deputy city manager	office	executive
deputy clerk	deputy clerk	office	executive
deputy commissioner	deputy commissioner	rank	law-enforcement
deputy commonwealth 's attorney	deputy commonwealth's attorney	office	prosecution
deputy coroner	deputy coroner	office	court
deputy county attorney	deputy county attorney	office	prosecution
deputy d.a.	deputy district attorney	office	prosecution
deputy director	deputy director	office	executive
deputy district attorney	deputy district attorney	office	prosecution
deputy fbi director	deputy fbi director	rank	law-enforcement
deputy fire chief	deputy fire chief	rank	fire
deputy fire marshal	deputy fire marshal	rank	fire
deputy general counsel	deputy general counsel	role	law
deputy inspector general	deputy inspector general	office	executive
deputy marshal	deputy marshal	rank	law-enforcement
deputy mayor	deputy mayor	office	executive
deputy medical examiner	deputy medical examiner	office	court
deputy police chief	deputy police chief	rank	law-enforcement
deputy police commissioner	deputy police commissioner	rank	law-enforcement
deputy prime minister	deputy prime minister	office	executive
deputy prosecuting attorney	deputy prosecuting attorney	office	prosecution
deputy prosecutor	deputy prosecutor	office	prosecution
deputy public defender	deputy public defender	role	law
deputy secretary	deputy secretary	office	executive
deputy sheriff	deputy sheriff	rank	law-enforcement
deputy solicitor	deputy solicitor	office	prosecution
deputy solicitor general	deputy solicitor general	office	prosecution
deputy state 's attorney	deputy state's attorney	office	prosecution
deputy superintendent	deputy superintendent	office	school
deputy u.s. marshal	deputy u.s. marshal	rank	law-enforcement
deputy warden	deputy warden	rank	law-enforcement
det	detective	rank	law-enforcement
det.	detective	rank	law-enforcement
det. capt.	detective captain	rank	law-enforcement
det. ch. insp.	detective chief inspector	rank	law-enforcement
det. chief insp.	detective chief inspector	rank	law-enforcement
det. const.	detective constable	rank	law-enforcement
det. insp.	detective inspector	rank	law-enforcement
det. lt.	detective lieutenant	rank	law-enforcement
det. sgt.	detective sergeant	rank	law-enforcement
det. supt.	detective superintendent	rank	law-enforcement
detainee	detainee	role	none
detective	detective	rank	law-enforcement
detective captain	detective captain	rank	law-enforcement
detective chief inspector	detective chief inspector	rank	law-enforcement
detective chief superintendent	detective chief superintendent	rank	law-enforcement
detective constable	detective constable	rank	law-enforcement
detective inspector	detective inspector	rank	law-enforcement
detective lieutenant	detective lieutenant	rank	law-enforcement
detective sergeant	detective sergeant	rank	law-enforcement
detective superintendent	detective superintendent	rank	law-enforcement
dets.	detectives	rank	law-enforcement
developer	developer	role	company
dir.	director	office	executive
director	director	office	executive
director of public prosecutions	director of public prosecutions	office	prosecution
director of public safety	director of public safety	rank	law-enforcement
director of public works	director of public works	office	executive
dispatcher	dispatcher	rank	law-enforcement
dist. atty.	district attorney	office	prosecution
district attorney	district attorney	office	prosecution
district attorney general	district attorney general	office	prosecution
district chief	district chief	rank	fire
district commander	district commander	rank	law-enforcement
district court judge	district court judge	office	court
district judge	district judge	office	court
division chief	division chief	rank	law-enforcement
doctor	doctor	role	medical
don	don	honorific	none
doña	doña	honorific	none
dr	doctor	honorific	medical
dr.	doctor	honorific	medical
driver	driver	role	company
drs.	doctors	honorific	medical
drug czar	drug czar	office	executive
ds	detective sergeant	rank	law-enforcement
duchess	duchess	office	executive
duke	duke	office	executive
economist	economist	office	school
editor	editor	role	media
education secretary	education secretary	office	executive
elder	elder	honorific	religion
election director	election director	office	executive
elections supervisor	elections supervisor	office	executive
emergency management director	emergency management director	rank	fire
emergency manager	emergency manager	rank	fire
emergency medical technician	emergency medical technician	rank	fire
emeritus professor	emeritus professor	office	school
emir	emir	office	executive
emperor	emperor	office	executive
ems chief	ems chief	rank	fire
ems director	ems director	rank	fire
emt	emt	rank	fire
energy secretary	energy secretary	office	executive
ens.	ensign	rank	military
ensign	ensign	rank	military
entrepreneur	entrepreneur	role	company
envoy	envoy	office	executive
evangelist	evangelist	honorific	religion
executive assistant district attorney	executive assistant district attorney	office	prosecution
executive director	executive director	office	executive
executive editor	executive editor	role	media
executive vice president	executive vice president	role	company
expert	expert	role	company
explorer	explorer	role	public
family attorney	family attorney	role	law
family court judge	family court judge	office	court
father	father	honorific	religion
fbi agent	fbi agent	rank	law-enforcement
fbi director	fbi director	rank	law-enforcement
fbi special agent	fbi special agent	rank	law-enforcement
federal defender	federal defender	role	law
federal judge	federal judge	office	court
federal monitor	federal monitor	office	court
federal prosecutor	federal prosecutor	office	prosecution
federal public defender	federal public defender	role	law
field marshal	field marshal	rank	military
field training officer	field training officer	rank	law-enforcement
filmmaker	filmmaker	role	media
finance director	finance director	office	executive
financier	financier	role	company
fingerprint examiner	fingerprint examiner	rank	law-enforcement
fire captain	fire captain	rank	fire
fire chief	fire chief	rank	fire
fire commissioner	fire commissioner	rank	fire
fire department spokesman	fire department spokesman	rank	fire
fire department spokeswoman	fire department spokeswoman	rank	fire
fire inspector	fire inspector	rank	fire
fire investigator	fire investigator	rank	fire
fire lieutenant	fire lieutenant	rank	fire
fire marshal	fire marshal	rank	fire
firearms examiner	firearms examiner	rank	law-enforcement
firefighter	firefighter	rank	fire
first assistant attorney general	first assistant attorney general	office	prosecution
first assistant district attorney	first assistant district attorney	office	prosecution
first assistant u.s. attorney	first assistant u.s. attorney	office	prosecution
first deputy commissioner	first deputy commissioner	rank	law-enforcement
first lady	first lady	office	executive
first lieutenant	first lieutenant	rank	military
first lt.	first lieutenant	rank	military
first sergeant	first sergeant	rank	law-enforcement
first sgt.	first sergeant	rank	law-enforcement
football coach	football coach	office	school
fop president	fop president	role	union
foreign minister	foreign minister	office	executive
foreign secretary	foreign secretary	office	executive
foreman	foreman	office	court
forensic investigator	forensic investigator	rank	law-enforcement
forensic pathologist	forensic pathologist	office	court
forensic psychiatrist	forensic psychiatrist	role	medical
forensic psychologist	forensic psychologist	role	medical
forensic scientist	forensic scientist	rank	law-enforcement
forewoman	forewoman	office	court
forward	forward	role	public
founder	founder	role	company
fr.	father	honorific	religion
frau	frau	honorific	none
fraud investigator	fraud investigator	rank	law-enforcement
freeholder	freeholder	office	executive
fugitive	fugitive	role	none
game warden	game warden	rank	law-enforcement
gang detective	gang detective	rank	law-enforcement
gen.	general	rank	military
general	general	rank	military
general counsel	general counsel	role	law
general manager	general manager	role	company
gens.	generals	rank	military
goalkeeper	goalkeeper	role	public
gov.	governor	office	executive
governor	governor	office	executive
governor - elect	governor-elect	office	executive
governor general	governor general	office	executive
govs.	governors	office	executive
grandfather	grandfather	honorific	none
grandma	grandmother	honorific	none
grandmother	grandmother	honorific	none
grandpa	grandfather	honorific	none
guard	guard	role	public
guardian ad litem	guardian ad litem	office	court
gunman	gunman	role	none
gunnery sergeant	gunnery sergeant	rank	military
gunnery sgt.	gunnery sergeant	rank	military
head coach	head coach	office	school
head of security	head of security	rank	law-enforcement
headmaster	headmaster	office	school
headmistress	headmistress	office	school
health commissioner	health commissioner	office	executive
health director	health director	office	executive
health officer	health officer	office	executive
health secretary	health secretary	office	executive
hearing examiner	hearing examiner	office	court
hearing officer	hearing officer	office	court
herr	herr	honorific	none
high court judge	high court judge	office	court
high sheriff	high sheriff	rank	law-enforcement
historian	historian	office	school
home secretary	home secretary	office	executive
homeland security secretary	homeland security secretary	office	executive
homeowner	homeowner	role	none
homicide det.	homicide detective	rank	law-enforcement
homicide detective	homicide detective	rank	law-enforcement
homicide lieutenant	homicide lieutenant	rank	law-enforcement
homicide lt.	homicide lieutenant	rank	law-enforcement
homicide sergeant	homicide sergeant	rank	law-enforcement
homicide sgt.	homicide sergeant	rank	law-enforcement
hon.	judge	office	court
hospital spokesman	hospital spokesman	role	medical
hospital spokeswoman	hospital spokeswoman	role	medical
host	host	role	media
house majority leader	house majority leader	office	legislature
house majority whip	house majority whip	office	legislature
house minority leader	house minority leader	office	legislature
house speaker	house speaker	office	legislature
housing director	housing director	office	executive
hr director	hr director	office	executive
human resources director	human resources director	office	executive
imam	imam	honorific	religion
immigration judge	immigration judge	office	court
immigration officer	immigration officer	rank	law-enforcement
incumbent	incumbent	role	none
independent counsel	independent counsel	office	prosecution
independent monitor	independent monitor	office	court
informant	informant	role	none
information officer	information officer	rank	law-enforcement
inmate	inmate	role	none
insp	inspector	rank	law-enforcement
insp.	inspector	rank	law-enforcement
inspector	inspector	rank	law-enforcement
inspector general	inspector general	office	executive
interim chief	interim chief	rank	law-enforcement
interim chief of police	interim chief of police	rank	law-enforcement
interim city manager	interim city manager	office	executive
interim director	interim director	office	executive
interim district attorney	interim district attorney	office	prosecution
interim mayor	interim mayor	office	executive
interim police chief	interim police chief	rank	law-enforcement
interim sheriff	interim sheriff	rank	law-enforcement
interim u.s. attorney	interim u.s. attorney	office	prosecution
interior minister	interior minister	office	executive
interior secretary	interior secretary	office	executive
intern	intern	office	executive
internal affairs capt.	internal affairs captain	rank	law-enforcement
internal affairs captain	internal affairs captain	rank	law-enforcement
internal affairs commander	internal affairs commander	rank	law-enforcement
internal affairs director	internal affairs director	rank	law-enforcement
internal affairs investigator	internal affairs investigator	rank	law-enforcement
internal affairs lieutenant	internal affairs lieutenant	rank	law-enforcement
internal affairs lt.	internal affairs lieutenant	rank	law-enforcement
internal affairs sergeant	internal affairs sergeant	rank	law-enforcement
internal affairs sgt.	internal affairs sergeant	rank	law-enforcement
investigator	investigator	rank	law-enforcement
jail administrator	jail administrator	rank	law-enforcement
jailer	jailer	rank	law-enforcement
joint chiefs chairman	joint chiefs chairman	rank	military
journalist	journalist	role	media
judge	judge	office	court
judge - executive	judge-executive	office	executive
juror	juror	office	court
jury foreman	jury foreman	office	court
justice	justice	office	court
justice minister	justice minister	office	executive
justice of the peace	justice of the peace	office	court
juvenile court judge	juvenile court judge	office	court
k - 9 officer	k-9 officer	rank	law-enforcement
k.c.	king's counsel	role	law
k9 officer	k9 officer	rank	law-enforcement
kc	king's counsel	role	law
king	king	office	executive
labor secretary	labor secretary	office	executive
lady	lady	office	executive
lance corporal	lance corporal	rank	law-enforcement
lance cpl.	lance corporal	rank	law-enforcement
landlord	landlord	role	company
law professor	law professor	role	law
lawmaker	lawmaker	office	legislature
lawyer	lawyer	role	law
lawyers	lawyers	role	law
lead investigator	lead investigator	rank	law-enforcement
lead prosecutor	lead prosecutor	office	prosecution
leading senior constable	leading senior constable	rank	law-enforcement
lecturer	lecturer	office	school
legal adviser	legal adviser	role	law
legal advisor	legal advisor	role	law
legal analyst	legal analyst	role	law
legal director	legal director	role	law
legislator	legislator	office	legislature
librarian	librarian	office	school
lieutenant	lieutenant	rank	law-enforcement
lieutenant colonel	lieutenant colonel	rank	law-enforcement
lieutenant general	lieutenant general	rank	military
lieutenant governor	lieutenant governor	office	executive
linebacker	linebacker	role	public
local president	local president	role	union
lodge president	lodge president	role	union
lord	lord	office	executive
lord justice	lord justice	office	court
lord mayor	lord mayor	office	executive
loss prevention officer	loss prevention officer	rank	law-enforcement
lt	lieutenant	rank	law-enforcement
lt.	lieutenant	rank	law-enforcement
lt. cmdr.	lieutenant commander	rank	military
lt. col.	lieutenant colonel	rank	military
lt. gen.	lieutenant general	rank	military
lt. gov.	lieutenant governor	office	executive
lt. governor	lieutenant governor	office	executive
lts.	lieutenants	rank	law-enforcement
madam	madam	honorific	none
madame	madame	honorific	none
magisterial district judge	magisterial district judge	office	court
magistrate	magistrate	office	court
magistrate judge	magistrate judge	office	court
maj.	major	rank	military
maj. gen.	major general	rank	military
major	major	rank	law-enforcement
major crimes detective	major crimes detective	rank	law-enforcement
major general	major general	rank	military
majority leader	majority leader	office	legislature
majority whip	majority whip	office	legislature
manager	manager	role	company
managing attorney	managing attorney	role	law
managing director	managing director	role	company
managing editor	managing editor	role	media
managing partner	managing partner	role	company
marine	marine	rank	military
marshal	marshal	rank	law-enforcement
master of the rolls	master of the rolls	office	court
master sergeant	master sergeant	rank	law-enforcement
master sgt.	master sergeant	rank	law-enforcement
mayor	mayor	office	executive
mayor - elect	mayor-elect	office	executive
mayor pro tem	mayor pro tem	office	executive
mediator	mediator	office	court
medical examiner	medical examiner	office	court
member of parliament	member of parliament	office	legislature
messrs.	messrs.	honorific	none
midfielder	midfielder	role	public
military prosecutor	military prosecutor	office	prosecution
minister	minister	office	executive
minority leader	minority leader	office	legislature
minority whip	minority whip	office	legislature
miss	miss	honorific	none
mister	mr.	honorific	none
mla	member of the legislative assembly	office	legislature
mlle	mademoiselle	honorific	none
mlle.	mademoiselle	honorific	none
mme	madame	honorific	none
mme.	madame	honorific	none
model	model	role	public
monitor	monitor	office	court
monsieur	monsieur	honorific	none
monsignor	monsignor	honorific	religion
mother superior	mother superior	honorific	religion
motorcycle officer	motorcycle officer	rank	law-enforcement
mp	member of parliament	office	legislature
mpp	member of provincial parliament	office	legislature
mr	mr.	honorific	none
mr.	mr.	honorific	none
mr. justice	justice	office	court
mrs	mrs.	honorific	none
mrs.	mrs.	honorific	none
ms	ms.	honorific	none
ms.	ms.	honorific	none
msgr.	monsignor	honorific	religion
msp	member of the scottish parliament	office	legislature
mullah	mullah	honorific	religion
municipal court judge	municipal court judge	office	court
municipal judge	municipal judge	office	court
musician	musician	role	public
mx.	mx.	honorific	none
naacp president	naacp president	role	advocacy
narcotics det.	narcotics detective	rank	law-enforcement
narcotics detective	narcotics detective	rank	law-enforcement
narcotics officer	narcotics officer	rank	law-enforcement
narcotics sergeant	narcotics sergeant	rank	law-enforcement
narcotics sgt.	narcotics sergeant	rank	law-enforcement
national security adviser	national security adviser	office	executive
national security advisor	national security advisor	office	executive
neighbor	neighbor	role	none
neighbour	neighbour	role	none
news anchor	news anchor	role	media
news director	news director	role	media
nominee	nominee	role	none
notary	notary	role	law
novelist	novelist	role	public
nurse	nurse	role	medical
nurse practitioner	nurse practitioner	role	medical
ofc.	officer	rank	law-enforcement
ofcr.	officer	rank	law-enforcement
ofcs.	officers	rank	law-enforcement
officer	officer	rank	law-enforcement
ombudsman	ombudsman	office	executive
opposition leader	opposition leader	office	legislature
organizer	organizer	role	advocacy
outfielder	outfielder	role	public
owner	owner	role	company
paralegal	paralegal	role	law
paramedic	paramedic	rank	fire
park ranger	park ranger	rank	law-enforcement
parks director	parks director	office	executive
parliamentarian	parliamentarian	office	legislature
parole agent	parole agent	rank	law-enforcement
parole officer	parole officer	rank	law-enforcement
partner	partner	role	company
party leader	party leader	office	legislature
pastor	pastor	honorific	religion
pathologist	pathologist	office	court
patrol lieutenant	patrol lieutenant	rank	law-enforcement
patrol lt.	patrol lieutenant	rank	law-enforcement
patrol officer	patrol officer	rank	law-enforcement
patrol sergeant	patrol sergeant	rank	law-enforcement
patrol sgt.	patrol sergeant	rank	law-enforcement
patrolman	patrolman	rank	law-enforcement
patrolwoman	patrolwoman	rank	law-enforcement
pba president	pba president	role	union
pc	police constable	rank	law-enforcement
personnel director	personnel director	office	executive
petty officer	petty officer	rank	military
pfc	private first class	rank	military
pfc.	private first class	rank	military
pharmacist	pharmacist	role	medical
photographer	photographer	role	media
photojournalist	photojournalist	role	media
physician	physician	role	medical
pilot	pilot	role	company
pitcher	pitcher	role	public
plaintiff	plaintiff	role	none
plaintiff 's attorney	plaintiff's attorney	role	law
planning director	planning director	office	executive
plant manager	plant manager	role	company
poet	poet	role	public
police and crime commissioner	police and crime commissioner	rank	law-enforcement
police cadet	police cadet	rank	law-enforcement
police capt.	police captain	rank	law-enforcement
police captain	police captain	rank	law-enforcement
police chaplain	police chaplain	rank	law-enforcement
police chief	police chief	rank	law-enforcement
police cmdr.	police commander	rank	law-enforcement
police commander	police commander	rank	law-enforcement
police commissioner	police commissioner	rank	law-enforcement
police const.	police constable	rank	law-enforcement
police constable	police constable	rank	law-enforcement
police corporal	police corporal	rank	law-enforcement
police cpl.	police corporal	rank	law-enforcement
police det.	police detective	rank	law-enforcement
police detective	police detective	rank	law-enforcement
police director	police director	rank	law-enforcement
police inspector	police inspector	rank	law-enforcement
police lieutenant	police lieutenant	rank	law-enforcement
police lt.	police lieutenant	rank	law-enforcement
police officer	police officer	rank	law-enforcement
police recruit	police recruit	rank	law-enforcement
police sergeant	police sergeant	rank	law-enforcement
police sgt.	police sergeant	rank	law-enforcement
police spokesman	police spokesman	rank	law-enforcement
police spokesperson	police spokesperson	rank	law-enforcement
police spokeswoman	police spokeswoman	rank	law-enforcement
police superintendent	police superintendent	rank	law-enforcement
police supt.	police superintendent	rank	law-enforcement
political scientist	political scientist	office	school
polygraph examiner	polygraph examiner	rank	law-enforcement
pontiff	pontiff	honorific	religion
pope	pope	honorific	religion
postal inspector	postal inspector	rank	law-enforcement
postmaster	postmaster	office	executive
postmaster general	postmaster general	office	executive
precinct commander	precinct commander	rank	law-enforcement
premier	premier	office	executive
pres.	president	office	executive
president	president	office	executive
president - elect	president-elect	office	executive
president and ceo	president and ceo	role	company
presiding judge	presiding judge	office	court
press officer	press officer	office	executive
press secretary	press secretary	office	executive
priest	priest	honorific	religion
prime minister	prime minister	office	executive
prince	prince	office	executive
princess	princess	office	executive
principal	principal	office	school
prison guard	prison guard	rank	law-enforcement
prison officer	prison officer	rank	law-enforcement
prisoner	prisoner	role	none
private	private	rank	military
private first class	private first class	rank	military
private investigator	private investigator	rank	law-enforcement
probate court judge	probate court judge	office	court
probate judge	probate judge	office	court
probation officer	probation officer	rank	law-enforcement
probationary constable	probationary constable	rank	law-enforcement
producer	producer	role	company
prof.	professor	office	school
professor	professor	office	school
profs.	professors	office	school
property appraiser	property appraiser	office	executive
property manager	property manager	role	company
prophet	prophet	honorific	religion
prosecuting attorney	prosecuting attorney	office	prosecution
prosecutor	prosecutor	office	prosecution
prothonotary	prothonotary	office	court
provost	provost	office	school
provost marshal	provost marshal	rank	law-enforcement
psychiatrist	psychiatrist	role	medical
psychologist	psychologist	office	school
public affairs officer	public affairs officer	rank	law-enforcement
public defender	public defender	role	law
public information officer	public information officer	rank	law-enforcement
public safety commissioner	public safety commissioner	rank	law-enforcement
public safety director	public safety director	rank	law-enforcement
public works director	public works director	office	executive
publisher	publisher	role	company
pvt.	private	rank	military
pvts.	privates	rank	military
q.c.	queen's counsel	role	law
qc	queen's counsel	role	law
quarterback	quarterback	role	public
queen	queen	office	executive
rabbi	rabbi	honorific	religion
radio host	radio host	role	media
ranger	ranger	rank	law-enforcement
ranking member	ranking member	office	legislature
rapper	rapper	role	public
realtor	realtor	role	company
rear adm.	rear admiral	rank	military
rear admiral	rear admiral	rank	military
receiver	receiver	office	court
recorder	recorder	office	executive
recruit	recruit	rank	law-enforcement
reeve	reeve	office	executive
referee	referee	office	court
regional administrator	regional administrator	office	executive
regional manager	regional manager	role	company
register of deeds	register of deeds	office	executive
register of wills	register of wills	office	court
registrar	registrar	office	school
rep	representative	office	legislature
rep.	representative	office	legislature
reporter	reporter	role	media
representative	representative	office	legislature
reps.	representatives	office	legislature
researcher	researcher	office	school
resident	resident	role	none
resident agent in charge	resident agent in charge	rank	law-enforcement
resource officer	resource officer	rank	law-enforcement
retired judge	retired judge	office	court
rev	reverend	honorific	religion
rev.	reverend	honorific	religion
reverend	reverend	honorific	religion
revs.	reverends	honorific	religion
robbery det.	robbery detective	rank	law-enforcement
robbery detective	robbery detective	rank	law-enforcement
running back	running back	role	public
s/sgt.	staff sergeant	rank	law-enforcement
saint	saint	honorific	none
school board chairman	school board chairman	office	legislature
school board chairwoman	school board chairwoman	office	legislature
school board member	school board member	office	legislature
school board president	school board president	office	legislature
school counselor	school counselor	office	school
school resource officer	school resource officer	rank	law-enforcement
school superintendent	school superintendent	office	school
schools superintendent	schools superintendent	office	executive
screenwriter	screenwriter	role	public
seaman	seaman	rank	military
sec.	secretary	office	executive
second lieutenant	second lieutenant	rank	military
second lt.	second lieutenant	rank	military
secret service agent	secret service agent	rank	law-enforcement
secretary	secretary	office	executive
secretary - general	secretary-general	role	company
secretary - treasurer	secretary-treasurer	office	executive
secretary general	secretary general	role	company
secretary of defense	secretary of defense	office	executive
secretary of state	secretary of state	office	executive
secretary of the army	secretary of the army	rank	military
secretary of the navy	secretary of the navy	rank	military
section chief	section chief	rank	law-enforcement
security chief	security chief	rank	law-enforcement
security consultant	security consultant	role	company
security director	security director	rank	law-enforcement
security guard	security guard	rank	law-enforcement
security officer	security officer	rank	law-enforcement
select board chairman	select board chairman	office	legislature
selectman	selectman	office	legislature
selectwoman	selectwoman	office	legislature
sen	senator	office	legislature
sen.	senator	office	legislature
senate majority leader	senate majority leader	office	legislature
senate minority leader	senate minority leader	office	legislature
senate president	senate president	office	legislature
senator	senator	office	legislature
senior adviser	senior adviser	office	executive
senior advisor	senior advisor	office	executive
senior attorney	senior attorney	role	law
senior constable	senior constable	rank	law-enforcement
senior deputy attorney general	senior deputy attorney general	office	prosecution
senior deputy district attorney	senior deputy district attorney	office	prosecution
senior investigator	senior investigator	rank	law-enforcement
senior judge	senior judge	office	court
senior pastor	senior pastor	honorific	religion
senior sergeant	senior sergeant	rank	law-enforcement
senior sgt.	senior sergeant	rank	law-enforcement
senior u.s. district judge	senior u.s. district judge	office	court
senior vice president	senior vice president	role	company
sens.	senators	office	legislature
sergeant	sergeant	rank	law-enforcement
sergeant detective	sergeant detective	rank	law-enforcement
sergeant major	sergeant major	rank	law-enforcement
sessions judge	sessions judge	office	court
señor	señor	honorific	none
señora	señora	honorific	none
sgt	sergeant	rank	law-enforcement
sgt.	sergeant	rank	law-enforcement
sgt. 1st class	sergeant first class	rank	law-enforcement
sgt. det.	sergeant detective	rank	law-enforcement
sgt. detective	sergeant detective	rank	law-enforcement
sgt. first class	sergeant first class	rank	law-enforcement
sgt. maj.	sergeant major	rank	law-enforcement
sgts.	sergeants	rank	law-enforcement
sheikh	sheikh	office	executive
sheriff	sheriff	rank	law-enforcement
sheriff 's capt.	sheriff's captain	rank	law-enforcement
sheriff 's captain	sheriff's captain	rank	law-enforcement
sheriff 's deputy	sheriff's deputy	rank	law-enforcement
sheriff 's detective	sheriff's detective	rank	law-enforcement
sheriff 's lieutenant	sheriff's lieutenant	rank	law-enforcement
sheriff 's lt.	sheriff's lieutenant	rank	law-enforcement
sheriff 's office spokesman	sheriff's office spokesman	rank	law-enforcement
sheriff 's office spokeswoman	sheriff's office spokeswoman	rank	law-enforcement
sheriff 's sergeant	sheriff's sergeant	rank	law-enforcement
sheriff 's sgt.	sheriff's sergeant	rank	law-enforcement
sheriff 's spokesman	sheriff's spokesman	rank	law-enforcement
sheriff 's spokeswoman	sheriff's spokeswoman	rank	law-enforcement
sheriff - coroner	sheriff-coroner	rank	law-enforcement
shift commander	shift commander	rank	law-enforcement
shop steward	shop steward	role	union
shortstop	shortstop	role	public
singer	singer	role	public
sir	sir	office	executive
sister	sister	honorific	religion
social worker	social worker	role	medical
sociologist	sociologist	office	school
solicitor	solicitor	office	prosecution
solicitor general	solicitor general	office	prosecution
spc	specialist	rank	military
spc.	specialist	rank	military
speaker	speaker	office	legislature
spec.	specialist	rank	military
special agent	special agent	rank	law-enforcement
special agent in charge	special agent in charge	rank	law-enforcement
special constable	special constable	rank	law-enforcement
special counsel	special counsel	office	prosecution
special investigator	special investigator	rank	law-enforcement
special master	special master	office	court
special prosecutor	special prosecutor	office	prosecution
specialist	specialist	rank	military
spokesman	spokesman	office	executive
spokesperson	spokesperson	office	executive
spokeswoman	spokeswoman	office	executive
sr.	sister	honorific	religion
sr. sgt.	senior sergeant	rank	law-enforcement
sri	sri	honorific	none
staff attorney	staff attorney	role	law
staff sergeant	staff sergeant	rank	law-enforcement
staff sgt	staff sergeant	rank	military
staff sgt.	staff sergeant	rank	law-enforcement
staff writer	staff writer	role	media
state 's attorney	state's attorney	office	prosecution
state 's attorney 's investigator	state's attorney's investigator	office	court
state assemblyman	state assemblyman	office	legislature
state assemblywoman	state assemblywoman	office	legislature
state attorney	state attorney	office	prosecution
state auditor	state auditor	office	executive
state comptroller	state comptroller	office	executive
state fire marshal	state fire marshal	rank	fire
state lawmaker	state lawmaker	office	legislature
state legislator	state legislator	office	legislature
state prosecutor	state prosecutor	office	prosecution
state rep.	state representative	office	legislature
state representative	state representative	office	legislature
state sen.	state senator	office	legislature
state senator	state senator	office	legislature
state supreme court justice	state supreme court justice	office	court
state treasurer	state treasurer	office	executive
state trooper	state trooper	rank	law-enforcement
statewide prosecutor	statewide prosecutor	office	prosecution
store manager	store manager	role	company
striker	striker	role	public
student	student	office	school
sultan	sultan	office	executive
superintendent	superintendent	rank	law-enforcement
superintendent of schools	superintendent of schools	office	school
superior court judge	superior court judge	office	court
supervisor	supervisor	office	executive
supervisor of elections	supervisor of elections	office	executive
supervisory special agent	supervisory special agent	rank	law-enforcement
supreme court chief justice	supreme court chief justice	office	court
supreme court judge	supreme court judge	office	court
supreme court justice	supreme court justice	office	court
supt	superintendent	rank	law-enforcement
supt.	superintendent	rank	law-enforcement
surgeon	surgeon	role	medical
surgeon general	surgeon general	office	executive
surveyor general	surveyor general	office	executive
suspect	suspect	role	none
talk show host	talk show host	role	media
task force officer	task force officer	rank	law-enforcement
tax collector	tax collector	office	executive
teacher	teacher	office	school
tech. sgt.	technical sergeant	rank	military
texas ranger	texas ranger	rank	law-enforcement
the rev.	reverend	honorific	religion
then - mayor	mayor	office	executive
therapist	therapist	role	medical
town administrator	town administrator	office	executive
town attorney	town attorney	role	law
town clerk	town clerk	office	executive
town councilman	town councilman	office	legislature
town councilwoman	town councilwoman	office	legislature
town justice	town justice	office	court
town manager	town manager	office	executive
town supervisor	town supervisor	office	executive
town treasurer	town treasurer	office	executive
township clerk	township clerk	office	executive
township manager	township manager	office	executive
township secretary	township secretary	office	executive
township solicitor	township solicitor	role	law
township supervisor	township supervisor	office	executive
township trustee	township trustee	office	legislature
toxicologist	toxicologist	role	medical
tpr	trooper	rank	law-enforcement
tpr.	trooper	rank	law-enforcement
traffic officer	traffic officer	rank	law-enforcement
training officer	training officer	rank	law-enforcement
transportation secretary	transportation secretary	office	executive
trauma surgeon	trauma surgeon	role	medical
treas.	treasurer	office	executive
treasurer	treasurer	office	executive
treasury secretary	treasury secretary	office	executive
trial attorney	trial attorney	office	prosecution
trial judge	trial judge	office	court
trial lawyer	trial lawyer	role	law
tribal chairman	tribal chairman	office	executive
tribal chairwoman	tribal chairwoman	office	executive
tribal councilman	tribal councilman	office	legislature
tribal president	tribal president	office	executive
trooper	trooper	rank	law-enforcement
truck driver	truck driver	role	company
trustee	trustee	office	court
u.s. attorney	u.s. attorney	office	prosecution
u.s. attorney general	u.s. attorney general	office	prosecution
u.s. atty.	u.s. attorney	office	prosecution
u.s. district court judge	u.s. district court judge	office	court
u.s. district judge	u.s. district judge	office	court
u.s. magistrate judge	u.s. magistrate judge	office	court
u.s. marshal	u.s. marshal	rank	law-enforcement
u.s. president	president	office	executive
u.s. rep.	u.s. representative	office	legislature
u.s. representative	u.s. representative	office	legislature
u.s. sen.	u.s. senator	office	legislature
u.s. senator	u.s. senator	office	legislature
uncle	uncle	honorific	none
undersecretary	undersecretary	office	executive
undersheriff	undersheriff	rank	law-enforcement
union attorney	union attorney	role	law
union chief	union chief	role	union
union lawyer	union lawyer	role	law
union leader	union leader	role	union
union official	union official	role	union
union president	union president	role	union
union representative	union representative	role	union
union spokesman	union spokesman	role	union
union spokeswoman	union spokeswoman	role	union
union vice president	union vice president	role	union
unit commander	unit commander	rank	law-enforcement
united states attorney	united states attorney	office	prosecution
united states attorney general	u.s. attorney general	office	prosecution
university president	university president	office	school
us attorney	u.s. attorney	office	prosecution
us attorney general	u.s. attorney general	office	prosecution
us district judge	u.s. district judge	office	court
us magistrate judge	u.s. magistrate judge	office	court
us rep.	u.s. representative	office	legislature
us sen.	u.s. senator	office	legislature
use - of - force expert	use-of-force expert	role	company
utilities director	utilities director	office	executive
veterinarian	veterinarian	role	medical
vicar	vicar	honorific	religion
vice adm.	vice admiral	rank	military
vice admiral	vice admiral	rank	military
vice chair	vice chair	office	legislature
vice chairman	vice chairman	office	legislature
vice chairwoman	vice chairwoman	office	legislature
vice detective	vice detective	rank	law-enforcement
vice mayor	vice mayor	office	executive
vice president	vice president	office	executive
vice principal	vice principal	office	school
victim	victim	role	none
victim advocate	victim advocate	role	advocacy
village administrator	village administrator	office	executive
village attorney	village attorney	role	law
village clerk	village clerk	office	executive
village manager	village manager	office	executive
village president	village president	office	executive
village trustee	village trustee	office	legislature
volunteer	volunteer	role	advocacy
vp	vice president	office	executive
warden	warden	rank	law-enforcement
warden of the county	warden of the county	office	executive
warrant officer	warrant officer	rank	military
watch commander	watch commander	rank	law-enforcement
water superintendent	water superintendent	office	executive
whip	whip	office	legislature
whistleblower	whistleblower	role	none
white house press secretary	white house press secretary	office	executive
wide receiver	wide receiver	role	public
wildlife officer	wildlife officer	rank	law-enforcement
witness	witness	role	none
zone commander	zone commander	rank	law-enforcement

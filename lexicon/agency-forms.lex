# How the names of agencies are brought to one form.  Columns: a phrase of folded words (small letters, no full stops, no possessive
# endings); the words that take its place; and
#   local   a body that every town, county or state has: without further words the name does not tell which one
#   unique  another way to write these words
#   drop    the phrase says nothing
# At each word the longest phrase counts.
aclu	aclu	unique
air force	us air force	unique
american civil liberties union	aclu	unique
and		drop
ap	ap	unique
appeals court	appeals court	local
appellate court	appeals court	local
army	us army	unique
army national guard	national guard	local
assn	association	unique
assoc	association	unique
associated press	ap	unique
at		drop
atf	atf	unique
attorney general	attorney general	local
attorney general office	attorney general	local
attorney generals office	attorney general	local
attorneys general	attorney general	local
attorneys general office	attorney general	local
biden administration	us government	unique
board of aldermen	council	local
board of commissioners	county commission	local
board of county commissioners	county commission	local
board of education	school board	local
board of ethics	ethics commission	local
board of school directors	school board	local
board of school trustees	school board	local
board of selectmen	council	local
board of supervisors	supervisors	local
bop	bop	unique
border patrol	border patrol	unique
borough	city	local
borough council	council	local
borough of	city	local
bureau of alcohol tobacco and firearms	atf	unique
bureau of alcohol tobacco firearms and explosives	atf	unique
bureau of police	police	local
bureau of prisons	bop	unique
cable news network	cnn	unique
cbp	cbp	unique
cdc	cdc	unique
centers for disease control and prevention	cdc	unique
chief medical examiner office	medical examiner	local
circuit court	circuit court	local
circuit court of appeals	appeals court	local
citizen review board	review board	local
citizens review board	review board	local
city	city	local
city aldermen	council	local
city attorney	city attorney	local
city attorney office	city attorney	local
city attorneys office	city attorney	local
city commission	commission	local
city commissioners	commission	local
city council	council	local
city court	municipal court	local
city government	city	local
city hall	city	local
city of	city	local
city officials	city	local
city police	police	local
city police department	police	local
city police dept	police	local
city school district	schools	local
city schools	schools	local
civil service board	civil service	local
civil service commission	civil service	local
civilian complaint review board	review board	local
civilian review board	review board	local
cnn	cnn	unique
commission on ethics	ethics commission	local
commissioners court	county commission	local
common council	council	local
common pleas court	common pleas	local
commonwealth	state	local
commonwealth attorney	commonwealth attorney	local
commonwealth attorney office	commonwealth attorney	local
commonwealth of	state	local
commonwealths attorney	commonwealth attorney	local
commonwealths attorney office	commonwealth attorney	local
congress	us congress	unique
coroner	coroner	local
coroner office	coroner	local
coroners	coroner	local
coroners office	coroner	local
corp		drop
corporation		drop
corrections department	corrections	local
council	council	local
county	county	local
county attorney	county attorney	local
county attorney office	county attorney	local
county attorneys office	county attorney	local
county board of commissioners	county commission	local
county board of supervisors	supervisors	local
county circuit court	circuit court	local
county commission	county commission	local
county commissioners	county commission	local
county coroner	coroner	local
county coroner office	coroner	local
county coroners office	coroner	local
county court	county court	local
county court of commissioners	county commission	local
county court of common pleas	common pleas	local
county courts	county court	local
county da	district attorney	local
county da office	district attorney	local
county district attorney	district attorney	local
county district attorney office	district attorney	local
county district attorneys office	district attorney	local
county district court	district court	local
county government	county	local
county grand jury	grand jury	local
county medical examiner	medical examiner	local
county medical examiner office	medical examiner	local
county medical examiners office	medical examiner	local
county of	county	local
county officials	county	local
county prosecuting attorney office	prosecutor	local
county prosecutor	prosecutor	local
county prosecutor office	prosecutor	local
county prosecutors	prosecutor	local
county prosecutors office	prosecutor	local
county public defender	public defender	local
county public defender office	public defender	local
county sheriff	sheriff	local
county sheriff department	sheriff	local
county sheriff office	sheriff	local
county sheriffs department	sheriff	local
county sheriffs office	sheriff	local
county state attorney office	state attorney	local
county states attorney office	state attorney	local
county superior court	superior court	local
county supervisors	supervisors	local
court	court	local
court of appeal	appeals court	local
court of appeals	appeals court	local
court of common pleas	common pleas	local
court system	court	local
courts	court	local
criminal court	court	local
customs and border protection	cbp	unique
da office	district attorney	local
dea	dea	unique
defense department	pentagon	unique
department of correction	corrections	local
department of corrections	corrections	local
department of defense	pentagon	unique
department of homeland security	dhs	unique
department of justice	us justice	unique
department of police	police	local
department of rehabilitation and correction	corrections	local
department of state police	state police	local
dept	department	unique
dept of corrections	corrections	local
detention center	jail	local
dhs	dhs	unique
dist	district	unique
district attorney	district attorney	local
district attorney office	district attorney	local
district attorneys	district attorney	local
district attorneys office	district attorney	local
district court	district court	local
district court us	federal court	local
division of police	police	local
doj	us justice	unique
drug enforcement administration	dea	unique
eeoc	eeoc	unique
equal employment opportunity commission	eeoc	unique
ethics board	ethics commission	local
ethics commission	ethics commission	local
ethics panel	ethics commission	local
fbi	fbi	unique
federal authorities	us government	unique
federal bureau of investigation	fbi	unique
federal bureau of prisons	bop	unique
federal court	federal court	local
federal district court	federal court	local
federal government	us government	unique
federal officials	us government	unique
federal prosecutors	us attorney	local
fire and rescue	fire	local
fire company	fire	local
fire department	fire	local
fire department and rescue	fire	local
fire dept	fire	local
fire district	fire	local
fire rescue	fire	local
fire service	fire	local
fop	fop	local
fop lodge	fop	local
for		drop
fraternal order of police	fop	local
fraternal order of police lodge	fop	local
ft	fort	unique
general assembly	legislature	local
general hospital	medical center	local
governor office	governor	local
governors office	governor	local
govt	government	unique
grand jury	grand jury	local
highway patrol	highway patrol	local
homeland security	dhs	unique
hospital	medical center	local
house of delegates	house	local
house of representatives	house	local
housing authority	housing authority	local
ice	ice	unique
immigration and customs enforcement	ice	unique
in		drop
inc		drop
incorporated		drop
independent school district	schools	local
internal affairs	internal affairs	local
internal affairs bureau	internal affairs	local
internal affairs division	internal affairs	local
internal affairs unit	internal affairs	local
internal revenue service	irs	unique
intl	international	unique
irs	irs	unique
jail	jail	local
justice court	municipal court	local
justice department	us justice	unique
lapd	los angeles police	unique
legislature	legislature	local
llc		drop
ltd		drop
magistrate court	municipal court	local
magistrates court	municipal court	local
marine corps	us marine corps	unique
marines	us marine corps	unique
marshals service	us marshals	unique
mayor office	mayor	local
mayors office	mayor	local
medical center	medical center	local
medical examiner	medical examiner	local
medical examiner office	medical examiner	local
medical examiners	medical examiner	local
medical examiners office	medical examiner	local
memorial hospital	medical center	local
metro		drop
metro council	council	local
metro police	police	local
metro police department	police	local
metropolitan		drop
metropolitan police	police	local
metropolitan police department	police	local
mt	mount	unique
municipal court	municipal court	local
municipal police	police	local
municipal police department	police	local
naacp	naacp	unique
nation highest court	us supreme court	unique
national association for the advancement of colored people	naacp	unique
national guard	national guard	local
national transportation safety board	ntsb	unique
navy	us navy	unique
new york city police	new york police	unique
new york city police department	new york police	unique
new york police department	new york police	unique
ntsb	ntsb	unique
nypd	new york police	unique
obama administration	us government	unique
of		drop
office		drop
office of attorney general	attorney general	local
office of district attorney	district attorney	local
office of sheriff	sheriff	local
office of the attorney general	attorney general	local
office of the chief medical examiner	medical examiner	local
office of the district attorney	district attorney	local
office of the governor	governor	local
office of the mayor	mayor	local
office of the medical examiner	medical examiner	local
office of the public defender	public defender	local
office of the sheriff	sheriff	local
office of the state attorney	state attorney	local
office of the us attorney	us attorney	local
patrolmen benevolent association	pba	local
patrolmens benevolent association	pba	local
pba	pba	local
pd	police	local
pentagon	pentagon	unique
personnel board	civil service	local
police	police	local
police benevolent association	pba	local
police bureau	police	local
police department	police	local
police dept	police	local
police division	police	local
police force	police	local
police officers	police	local
police officers association	police union	local
police officers union	police union	local
police review board	review board	local
police service	police	local
police services	police	local
police union	police union	local
prosecuting attorney	prosecutor	local
prosecuting attorney office	prosecutor	local
prosecuting attorneys office	prosecutor	local
prosecutor	prosecutor	local
prosecutor office	prosecutor	local
prosecutors	prosecutor	local
prosecutors office	prosecutor	local
public defender	public defender	local
public defender office	public defender	local
public defenders office	public defender	local
public schools	schools	local
regional medical center	medical center	local
school board	school board	local
school district	schools	local
school division	schools	local
school system	schools	local
secret service	secret service	unique
senate	senate	local
sheriff	sheriff	local
sheriff department	sheriff	local
sheriff dept	sheriff	local
sheriff office	sheriff	local
sheriffs	sheriff	local
sheriffs department	sheriff	local
sheriffs dept	sheriff	local
sheriffs office	sheriff	local
st	saint	unique
state	state	local
state attorney	state attorney	local
state attorney general	attorney general	local
state attorney general office	attorney general	local
state attorney generals office	attorney general	local
state attorney office	state attorney	local
state attorneys office	state attorney	local
state government	state	local
state highway patrol	highway patrol	local
state house	house	local
state house of representatives	house	local
state lawmakers	legislature	local
state legislature	legislature	local
state of	state	local
state office of attorney general	attorney general	local
state officials	state	local
state patrol	highway patrol	local
state police	state police	local
state prosecutors	prosecutor	local
state senate	senate	local
state supreme court	supreme court	local
state troopers	state police	local
statehouse	legislature	local
states attorney	state attorney	local
states attorney office	state attorney	local
states attorneys office	state attorney	local
superior court	superior court	local
supervisors	supervisors	local
supreme court	supreme court	local
supreme court of the united states	us supreme court	unique
the		drop
the court	court	local
town	city	local
town commission	commission	local
town council	council	local
town government	city	local
town hall	city	local
town of	city	local
town officials	city	local
town police	police	local
town police department	police	local
township	township	local
township government	township	local
township of	township	local
township officials	township	local
transit authority	transit authority	local
transportation authority	transit authority	local
trump administration	us government	unique
unified school district	schools	local
united states	us government	unique
united states attorney	us attorney	local
united states attorney office	us attorney	local
united states attorneys office	us attorney	local
united states congress	us congress	unique
united states department of justice	us justice	unique
united states district court	federal court	local
united states government	us government	unique
united states house of representatives	us house	unique
united states marshals service	us marshals	unique
united states senate	us senate	unique
united states supreme court	us supreme court	unique
univ	university	unique
us	us government	unique
us air force	us air force	unique
us army	us army	unique
us attorney	us attorney	local
us attorney office	us attorney	local
us attorneys	us attorney	local
us attorneys office	us attorney	local
us border patrol	border patrol	unique
us bureau of prisons	bop	unique
us congress	us congress	unique
us court of appeals	appeals court	local
us customs and border protection	cbp	unique
us department of defense	pentagon	unique
us department of homeland security	dhs	unique
us department of justice	us justice	unique
us dept of justice	us justice	unique
us district court	federal court	local
us drug enforcement administration	dea	unique
us equal employment opportunity commission	eeoc	unique
us federal court	federal court	local
us government	us government	unique
us house	us house	unique
us house of representatives	us house	unique
us immigration and customs enforcement	ice	unique
us internal revenue service	irs	unique
us justice department	us justice	unique
us marine corps	us marine corps	unique
us marshal service	us marshals	unique
us marshals	us marshals	unique
us marshals service	us marshals	unique
us navy	us navy	unique
us secret service	secret service	unique
us senate	us senate	unique
us supreme court	us supreme court	unique
village	city	local
village council	council	local
village government	city	local
village of	city	local
white house	us government	unique

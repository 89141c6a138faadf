# Words that head the names of organisations.
# key (as tokens)	class of the contract	where: end (what comes before it is the name: "Ashby Police Department") or start (what comes after it: "Department of Health")
#	weak: the word is common at the end of other phrases too, so that more must speak for a name; of a start: an end in the same
#	name decides its class ("University of Ashby Police Department")
# The longest match decides.
& associates law	LawFirm	end
& associates p.a.	LawFirm	end
academy	School	end
academy of	School	start	weak
action network	AdvocacyGroup	end
action news	NewsOrganization	end
administration	Government	end
administration for	Government	start
administration for children	Government	start
administrative court	Court	end
advisors	Company	end	weak
advisory board	OversightBody	end
advisory council	OversightBody	end
advocate	NewsOrganization	end	weak
advocates	AdvocacyGroup	end	weak
agency	Government	end
agency for	Government	start
agriculture department	Government	end
air force	Government	end
airlines	Company	end
airport police	LawEnforcementAgency	end
airways	Company	end	weak
alcohol beverage control	LawEnforcementAgency	end
alliance	AdvocacyGroup	end
alliance for	AdvocacyGroup	start
alliance of	AdvocacyGroup	start
american association of	AdvocacyGroup	start
american federation of	LaborUnion	start
appeals court	Court	end
appellate court	Court	end
appellate division	Court	end
arbitration board	OversightBody	end
archdiocese	AdvocacyGroup	end
archdiocese of	AdvocacyGroup	start
area school district	School	end
armed forces	Government	end
arms	Company	end	weak
army	Government	end	weak
assembly	Legislature	end
assessor 's office	Government	end
assisted living	MedicalFacility	end
associates	Company	end	weak
association	AdvocacyGroup	end	weak
association for	AdvocacyGroup	start
association of	AdvocacyGroup	start
association of fire fighters	LaborUnion	start
association of firefighters	LaborUnion	start
attorney 's office	ProsecutorOffice	end
attorney general 's department	ProsecutorOffice	end
attorney general 's office	ProsecutorOffice	end
attorneys ' office	ProsecutorOffice	end
attorneys at law	LawFirm	end
attorneys office	ProsecutorOffice	end
audit office	OversightBody	end
auditor 's office	OversightBody	end
auditor general 's office	OversightBody	end
authority	Government	end
auto body	Company	end	weak
auto sales	Company	end	weak
bakery	Company	end	weak
bank	Company	end	weak
bankruptcy court	Court	end
banner	NewsOrganization	end	weak
baptist church	AdvocacyGroup	end
bar & grill	Company	end	weak
bar association	OversightBody	end
barracks	LawEnforcementAgency	end	weak
beacon	NewsOrganization	end	weak
bee	NewsOrganization	end	weak
behavioral health	MedicalFacility	end
benevolent association	LaborUnion	end
birth center	MedicalFacility	end
black lives matter of	AdvocacyGroup	start
board	OversightBody	end
board of	OversightBody	start
board of aldermen	Legislature	end
board of bar overseers	OversightBody	end
board of canvassers	OversightBody	end
board of commissioners	Legislature	end
board of county commissioners	Legislature	end
board of education	School	end
board of education of	School	start	weak
board of elections	OversightBody	end
board of ethics	OversightBody	end
board of freeholders	Legislature	end
board of medicine	OversightBody	end
board of pardons	OversightBody	end
board of pardons and paroles	OversightBody	end
board of parole	OversightBody	start
board of police commissioners	OversightBody	end
board of regents	School	end
board of selectmen	Legislature	end
board of supervisors	Legislature	end
board of trustees	Legislature	end
board of trustees of the village	Legislature	start
boarding school	School	end
bomb squad	LawEnforcementAgency	end
border patrol	LawEnforcementAgency	end
borough council	Legislature	end
borough of	Government	start	weak
boys & girls club	AdvocacyGroup	end
boys and girls club	AdvocacyGroup	end
brands	Company	end	weak
brewery	Company	end	weak
broadcasting company	NewsOrganization	end
broadcasting corporation	NewsOrganization	end
brotherhood	LaborUnion	end
brotherhood of	LaborUnion	start
builders	Company	end	weak
building department	Government	end
bulletin	NewsOrganization	end	weak
bundestag	Legislature	end	weak
bureau	Government	end	weak
bureau for	Government	start
bureau of	Government	start
bureau of alcohol	LawEnforcementAgency	start
bureau of criminal	LawEnforcementAgency	start
bureau of criminal apprehension	LawEnforcementAgency	end
bureau of criminal investigation	LawEnforcementAgency	end
bureau of investigation	LawEnforcementAgency	end
bureau of labor statistics	Government	end
bureau of narcotics	LawEnforcementAgency	end
bureau of narcotics enforcement	LawEnforcementAgency	end
bureau of police	LawEnforcementAgency	end
bureau of prisons	LawEnforcementAgency	end
burn center	MedicalFacility	end
business journal	NewsOrganization	end
business school	School	end
cabinet	Government	end	weak
cable	Company	end	weak
cafe	Company	end	weak
café	Company	end	weak
campaign	AdvocacyGroup	end	weak
campaign for	AdvocacyGroup	start
campus	School	end	weak
campus police	LawEnforcementAgency	end
cancer center	MedicalFacility	end
capital	Company	end	weak
capitol police	LawEnforcementAgency	end
captains endowment association	LaborUnion	end
casino	Company	end	weak
catholic church	AdvocacyGroup	end
caucus	AdvocacyGroup	end	weak
census bureau	Government	end
center	AdvocacyGroup	end	weak
center for	AdvocacyGroup	start
centre for	AdvocacyGroup	start
chamber of commerce	AdvocacyGroup	end
chambers	LawFirm	end	weak
chancery court	Court	end
channel	NewsOrganization	end	weak
charity	AdvocacyGroup	end	weak
charter school	School	end
child protective services	Government	end
children 's hospital	MedicalFacility	end
children 's services	Government	end
chronicle	NewsOrganization	end	weak
church	AdvocacyGroup	end	weak
church of	AdvocacyGroup	start
circuit	Court	end	weak
circuit court	Court	end
circuit court for	Court	start
circuit court of	Court	start
citizen	NewsOrganization	end	weak
citizen review panel	OversightBody	end
citizens for	AdvocacyGroup	start
citizens review board	OversightBody	end
city and county of	Government	start	weak
city attorney 's office	ProsecutorOffice	end
city clerk 's office	Government	end
city commission	Legislature	end
city commissioners	Legislature	end
city council	Legislature	end
city court	Court	end
city government	Government	end
city manager 's office	Government	end
city of	Government	start	weak
city paper	NewsOrganization	end
city police	LawEnforcementAgency	end
city schools	School	end
civil court	Court	end
civil liberties union	AdvocacyGroup	end
civil service	OversightBody	end
civil service board	OversightBody	end
civil service commission	OversightBody	end
civil service commission of	OversightBody	start
civilian complaint review board	OversightBody	end
civilian oversight commission	OversightBody	end
civilian review board	OversightBody	end
clerk 's office	Government	end
clerk of courts office	Government	end
clinic	MedicalFacility	end
clinic of	MedicalFacility	start
club	AdvocacyGroup	end	weak
co.	Company	end	weak
coalition	AdvocacyGroup	end
coalition for	AdvocacyGroup	start
coalition of	AdvocacyGroup	start
coalition to	AdvocacyGroup	start
coast guard	LawEnforcementAgency	end
college	School	end
college of	School	start	weak
college of criminal justice	School	end
college of law	School	end
command	Government	end	weak
commerce department	Government	end
commission	OversightBody	end
commission for	OversightBody	start
commission of	OversightBody	start
commission of inquiry	OversightBody	end
commission of jurists	AdvocacyGroup	end
commission on	OversightBody	start
commission on ethics	OversightBody	end
commission on judicial conduct	OversightBody	end
commissioners court	Legislature	end
committee	OversightBody	end
committee for	OversightBody	start
committee of	OversightBody	start
committee on	OversightBody	start
committee to	AdvocacyGroup	start
common council	Legislature	end
common pleas court	Court	end
commonwealth 's attorney	ProsecutorOffice	end
commonwealth 's attorney 's office	ProsecutorOffice	end
commonwealth attorney 's office	ProsecutorOffice	end
commonwealth court	Court	end
commonwealth of	Government	start	weak
communications	Company	end	weak
community center	AdvocacyGroup	end
community college	School	end
community hospital	MedicalFacility	end
companies	Company	end	weak
company	Company	end	weak
complaints commission	OversightBody	end
comptroller 's office	Government	end
conference	AdvocacyGroup	end	weak
conference of	AdvocacyGroup	start
congress	Legislature	end
congress of	Legislature	start
conservatory	School	end	weak
constable 's office	LawEnforcementAgency	end
constables office	LawEnforcementAgency	end
constabulary	LawEnforcementAgency	end
constitutional court	Court	end
construction	Company	end	weak
consulate	Government	end	weak
consulate of	Government	start
consulting	Company	end	weak
contractors	Company	end	weak
control board	OversightBody	end
controller 's office	Government	end
conviction integrity unit	ProsecutorOffice	end
conviction review unit	ProsecutorOffice	end
coroner	Government	end	weak
coroner 's court	Court	end
coroner 's office	Government	end
corp	Company	end
corp.	Company	end
corporation	Company	end
correction department	LawEnforcementAgency	end
correctional center	LawEnforcementAgency	end
correctional facility	LawEnforcementAgency	end
correctional institution	LawEnforcementAgency	end
correctional officers association	LaborUnion	end
corrections department	LawEnforcementAgency	end
council	Legislature	end
council of	Legislature	start
council of churches	AdvocacyGroup	end
council on	AdvocacyGroup	start
council on american - islamic relations	AdvocacyGroup	end
county attorney 's office	ProsecutorOffice	end
county board	Legislature	end
county board of supervisors	Legislature	end
county clerk 's office	Government	end
county commission	Legislature	end
county commissioners	Legislature	end
county council	Legislature	end
county court	Court	end
county government	Government	end
county legislature	Legislature	end
county medical examiner 's office	Government	end
county of	Government	start	weak
county police	LawEnforcementAgency	end
county schools	School	end
county superior court	Court	end
courier	NewsOrganization	end	weak
courier - journal	NewsOrganization	end
courier journal	NewsOrganization	end
court	Court	end
court administration	Government	end
court for	Court	start
court of appeal	Court	end
court of appeals	Court	end
court of chancery	Court	start
court of claims	Court	end
court of common pleas	Court	end
court of criminal appeals	Court	start
court of international	Court	start
credit union	Company	end
crime agency	LawEnforcementAgency	end
crime coalition	AdvocacyGroup	end
crime lab	LawEnforcementAgency	end
crime laboratory	LawEnforcementAgency	end
crime stoppers	Agency	end
crime victims fund	AdvocacyGroup	end
crimes unit	LawEnforcementAgency	end
criminal court	Court	end
criminal investigation division	LawEnforcementAgency	end
criminal investigations division	LawEnforcementAgency	end
crown court	Court	end
crown prosecution service	ProsecutorOffice	end
customs and border protection	LawEnforcementAgency	end
customs enforcement	LawEnforcementAgency	end
d.a. 's office	ProsecutorOffice	end
da 's office	ProsecutorOffice	end
daily	NewsOrganization	end	weak
daily herald	NewsOrganization	end
daily news	NewsOrganization	end
daily post	NewsOrganization	end
daily press	NewsOrganization	end
daily record	NewsOrganization	end
daily star	NewsOrganization	end
daily times	NewsOrganization	end
daughters of	AdvocacyGroup	start
dealer	NewsOrganization	end	weak
dealership	Company	end	weak
defense department	Government	end
defense fund	AdvocacyGroup	end
defense ministry	Government	end
democrat - gazette	NewsOrganization	end
democratic party	AdvocacyGroup	end
department	Government	end
department for	Government	start
department of	Government	start
department of agriculture	Government	end
department of children and families	Government	end
department of correction	LawEnforcementAgency	end
department of correctional services	LawEnforcementAgency	end
department of corrections	LawEnforcementAgency	end
department of defense	Government	end
department of education	Government	end
department of education police	School	end
department of health	Government	end
department of homeland security	LawEnforcementAgency	end
department of human services	Government	end
department of justice	Government	end
department of labor	Government	end
department of law enforcement	LawEnforcementAgency	end
department of motor vehicles	Government	end
department of police	LawEnforcementAgency	end
department of public safety	LawEnforcementAgency	end
department of public works	Government	end
department of revenue	Government	end
department of social services	Government	end
department of state	Government	end
department of the treasury	Government	end
department of transportation	Government	end
department of veterans affairs	Government	end
dept	Government	end	weak
dept.	Government	end
dept. of	Government	start
deputy sheriffs ' association	LaborUnion	end
deputy sheriffs association	LaborUnion	end
detective bureau	LawEnforcementAgency	end
detective division	LawEnforcementAgency	end
detectives ' endowment association	LaborUnion	end
detention center	LawEnforcementAgency	end
diner	Company	end	weak
diocese	AdvocacyGroup	end
diocese of	AdvocacyGroup	start
director of public prosecutions	ProsecutorOffice	end
directorate of	Government	start
disciplinary board	OversightBody	end
disciplinary commission	OversightBody	end
dispatch	NewsOrganization	end	weak
district attorney	ProsecutorOffice	end
district attorney 's office	ProsecutorOffice	end
district attorney general 's office	ProsecutorOffice	end
district attorneys office	ProsecutorOffice	end
district court	Court	end
district court for	Court	start
district court of	Court	start
division	Government	end	weak
division of	Government	start
division of correction	LawEnforcementAgency	start
division of corrections	LawEnforcementAgency	start
division of police	LawEnforcementAgency	end
downing street	Government	end
drug court	Court	end
drug enforcement administration	LawEnforcementAgency	end
drug task force	LawEnforcementAgency	end
duma	Legislature	end	weak
education association	LaborUnion	end
education authority	School	end
education department	Government	end
election commission	OversightBody	end
election office	Government	end
elections board	OversightBody	end
elections commission	OversightBody	end
elections department	Government	end
elections office	Government	end
electric	Company	end	weak
elementary	School	end
elementary school	School	end
elementary schools	School	end
embassy	Government	end	weak
embassy of	Government	start
emergency management agency	Government	end
emergency medical services	Government	end
emergency services	Government	end
employees union	LaborUnion	end
employment tribunal	Court	end
ems	Government	end	weak
energy	Company	end	weak
energy department	Government	end
enterprise	NewsOrganization	end	weak
enterprises	Company	end	weak
entertainment	Company	end	weak
environmental protection agency	Government	end
ethics board	OversightBody	end
ethics commission	OversightBody	end
ethics committee	OversightBody	end
ethics panel	OversightBody	end
evening post	NewsOrganization	end
evening standard	NewsOrganization	end
examiner	NewsOrganization	end	weak
exchange	Company	end	weak
eyewitness news	NewsOrganization	end
family court	Court	end
farms	Company	end	weak
federal court	Court	end
federal government	Government	end
federal police	LawEnforcementAgency	end
federal public defender 's office	Government	end
federal reserve	Government	end
federation of labor	LaborUnion	end
federation of police	LaborUnion	start
federation of state	LaborUnion	start
federation of teachers	LaborUnion	end
finance department	Government	end
fire - rescue	Government	end
fire and police commission	OversightBody	end
fire and rescue	Government	end
fire bureau	Government	end
fire company	Government	end
fire department	Government	end
fire district	Government	end
fire fighters union	LaborUnion	end
fire marshal 's office	LawEnforcementAgency	end
fire protection district	Government	end
fire rescue	Government	end
fire service	Government	end
firearms	Company	end	weak
firefighters association	LaborUnion	end
fiscal court	Legislature	end
fish and wildlife conservation commission	LawEnforcementAgency	end
food bank	AdvocacyGroup	end
foods	Company	end	weak
foreign ministry	Government	end
forensic laboratory	LawEnforcementAgency	end
forest service	Government	end
foundation	AdvocacyGroup	end
foundation for	AdvocacyGroup	start
fraternal order of	LaborUnion	start
fraternal order of police	LaborUnion	end
fraternal order of police lodge	LaborUnion	end
free press	NewsOrganization	end
friends of	AdvocacyGroup	start
front for	AdvocacyGroup	start
fugitive task force	LawEnforcementAgency	end
fund	AdvocacyGroup	end	weak
fund for	AdvocacyGroup	start
funding	Company	end	weak
funeral home	Company	end
game commission	LawEnforcementAgency	end
gang unit	LawEnforcementAgency	end
gas	Company	end	weak
gazette	NewsOrganization	end	weak
gendarmerie	LawEnforcementAgency	end
general assembly	Legislature	end
general assembly of	Legislature	start
general court	Legislature	end
general hospital	MedicalFacility	end
general sessions court	Court	end
globe	NewsOrganization	end	weak
government	Government	end	weak
government of	Government	start
governor 's administration	Government	end
governor 's office	Government	end
graduate school	School	end
grill	Company	end	weak
group	Company	end	weak
guardian	NewsOrganization	end	weak
guild	LaborUnion	end	weak
harbor patrol	LawEnforcementAgency	end
health care center	MedicalFacility	end
health care system	MedicalFacility	end
health center	MedicalFacility	end
health centre	MedicalFacility	end
health department	Government	end
health ministry	Government	end
health network	MedicalFacility	end
health system	MedicalFacility	end
healthcare	MedicalFacility	end	weak
healthcare system	MedicalFacility	end
herald	NewsOrganization	end	weak
herald - leader	NewsOrganization	end
herald - tribune	NewsOrganization	end
high	School	end	weak
high court	Court	end
high court of	Court	start
high school	School	end
highway patrol	LawEnforcementAgency	end
holdings	Company	end	weak
homeland security investigations	LawEnforcementAgency	end
homicide bureau	LawEnforcementAgency	end
homicide squad	LawEnforcementAgency	end
homicide unit	LawEnforcementAgency	end
hospice	MedicalFacility	end	weak
hospital	MedicalFacility	end
hospital for	MedicalFacility	start
hospital of	MedicalFacility	start
hotel	Company	end	weak
hotels	Company	end	weak
house	Legislature	end	weak
house committee	Legislature	end
house of commons	Legislature	end
house of delegates	Legislature	end
house of lords	Legislature	end
house of representatives	Legislature	end
housing authority	Government	end
housing authority of	Government	start
housing court	Court	end
housing department	Government	end
housing police	LawEnforcementAgency	end
human relations commission	OversightBody	end
human rights commission	OversightBody	end
human services	Government	end
human services department	Government	end
humane society	AdvocacyGroup	end
immigration court	Court	end
inc	Company	end
inc.	Company	end
incorporated	Company	end
independent monitor	OversightBody	end
independent office for police conduct	OversightBody	end
independent police review	OversightBody	end
independent school district	School	end
industries	Company	end	weak
infirmary	MedicalFacility	end	weak
initiative	AdvocacyGroup	end	weak
injury attorneys	LawFirm	end
injury law	LawFirm	end
inn	Company	end	weak
innocence project	AdvocacyGroup	end
inquirer	NewsOrganization	end	weak
inspector general	OversightBody	end
inspector general 's office	OversightBody	end
institute	AdvocacyGroup	end
institute for	AdvocacyGroup	start
institute of	AdvocacyGroup	start
institute of technology	School	end
insurance	Company	end	weak
insurance company	Company	end
integrity unit	LawEnforcementAgency	end
interior department	Government	end
interior ministry	Government	end
internal affairs	LawEnforcementAgency	end
internal affairs bureau	LawEnforcementAgency	end
internal affairs division	LawEnforcementAgency	end
internal affairs section	LawEnforcementAgency	end
internal affairs unit	LawEnforcementAgency	end
internal revenue service	Government	end
international	Company	end	weak
international association of	LaborUnion	start
international association of chiefs of	AdvocacyGroup	start
international brotherhood of	LaborUnion	start
international court	Court	start
international criminal court	Court	start
international union of	LaborUnion	start
investigations bureau	LawEnforcementAgency	end
investments	Company	end	weak
islamic center	AdvocacyGroup	end
joint terrorism task force	LawEnforcementAgency	end
journal	NewsOrganization	end	weak
journal - constitution	NewsOrganization	end
journal - gazette	NewsOrganization	end
journal - news	NewsOrganization	end
journal sentinel	NewsOrganization	end
judicial circuit	Court	end
judicial conduct commission	OversightBody	end
judicial court	Court	end
judicial district	Court	end
judicial qualifications commission	OversightBody	end
judicial tenure commission	OversightBody	end
judiciary committee	Legislature	end
justice center	AdvocacyGroup	end
justice court	Court	end
justice department	Government	end
juvenile court	Court	end
juvenile detention center	LawEnforcementAgency	end
k - 9 unit	LawEnforcementAgency	end
k9 unit	LawEnforcementAgency	end
kindergarten	School	end	weak
kingdom of	Government	start	weak
knesset	Legislature	end	weak
kremlin	Government	end	weak
l.l.c.	Company	end
l.l.p.	LawFirm	end
labor council	LaborUnion	end
labor court	Court	end
labor department	Government	end
labor relations board	OversightBody	end
laboratories	Company	end	weak
labs	Company	end	weak
land court	Court	end
landscaping	Company	end	weak
law center	School	end
law center for	AdvocacyGroup	end
law department	Government	end
law enforcement association	LaborUnion	end
law firm	LawFirm	end
law firm of	LawFirm	start
law group	LawFirm	end
law journal	NewsOrganization	end
law office	LawFirm	end
law office of	LawFirm	start
law offices	LawFirm	end
law offices of	LawFirm	start
law p.a.	LawFirm	end
law pllc	LawFirm	end
law project	AdvocacyGroup	end
law school	School	end
leader	NewsOrganization	end	weak
league	AdvocacyGroup	end	weak
league of	AdvocacyGroup	start
ledger	NewsOrganization	end	weak
legal aid	AdvocacyGroup	end
legal aid society	AdvocacyGroup	end
legal defense fund	AdvocacyGroup	end
legal group	LawFirm	end
legislative assembly	Legislature	end
legislative council	Legislature	end
legislature	Legislature	end
legislature of	Legislature	start
lending	Company	end	weak
licensing board	OversightBody	end
lieutenant governor 's office	Government	end
limited	Company	end	weak
lions club	AdvocacyGroup	end
llc	Company	end
llp	LawFirm	end
local	LaborUnion	end	weak
lodge	LaborUnion	end	weak
logistics	Company	end	weak
lottery	Government	end	weak
ltd	Company	end
ltd.	Company	end
magazine	NewsOrganization	end	weak
magistrate court	Court	end
magistrates ' court	Court	end
magistrates court	Court	end
mail	NewsOrganization	end	weak
major crimes unit	LawEnforcementAgency	end
mall	Company	end	weak
management	Company	end	weak
marine corps	Government	end
marines	Government	end	weak
market	Company	end	weak
marshal 's office	LawEnforcementAgency	end
marshal service	LawEnforcementAgency	end
marshals service	LawEnforcementAgency	end
mayo clinic	MedicalFacility	start
mayor 's administration	Government	end
mayor 's court	Court	end
mayor 's office	Government	end
media	NewsOrganization	end	weak
media group	NewsOrganization	end
medical board	OversightBody	end
medical center	MedicalFacility	end
medical centre	MedicalFacility	end
medical examiner	Government	end
medical examiner 's office	Government	end
medical school	School	end
memorial hospital	MedicalFacility	end
mental health court	Court	end
mercury news	NewsOrganization	end
merit board	OversightBody	end
methadone clinic	MedicalFacility	end
methodist church	AdvocacyGroup	end
metro council	Legislature	end
metro police	LawEnforcementAgency	end
metropolitan council	Legislature	end
metropolitan police	LawEnforcementAgency	end
middle	School	end	weak
middle school	School	end
ministries	AdvocacyGroup	end	weak
ministry	AdvocacyGroup	end	weak
ministry of	Government	start
ministry of defence	Government	end
ministry of interior	Government	end
ministry of justice	Government	end
mirror	NewsOrganization	end	weak
monitor	NewsOrganization	end	weak
monitoring team	OversightBody	end
morning herald	NewsOrganization	end
morning news	NewsOrganization	end
mortgage	Company	end	weak
mosque	AdvocacyGroup	end	weak
motel	Company	end	weak
mothers against	AdvocacyGroup	start
mothers against drunk driving	AdvocacyGroup	end
mothers of	AdvocacyGroup	start
motors	Company	end	weak
mounted police	LawEnforcementAgency	end
movement	AdvocacyGroup	end	weak
movement for	AdvocacyGroup	start
municipal court	Court	end
museum	AdvocacyGroup	end	weak
museum of	AdvocacyGroup	start
narcotics unit	LawEnforcementAgency	end
national assembly	Legislature	end
national association for	AdvocacyGroup	start
national association of	AdvocacyGroup	start
national council of	AdvocacyGroup	start
national guard	Government	end
navy	Government	end	weak
network	AdvocacyGroup	end	weak
network for	AdvocacyGroup	start
network of	AdvocacyGroup	start
news	NewsOrganization	end	weak
news & observer	NewsOrganization	end
news - gazette	NewsOrganization	end
news - journal	NewsOrganization	end
news - leader	NewsOrganization	end
news - observer	NewsOrganization	end
news - press	NewsOrganization	end
news - sentinel	NewsOrganization	end
news - times	NewsOrganization	end
news agency	NewsOrganization	end
news network	NewsOrganization	end
news service	NewsOrganization	end
news tribune	NewsOrganization	end
newspaper	NewsOrganization	end	weak
newspapers	NewsOrganization	end	weak
newsroom	NewsOrganization	end	weak
nightclub	Company	end	weak
nursing center	MedicalFacility	end
nursing home	MedicalFacility	end
observer	NewsOrganization	end	weak
office	Government	end	weak
office for	Government	start
office of	Government	start
office of attorney general	ProsecutorOffice	start
office of congressional ethics	OversightBody	start
office of government ethics	OversightBody	start
office of inspector general	OversightBody	end
office of open records	OversightBody	start
office of police accountability	OversightBody	end
office of police complaints	OversightBody	start
office of professional responsibility	LawEnforcementAgency	end
office of professional standards	LawEnforcementAgency	end
office of special counsel	ProsecutorOffice	start
office of statewide prosecution	ProsecutorOffice	start
office of the attorney general	ProsecutorOffice	start
office of the auditor general	OversightBody	start
office of the district attorney	ProsecutorOffice	start
office of the fire marshal	LawEnforcementAgency	end
office of the inspector general	OversightBody	start
office of the prosecutor	ProsecutorOffice	start
office of the special counsel	ProsecutorOffice	start
office of the special prosecutor	ProsecutorOffice	start
office of the state attorney	ProsecutorOffice	start
office of the u.s. attorney	ProsecutorOffice	start
office of the united states attorney	ProsecutorOffice	start
office on	Government	start
officers ' association	LaborUnion	end
officers association	LaborUnion	end
officers union	LaborUnion	end
oil	Company	end	weak
ombudsman 's office	OversightBody	end
organization for	AdvocacyGroup	start
organization of	AdvocacyGroup	start
orphans ' court	Court	end
oversight board	OversightBody	end
oversight commission	OversightBody	end
oversight committee	OversightBody	end
p.a.	LawFirm	end
p.c.	LawFirm	end
panel	OversightBody	end	weak
pardon board	OversightBody	end
parish of	Government	start	weak
park police	LawEnforcementAgency	end
park service	Government	end
parks department	Government	end
parliament	Legislature	end
parliament of	Legislature	start
parole board	OversightBody	end
parole office	LawEnforcementAgency	end
parole tribunal	Court	end
partners	Company	end	weak
partnership for	AdvocacyGroup	start
party	AdvocacyGroup	end	weak
party of	AdvocacyGroup	start
patriot - news	NewsOrganization	end
patrol division	LawEnforcementAgency	end
patrolmen 's association	LaborUnion	end
patrolmen 's benevolent association	LaborUnion	end
peace officer standards and training	OversightBody	end
peace officers association	LaborUnion	end
pentagon	Government	end	weak
petroleum	Company	end	weak
pharmaceuticals	Company	end
pharmacy	Company	end	weak
picayune	NewsOrganization	end	weak
plain dealer	NewsOrganization	end
planning board	OversightBody	end
planning commission	OversightBody	end
plaza hotel	Company	end	weak
plc	Company	end
pllc	LawFirm	end
plumbing	Company	end	weak
police	LawEnforcementAgency	end
police academy	LawEnforcementAgency	end
police accountability	OversightBody	end
police accountability board	OversightBody	end
police and fire commission	OversightBody	end
police association	LaborUnion	end
police benevolent association	LaborUnion	end
police board	OversightBody	end
police bureau	LawEnforcementAgency	end
police commission	OversightBody	end
police complaints authority	OversightBody	end
police court	Court	end
police department	LawEnforcementAgency	end
police department of	LawEnforcementAgency	start
police dept	LawEnforcementAgency	end
police dept.	LawEnforcementAgency	end
police district	LawEnforcementAgency	end
police division	LawEnforcementAgency	end
police federation	LaborUnion	end
police force	LawEnforcementAgency	end
police guild	LaborUnion	end
police officers ' association	LaborUnion	end
police officers association	LaborUnion	end
police oversight commission	OversightBody	end
police protective league	LaborUnion	end
police service	LawEnforcementAgency	end
police service of	LawEnforcementAgency	start
police services	LawEnforcementAgency	end
police supervisors union	LaborUnion	end
police union	LaborUnion	end
policemen 's benevolent association	LaborUnion	end
polytechnic	School	end
polytechnic university of	School	start	weak
port authority	Government	end
port authority of	Government	start
port authority police	LawEnforcementAgency	end
post	NewsOrganization	end	weak
post - courier	NewsOrganization	end
post - standard	NewsOrganization	end
post - star	NewsOrganization	end
post-dispatch	NewsOrganization	end	weak
post-gazette	NewsOrganization	end	weak
postal service	Government	end
power	Company	end	weak
precinct	LawEnforcementAgency	end	weak
prep school	School	end
preparatory academy	School	end
preparatory school	School	end
preschool	School	end	weak
press	NewsOrganization	end	weak
press - citizen	NewsOrganization	end
press - enterprise	NewsOrganization	end
press - telegram	NewsOrganization	end
press office	Government	end
primary school	School	end
prison service	LawEnforcementAgency	end
probate court	Court	end
probation board	OversightBody	end
probation department	LawEnforcementAgency	end
probation office	LawEnforcementAgency	end
productions	Company	end	weak
professional practices commission	OversightBody	end
professional standards bureau	LawEnforcementAgency	end
project	AdvocacyGroup	end	weak
project on	AdvocacyGroup	start
properties	Company	end	weak
property appraiser 's office	Government	end
prosecuting attorney 's office	ProsecutorOffice	end
prosecution service	ProsecutorOffice	end
prosecutor	ProsecutorOffice	end	weak
prosecutor 's office	ProsecutorOffice	end
prosecutors	ProsecutorOffice	end
prosecutors office	ProsecutorOffice	end
protective league	LaborUnion	end
provincial police	LawEnforcementAgency	end
psychiatric center	MedicalFacility	end
psychiatric hospital	MedicalFacility	end
pub	Company	end	weak
public defender 's office	Government	end
public defender office	Government	end
public integrity commission	OversightBody	end
public media	NewsOrganization	end
public prosecution service	ProsecutorOffice	end
public prosecutor 's office	ProsecutorOffice	end
public radio	NewsOrganization	end
public safety	LawEnforcementAgency	end
public safety department	LawEnforcementAgency	end
public schools	School	end
public works department	Government	end
publishing	Company	end	weak
quorum court	Legislature	end
radio	NewsOrganization	end	weak
railroad	Company	end	weak
railway	Company	end	weak
rangers	LawEnforcementAgency	end	weak
realty	Company	end	weak
record	NewsOrganization	end	weak
recorder 's court	Court	end
records	Company	end	weak
red cross	AdvocacyGroup	end
regional hospital	MedicalFacility	end
regional medical center	MedicalFacility	end
register	NewsOrganization	end	weak
register - guard	NewsOrganization	end
registrar 's office	Government	end
registry of motor vehicles	Government	end
rehabilitation center	MedicalFacility	end
rehabilitation hospital	MedicalFacility	end
reporter	NewsOrganization	end	weak
republic	NewsOrganization	end	weak
republic of	Government	start	weak
republican	NewsOrganization	end	weak
republican party	AdvocacyGroup	end
rescue team	LawEnforcementAgency	end
reserve	Government	end	weak
resort	Company	end	weak
response team	LawEnforcementAgency	end
restaurant	Company	end	weak
restaurants	Company	end	weak
review - journal	NewsOrganization	end
review board	OversightBody	end
review panel	OversightBody	end
rights center	AdvocacyGroup	end
rights of	AdvocacyGroup	start
rights watch	AdvocacyGroup	end
robbery homicide division	LawEnforcementAgency	end
robbery squad	LawEnforcementAgency	end
robotics	Company	end	weak
roofing	Company	end	weak
rotary club	AdvocacyGroup	end
royal commission	OversightBody	end
salvation army	AdvocacyGroup	end
sanatorium	MedicalFacility	end	weak
savings bank	Company	end
school	School	end
school board	School	end
school committee	School	end
school district	School	end
school of	School	start	weak
school of law	School	end
school of medicine	School	end
school police	LawEnforcementAgency	end
school system	School	end
schools	School	end
secret service	LawEnforcementAgency	end
secretary of state 's office	Government	end
securities	Company	end	weak
security services	Company	end	weak
select board	Legislature	end
select committee	OversightBody	end
semiconductor	Company	end	weak
seminary	School	end
senate	Legislature	end
senate committee	Legislature	end
senate of	Legislature	start
sentinel	NewsOrganization	end	weak
sergeants benevolent association	LaborUnion	end
serious fraud office	LawEnforcementAgency	end
service	Government	end	weak
services	Company	end	weak
services department	Government	end
sessions court	Court	end
shelter	AdvocacyGroup	end	weak
sheriff	LawEnforcementAgency	end
sheriff 's department	LawEnforcementAgency	end
sheriff 's dept	LawEnforcementAgency	end
sheriff 's dept.	LawEnforcementAgency	end
sheriff 's office	LawEnforcementAgency	end
sheriff 's officers association	LaborUnion	end
sheriff department	LawEnforcementAgency	end
sheriff office	LawEnforcementAgency	end
sheriffs office	LawEnforcementAgency	end
small claims court	Court	end
social services	Government	end
society	AdvocacyGroup	end	weak
society for	AdvocacyGroup	start
society of	AdvocacyGroup	start
software	Company	end	weak
solicitor 's office	ProsecutorOffice	end
solicitor general 's office	ProsecutorOffice	end
solutions	Company	end	weak
sons of	AdvocacyGroup	start
southern poverty law center	AdvocacyGroup	end
space force	Government	end
special counsel 's office	ProsecutorOffice	end
special investigations unit	LawEnforcementAgency	end
special victims unit	LawEnforcementAgency	end
spectator	NewsOrganization	end	weak
standard	NewsOrganization	end	weak
standards and training commission	OversightBody	end
star	NewsOrganization	end	weak
star - ledger	NewsOrganization	end
star - telegram	NewsOrganization	end
state 's attorney 's office	ProsecutorOffice	end
state 's attorney office	ProsecutorOffice	end
state assembly	Legislature	end
state attorney	ProsecutorOffice	end
state attorney 's office	ProsecutorOffice	end
state attorneys office	ProsecutorOffice	end
state auditor 's office	OversightBody	end
state bar	OversightBody	end
state court	Court	end
state department	Government	end
state government	Government	end
state hospital	MedicalFacility	end
state house	Legislature	end
state house press	Government	end
state lawmakers	Legislature	end
state legislature	Legislature	end
state of	Government	start	weak
state patrol	LawEnforcementAgency	end
state police	LawEnforcementAgency	end
state senate	Legislature	end
state troopers	LawEnforcementAgency	end
state troopers association	LaborUnion	end
state university	School	end
statesman	NewsOrganization	end	weak
steel	Company	end	weak
store	Company	end	weak
stores	Company	end	weak
strike force	LawEnforcementAgency	end
students for	AdvocacyGroup	start
studios	Company	end	weak
subcommittee	OversightBody	end	weak
sun	NewsOrganization	end	weak
sun - herald	NewsOrganization	end
sun - sentinel	NewsOrganization	end
sun - times	NewsOrganization	end
superior court	Court	end
superior court of	Court	start
supermarket	Company	end	weak
supreme court	Court	end
supreme court of	Court	start
surgery center	MedicalFacility	end
surrogate 's court	Court	end
swat	LawEnforcementAgency	end
swat team	LawEnforcementAgency	end
synagogue	AdvocacyGroup	end	weak
systems	Company	end	weak
task force	LawEnforcementAgency	end
task force on	AdvocacyGroup	end
tavern	Company	end	weak
tax collector 's office	Government	end
tax court	Court	end
taxpayers union	AdvocacyGroup	end
teachers association	LaborUnion	end
teachers union	LaborUnion	end
team	AdvocacyGroup	end	weak
teamsters	LaborUnion	end
teamsters local	LaborUnion	end
technologies	Company	end	weak
technology	Company	end	weak
telecom	Company	end	weak
telegram	NewsOrganization	end	weak
telegraph	NewsOrganization	end	weak
television	NewsOrganization	end	weak
temple	AdvocacyGroup	end	weak
tennessean	NewsOrganization	end	weak
the city and county of	Government	start
think tank	AdvocacyGroup	end
times	NewsOrganization	end	weak
times - dispatch	NewsOrganization	end
times - herald	NewsOrganization	end
times - leader	NewsOrganization	end
times - news	NewsOrganization	end
times - picayune	NewsOrganization	end
times - union	NewsOrganization	end
towing	Company	end	weak
town board	Legislature	end
town commission	Legislature	end
town council	Legislature	end
town court	Court	end
town of	Government	start	weak
township board	Legislature	end
township council	Legislature	end
township of	Government	start	weak
trades union congress	LaborUnion	end
traffic court	Court	end
traffic division	LawEnforcementAgency	end
transit	Government	end	weak
transit authority	Government	end
transit police	LawEnforcementAgency	end
transport	Company	end	weak
transportation authority	Government	end
transportation department	Government	end
trauma center	MedicalFacility	end
treasurer 's office	Government	end
treasury	Government	end	weak
treasury department	Government	end
treatment center	MedicalFacility	end
trial court	Court	end
trial lawyers	LawFirm	end
tribal council	Legislature	end
tribal police	LawEnforcementAgency	end
tribunal	Court	end
tribune	NewsOrganization	end	weak
tribune - review	NewsOrganization	end
troop	LawEnforcementAgency	end	weak
troopers association	LaborUnion	end
trucking	Company	end	weak
trust	AdvocacyGroup	end	weak
truth commission	OversightBody	end
tv	NewsOrganization	end	weak
u.s. attorney 's office	ProsecutorOffice	end
unified school district	School	end
union	LaborUnion	end	weak
union - tribune	NewsOrganization	end
union local	LaborUnion	end
union of	LaborUnion	start
united auto workers	LaborUnion	end
united nations	AdvocacyGroup	start
united states attorney 's office	ProsecutorOffice	end
united way	AdvocacyGroup	end
university	School	end
university hospital	MedicalFacility	end
university of	School	start	weak
university police	LawEnforcementAgency	end
urban league	AdvocacyGroup	end
urgent care	MedicalFacility	end
us attorney 's office	ProsecutorOffice	end
utilities	Company	end	weak
ventures	Company	end	weak
veterans affairs medical center	MedicalFacility	end
veterans court	Court	end
veterans of	AdvocacyGroup	start
vice squad	LawEnforcementAgency	end
village board	Legislature	end
village council	Legislature	end
village court	Court	end
village of	Government	start	weak
voice	NewsOrganization	end	weak
volunteer fire company	Government	end
volunteer fire department	Government	end
watch	AdvocacyGroup	end	weak
watchdog	OversightBody	end	weak
water authority	Company	end	weak
water court	Court	end
water management district	Government	end
weather service	Government	end
weekly news	NewsOrganization	end
white house	Government	end
wireless	Company	end	weak
workers of america	LaborUnion	end
workers union	LaborUnion	end
world court	Court	end
worldwide	Company	end	weak
youth center	AdvocacyGroup	end
youth court	Court	end
youth services	Government	end
zoning board	OversightBody	end

# Organisations known by name or letters all over their country.
# key (as tokens; matched only where written with a capital)	full name	class of the contract	caps: only where all letters are capitals; platform: more often where things are said and shown than who does them
7 - eleven	7-Eleven	Company
a.c.l.u.	American Civil Liberties Union	AdvocacyGroup
a.p.	Associated Press	NewsOrganization	caps
abc	ABC News	NewsOrganization	caps
abc news	ABC News	NewsOrganization
aclu	American Civil Liberties Union	AdvocacyGroup	caps
adl	Anti-Defamation League	AdvocacyGroup	caps
aetna	Aetna	Company
afl - cio	AFL-CIO	LaborUnion
afp	Agence France-Presse	NewsOrganization	caps
afp federal police	Australian Federal Police	LawEnforcementAgency
afscme	American Federation of State, County and Municipal Employees	LaborUnion	caps
aft	American Federation of Teachers	LaborUnion	caps
agence france - presse	Agence France-Presse	NewsOrganization
air canada	Air Canada	Company
air force	U.S. Air Force	Government
airbnb	Airbnb	Company
al - qaeda	al-Qaeda	AdvocacyGroup
al - qaida	al-Qaeda	AdvocacyGroup
al jazeera	Al Jazeera	NewsOrganization
al qaeda	al-Qaeda	AdvocacyGroup
alcoholics anonymous	Alcoholics Anonymous	Company
amazon	Amazon	Company
american airlines	American Airlines	Company
american bar association	American Bar Association	AdvocacyGroup
american civil liberties union	American Civil Liberties Union	AdvocacyGroup
american express	American Express	Company
american federation of teachers	American Federation of Teachers	LaborUnion
american red cross	American Red Cross	AdvocacyGroup
amnesty international	Amnesty International	AdvocacyGroup
amtrak	Amtrak	Company
amtrak police	Amtrak Police Department	LawEnforcementAgency
an garda síochána	An Garda Síochána	LawEnforcementAgency
anti-defamation league	Anti-Defamation League	AdvocacyGroup
ap	Associated Press	NewsOrganization	caps
apd	Austin Police Department	LawEnforcementAgency	caps
apple	Apple	Company
army	U.S. Army	Government
asda	Asda	Company
associated press	Associated Press	NewsOrganization
at&t	AT&T	Company
atf	Bureau of Alcohol, Tobacco, Firearms and Explosives	LawEnforcementAgency	caps
australian federal police	Australian Federal Police	LawEnforcementAgency
autozone	AutoZone	Company
axios	Axios	NewsOrganization
axon	Axon	Company
baltimore sun	The Baltimore Sun	NewsOrganization
bank of america	Bank of America	Company
barclays	Barclays	Company
bbc	BBC	NewsOrganization
bbc news	BBC	NewsOrganization
bca	Minnesota Bureau of Criminal Apprehension	LawEnforcementAgency	caps
bci	Bureau of Criminal Investigation	LawEnforcementAgency	caps
bellevue hospital	Bellevue Hospital	MedicalFacility
best buy	Best Buy	Company
biden administration	Biden administration	Government
bitcoin depot	Bitcoin Depot	Company
bj 's	BJ's	Company
black lives matter	Black Lives Matter	AdvocacyGroup
bloomberg	Bloomberg News	NewsOrganization
bloomberg news	Bloomberg News	NewsOrganization
blue cross blue shield	Blue Cross Blue Shield	Company
boeing	Boeing	Company
bop	Federal Bureau of Prisons	LawEnforcementAgency	caps
border patrol	U.S. Border Patrol	LawEnforcementAgency
boston globe	The Boston Globe	NewsOrganization
boston herald	Boston Herald	NewsOrganization
bp	BP	Company
bpd	Boston Police Department	LawEnforcementAgency	caps
british airways	British Airways	Company
bso	Broward Sheriff's Office	LawEnforcementAgency	caps
bundestag	Bundestag	Legislature
bureau of alcohol	Bureau of Alcohol, Tobacco, Firearms and Explosives	LawEnforcementAgency
bureau of alcohol tobacco firearms and explosives	Bureau of Alcohol, Tobacco, Firearms and Explosives	LawEnforcementAgency
bureau of criminal apprehension	Minnesota Bureau of Criminal Apprehension	LawEnforcementAgency
bureau of criminal investigation	Bureau of Criminal Investigation	LawEnforcementAgency
bureau of prisons	Federal Bureau of Prisons	LawEnforcementAgency
burger king	Burger King	Company
bush administration	Bush administration	Government
buzzfeed	BuzzFeed News	NewsOrganization
buzzfeed news	BuzzFeed News	NewsOrganization
c.i.a.	Central Intelligence Agency	LawEnforcementAgency	caps
cair	Council on American-Islamic Relations	AdvocacyGroup	caps
california highway patrol	California Highway Patrol	LawEnforcementAgency
cambridge university	University of Cambridge	School
canada post	Canada Post	Company
capital one	Capital One	Company
capitol police	U.S. Capitol Police	LawEnforcementAgency
cash app	Cash App	Company
cbc	CBC	NewsOrganization
cbc news	CBC	NewsOrganization
cbi	Colorado Bureau of Investigation	LawEnforcementAgency	caps
cbp	Customs and Border Protection	LawEnforcementAgency	caps
cbs	CBS News	NewsOrganization	caps
cbs news	CBS News	NewsOrganization
ccrb	Civilian Complaint Review Board	OversightBody	caps
cdc	Centers for Disease Control and Prevention	Government	caps
centers for disease control	Centers for Disease Control and Prevention	Government
centers for disease control and prevention	Centers for Disease Control and Prevention	Government
central intelligence agency	Central Intelligence Agency	LawEnforcementAgency
chase bank	Chase Bank	Company
chevron	Chevron	Company
chicago police department	Chicago Police Department	LawEnforcementAgency
chicago sun - times	Chicago Sun-Times	NewsOrganization
chicago tribune	Chicago Tribune	NewsOrganization
chick - fil - a	Chick-fil-A	Company
chp	California Highway Patrol	LawEnforcementAgency	caps
cia	Central Intelligence Agency	LawEnforcementAgency	caps
circle k	Circle K	Company
citibank	Citibank	Company
citizens bank	Citizens Bank	Company
civilian complaint review board	Civilian Complaint Review Board	OversightBody
civilian office of police accountability	Civilian Office of Police Accountability	OversightBody
clearview ai	Clearview AI	Company
cleveland clinic	Cleveland Clinic	MedicalFacility
cmpd	Charlotte-Mecklenburg Police Department	LawEnforcementAgency	caps
cnbc	CNBC	NewsOrganization
cnn	CNN	NewsOrganization
coast guard	U.S. Coast Guard	LawEnforcementAgency
colorado bureau of investigation	Colorado Bureau of Investigation	LawEnforcementAgency
comcast	Comcast	Company
congress	U.S. Congress	Legislature
copa	Civilian Office of Police Accountability	OversightBody	caps
corecivic	CoreCivic	Company
costco	Costco	Company
council on american - islamic relations	Council on American-Islamic Relations	AdvocacyGroup
cpd	Chicago Police Department	LawEnforcementAgency	caps
cps	Crown Prosecution Service	ProsecutorOffice	caps
craigslist	Craigslist	Company	platform
crown prosecution service	Crown Prosecution Service	ProsecutorOffice
customs and border protection	Customs and Border Protection	LawEnforcementAgency
cvs	CVS	Company
d.e.a.	Drug Enforcement Administration	LawEnforcementAgency	caps
daily mail	Daily Mail	NewsOrganization
daily news	New York Daily News	NewsOrganization
daily telegraph	The Daily Telegraph	NewsOrganization
dallas morning news	The Dallas Morning News	NewsOrganization
dcf	Department of Children and Families	Government	caps
dea	Drug Enforcement Administration	LawEnforcementAgency	caps
defense department	U.S. Department of Defense	Government
delta air lines	Delta Air Lines	Company
democratic national committee	Democratic Party	AdvocacyGroup
democratic party	Democratic Party	AdvocacyGroup
denver post	The Denver Post	NewsOrganization
department of children and families	Department of Children and Families	Government
department of defense	U.S. Department of Defense	Government
department of education	U.S. Department of Education	Government
department of homeland security	Department of Homeland Security	LawEnforcementAgency
department of housing and urban development	Department of Housing and Urban Development	Government
department of justice	U.S. Department of Justice	Government
department of labor	U.S. Department of Labor	Government
department of the treasury	U.S. Department of the Treasury	Government
department of transportation	U.S. Department of Transportation	Government
department of veterans affairs	Department of Veterans Affairs	Government
detroit free press	Detroit Free Press	NewsOrganization
deutsche bank	Deutsche Bank	Company
dhs	Department of Homeland Security	LawEnforcementAgency	caps
director of public prosecutions	Director of Public Prosecutions	ProsecutorOffice
disney world	Walt Disney World	Company
dnc	Democratic Party	AdvocacyGroup	caps
doj	U.S. Department of Justice	Government	caps
dollar general	Dollar General	Company
dollar tree	Dollar Tree	Company
domino 's	Domino's	Company
doordash	DoorDash	Company
dpd	Dallas Police Department	LawEnforcementAgency	caps
dpp	Director of Public Prosecutions	ProsecutorOffice	caps
draftkings	DraftKings	Company
drug enforcement administration	Drug Enforcement Administration	LawEnforcementAgency
e.u.	European Union	Government	caps
ebay	eBay	Company
eeoc	Equal Employment Opportunity Commission	Government	caps
enron	Enron	Company
environmental protection agency	Environmental Protection Agency	Government
epa	Environmental Protection Agency	Government	caps
equal employment opportunity commission	Equal Employment Opportunity Commission	Government
equifax	Equifax	Company
espn	ESPN	NewsOrganization
eu	European Union	Government	caps
european union	European Union	Government
europol	Europol	LawEnforcementAgency
experian	Experian	Company
exxon	Exxon	Company
f.b.i.	Federal Bureau of Investigation	LawEnforcementAgency	caps
f.o.p.	Fraternal Order of Police	LaborUnion	caps
faa	Federal Aviation Administration	Government	caps
facebook	Facebook	Company	platform
family dollar	Family Dollar	Company
fanduel	FanDuel	Company
fbi	Federal Bureau of Investigation	LawEnforcementAgency	caps
fcc	Federal Communications Commission	Government	caps
fda	Food and Drug Administration	Government	caps
fdle	Florida Department of Law Enforcement	LawEnforcementAgency	caps
fdny	Fire Department of the City of New York	Government	caps
fec	Federal Election Commission	OversightBody	caps
federal aviation administration	Federal Aviation Administration	Government
federal bureau of investigation	Federal Bureau of Investigation	LawEnforcementAgency
federal bureau of prisons	Federal Bureau of Prisons	LawEnforcementAgency
federal communications commission	Federal Communications Commission	Government
federal election commission	Federal Election Commission	OversightBody
federal emergency management agency	Federal Emergency Management Agency	Government
federal reserve	Federal Reserve	Government
federal trade commission	Federal Trade Commission	Government
fedex	FedEx	Company
fema	Federal Emergency Management Agency	Government	caps
fhp	Florida Highway Patrol	LawEnforcementAgency	caps
fifa	FIFA	Company
firearms and explosives	Bureau of Alcohol, Tobacco, Firearms and Explosives	LawEnforcementAgency
fiu	Florida International University	School	caps
florida department of law enforcement	Florida Department of Law Enforcement	LawEnforcementAgency
florida highway patrol	Florida Highway Patrol	LawEnforcementAgency
food and drug administration	Food and Drug Administration	Government
fop	Fraternal Order of Police	LaborUnion	caps
ford motor company	Ford Motor Company	Company
fox	Fox	NewsOrganization
fox news	Fox News	NewsOrganization
fox news channel	Fox News	NewsOrganization
fraternal order of police	Fraternal Order of Police	LaborUnion
ftc	Federal Trade Commission	Government	caps
gamblers anonymous	Gamblers Anonymous	Company
gamestop	GameStop	Company
gao	Government Accountability Office	OversightBody	caps
garda	An Garda Síochána	LawEnforcementAgency
garda síochána	An Garda Síochána	LawEnforcementAgency
gardai	An Garda Síochána	LawEnforcementAgency
gardaí	An Garda Síochána	LawEnforcementAgency
gbi	Georgia Bureau of Investigation	LawEnforcementAgency	caps
general electric	General Electric	Company
general motors	General Motors	Company
geo group	GEO Group	Company
georgetown	Georgetown University	School
georgia bureau of investigation	Georgia Bureau of Investigation	LawEnforcementAgency
getty images	Getty Images	Company
gofundme	GoFundMe	Company
goldman sachs	Goldman Sachs	Company
google	Google	Company
gop	Republican Party	AdvocacyGroup	caps
government accountability office	Government Accountability Office	OversightBody
grady memorial hospital	Grady Memorial Hospital	MedicalFacility
greyhound	Greyhound	Company
grubhub	Grubhub	Company
hamas	Hamas	AdvocacyGroup
harvard	Harvard University	School
hezbollah	Hezbollah	AdvocacyGroup
hilton	Hilton	Company
home depot	Home Depot	Company
home office	Home Office	Government
homeland security	Department of Homeland Security	LawEnforcementAgency
homeland security investigations	Homeland Security Investigations	LawEnforcementAgency
house of commons	House of Commons	Legislature
house of lords	House of Lords	Legislature
houston chronicle	Houston Chronicle	NewsOrganization
hpd	Houston Police Department	LawEnforcementAgency	caps
hsbc	HSBC	Company
hsi	Homeland Security Investigations	LawEnforcementAgency	caps
hud	Department of Housing and Urban Development	Government	caps
huffington post	HuffPost	NewsOrganization
huffpost	HuffPost	NewsOrganization
hulu	Hulu	Company	platform
human rights watch	Human Rights Watch	AdvocacyGroup
iacp	International Association of Chiefs of Police	AdvocacyGroup	caps
iaff	International Association of Fire Fighters	LaborUnion	caps
ice	Immigration and Customs Enforcement	LawEnforcementAgency	caps
ikea	IKEA	Company
immigration and customs enforcement	Immigration and Customs Enforcement	LawEnforcementAgency
impd	Indianapolis Metropolitan Police Department	LawEnforcementAgency	caps
independent office for police conduct	Independent Office for Police Conduct	OversightBody
innocence project	Innocence Project	AdvocacyGroup
instacart	Instacart	Company
instagram	Instagram	Company	platform
internal revenue service	Internal Revenue Service	Government
international association of chiefs of police	International Association of Chiefs of Police	AdvocacyGroup
international association of fire fighters	International Association of Fire Fighters	LaborUnion
international court of justice	International Court of Justice	Court
international criminal court	International Criminal Court	Court
interpol	Interpol	LawEnforcementAgency
iopc	Independent Office for Police Conduct	OversightBody	caps
ipcc	Independent Police Complaints Commission	OversightBody	caps
irs	Internal Revenue Service	Government	caps
irs - ci	IRS Criminal Investigation	LawEnforcementAgency
irs criminal investigation	IRS Criminal Investigation	LawEnforcementAgency
isis	Islamic State	AdvocacyGroup	caps
islamic state	Islamic State	AdvocacyGroup
itv	ITV	NewsOrganization
jackson memorial	Jackson Memorial Hospital	MedicalFacility
jackson memorial hospital	Jackson Memorial Hospital	MedicalFacility
jetblue	JetBlue	Company
john jay college	John Jay College of Criminal Justice	School
john jay college of criminal justice	John Jay College of Criminal Justice	School
johns hopkins hospital	Johns Hopkins Hospital	MedicalFacility
johnson & johnson	Johnson & Johnson	Company
jpmorgan chase	JPMorgan Chase	Company
jso	Jacksonville Sheriff's Office	LawEnforcementAgency	caps
justice department	U.S. Department of Justice	Government
kaiser permanente	Kaiser Permanente	Company
kansas bureau of investigation	Kansas Bureau of Investigation	LawEnforcementAgency
kbi	Kansas Bureau of Investigation	LawEnforcementAgency	caps
kcpd	Kansas City Police Department	LawEnforcementAgency	caps
kfc	KFC	Company
kkk	Ku Klux Klan	AdvocacyGroup	caps
kmart	Kmart	Company
knesset	Knesset	Legislature
kohl 's	Kohl's	Company
kroger	Kroger	Company
ku klux klan	Ku Klux Klan	AdvocacyGroup
l.a. times	Los Angeles Times	NewsOrganization
lafd	Los Angeles Fire Department	Government	caps
lapd	Los Angeles Police Department	LawEnforcementAgency	caps
lasd	Los Angeles County Sheriff's Department	LawEnforcementAgency	caps
lloyds	Lloyds	Company
lmpd	Louisville Metro Police Department	LawEnforcementAgency	caps
los angeles county sheriff 's department	Los Angeles County Sheriff's Department	LawEnforcementAgency
los angeles police department	Los Angeles Police Department	LawEnforcementAgency
los angeles times	Los Angeles Times	NewsOrganization
lowe 's	Lowe's	Company
lsu	Louisiana State University	School	caps
lvmpd	Las Vegas Metropolitan Police Department	LawEnforcementAgency	caps
lyft	Lyft	Company
macy 's	Macy's	Company
madd	Mothers Against Drunk Driving	AdvocacyGroup	caps
marine corps	U.S. Marine Corps	Government
marines	U.S. Marine Corps	Government
marriott	Marriott	Company
marshall project	The Marshall Project	NewsOrganization
marshals service	U.S. Marshals Service	LawEnforcementAgency
mayo clinic	Mayo Clinic	MedicalFacility
mcdonald 's	McDonald's	Company
met police	Metropolitan Police Service	LawEnforcementAgency
meta	Meta	Company
metropolitan police service	Metropolitan Police Service	LawEnforcementAgency
metropolitan transportation authority	Metropolitan Transportation Authority	Government
miami herald	Miami Herald	NewsOrganization
microsoft	Microsoft	Company
minnesota bureau of criminal apprehension	Minnesota Bureau of Criminal Apprehension	LawEnforcementAgency
mit	Massachusetts Institute of Technology	School	caps
mlb	Major League Baseball	Company	caps
mnpd	Metro Nashville Police Department	LawEnforcementAgency	caps
morgan stanley	Morgan Stanley	Company
mothers against drunk driving	Mothers Against Drunk Driving	AdvocacyGroup
mpd	Metropolitan Police Department	LawEnforcementAgency	caps
msnbc	MSNBC	NewsOrganization
mta	Metropolitan Transportation Authority	Government	caps
n.a.a.c.p.	National Association for the Advancement of Colored People	AdvocacyGroup
naacp	National Association for the Advancement of Colored People	AdvocacyGroup	caps
naacp legal defense fund	NAACP Legal Defense Fund	AdvocacyGroup
nasa	National Aeronautics and Space Administration	Government	caps
national action network	National Action Network	AdvocacyGroup
national crime agency	National Crime Agency	LawEnforcementAgency
national guard	National Guard	Government
national labor relations board	National Labor Relations Board	OversightBody
national public radio	NPR	NewsOrganization
national rifle association	National Rifle Association	AdvocacyGroup
national security agency	National Security Agency	LawEnforcementAgency
national transportation safety board	National Transportation Safety Board	OversightBody
national urban league	National Urban League	AdvocacyGroup
national weather service	National Weather Service	Government
nato	North Atlantic Treaty Organization	Government	caps
navy	U.S. Navy	Government
nba	National Basketball Association	Company	caps
nbc	NBC News	NewsOrganization	caps
nbc news	NBC News	NewsOrganization
nc sbi	State Bureau of Investigation	LawEnforcementAgency
ncaa	NCAA	Company
ncis	Naval Criminal Investigative Service	LawEnforcementAgency	caps
netflix	Netflix	Company	platform
new south wales police	New South Wales Police Force	LawEnforcementAgency
new york city police department	New York City Police Department	LawEnforcementAgency
new york daily news	New York Daily News	NewsOrganization
new york police department	New York City Police Department	LawEnforcementAgency
new york post	New York Post	NewsOrganization
new york times	The New York Times	NewsOrganization
newsweek	Newsweek	NewsOrganization
nfl	National Football League	Company	caps
nhs	National Health Service	Government	caps
nike	Nike	Company
nlrb	National Labor Relations Board	OversightBody	caps
noaa	National Oceanic and Atmospheric Administration	Government	caps
nopd	New Orleans Police Department	LawEnforcementAgency	caps
nordstrom	Nordstrom	Company
npr	NPR	NewsOrganization
nra	National Rifle Association	AdvocacyGroup	caps
nsa	National Security Agency	LawEnforcementAgency	caps
nsw police	New South Wales Police Force	LawEnforcementAgency
nsw police force	New South Wales Police Force	LawEnforcementAgency
ntsb	National Transportation Safety Board	OversightBody	caps
nws	National Weather Service	Government	caps
nypd	New York City Police Department	LawEnforcementAgency	caps
nyt	The New York Times	NewsOrganization	caps
nyu	New York University	School	caps
oath keepers	Oath Keepers	AdvocacyGroup
obama administration	Obama administration	Government
office depot	Office Depot	Company
oklahoma state bureau of investigation	Oklahoma State Bureau of Investigation	LawEnforcementAgency
old bailey	Old Bailey	Court
ontario provincial police	Ontario Provincial Police	LawEnforcementAgency
opd	Oakland Police Department	LawEnforcementAgency	caps
opp	Ontario Provincial Police	LawEnforcementAgency	caps
orlando sentinel	Orlando Sentinel	NewsOrganization
osbi	Oklahoma State Bureau of Investigation	LawEnforcementAgency	caps
osha	Occupational Safety and Health Administration	Government	caps
oxford university	University of Oxford	School
p.b.a.	Police Benevolent Association	LaborUnion	caps
papa john 's	Papa John's	Company
parliament	Parliament	Legislature
paypal	PayPal	Company
pba	Police Benevolent Association	LaborUnion	caps
pbs	PBS	NewsOrganization
pbso	Palm Beach County Sheriff's Office	LawEnforcementAgency	caps
penn state	Pennsylvania State University	School
pennlive	PennLive	NewsOrganization
pentagon	U.S. Department of Defense	Government
perf	Police Executive Research Forum	AdvocacyGroup	caps
peta	People for the Ethical Treatment of Animals	AdvocacyGroup	caps
pfizer	Pfizer	Company
philadelphia inquirer	The Philadelphia Inquirer	NewsOrganization
pizza hut	Pizza Hut	Company
plain dealer	The Plain Dealer	NewsOrganization
planet fitness	Planet Fitness	Company
pnc bank	PNC Bank	Company
police benevolent association	Police Benevolent Association	LaborUnion
police executive research forum	Police Executive Research Forum	AdvocacyGroup
police scotland	Police Scotland	LawEnforcementAgency
police service of northern ireland	Police Service of Northern Ireland	LawEnforcementAgency
politico	Politico	NewsOrganization
port authority of new york and new jersey	Port Authority of New York and New Jersey	Government
postal inspection service	U.S. Postal Inspection Service	LawEnforcementAgency
postal service	U.S. Postal Service	Government
propublica	ProPublica	NewsOrganization
proud boys	Proud Boys	AdvocacyGroup
psni	Police Service of Northern Ireland	LawEnforcementAgency	caps
publix	Publix	Company
purdue	Purdue	Company
purdue pharma	Purdue Pharma	Company
qantas	Qantas	Company
quiktrip	QuikTrip	Company
r.c.m.p.	Royal Canadian Mounted Police	LawEnforcementAgency
racetrac	RaceTrac	Company
rcmp	Royal Canadian Mounted Police	LawEnforcementAgency	caps
red cross	American Red Cross	AdvocacyGroup
republican national committee	Republican Party	AdvocacyGroup
republican party	Republican Party	AdvocacyGroup
reuters	Reuters	NewsOrganization
rite aid	Rite Aid	Company
rnc	Republican Party	AdvocacyGroup	caps
royal canadian mounted police	Royal Canadian Mounted Police	LawEnforcementAgency
royal mail	Royal Mail	Company
safeway	Safeway	Company
sainsbury 's	Sainsbury's	Company
saks fifth avenue	Saks Fifth Avenue	Company
salvation army	Salvation Army	AdvocacyGroup
sam 's club	Sam's Club	Company
san francisco chronicle	San Francisco Chronicle	NewsOrganization
sbi	State Bureau of Investigation	LawEnforcementAgency	caps
scotland yard	Metropolitan Police Service	LawEnforcementAgency
scotus	U.S. Supreme Court	Court	caps
sears	Sears	Company
seattle times	The Seattle Times	NewsOrganization
sec	Securities and Exchange Commission	Government	caps
secret service	U.S. Secret Service	LawEnforcementAgency
securities and exchange commission	Securities and Exchange Commission	Government
seiu	Service Employees International Union	LaborUnion	caps
senate	U.S. Senate	Legislature	caps
service employees international union	Service Employees International Union	LaborUnion
sfpd	San Francisco Police Department	LawEnforcementAgency	caps
sheetz	Sheetz	Company
shotspotter	ShotSpotter	Company
shutterstock	Shutterstock	Company
siu	Special Investigations Unit	OversightBody	caps
six flags	Six Flags	Company
sjpd	San Jose Police Department	LawEnforcementAgency	caps
sky news	Sky News	NewsOrganization
sled	South Carolina Law Enforcement Division	LawEnforcementAgency	caps
slmpd	St. Louis Metropolitan Police Department	LawEnforcementAgency	caps
smith & wesson	Smith & Wesson	Company
snapchat	Snapchat	Company	platform
social security administration	Social Security Administration	Government
south carolina law enforcement division	South Carolina Law Enforcement Division	LawEnforcementAgency
south florida sun sentinel	South Florida Sun Sentinel	NewsOrganization
southern poverty law center	Southern Poverty Law Center	AdvocacyGroup
southwest airlines	Southwest Airlines	Company
special investigations unit	Special Investigations Unit	OversightBody
splc	Southern Poverty Law Center	AdvocacyGroup	caps
spotify	Spotify	Company	platform
spotlight pa	Spotlight PA	NewsOrganization
sq	Sûreté du Québec	LawEnforcementAgency	caps
stanford	Stanford University	School
star tribune	Star Tribune	NewsOrganization
starbucks	Starbucks	Company
state department	U.S. Department of State	Government
sun - sentinel	South Florida Sun Sentinel	NewsOrganization
sun sentinel	South Florida Sun Sentinel	NewsOrganization
supreme court	Supreme Court	Court
supreme court of the united states	U.S. Supreme Court	Court
surete du quebec	Sûreté du Québec	LawEnforcementAgency
sûreté du québec	Sûreté du Québec	LawEnforcementAgency
t.j. maxx	T.J. Maxx	Company
taco bell	Taco Bell	Company
taliban	Taliban	AdvocacyGroup
tampa bay times	Tampa Bay Times	NewsOrganization
target	Target	Company
taser international	Taser International	Company
tbi	Tennessee Bureau of Investigation	LawEnforcementAgency	caps
td bank	TD Bank	Company
teamsters	International Brotherhood of Teamsters	LaborUnion
telemundo	Telemundo	NewsOrganization
tennessee bureau of investigation	Tennessee Bureau of Investigation	LawEnforcementAgency
tesco	Tesco	Company
tesla	Tesla	Company
texas department of public safety	Texas Department of Public Safety	LawEnforcementAgency
texas dps	Texas Department of Public Safety	LawEnforcementAgency
texas rangers	Texas Rangers	LawEnforcementAgency
the atlantic	The Atlantic	NewsOrganization
the guardian	The Guardian	NewsOrganization
the independent	The Independent	NewsOrganization
the intercept	The Intercept	NewsOrganization
the marshall project	The Marshall Project	NewsOrganization
the met	Metropolitan Police Service	LawEnforcementAgency
the new yorker	The New Yorker	NewsOrganization
tiktok	TikTok	Company	platform
tim hortons	Tim Hortons	Company
time magazine	Time	NewsOrganization
tmz	TMZ	NewsOrganization
tobacco	Bureau of Alcohol, Tobacco, Firearms and Explosives	LawEnforcementAgency
transportation security administration	Transportation Security Administration	LawEnforcementAgency
treasury department	U.S. Department of the Treasury	Government
trump administration	Trump administration	Government
tsa	Transportation Security Administration	LawEnforcementAgency	caps
twitter	Twitter	Company	platform
u.n.	United Nations	Government	caps
u.s. air force	U.S. Air Force	Government
u.s. army	U.S. Army	Government
u.s. bank	U.S. Bank	Company
u.s. border patrol	U.S. Border Patrol	LawEnforcementAgency
u.s. capitol police	U.S. Capitol Police	LawEnforcementAgency
u.s. circuit court of appeals	U.S. Court of Appeals	Court
u.s. coast guard	U.S. Coast Guard	LawEnforcementAgency
u.s. congress	U.S. Congress	Legislature
u.s. court of appeals	U.S. Court of Appeals	Court
u.s. customs and border protection	Customs and Border Protection	LawEnforcementAgency
u.s. department of agriculture	U.S. Department of Agriculture	Government
u.s. department of education	U.S. Department of Education	Government
u.s. department of homeland security	Department of Homeland Security	LawEnforcementAgency
u.s. department of justice	U.S. Department of Justice	Government
u.s. department of labor	U.S. Department of Labor	Government
u.s. department of transportation	U.S. Department of Transportation	Government
u.s. district court	U.S. District Court	Court
u.s. environmental protection agency	Environmental Protection Agency	Government
u.s. food and drug administration	Food and Drug Administration	Government
u.s. house	U.S. House of Representatives	Legislature
u.s. house of representatives	U.S. House of Representatives	Legislature
u.s. immigration and customs enforcement	Immigration and Customs Enforcement	LawEnforcementAgency
u.s. justice department	U.S. Department of Justice	Government
u.s. marine corps	U.S. Marine Corps	Government
u.s. marshals	U.S. Marshals Service	LawEnforcementAgency
u.s. marshals service	U.S. Marshals Service	LawEnforcementAgency
u.s. national guard	National Guard	Government
u.s. navy	U.S. Navy	Government
u.s. park police	U.S. Park Police	LawEnforcementAgency
u.s. postal inspection service	U.S. Postal Inspection Service	LawEnforcementAgency
u.s. postal service	U.S. Postal Service	Government
u.s. secret service	U.S. Secret Service	LawEnforcementAgency
u.s. securities and exchange commission	Securities and Exchange Commission	Government
u.s. senate	U.S. Senate	Legislature
u.s. state department	U.S. Department of State	Government
u.s. supreme court	U.S. Supreme Court	Court
u.s. treasury	U.S. Department of the Treasury	Government
uaw	United Auto Workers	LaborUnion	caps
uber	Uber	Company
ucla	University of California, Los Angeles	School	caps
un	United Nations	Government	caps
unison	Unison	LaborUnion
united airlines	United Airlines	Company
united auto workers	United Auto Workers	LaborUnion
united nations	United Nations	Government
united press international	United Press International	NewsOrganization
united states supreme court	U.S. Supreme Court	Court
united way	United Way	AdvocacyGroup
unitedhealthcare	UnitedHealthcare	Company
univision	Univision	NewsOrganization
upi	United Press International	NewsOrganization	caps
ups	UPS	Company
urban league	National Urban League	AdvocacyGroup
us air force	U.S. Air Force	Government
us army	U.S. Army	Government
us coast guard	U.S. Coast Guard	LawEnforcementAgency
us department of justice	U.S. Department of Justice	Government
us district court	U.S. District Court	Court
us house	U.S. House of Representatives	Legislature
us marshals	U.S. Marshals Service	LawEnforcementAgency
us marshals service	U.S. Marshals Service	LawEnforcementAgency
us navy	U.S. Navy	Government
us secret service	U.S. Secret Service	LawEnforcementAgency
us senate	U.S. Senate	Legislature
us supreme court	U.S. Supreme Court	Court
usa today	USA Today	NewsOrganization
usc	University of Southern California	School	caps
usda	U.S. Department of Agriculture	Government	caps
usps	U.S. Postal Service	Government	caps
va	Department of Veterans Affairs	Government	caps
venmo	Venmo	Company
verizon	Verizon	Company
veterans affairs	Department of Veterans Affairs	Government
vice news	Vice News	NewsOrganization
victoria police	Victoria Police	LawEnforcementAgency
waffle house	Waffle House	Company
wal - mart	Walmart	Company
walgreens	Walgreens	Company
wall street journal	The Wall Street Journal	NewsOrganization
walmart	Walmart	Company
walt disney company	Walt Disney Company	Company
walt disney world	Walt Disney World	Company
washington post	The Washington Post	NewsOrganization
wawa	Wawa	Company
wells fargo	Wells Fargo	Company
wendy 's	Wendy's	Company
white house	White House	Government
whole foods	Whole Foods	Company
winn - dixie	Winn-Dixie	Company
woolworths	Woolworths	Company
yale	Yale University	School
youtube	YouTube	Company	platform
zelle	Zelle	Company
zillow	Zillow	Company

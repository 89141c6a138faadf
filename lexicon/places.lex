# Places known beyond their county.
# key (as tokens, in small letters)	kind: country, state (province, part of the United Kingdom), state-abbreviation, county, city, region	name	state or country
aberdeen	city	Aberdeen	Scotland
abilene	city	Abilene	Texas
abu dhabi	city	Abu Dhabi	United Arab Emirates
abuja	city	Abuja	Nigeria
acapulco	city	Acapulco	Mexico
accra	city	Accra	Ghana
addis ababa	city	Addis Ababa	Ethiopia
adelaide	city	Adelaide	South Australia
afghanistan	country	Afghanistan
africa	region	Africa
ak	state-abbreviation	Alaska
akron	city	Akron	Ohio
al	state-abbreviation	Alabama
ala.	state-abbreviation	Alabama
alabama	state	Alabama
alaska	state	Alaska
albania	country	Albania
albany	city	Albany	New York
alberta	state	Alberta
albuquerque	city	Albuquerque	New Mexico
alcatraz	region	Alcatraz
aleppo	city	Aleppo	Syria
alexandria	city	Alexandria	Virginia
algeria	country	Algeria
algiers	city	Algiers	Algeria
allegheny county	county	Allegheny County	Pennsylvania
allentown	city	Allentown	Pennsylvania
alta.	state-abbreviation	Alberta
amarillo	city	Amarillo	Texas
america	country	America
american samoa	state	American Samoa
amman	city	Amman	Jordan
amsterdam	city	Amsterdam	Netherlands
anaheim	city	Anaheim	California
anchorage	city	Anchorage	Alaska
andorra	country	Andorra
angola	country	Angola
ankara	city	Ankara	Turkey
ann arbor	city	Ann Arbor	Michigan
annapolis	city	Annapolis	Maryland
antarctica	region	Antarctica
antwerp	city	Antwerp	Belgium
appalachia	region	Appalachia
ar	state-abbreviation	Arkansas
argentina	country	Argentina
ariz.	state-abbreviation	Arizona
arizona	state	Arizona
ark.	state-abbreviation	Arkansas
arkansas	state	Arkansas
arlington	city	Arlington	Texas
armenia	country	Armenia
aruba	country	Aruba
asheville	city	Asheville	North Carolina
asia	region	Asia
athens	city	Athens	Greece
atlanta	city	Atlanta	Georgia
atlantic	region	Atlantic
atlantic city	city	Atlantic City	New Jersey
atlantic ocean	region	Atlantic Ocean
auckland	city	Auckland	New Zealand
augusta	city	Augusta	Georgia
aurora	city	Aurora	Colorado
austin	city	Austin	Texas
australia	country	Australia
australian capital territory	state	Australian Capital Territory
austria	country	Austria
az	state-abbreviation	Arizona
azerbaijan	country	Azerbaijan
b.c.	state-abbreviation	British Columbia
baghdad	city	Baghdad	Iraq
bahamas	country	Bahamas
bahrain	country	Bahrain
bakersfield	city	Bakersfield	California
bali	city	Bali	Indonesia
balkans	region	Balkans
baltic	region	Baltic
baltimore	city	Baltimore	Maryland
bangalore	city	Bangalore	India
bangkok	city	Bangkok	Thailand
bangladesh	country	Bangladesh
bangor	city	Bangor	Maine
barbados	country	Barbados
barcelona	city	Barcelona	Spain
basra	city	Basra	Iraq
baton rouge	city	Baton Rouge	Louisiana
bavaria	region	Bavaria
bay area	region	Bay Area
beaumont	city	Beaumont	Texas
beijing	city	Beijing	China
beirut	city	Beirut	Lebanon
belarus	country	Belarus
belfast	city	Belfast	Northern Ireland
belgium	country	Belgium
belgrade	city	Belgrade	Serbia
belize	country	Belize
bellevue	city	Bellevue	Washington
bend	city	Bend	Oregon
benghazi	city	Benghazi	Libya
benin	country	Benin
berkeley	city	Berkeley	California
berlin	city	Berlin	Germany
bermuda	country	Bermuda
bethlehem	city	Bethlehem	Pennsylvania
beverly hills	city	Beverly Hills	California
bexar county	county	Bexar County	Texas
bhutan	country	Bhutan
billings	city	Billings	Montana
biloxi	city	Biloxi	Mississippi
binghamton	city	Binghamton	New York
birmingham	city	Birmingham	Alabama
bismarck	city	Bismarck	North Dakota
blackpool	city	Blackpool	England
bloomington	city	Bloomington	Indiana
boca raton	city	Boca Raton	Florida
bogota	city	Bogota	Colombia
bogotá	city	Bogotá	Colombia
boise	city	Boise	Idaho
bolivia	country	Bolivia
bombay	city	Bombay	India
bosnia	country	Bosnia
boston	city	Boston	Massachusetts
botswana	country	Botswana
boulder	city	Boulder	Colorado
bowling green	city	Bowling Green	Kentucky
bozeman	city	Bozeman	Montana
bradford	city	Bradford	England
brampton	city	Brampton	Ontario
brasilia	city	Brasilia	Brazil
brazil	country	Brazil
bridgeport	city	Bridgeport	Connecticut
brighton	city	Brighton	England
brisbane	city	Brisbane	Queensland
bristol	city	Bristol	England
britain	country	Britain
british columbia	state	British Columbia
broadway	region	Broadway
brockton	city	Brockton	Massachusetts
bronx	region	Bronx
brooklyn	region	Brooklyn
broward	county	Broward	Florida
broward county	county	Broward County	Florida
brownsville	city	Brownsville	Texas
brunei	country	Brunei
brussels	city	Brussels	Belgium
bucharest	city	Bucharest	Romania
budapest	city	Budapest	Hungary
buenos aires	city	Buenos Aires	Argentina
buffalo	city	Buffalo	New York
bulgaria	country	Bulgaria
burbank	city	Burbank	California
burkina faso	country	Burkina Faso
burlington	city	Burlington	Vermont
burundi	country	Burundi
ca	state-abbreviation	California
cairns	city	Cairns	Queensland
cairo	city	Cairo	Egypt
calcutta	city	Calcutta	India
calgary	city	Calgary	Alberta
calif.	state-abbreviation	California
california	state	California
cambodia	country	Cambodia
cambridge	city	Cambridge	Massachusetts
camden	city	Camden	New Jersey
cameroon	country	Cameroon
canada	country	Canada
canberra	city	Canberra	Australian Capital Territory
cancun	city	Cancun	Mexico
cancún	city	Cancún	Mexico
canton	city	Canton	Ohio
cape cod	region	Cape Cod
cape town	city	Cape Town	South Africa
cape verde	country	Cape Verde
capitol	region	Capitol
capitol hill	region	Capitol Hill
caracas	city	Caracas	Venezuela
cardiff	city	Cardiff	Wales
caribbean	region	Caribbean
casablanca	city	Casablanca	Morocco
casper	city	Casper	Wyoming
catalonia	region	Catalonia
cayman islands	country	Cayman Islands
cedar rapids	city	Cedar Rapids	Iowa
central african republic	country	Central African Republic
central america	region	Central America
central florida	region	Central Florida
central park	region	Central Park
central valley	region	Central Valley
chad	country	Chad
champaign	city	Champaign	Illinois
chandler	city	Chandler	Arizona
charleston	city	Charleston	South Carolina
charlotte	city	Charlotte	North Carolina
charlottesville	city	Charlottesville	Virginia
chattanooga	city	Chattanooga	Tennessee
chechnya	region	Chechnya
chennai	city	Chennai	India
chesapeake	city	Chesapeake	Virginia
cheyenne	city	Cheyenne	Wyoming
chicago	city	Chicago	Illinois
chile	country	Chile
chillicothe	city	Chillicothe	Ohio
china	country	China
christchurch	city	Christchurch	New Zealand
cincinnati	city	Cincinnati	Ohio
ciudad juárez	city	Ciudad Juárez	Mexico
clark county	county	Clark County
clarksville	city	Clarksville	Tennessee
clearwater	city	Clearwater	Florida
cleveland	city	Cleveland	Ohio
co	state-abbreviation	Colorado
cobb county	county	Cobb County	Georgia
coeur d'alene	city	Coeur d'Alene	Idaho
college station	city	College Station	Texas
colo.	state-abbreviation	Colorado
cologne	city	Cologne	Germany
colombia	country	Colombia
colombo	city	Colombo	Sri Lanka
colorado	state	Colorado
colorado springs	city	Colorado Springs	Colorado
columbia	city	Columbia	South Carolina
columbus	city	Columbus	Ohio
compton	city	Compton	California
concord	city	Concord	New Hampshire
congo	country	Congo
conn.	state-abbreviation	Connecticut
connecticut	state	Connecticut
cook county	county	Cook County	Illinois
copenhagen	city	Copenhagen	Denmark
coral gables	city	Coral Gables	Florida
cork	city	Cork	Ireland
corpus christi	city	Corpus Christi	Texas
costa rica	country	Costa Rica
coventry	city	Coventry	England
cranston	city	Cranston	Rhode Island
crimea	region	Crimea
croatia	country	Croatia
ct	state-abbreviation	Connecticut
cuba	country	Cuba
curaçao	country	Curaçao
cuyahoga county	county	Cuyahoga County	Ohio
cyprus	country	Cyprus
czech republic	country	Czech Republic
d.c.	state-abbreviation	District of Columbia
dallas	city	Dallas	Texas
dallas county	county	Dallas County	Texas
damascus	city	Damascus	Syria
darfur	region	Darfur
darwin	city	Darwin	Northern Territory
davenport	city	Davenport	Iowa
davidson county	county	Davidson County	Tennessee
dayton	city	Dayton	Ohio
daytona beach	city	Daytona Beach	Florida
dc	state-abbreviation	District of Columbia
de	state-abbreviation	Delaware
deep south	region	Deep South
dekalb county	county	DeKalb County	Georgia
del.	state-abbreviation	Delaware
delaware	state	Delaware
delhi	city	Delhi	India
democratic republic of congo	country	Democratic Republic of Congo
denmark	country	Denmark
denton	city	Denton	Texas
denver	city	Denver	Colorado
derry	city	Derry	Northern Ireland
des moines	city	Des Moines	Iowa
detroit	city	Detroit	Michigan
dhaka	city	Dhaka	Bangladesh
district of columbia	state	District of Columbia
djibouti	country	Djibouti
doha	city	Doha	Qatar
dominica	country	Dominica
dominican republic	country	Dominican Republic
dover	city	Dover	Delaware
dubai	city	Dubai	United Arab Emirates
dublin	city	Dublin	Ireland
dubuque	city	Dubuque	Iowa
duluth	city	Duluth	Minnesota
dundee	city	Dundee	Scotland
durban	city	Durban	South Africa
durham	city	Durham	North Carolina
east coast	region	East Coast
east timor	country	East Timor
easton	city	Easton	Pennsylvania
ecuador	country	Ecuador
edinburgh	city	Edinburgh	Scotland
edmonton	city	Edmonton	Alberta
egypt	country	Egypt
el paso	city	El Paso	Texas
el salvador	country	El Salvador
elizabeth	city	Elizabeth	New Jersey
england	state	England
equatorial guinea	country	Equatorial Guinea
erie	city	Erie	Pennsylvania
eritrea	country	Eritrea
estonia	country	Estonia
eswatini	country	Eswatini
ethiopia	country	Ethiopia
eugene	city	Eugene	Oregon
europe	region	Europe
evansville	city	Evansville	Indiana
everett	city	Everett	Washington
everglades	region	Everglades
fairbanks	city	Fairbanks	Alaska
fairfax county	county	Fairfax County	Virginia
fall river	city	Fall River	Massachusetts
fallujah	city	Fallujah	Iraq
fargo	city	Fargo	North Dakota
fayetteville	city	Fayetteville	North Carolina
fiji	country	Fiji
finland	country	Finland
fl	state-abbreviation	Florida
fla.	state-abbreviation	Florida
flagstaff	city	Flagstaff	Arizona
flint	city	Flint	Michigan
florence	city	Florence	Italy
florida	state	Florida
florida keys	region	Florida Keys
fort bragg	region	Fort Bragg
fort collins	city	Fort Collins	Colorado
fort hood	region	Fort Hood
fort lauderdale	city	Fort Lauderdale	Florida
fort myers	city	Fort Myers	Florida
fort smith	city	Fort Smith	Arkansas
fort wayne	city	Fort Wayne	Indiana
fort worth	city	Fort Worth	Texas
france	country	France
frankfort	city	Frankfort	Kentucky
frankfurt	city	Frankfurt	Germany
franklin county	county	Franklin County
frederick	city	Frederick	Maryland
fredericton	city	Fredericton	New Brunswick
fremont	city	Fremont	California
fresno	city	Fresno	California
fulton county	county	Fulton County	Georgia
ga	state-abbreviation	Georgia
ga.	state-abbreviation	Georgia
gabon	country	Gabon
gainesville	city	Gainesville	Florida
galveston	city	Galveston	Texas
galway	city	Galway	Ireland
gambia	country	Gambia
garland	city	Garland	Texas
gary	city	Gary	Indiana
gaza	country	Gaza
gaza city	city	Gaza City	Gaza
gaza strip	country	Gaza Strip
geelong	city	Geelong	Victoria
geneva	city	Geneva	Switzerland
georgia	state	Georgia
germany	country	Germany
ghana	country	Ghana
gilbert	city	Gilbert	Arizona
glasgow	city	Glasgow	Scotland
glendale	city	Glendale	Arizona
gold coast	city	Gold Coast	Queensland
grand rapids	city	Grand Rapids	Michigan
great britain	country	Great Britain
great lakes	region	Great Lakes
greece	country	Greece
green bay	city	Green Bay	Wisconsin
greenland	country	Greenland
greensboro	city	Greensboro	North Carolina
greenville	city	Greenville	South Carolina
grenada	country	Grenada
ground zero	region	Ground Zero
guadalajara	city	Guadalajara	Mexico
guam	state	Guam
guangzhou	city	Guangzhou	China
guantanamo bay	region	Guantanamo Bay
guantánamo bay	region	Guantánamo Bay
guatemala	country	Guatemala
guatemala city	city	Guatemala City	Guatemala
guinea	country	Guinea
gulf coast	region	Gulf Coast
gulf of mexico	region	Gulf of Mexico
gulfport	city	Gulfport	Mississippi
guyana	country	Guyana
gwinnett county	county	Gwinnett County	Georgia
hague	city	Hague	Netherlands
haifa	city	Haifa	Israel
haiti	country	Haiti
halifax	city	Halifax	Nova Scotia
hamburg	city	Hamburg	Germany
hamilton	city	Hamilton	Ontario
hamilton county	county	Hamilton County
hampton roads	region	Hampton Roads
hanoi	city	Hanoi	Vietnam
harare	city	Harare	Zimbabwe
harlem	region	Harlem
harris county	county	Harris County	Texas
harrisburg	city	Harrisburg	Pennsylvania
hartford	city	Hartford	Connecticut
hattiesburg	city	Hattiesburg	Mississippi
havana	city	Havana	Cuba
hawaii	state	Hawaii
helena	city	Helena	Montana
helsinki	city	Helsinki	Finland
henderson	city	Henderson	Nevada
hennepin county	county	Hennepin County	Minnesota
hi	state-abbreviation	Hawaii
hialeah	city	Hialeah	Florida
hillsborough county	county	Hillsborough County	Florida
hilo	city	Hilo	Hawaii
hiroshima	city	Hiroshima	Japan
ho chi minh city	city	Ho Chi Minh City	Vietnam
hobart	city	Hobart	Tasmania
hollywood	region	Hollywood
home counties	region	Home Counties
homestead	city	Homestead	Florida
honduras	country	Honduras
hong kong	country	Hong Kong
honolulu	city	Honolulu	Hawaii
houston	city	Houston	Texas
hudson valley	region	Hudson Valley
hull	city	Hull	England
hungary	country	Hungary
huntington	city	Huntington	West Virginia
huntington beach	city	Huntington Beach	California
huntsville	city	Huntsville	Alabama
hyderabad	city	Hyderabad	India
ia	state-abbreviation	Iowa
iceland	country	Iceland
id	state-abbreviation	Idaho
idaho	state	Idaho
il	state-abbreviation	Illinois
ill.	state-abbreviation	Illinois
illinois	state	Illinois
in	state-abbreviation	Indiana
ind.	state-abbreviation	Indiana
independence	city	Independence	Missouri
india	country	India
indiana	state	Indiana
indianapolis	city	Indianapolis	Indiana
indonesia	country	Indonesia
inglewood	city	Inglewood	California
inland empire	region	Inland Empire
inverness	city	Inverness	Scotland
iowa	state	Iowa
iowa city	city	Iowa City	Iowa
iran	country	Iran
iraq	country	Iraq
ireland	country	Ireland
irvine	city	Irvine	California
irving	city	Irving	Texas
islamabad	city	Islamabad	Pakistan
israel	country	Israel
istanbul	city	Istanbul	Turkey
italy	country	Italy
ithaca	city	Ithaca	New York
ivory coast	country	Ivory Coast
jackson	city	Jackson	Mississippi
jacksonville	city	Jacksonville	Florida
jakarta	city	Jakarta	Indonesia
jamaica	country	Jamaica
japan	country	Japan
jefferson county	county	Jefferson County
jersey city	city	Jersey City	New Jersey
jerusalem	city	Jerusalem	Israel
johannesburg	city	Johannesburg	South Africa
joliet	city	Joliet	Illinois
jonesboro	city	Jonesboro	Arkansas
jordan	country	Jordan
juarez	city	Juarez	Mexico
juneau	city	Juneau	Alaska
kabul	city	Kabul	Afghanistan
kalamazoo	city	Kalamazoo	Michigan
kampala	city	Kampala	Uganda
kan.	state-abbreviation	Kansas
kandahar	city	Kandahar	Afghanistan
kansas	state	Kansas
kansas city	city	Kansas City	Missouri
karachi	city	Karachi	Pakistan
kashmir	region	Kashmir
kathmandu	city	Kathmandu	Nepal
kazakhstan	country	Kazakhstan
kelowna	city	Kelowna	British Columbia
kenosha	city	Kenosha	Wisconsin
kentucky	state	Kentucky
kenya	country	Kenya
key west	region	Key West
kharkiv	city	Kharkiv	Ukraine
khartoum	city	Khartoum	Sudan
kiev	city	Kiev	Ukraine
kigali	city	Kigali	Rwanda
killeen	city	Killeen	Texas
king county	county	King County	Washington
kingston	city	Kingston	Ontario
kirkuk	city	Kirkuk	Iraq
knoxville	city	Knoxville	Tennessee
kolkata	city	Kolkata	India
kosovo	country	Kosovo
krakow	city	Krakow	Poland
ks	state-abbreviation	Kansas
kuala lumpur	city	Kuala Lumpur	Malaysia
kurdistan	region	Kurdistan
kuwait	country	Kuwait
ky	state-abbreviation	Kentucky
ky.	state-abbreviation	Kentucky
kyiv	city	Kyiv	Ukraine
kyoto	city	Kyoto	Japan
kyrgyzstan	country	Kyrgyzstan
la	state-abbreviation	Louisiana
la paz	city	La Paz	Bolivia
la.	state-abbreviation	Louisiana
lafayette	city	Lafayette	Louisiana
lagos	city	Lagos	Nigeria
lahore	city	Lahore	Pakistan
lake charles	city	Lake Charles	Louisiana
lancaster	city	Lancaster	Pennsylvania
lansing	city	Lansing	Michigan
laos	country	Laos
laredo	city	Laredo	Texas
las cruces	city	Las Cruces	New Mexico
las vegas	city	Las Vegas	Nevada
las vegas strip	region	Las Vegas Strip
latin america	region	Latin America
latvia	country	Latvia
lawton	city	Lawton	Oklahoma
lebanon	country	Lebanon
leeds	city	Leeds	England
lehigh valley	region	Lehigh Valley
leicester	city	Leicester	England
lesotho	country	Lesotho
lewiston	city	Lewiston	Maine
lexington	city	Lexington	Kentucky
liberia	country	Liberia
libya	country	Libya
liechtenstein	country	Liechtenstein
lima	city	Lima	Ohio
limerick	city	Limerick	Ireland
lincoln	city	Lincoln	Nebraska
lisbon	city	Lisbon	Portugal
lithuania	country	Lithuania
little rock	city	Little Rock	Arkansas
liverpool	city	Liverpool	England
london	city	London	England
long beach	city	Long Beach	California
long island	region	Long Island
los angeles	city	Los Angeles	California
los angeles county	county	Los Angeles County	California
louisiana	state	Louisiana
louisville	city	Louisville	Kentucky
lowell	city	Lowell	Massachusetts
lubbock	city	Lubbock	Texas
luton	city	Luton	England
luxembourg	country	Luxembourg
lynchburg	city	Lynchburg	Virginia
lynn	city	Lynn	Massachusetts
lyon	city	Lyon	France
ma	state-abbreviation	Massachusetts
macau	country	Macau
macon	city	Macon	Georgia
madagascar	country	Madagascar
madison	city	Madison	Wisconsin
madrid	city	Madrid	Spain
maine	state	Maine
malawi	country	Malawi
malaysia	country	Malaysia
maldives	country	Maldives
mali	country	Mali
malibu	city	Malibu	California
malmö	city	Malmö	Sweden
malta	country	Malta
man.	state-abbreviation	Manitoba
managua	city	Managua	Nicaragua
manchester	city	Manchester	New Hampshire
manhattan	region	Manhattan
manila	city	Manila	Philippines
manitoba	state	Manitoba
mansfield	city	Mansfield	Ohio
maricopa county	county	Maricopa County	Arizona
mariupol	city	Mariupol	Ukraine
marseille	city	Marseille	France
marshall islands	country	Marshall Islands
maryland	state	Maryland
mass.	state-abbreviation	Massachusetts
massachusetts	state	Massachusetts
mauritania	country	Mauritania
mauritius	country	Mauritius
mcallen	city	McAllen	Texas
md	state-abbreviation	Maryland
md.	state-abbreviation	Maryland
me	state-abbreviation	Maine
mecca	city	Mecca	Saudi Arabia
mecklenburg county	county	Mecklenburg County	North Carolina
medellin	city	Medellin	Colombia
medford	city	Medford	Oregon
mediterranean	region	Mediterranean
melbourne	city	Melbourne	Victoria
memphis	city	Memphis	Tennessee
mesa	city	Mesa	Arizona
mexico	country	Mexico
mexico city	city	Mexico City	Mexico
mi	state-abbreviation	Michigan
miami	city	Miami	Florida
miami - dade	county	Miami-Dade	Florida
miami - dade county	county	Miami-Dade County	Florida
miami beach	city	Miami Beach	Florida
miami gardens	city	Miami Gardens	Florida
mich.	state-abbreviation	Michigan
michigan	state	Michigan
middle east	region	Middle East
midland	city	Midland	Texas
midlands	region	Midlands
midwest	region	Midwest
milan	city	Milan	Italy
milwaukee	city	Milwaukee	Wisconsin
milwaukee county	county	Milwaukee County	Wisconsin
minn.	state-abbreviation	Minnesota
minneapolis	city	Minneapolis	Minnesota
minnesota	state	Minnesota
minot	city	Minot	North Dakota
minsk	city	Minsk	Belarus
miss.	state-abbreviation	Mississippi
mississauga	city	Mississauga	Ontario
mississippi	state	Mississippi
missoula	city	Missoula	Montana
missouri	state	Missouri
mn	state-abbreviation	Minnesota
mo	state-abbreviation	Missouri
mo.	state-abbreviation	Missouri
mobile	city	Mobile	Alabama
modesto	city	Modesto	California
mogadishu	city	Mogadishu	Somalia
moldova	country	Moldova
monaco	country	Monaco
moncton	city	Moncton	New Brunswick
mongolia	country	Mongolia
monroe	city	Monroe	Louisiana
mont.	state-abbreviation	Montana
montana	state	Montana
montenegro	country	Montenegro
monterey	city	Monterey	California
monterrey	city	Monterrey	Mexico
montevideo	city	Montevideo	Uruguay
montgomery	city	Montgomery	Alabama
montgomery county	county	Montgomery County
montpelier	city	Montpelier	Vermont
montreal	city	Montreal	Quebec
montréal	city	Montréal	Quebec
morgantown	city	Morgantown	West Virginia
morocco	country	Morocco
moscow	city	Moscow	Russia
mosul	city	Mosul	Iraq
mozambique	country	Mozambique
ms	state-abbreviation	Mississippi
mt	state-abbreviation	Montana
mumbai	city	Mumbai	India
muncie	city	Muncie	Indiana
munich	city	Munich	Germany
murfreesboro	city	Murfreesboro	Tennessee
myanmar	country	Myanmar
myrtle beach	city	Myrtle Beach	South Carolina
n.b.	state-abbreviation	New Brunswick
n.c.	state-abbreviation	North Carolina
n.d.	state-abbreviation	North Dakota
n.h.	state-abbreviation	New Hampshire
n.j.	state-abbreviation	New Jersey
n.m.	state-abbreviation	New Mexico
n.s.	state-abbreviation	Nova Scotia
n.s.w.	state-abbreviation	New South Wales
n.y.	state-abbreviation	New York
nairobi	city	Nairobi	Kenya
najaf	city	Najaf	Iraq
namibia	country	Namibia
nampa	city	Nampa	Idaho
naperville	city	Naperville	Illinois
naples	city	Naples	Florida
nashua	city	Nashua	New Hampshire
nashville	city	Nashville	Tennessee
nassau	city	Nassau	Bahamas
nassau county	county	Nassau County	New York
nc	state-abbreviation	North Carolina
nd	state-abbreviation	North Dakota
ne	state-abbreviation	Nebraska
neb.	state-abbreviation	Nebraska
nebraska	state	Nebraska
nepal	country	Nepal
netherlands	country	Netherlands
nev.	state-abbreviation	Nevada
nevada	state	Nevada
new bedford	city	New Bedford	Massachusetts
new brunswick	state	New Brunswick
new delhi	city	New Delhi	India
new england	region	New England
new hampshire	state	New Hampshire
new haven	city	New Haven	Connecticut
new jersey	state	New Jersey
new mexico	state	New Mexico
new orleans	city	New Orleans	Louisiana
new south wales	state	New South Wales
new york	state	New York
new york city	city	New York City	New York
new zealand	country	New Zealand
newark	city	Newark	New Jersey
newcastle	city	Newcastle	England
newfoundland	state	Newfoundland
newfoundland and labrador	state	Newfoundland and Labrador
newport news	city	Newport News	Virginia
nh	state-abbreviation	New Hampshire
niagara falls	city	Niagara Falls	New York
nicaragua	country	Nicaragua
nice	city	Nice	France
niger	country	Niger
nigeria	country	Nigeria
nj	state-abbreviation	New Jersey
nm	state-abbreviation	New Mexico
norfolk	city	Norfolk	Virginia
norman	city	Norman	Oklahoma
north america	region	North America
north carolina	state	North Carolina
north dakota	state	North Dakota
north korea	country	North Korea
north las vegas	city	North Las Vegas	Nevada
northern california	region	Northern California
northern ireland	state	Northern Ireland
northern territory	state	Northern Territory
northern virginia	region	Northern Virginia
northwest territories	state	Northwest Territories
norway	country	Norway
norwich	city	Norwich	England
nottingham	city	Nottingham	England
nova scotia	state	Nova Scotia
nsw	state-abbreviation	New South Wales
nunavut	state	Nunavut
nv	state-abbreviation	Nevada
ny	state-abbreviation	New York
oakland	city	Oakland	California
ocala	city	Ocala	Florida
odessa	city	Odessa	Texas
ogden	city	Ogden	Utah
oh	state-abbreviation	Ohio
ohio	state	Ohio
ok	state-abbreviation	Oklahoma
okla.	state-abbreviation	Oklahoma
oklahoma	state	Oklahoma
oklahoma city	city	Oklahoma City	Oklahoma
oldham	city	Oldham	England
olympia	city	Olympia	Washington
omaha	city	Omaha	Nebraska
oman	country	Oman
ont.	state-abbreviation	Ontario
ontario	state	Ontario
opa - locka	city	Opa-locka	Florida
or	state-abbreviation	Oregon
orange county	county	Orange County
ore.	state-abbreviation	Oregon
oregon	state	Oregon
orlando	city	Orlando	Florida
osaka	city	Osaka	Japan
oslo	city	Oslo	Norway
ottawa	city	Ottawa	Ontario
outback	region	Outback
overland park	city	Overland Park	Kansas
owensboro	city	Owensboro	Kentucky
oxford	city	Oxford	England
p.e.i.	state-abbreviation	Prince Edward Island
p.r.	state-abbreviation	Puerto Rico
pa	state-abbreviation	Pennsylvania
pa.	state-abbreviation	Pennsylvania
pacific	region	Pacific
pacific ocean	region	Pacific Ocean
pakistan	country	Pakistan
palestine	country	Palestine
palm beach county	county	Palm Beach County	Florida
palm springs	city	Palm Springs	California
palo alto	city	Palo Alto	California
panama	country	Panama
panama city	city	Panama City	Panama
panhandle	region	Panhandle
papua new guinea	country	Papua New Guinea
paraguay	country	Paraguay
paris	city	Paris	France
parkland	city	Parkland	Florida
pasadena	city	Pasadena	California
paterson	city	Paterson	New Jersey
pawtucket	city	Pawtucket	Rhode Island
pembroke pines	city	Pembroke Pines	Florida
pennsylvania	state	Pennsylvania
pensacola	city	Pensacola	Florida
peoria	city	Peoria	Illinois
persian gulf	region	Persian Gulf
perth	city	Perth	Western Australia
peru	country	Peru
peshawar	city	Peshawar	Pakistan
philadelphia	city	Philadelphia	Pennsylvania
philippines	country	Philippines
phnom penh	city	Phnom Penh	Cambodia
phoenix	city	Phoenix	Arizona
piedmont	region	Piedmont
pinellas county	county	Pinellas County	Florida
pittsburgh	city	Pittsburgh	Pennsylvania
plano	city	Plano	Texas
plymouth	city	Plymouth	England
pocatello	city	Pocatello	Idaho
poland	country	Poland
port - au - prince	city	Port-au-Prince	Haiti
portland	city	Portland	Oregon
portsmouth	city	Portsmouth	England
portugal	country	Portugal
poughkeepsie	city	Poughkeepsie	New York
pr	state-abbreviation	Puerto Rico
prague	city	Prague	Czech Republic
pretoria	city	Pretoria	South Africa
prince edward island	state	Prince Edward Island
prince george 's county	county	Prince George's County	Maryland
providence	city	Providence	Rhode Island
provo	city	Provo	Utah
pueblo	city	Pueblo	Colorado
puerto rico	state	Puerto Rico
punjab	region	Punjab
pyongyang	city	Pyongyang	North Korea
qatar	country	Qatar
qld	state-abbreviation	Queensland
que.	state-abbreviation	Quebec
quebec	state	Quebec
quebec city	city	Quebec City	Quebec
queens	region	Queens
queensland	state	Queensland
quincy	city	Quincy	Massachusetts
quito	city	Quito	Ecuador
r.i.	state-abbreviation	Rhode Island
racine	city	Racine	Wisconsin
raleigh	city	Raleigh	North Carolina
ramallah	city	Ramallah	West Bank
rapid city	city	Rapid City	South Dakota
reading	city	Reading	Pennsylvania
regina	city	Regina	Saskatchewan
reno	city	Reno	Nevada
republic of ireland	country	Republic of Ireland
reykjavik	city	Reykjavik	Iceland
rhode island	state	Rhode Island
ri	state-abbreviation	Rhode Island
richmond	city	Richmond	Virginia
riga	city	Riga	Latvia
rikers island	region	Rikers Island
rio de janeiro	city	Rio de Janeiro	Brazil
riverside	city	Riverside	California
riyadh	city	Riyadh	Saudi Arabia
roanoke	city	Roanoke	Virginia
rochdale	city	Rochdale	England
rochester	city	Rochester	New York
rock hill	city	Rock Hill	South Carolina
rockford	city	Rockford	Illinois
romania	country	Romania
rome	city	Rome	Italy
roswell	city	Roswell	New Mexico
rotherham	city	Rotherham	England
rotterdam	city	Rotterdam	Netherlands
russia	country	Russia
rust belt	region	Rust Belt
rwanda	country	Rwanda
s.c.	state-abbreviation	South Carolina
s.d.	state-abbreviation	South Dakota
sacramento	city	Sacramento	California
saginaw	city	Saginaw	Michigan
sahara	region	Sahara
saigon	city	Saigon	Vietnam
salem	city	Salem	Oregon
salinas	city	Salinas	California
salt lake city	city	Salt Lake City	Utah
samoa	country	Samoa
san antonio	city	San Antonio	Texas
san bernardino	city	San Bernardino	California
san diego	city	San Diego	California
san francisco	city	San Francisco	California
san jose	city	San Jose	California
san juan	city	San Juan	Puerto Rico
san salvador	city	San Salvador	El Salvador
sanford	city	Sanford	Florida
santa ana	city	Santa Ana	California
santa barbara	city	Santa Barbara	California
santa cruz	city	Santa Cruz	California
santa fe	city	Santa Fe	New Mexico
santa monica	city	Santa Monica	California
santa rosa	city	Santa Rosa	California
santiago	city	Santiago	Chile
santo domingo	city	Santo Domingo	Dominican Republic
sao paulo	city	Sao Paulo	Brazil
sarajevo	city	Sarajevo	Bosnia
sarasota	city	Sarasota	Florida
sask.	state-abbreviation	Saskatchewan
saskatchewan	state	Saskatchewan
saskatoon	city	Saskatoon	Saskatchewan
saudi arabia	country	Saudi Arabia
savannah	city	Savannah	Georgia
sc	state-abbreviation	South Carolina
scandinavia	region	Scandinavia
schenectady	city	Schenectady	New York
scotland	state	Scotland
scottsdale	city	Scottsdale	Arizona
scranton	city	Scranton	Pennsylvania
sd	state-abbreviation	South Dakota
seattle	city	Seattle	Washington
selma	city	Selma	Alabama
senegal	country	Senegal
seoul	city	Seoul	South Korea
serbia	country	Serbia
seychelles	country	Seychelles
shanghai	city	Shanghai	China
sheffield	city	Sheffield	England
shelby county	county	Shelby County	Tennessee
shenzhen	city	Shenzhen	China
shreveport	city	Shreveport	Louisiana
siberia	region	Siberia
sierra leone	country	Sierra Leone
silicon valley	region	Silicon Valley
singapore	country	Singapore
sioux city	city	Sioux City	Iowa
sioux falls	city	Sioux Falls	South Dakota
slovakia	country	Slovakia
slovenia	country	Slovenia
sofia	city	Sofia	Bulgaria
solomon islands	country	Solomon Islands
somalia	country	Somalia
south africa	country	South Africa
south america	region	South America
south australia	state	South Australia
south bend	city	South Bend	Indiana
south carolina	state	South Carolina
south dakota	state	South Dakota
south florida	region	South Florida
south korea	country	South Korea
south sudan	country	South Sudan
southampton	city	Southampton	England
southeast asia	region	Southeast Asia
southern california	region	Southern California
soviet union	country	Soviet Union
spain	country	Spain
spartanburg	city	Spartanburg	South Carolina
spokane	city	Spokane	Washington
springfield	city	Springfield	Illinois
sri lanka	country	Sri Lanka
st. john 's	city	St. John's	Newfoundland and Labrador
st. louis	city	St. Louis	Missouri
st. lucia	country	St. Lucia
st. paul	city	St. Paul	Minnesota
st. petersburg	city	St. Petersburg	Florida
stamford	city	Stamford	Connecticut
state capitol	region	State Capitol
staten island	region	Staten Island
stockholm	city	Stockholm	Sweden
stockton	city	Stockton	California
sudan	country	Sudan
suffolk county	county	Suffolk County	New York
sun belt	region	Sun Belt
sunderland	city	Sunderland	England
suriname	country	Suriname
surrey	city	Surrey	British Columbia
swansea	city	Swansea	Wales
sweden	country	Sweden
switzerland	country	Switzerland
sydney	city	Sydney	New South Wales
syracuse	city	Syracuse	New York
syria	country	Syria
são paulo	city	São Paulo	Brazil
tacoma	city	Tacoma	Washington
taipei	city	Taipei	Taiwan
taiwan	country	Taiwan
tajikistan	country	Tajikistan
tallahassee	city	Tallahassee	Florida
tallinn	city	Tallinn	Estonia
tampa	city	Tampa	Florida
tanzania	country	Tanzania
tarrant county	county	Tarrant County	Texas
tasmania	state	Tasmania
tegucigalpa	city	Tegucigalpa	Honduras
tehran	city	Tehran	Iran
tel aviv	city	Tel Aviv	Israel
tempe	city	Tempe	Arizona
tenn.	state-abbreviation	Tennessee
tennessee	state	Tennessee
terre haute	city	Terre Haute	Indiana
tex.	state-abbreviation	Texas
texas	state	Texas
thailand	country	Thailand
the bronx	region	The Bronx
the hague	city	The Hague	Netherlands
thunder bay	city	Thunder Bay	Ontario
tibet	region	Tibet
tijuana	city	Tijuana	Mexico
times square	region	Times Square
tn	state-abbreviation	Tennessee
togo	country	Togo
tokyo	city	Tokyo	Japan
toledo	city	Toledo	Ohio
tonga	country	Tonga
topeka	city	Topeka	Kansas
toronto	city	Toronto	Ontario
townsville	city	Townsville	Queensland
travis county	county	Travis County	Texas
treasure coast	region	Treasure Coast
trenton	city	Trenton	New Jersey
tri - cities	region	Tri-Cities
trinidad and tobago	country	Trinidad and Tobago
tripoli	city	Tripoli	Libya
tucson	city	Tucson	Arizona
tulsa	city	Tulsa	Oklahoma
tunis	city	Tunis	Tunisia
tunisia	country	Tunisia
turkey	country	Turkey
turkmenistan	country	Turkmenistan
tuscaloosa	city	Tuscaloosa	Alabama
tuvalu	country	Tuvalu
twin cities	region	Twin Cities
tx	state-abbreviation	Texas
tyler	city	Tyler	Texas
u.a.e.	country	U.A.E.
u.k.	country	U.K.
u.s.	country	U.S.
u.s. capitol	region	U.S. Capitol
u.s. virgin islands	state	U.S. Virgin Islands
u.s.a.	country	U.S.A.
uae	country	UAE
uganda	country	Uganda
uk	country	UK
ukraine	country	Ukraine
ulster	state	Ulster
united arab emirates	country	United Arab Emirates
united kingdom	country	United Kingdom
united states	country	United States
united states of america	country	United States of America
upper peninsula	region	Upper Peninsula
upstate new york	region	Upstate New York
uruguay	country	Uruguay
us	country	US
usa	country	USA
ut	state-abbreviation	Utah
utah	state	Utah
utica	city	Utica	New York
uvalde	city	Uvalde	Texas
uzbekistan	country	Uzbekistan
va	state-abbreviation	Virginia
va.	state-abbreviation	Virginia
vallejo	city	Vallejo	California
vancouver	city	Vancouver	Washington
vanuatu	country	Vanuatu
vatican	country	Vatican
vatican city	country	Vatican City
venezuela	country	Venezuela
venice	city	Venice	Italy
vermont	state	Vermont
victoria	state	Victoria
vienna	city	Vienna	Austria
vietnam	country	Vietnam
vilnius	city	Vilnius	Lithuania
virgin islands	country	Virgin Islands
virginia	state	Virginia
virginia beach	city	Virginia Beach	Virginia
vt	state-abbreviation	Vermont
vt.	state-abbreviation	Vermont
w.v.	state-abbreviation	West Virginia
w.va.	state-abbreviation	West Virginia
wa	state-abbreviation	Washington
waco	city	Waco	Texas
wales	state	Wales
wall street	region	Wall Street
warsaw	city	Warsaw	Poland
wash.	state-abbreviation	Washington
washington	state	Washington
washington , d.c.	city	Washington , D.C.	District of Columbia
waterbury	city	Waterbury	Connecticut
wayne county	county	Wayne County	Michigan
wellington	city	Wellington	New Zealand
west bank	country	West Bank
west coast	region	West Coast
west midlands	region	West Midlands
west palm beach	city	West Palm Beach	Florida
west virginia	state	West Virginia
westchester county	county	Westchester County	New York
western australia	state	Western Australia
western pennsylvania	region	Western Pennsylvania
wheeling	city	Wheeling	West Virginia
white plains	city	White Plains	New York
wi	state-abbreviation	Wisconsin
wichita	city	Wichita	Kansas
wilkes - barre	city	Wilkes-Barre	Pennsylvania
wilmington	city	Wilmington	Delaware
windsor	city	Windsor	Ontario
winnipeg	city	Winnipeg	Manitoba
winston - salem	city	Winston-Salem	North Carolina
wis.	state-abbreviation	Wisconsin
wisconsin	state	Wisconsin
wolverhampton	city	Wolverhampton	England
worcester	city	Worcester	Massachusetts
wuhan	city	Wuhan	China
wv	state-abbreviation	West Virginia
wy	state-abbreviation	Wyoming
wyo.	state-abbreviation	Wyoming
wyoming	state	Wyoming
yakima	city	Yakima	Washington
yemen	country	Yemen
yonkers	city	Yonkers	New York
york	city	York	Pennsylvania
youngstown	city	Youngstown	Ohio
yukon	state	Yukon
yuma	city	Yuma	Arizona
zagreb	city	Zagreb	Croatia
zambia	country	Zambia
zimbabwe	country	Zimbabwe
zurich	city	Zurich	Switzerland

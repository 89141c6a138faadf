# The United States' states.  Columns: name, or abbreviation of the Associated Press or the Postal Service without full stops; name;
# "name", "ambiguous" (also a city's) or "abbreviation" (counts only behind a town).
ak	alaska	abbreviation
al	alabama	abbreviation
ala	alabama	abbreviation
alabama	alabama	name
alaska	alaska	name
ar	arkansas	abbreviation
ariz	arizona	abbreviation
arizona	arizona	name
ark	arkansas	abbreviation
arkansas	arkansas	name
az	arizona	abbreviation
ca	california	abbreviation
calif	california	abbreviation
california	california	name
co	colorado	abbreviation
colo	colorado	abbreviation
colorado	colorado	name
conn	connecticut	abbreviation
connecticut	connecticut	name
ct	connecticut	abbreviation
de	delaware	abbreviation
del	delaware	abbreviation
delaware	delaware	name
fl	florida	abbreviation
fla	florida	abbreviation
florida	florida	name
ga	georgia	abbreviation
georgia	georgia	name
hawaii	hawaii	name
hi	hawaii	abbreviation
ia	iowa	abbreviation
id	idaho	abbreviation
idaho	idaho	name
il	illinois	abbreviation
ill	illinois	abbreviation
illinois	illinois	name
in	indiana	abbreviation
ind	indiana	abbreviation
indiana	indiana	name
iowa	iowa	name
kan	kansas	abbreviation
kansas	kansas	name
kentucky	kentucky	name
ks	kansas	abbreviation
ky	kentucky	abbreviation
la	louisiana	abbreviation
louisiana	louisiana	name
ma	massachusetts	abbreviation
maine	maine	name
maryland	maryland	name
mass	massachusetts	abbreviation
massachusetts	massachusetts	name
md	maryland	abbreviation
me	maine	abbreviation
mi	michigan	abbreviation
mich	michigan	abbreviation
michigan	michigan	name
minn	minnesota	abbreviation
minnesota	minnesota	name
miss	mississippi	abbreviation
mississippi	mississippi	name
missouri	missouri	name
mn	minnesota	abbreviation
mo	missouri	abbreviation
mont	montana	abbreviation
montana	montana	name
ms	mississippi	abbreviation
mt	montana	abbreviation
nc	north carolina	abbreviation
nd	north dakota	abbreviation
ne	nebraska	abbreviation
neb	nebraska	abbreviation
nebraska	nebraska	name
nev	nevada	abbreviation
nevada	nevada	name
new hampshire	new hampshire	name
new jersey	new jersey	name
new mexico	new mexico	name
new york	new york	ambiguous
nh	new hampshire	abbreviation
nj	new jersey	abbreviation
nm	new mexico	abbreviation
north carolina	north carolina	name
north dakota	north dakota	name
nv	nevada	abbreviation
ny	new york	abbreviation
oh	ohio	abbreviation
ohio	ohio	name
ok	oklahoma	abbreviation
okla	oklahoma	abbreviation
oklahoma	oklahoma	name
or	oregon	abbreviation
ore	oregon	abbreviation
oregon	oregon	name
pa	pennsylvania	abbreviation
pennsylvania	pennsylvania	name
rhode island	rhode island	name
ri	rhode island	abbreviation
sc	south carolina	abbreviation
sd	south dakota	abbreviation
south carolina	south carolina	name
south dakota	south dakota	name
tenn	tennessee	abbreviation
tennessee	tennessee	name
texas	texas	name
tn	tennessee	abbreviation
tx	texas	abbreviation
ut	utah	abbreviation
utah	utah	name
va	virginia	abbreviation
vermont	vermont	name
virginia	virginia	name
vt	vermont	abbreviation
w va	west virginia	abbreviation
wa	washington	abbreviation
wash	washington	abbreviation
washington	washington	ambiguous
west virginia	west virginia	name
wi	wisconsin	abbreviation
wis	wisconsin	abbreviation
wisconsin	wisconsin	name
wv	west virginia	abbreviation
wva	west virginia	abbreviation
wy	wyoming	abbreviation
wyo	wyoming	abbreviation
wyoming	wyoming	name

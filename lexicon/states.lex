# The states of the United States.
# state, or its abbreviation in news style, in small letters	state	its government	lower house	upper house
ala.	Alabama	State of Alabama	Alabama House of Representatives	Alabama Senate
alabama	Alabama	State of Alabama	Alabama House of Representatives	Alabama Senate
alaska	Alaska	State of Alaska	Alaska House of Representatives	Alaska Senate
ariz.	Arizona	State of Arizona	Arizona House of Representatives	Arizona Senate
arizona	Arizona	State of Arizona	Arizona House of Representatives	Arizona Senate
ark.	Arkansas	State of Arkansas	Arkansas House of Representatives	Arkansas Senate
arkansas	Arkansas	State of Arkansas	Arkansas House of Representatives	Arkansas Senate
calif.	California	State of California	California State Assembly	California Senate
california	California	State of California	California State Assembly	California Senate
colo.	Colorado	State of Colorado	Colorado House of Representatives	Colorado Senate
colorado	Colorado	State of Colorado	Colorado House of Representatives	Colorado Senate
conn.	Connecticut	State of Connecticut	Connecticut House of Representatives	Connecticut Senate
connecticut	Connecticut	State of Connecticut	Connecticut House of Representatives	Connecticut Senate
del.	Delaware	State of Delaware	Delaware House of Representatives	Delaware Senate
delaware	Delaware	State of Delaware	Delaware House of Representatives	Delaware Senate
fla.	Florida	State of Florida	Florida House of Representatives	Florida Senate
florida	Florida	State of Florida	Florida House of Representatives	Florida Senate
ga.	Georgia	State of Georgia	Georgia House of Representatives	Georgia Senate
georgia	Georgia	State of Georgia	Georgia House of Representatives	Georgia Senate
hawaii	Hawaii	State of Hawaii	Hawaii House of Representatives	Hawaii Senate
idaho	Idaho	State of Idaho	Idaho House of Representatives	Idaho Senate
ill.	Illinois	State of Illinois	Illinois House of Representatives	Illinois Senate
illinois	Illinois	State of Illinois	Illinois House of Representatives	Illinois Senate
ind.	Indiana	State of Indiana	Indiana House of Representatives	Indiana Senate
indiana	Indiana	State of Indiana	Indiana House of Representatives	Indiana Senate
iowa	Iowa	State of Iowa	Iowa House of Representatives	Iowa Senate
kan.	Kansas	State of Kansas	Kansas House of Representatives	Kansas Senate
kansas	Kansas	State of Kansas	Kansas House of Representatives	Kansas Senate
kentucky	Kentucky	Commonwealth of Kentucky	Kentucky House of Representatives	Kentucky Senate
ky.	Kentucky	Commonwealth of Kentucky	Kentucky House of Representatives	Kentucky Senate
la.	Louisiana	State of Louisiana	Louisiana House of Representatives	Louisiana Senate
louisiana	Louisiana	State of Louisiana	Louisiana House of Representatives	Louisiana Senate
maine	Maine	State of Maine	Maine House of Representatives	Maine Senate
maryland	Maryland	State of Maryland	Maryland House of Delegates	Maryland Senate
mass.	Massachusetts	Commonwealth of Massachusetts	Massachusetts House of Representatives	Massachusetts Senate
massachusetts	Massachusetts	Commonwealth of Massachusetts	Massachusetts House of Representatives	Massachusetts Senate
md.	Maryland	State of Maryland	Maryland House of Delegates	Maryland Senate
mich.	Michigan	State of Michigan	Michigan House of Representatives	Michigan Senate
michigan	Michigan	State of Michigan	Michigan House of Representatives	Michigan Senate
minn.	Minnesota	State of Minnesota	Minnesota House of Representatives	Minnesota Senate
minnesota	Minnesota	State of Minnesota	Minnesota House of Representatives	Minnesota Senate
miss.	Mississippi	State of Mississippi	Mississippi House of Representatives	Mississippi Senate
mississippi	Mississippi	State of Mississippi	Mississippi House of Representatives	Mississippi Senate
missouri	Missouri	State of Missouri	Missouri House of Representatives	Missouri Senate
mo.	Missouri	State of Missouri	Missouri House of Representatives	Missouri Senate
mont.	Montana	State of Montana	Montana House of Representatives	Montana Senate
montana	Montana	State of Montana	Montana House of Representatives	Montana Senate
n.c.	North Carolina	State of North Carolina	North Carolina House of Representatives	North Carolina Senate
n.d.	North Dakota	State of North Dakota	North Dakota House of Representatives	North Dakota Senate
n.h.	New Hampshire	State of New Hampshire	New Hampshire House of Representatives	New Hampshire Senate
n.j.	New Jersey	State of New Jersey	New Jersey General Assembly	New Jersey Senate
n.m.	New Mexico	State of New Mexico	New Mexico House of Representatives	New Mexico Senate
n.y.	New York	State of New York	New York State Assembly	New York Senate
neb.	Nebraska	State of Nebraska	Nebraska House of Representatives	Nebraska Senate
nebraska	Nebraska	State of Nebraska	Nebraska House of Representatives	Nebraska Senate
nev.	Nevada	State of Nevada	Nevada Assembly	Nevada Senate
nevada	Nevada	State of Nevada	Nevada Assembly	Nevada Senate
new hampshire	New Hampshire	State of New Hampshire	New Hampshire House of Representatives	New Hampshire Senate
new jersey	New Jersey	State of New Jersey	New Jersey General Assembly	New Jersey Senate
new mexico	New Mexico	State of New Mexico	New Mexico House of Representatives	New Mexico Senate
new york	New York	State of New York	New York State Assembly	New York Senate
north carolina	North Carolina	State of North Carolina	North Carolina House of Representatives	North Carolina Senate
north dakota	North Dakota	State of North Dakota	North Dakota House of Representatives	North Dakota Senate
ohio	Ohio	State of Ohio	Ohio House of Representatives	Ohio Senate
okla.	Oklahoma	State of Oklahoma	Oklahoma House of Representatives	Oklahoma Senate
oklahoma	Oklahoma	State of Oklahoma	Oklahoma House of Representatives	Oklahoma Senate
ore.	Oregon	State of Oregon	Oregon House of Representatives	Oregon Senate
oregon	Oregon	State of Oregon	Oregon House of Representatives	Oregon Senate
pa.	Pennsylvania	Commonwealth of Pennsylvania	Pennsylvania House of Representatives	Pennsylvania Senate
pennsylvania	Pennsylvania	Commonwealth of Pennsylvania	Pennsylvania House of Representatives	Pennsylvania Senate
r.i.	Rhode Island	State of Rhode Island	Rhode Island House of Representatives	Rhode Island Senate
rhode island	Rhode Island	State of Rhode Island	Rhode Island House of Representatives	Rhode Island Senate
s.c.	South Carolina	State of South Carolina	South Carolina House of Representatives	South Carolina Senate
s.d.	South Dakota	State of South Dakota	South Dakota House of Representatives	South Dakota Senate
south carolina	South Carolina	State of South Carolina	South Carolina House of Representatives	South Carolina Senate
south dakota	South Dakota	State of South Dakota	South Dakota House of Representatives	South Dakota Senate
tenn.	Tennessee	State of Tennessee	Tennessee House of Representatives	Tennessee Senate
tennessee	Tennessee	State of Tennessee	Tennessee House of Representatives	Tennessee Senate
texas	Texas	State of Texas	Texas House of Representatives	Texas Senate
utah	Utah	State of Utah	Utah House of Representatives	Utah Senate
va.	Virginia	Commonwealth of Virginia	Virginia House of Delegates	Virginia Senate
vermont	Vermont	State of Vermont	Vermont House of Representatives	Vermont Senate
virginia	Virginia	Commonwealth of Virginia	Virginia House of Delegates	Virginia Senate
vt.	Vermont	State of Vermont	Vermont House of Representatives	Vermont Senate
w.va.	West Virginia	State of West Virginia	West Virginia House of Delegates	West Virginia Senate
wash.	Washington	State of Washington	Washington House of Representatives	Washington Senate
washington	Washington	State of Washington	Washington House of Representatives	Washington Senate
west virginia	West Virginia	State of West Virginia	West Virginia House of Delegates	West Virginia Senate
wis.	Wisconsin	State of Wisconsin	Wisconsin State Assembly	Wisconsin Senate
wisconsin	Wisconsin	State of Wisconsin	Wisconsin State Assembly	Wisconsin Senate
wyo.	Wyoming	State of Wyoming	Wyoming House of Representatives	Wyoming Senate
wyoming	Wyoming	State of Wyoming	Wyoming House of Representatives	Wyoming Senate

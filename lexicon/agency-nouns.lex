# Common nouns by which a story refers to an organisation that it has named or plainly means.
# noun	classes of the organisations that it may stand for, the likeliest first	place	article
# place: local if its name begins with a town, county or state, else -.
# article: bare if the noun means a known organisation without an article too ("police said"); people if it is one only of people
# ("a group of chemicals" is none); the if it is one only with that article ("the prosecution"); else -.
academy	School	-	-
administration	Government	local	-
ag 's office	ProsecutorOffice	local	-
agency	LawEnforcementAgency,Government,OversightBody	local	-
airline	Company	-	-
appeals court	Court	local	-
assembly	Legislature	local	-
association	AdvocacyGroup,LaborUnion,Agency	-	-
attorney general 's office	ProsecutorOffice	local	-
bank	Company	-	-
board	OversightBody,Legislature,School	-	-
board of commissioners	Legislature	local	-
board of supervisors	Legislature	local	-
borough	Government	local	-
borough council	Legislature	local	-
bureau	LawEnforcementAgency,Government,OversightBody	local	-
business	Company	-	-
casino	Company	-	-
charity	AdvocacyGroup,LaborUnion,Agency	-	-
church	AdvocacyGroup,LaborUnion,Agency	-	-
circuit court	Court	local	-
city	Government	local	-
city commission	Legislature	local	-
city council	Legislature	local	-
city hall	Government	local	bare
city police	LawEnforcementAgency	local	bare
civilian review board	OversightBody	-	-
clinic	MedicalFacility	-	-
club	Company	-	-
coalition	AdvocacyGroup,LaborUnion,Agency	-	people
college	School	-	-
commission	OversightBody,Legislature,School	-	-
committee	OversightBody,Legislature,School	-	-
commonwealth	Government	local	-
company	Company	-	-
congress	Legislature	local	bare
corporation	Company	-	-
correctional facility	LawEnforcementAgency	-	-
council	Legislature	local	-
county	Government	local	-
county attorney 's office	ProsecutorOffice	local	-
county board	Legislature	local	-
county commission	Legislature	local	-
court	Court	local	-
da 's office	ProsecutorOffice	local	-
department	LawEnforcementAgency,Government	local	-
dept.	LawEnforcementAgency,Government	local	-
detention center	LawEnforcementAgency	-	-
district attorney 's office	ProsecutorOffice	local	-
district court	Court	local	-
ethics commission	OversightBody	-	-
federal court	Court	local	-
federal prosecutors	ProsecutorOffice	-	bare
firm	Company	-	-
foundation	AdvocacyGroup,LaborUnion,Agency	-	-
fraternal order	LaborUnion	-	-
government	Government	local	-
governor 's office	Government	local	-
group	AdvocacyGroup,LaborUnion,Agency	-	people
high school	School	-	-
highway patrol	LawEnforcementAgency	local	-
hospital	MedicalFacility	-	-
hotel	Company	-	-
inspector general	OversightBody	-	-
institute	AdvocacyGroup,LaborUnion,Agency	-	-
insurer	Company	-	-
jail	LawEnforcementAgency	-	-
law firm	LawFirm,Company	-	-
legislature	Legislature	local	-
magazine	NewsOrganization	-	-
manufacturer	Company	-	-
medical center	MedicalFacility	-	-
medical examiner 's office	Government	local	-
municipality	Government	local	-
nation	Government	local	-
network	NewsOrganization	-	-
news agency	NewsOrganization	-	-
news organization	NewsOrganization	-	-
news outlet	NewsOrganization	-	-
newspaper	NewsOrganization	-	-
newsroom	NewsOrganization	-	-
nightclub	Company	-	-
nonprofit	Company	-	-
nursing home	MedicalFacility	-	-
office	ProsecutorOffice,LawEnforcementAgency,Government,OversightBody	local	-
organization	AdvocacyGroup,LaborUnion,Agency	-	people
outlet	NewsOrganization	-	-
oversight board	OversightBody	-	-
panel	OversightBody,Legislature,School	-	-
paper	NewsOrganization	-	-
parish	Government	local	-
parliament	Legislature	local	bare
party	AdvocacyGroup,LaborUnion,Agency	-	-
police	LawEnforcementAgency	local	bare
police agency	LawEnforcementAgency	local	-
police department	LawEnforcementAgency	local	-
police dept.	LawEnforcementAgency	local	-
police force	LawEnforcementAgency	local	-
police service	LawEnforcementAgency	local	-
police union	LaborUnion	-	-
precinct	LawEnforcementAgency	-	-
prison	LawEnforcementAgency	-	-
prosecution	ProsecutorOffice	local	the
prosecutor 's office	ProsecutorOffice	local	-
prosecutors	ProsecutorOffice	local	bare
province	Government	local	-
publication	NewsOrganization	-	-
restaurant	Company	-	-
retailer	Company	-	-
review board	OversightBody	-	-
school	School	-	-
school board	School	local	-
school district	School	local	-
sheriff 's department	LawEnforcementAgency	local	-
sheriff 's office	LawEnforcementAgency	local	-
startup	Company	-	-
state	Government	local	-
state 's attorney 's office	ProsecutorOffice	local	-
state attorney 's office	ProsecutorOffice	local	-
state house	Legislature	local	-
state lawmakers	Legislature	local	bare
state legislature	Legislature	local	-
state police	LawEnforcementAgency	local	bare
state prosecutors	ProsecutorOffice	-	bare
state senate	Legislature	local	-
station	NewsOrganization	-	-
store	Company	-	-
superior court	Court	local	-
supreme court	Court	local	-
task force	OversightBody,Legislature,School	-	-
town	Government	local	-
town board	Legislature	local	-
town council	Legislature	local	-
township	Government	local	-
tribunal	Court	local	-
tv station	NewsOrganization	-	-
u.s. attorney 's office	ProsecutorOffice	local	-
union	LaborUnion	-	-
university	School	-	-
village	Government	local	-
village board	Legislature	local	-
zoo	Company	-	-

# Common nouns by which a story refers to an organisation that it has named or plainly means.
# noun	classes of the organisations that it may stand for, the likeliest first
academy	School
administration	Government
ag 's office	ProsecutorOffice
agency	LawEnforcementAgency,Government,OversightBody
airline	Company
appeals court	Court
assembly	Legislature
association	AdvocacyGroup,LaborUnion,Agency
attorney general 's office	ProsecutorOffice
bank	Company
bar	Company
board	OversightBody,Legislature,School
board of commissioners	Legislature
board of supervisors	Legislature
borough	Government
borough council	Legislature
bureau	LawEnforcementAgency,Government,OversightBody
business	Company
campaign	AdvocacyGroup,LaborUnion,Agency
campus	School
casino	Company
chain	Company
chamber	Legislature
charity	AdvocacyGroup,LaborUnion,Agency
church	AdvocacyGroup,LaborUnion,Agency
circuit court	Court
city	Government
city commission	Legislature
city council	Legislature
city hall	Government
civilian review board	OversightBody
clinic	MedicalFacility
club	Company
coalition	AdvocacyGroup,LaborUnion,Agency
college	School
commission	OversightBody,Legislature,School
committee	OversightBody,Legislature,School
commonwealth	Government
company	Company
congress	Legislature
contractor	Company
corporation	Company
correctional facility	LawEnforcementAgency
council	Legislature
county	Government
county attorney 's office	ProsecutorOffice
county board	Legislature
county commission	Legislature
court	Court
courthouse	Court
da 's office	ProsecutorOffice
department	LawEnforcementAgency,Government
dept.	LawEnforcementAgency,Government
detention center	LawEnforcementAgency
district	Government
district attorney 's office	ProsecutorOffice
district court	Court
employer	Company
ethics commission	OversightBody
federal court	Court
firm	Company
force	LawEnforcementAgency
foundation	AdvocacyGroup,LaborUnion,Agency
fraternal order	LaborUnion
government	Government
group	AdvocacyGroup,LaborUnion,Agency
high school	School
highway patrol	LawEnforcementAgency
hospital	MedicalFacility
hotel	Company
house	Legislature
inspector general	OversightBody
institute	AdvocacyGroup,LaborUnion,Agency
insurer	Company
jail	LawEnforcementAgency
law firm	LawFirm,Company
legislature	Legislature
magazine	NewsOrganization
mall	Company
manufacturer	Company
marshals	LawEnforcementAgency
medical center	MedicalFacility
municipality	Government
nation	Government
network	NewsOrganization
news agency	NewsOrganization
news organization	NewsOrganization
news outlet	NewsOrganization
newspaper	NewsOrganization
newsroom	NewsOrganization
nightclub	Company
nonprofit	Company
nursing home	MedicalFacility
office	ProsecutorOffice,LawEnforcementAgency,Government,OversightBody
organization	AdvocacyGroup,LaborUnion,Agency
outlet	NewsOrganization
oversight board	OversightBody
panel	OversightBody,Legislature,School
paper	NewsOrganization
parish	Government
park	Company
parliament	Legislature
party	AdvocacyGroup,LaborUnion,Agency
police	LawEnforcementAgency
police agency	LawEnforcementAgency
police department	LawEnforcementAgency
police dept.	LawEnforcementAgency
police force	LawEnforcementAgency
police service	LawEnforcementAgency
police union	LaborUnion
precinct	LawEnforcementAgency
prison	LawEnforcementAgency
prosecution	ProsecutorOffice
prosecutor 's office	ProsecutorOffice
prosecutors	ProsecutorOffice
province	Government
publication	NewsOrganization
range	Company
restaurant	Company
retailer	Company
review board	OversightBody
school	School
school district	School
senate	Legislature
sheriff 's department	LawEnforcementAgency
sheriff 's office	LawEnforcementAgency
startup	Company
state	Government
state attorney 's office	ProsecutorOffice
state police	LawEnforcementAgency
station	NewsOrganization
store	Company
superior court	Court
supreme court	Court
task force	OversightBody,Legislature,School
town	Government
town board	Legislature
town council	Legislature
township	Government
tribunal	Court
troopers	LawEnforcementAgency
tv station	NewsOrganization
u.s. attorney 's office	ProsecutorOffice
union	LaborUnion
university	School
village	Government
website	NewsOrganization
zoo	Company

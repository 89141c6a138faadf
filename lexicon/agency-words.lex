# Words of the names of organisations that may be spelt otherwise or left out: two names are one organisation's if
# they agree after this.
# words, as tokens	what they count as; empty for nothing
&	
'	
's	
and	
attorney 's office	attorney
attorney general 's office	attorney general
attorneys general	attorney general
bros	brothers
bros.	brothers
bureau of police	police
city attorney 's office	city attorney
co	company
co. attorney	county attorney
co. court	county court
co. district attorney 's office	county district attorney
co. police	county police
co. prosecutor	county prosecutor
co. sheriff	county sheriff
co. sheriff 's department	county sheriff
co. sheriff 's office	county sheriff
comm'n	commission
company	
coroner 's office	coroner
corp	
corp.	corporation
corporation	
county attorney 's office	county attorney
ct.	court
da 's office	district attorney
department of police	police
dept	department
dept.	department
dist.	district
district attorney 's office	district attorney
division of police	police
for	
governor 's office	governor
hosp.	hospital
inc	
inc.	
llc	
ltd	
ltd.	
mayor 's office	mayor
medical examiner 's office	medical examiner
metro police department	metro police
ny	new york
of	
office of attorney general	attorney general
office of district attorney	district attorney
office of inspector general	inspector general
office of state attorney	state attorney
office of the attorney general	attorney general
office of the district attorney	district attorney
office of the inspector general	inspector general
office of the prosecuting attorney	prosecuting attorney
office of the sheriff	sheriff
office of the state attorney	state attorney
office of the u.s. attorney	u.s. attorney
police	police
police bureau	police
police department	police
police dept	police
police dept.	police
police force	police
police service	police
prosecuting attorney 's office	prosecuting attorney
prosecutor 's office	prosecutor
prosecutors	prosecutor
public defender 's office	public defender
sheriff 's department	sheriff
sheriff 's dept.	sheriff
sheriff 's office	sheriff
sheriff department	sheriff
sheriff office	sheriff
sheriffs office	sheriff
state 's attorney	state attorney
state 's attorney 's office	state attorney
state attorney 's office	state attorney
the	
u.s	u.s.
u.s.	u.s.
u.s. attorney 's office	u.s. attorney
united states	u.s.
united states attorney 's office	u.s. attorney
univ	university
univ.	university
us	u.s.
us attorney 's office	u.s. attorney

# The organisation that an office belongs to.
# title in full	scope	name
# scope: city, town, village, township, borough, county, state, nation: what the place is, if the title does not name it; court: no
#        place if the title names none; named: nothing is told by the title alone.
# name: * is the place; = the state's government, house and senate the state's chambers (table states).
acting city manager	city	City of *
acting mayor	city	City of *
acting police chief	city	* Police Department
acting u.s. attorney	nation	U.S. Attorney's Office
alderman	city	* City Council
alderwoman	city	* City Council
assistant attorney general	state	* Attorney General's Office
assistant city attorney	city	City of *
assistant city manager	city	City of *
assistant commonwealth's attorney	county	* Commonwealth's Attorney's Office
assistant county prosecutor	county	* Prosecutor's Office
assistant district attorney	county	* District Attorney's Office
assistant police chief	city	* Police Department
assistant prosecutor	named	* Prosecutor's Office
assistant state attorney	county	* State Attorney's Office
assistant state's attorney	county	* State's Attorney's Office
assistant u.s. attorney	nation	U.S. Attorney's Office
attorney general	state	* Attorney General's Office
borough manager	borough	* Borough
borough secretary	borough	* Borough
borough solicitor	borough	* Borough
chief assistant district attorney	county	* District Attorney's Office
chief assistant state attorney	county	* State Attorney's Office
chief deputy	county	* Sheriff's Office
chief deputy attorney general	state	* Attorney General's Office
chief deputy district attorney	county	* District Attorney's Office
chief judge	named	* Court
chief of police	city	* Police Department
chief u.s. district judge	nation	U.S. District Court
circuit court judge	court	* Circuit Court
circuit judge	court	* Circuit Court
city administrator	city	City of *
city attorney	city	City of *
city auditor	city	City of *
city clerk	city	City of *
city commissioner	city	* City Commission
city comptroller	city	City of *
city controller	city	City of *
city council member	city	* City Council
city council president	city	* City Council
city councilman	city	* City Council
city councilmember	city	* City Council
city councilwoman	city	* City Council
city engineer	city	City of *
city manager	city	City of *
city solicitor	city	City of *
city treasurer	city	City of *
commissioner	named	* Commission
common pleas court judge	court	* Court of Common Pleas
common pleas judge	court	* Court of Common Pleas
commonwealth court judge	court	Commonwealth Court
commonwealth's attorney	county	* Commonwealth's Attorney's Office
congressman	nation	United States House of Representatives
congresswoman	nation	United States House of Representatives
council chair	city	* City Council
council member	city	* City Council
council president	city	* City Council
council vice president	city	* City Council
councillor	city	* City Council
councilman	city	* City Council
councilmember	city	* City Council
councilor	city	* City Council
councilwoman	city	* City Council
county administrator	county	* County
county attorney	county	* County Attorney's Office
county commissioner	county	* County Commission
county court judge	court	* Court
county executive	county	* County
county judge	court	* Court
county judge executive	county	* County
county manager	county	* County
county mayor	county	* County
county prosecutor	county	* Prosecutor's Office
county supervisor	county	* Board of Supervisors
county treasurer	county	* County
court commissioner	named	* Court
criminal court judge	court	* Criminal Court
deputy	county	* Sheriff's Office
deputy attorney general	state	* Attorney General's Office
deputy city attorney	city	City of *
deputy city manager	city	City of *
deputy district attorney	county	* District Attorney's Office
deputy mayor	city	City of *
deputy police chief	city	* Police Department
deputy police commissioner	city	* Police Department
deputy sheriff	county	* Sheriff's Office
deputy state's attorney	county	* State's Attorney's Office
district attorney	county	* District Attorney's Office
district court judge	court	* District Court
district judge	court	* District Court
family court judge	court	* Family Court
federal prosecutor	nation	U.S. Attorney's Office
first assistant district attorney	county	* District Attorney's Office
first assistant u.s. attorney	nation	U.S. Attorney's Office
governor	state	=
interim city manager	city	City of *
interim mayor	city	City of *
interim police chief	city	* Police Department
interim u.s. attorney	nation	U.S. Attorney's Office
judge	named	* Court
justice	named	* Supreme Court
juvenile court judge	court	* Juvenile Court
lieutenant governor	state	=
mayor	city	City of *
mayor pro tem	city	City of *
mayor-elect	city	City of *
municipal court judge	court	* Municipal Court
municipal judge	court	* Municipal Court
police captain	city	* Police Department
police chief	city	* Police Department
police commissioner	city	* Police Department
police corporal	city	* Police Department
police detective	city	* Police Department
police lieutenant	city	* Police Department
police officer	city	* Police Department
police sergeant	city	* Police Department
police spokesman	city	* Police Department
police spokesperson	city	* Police Department
police spokeswoman	city	* Police Department
police superintendent	city	* Police Department
president	nation	United States government
presiding judge	named	* Court
probate judge	court	* Probate Court
prosecuting attorney	county	* Prosecuting Attorney's Office
prosecutor	named	* Prosecutor's Office
public defender	county	* Public Defender's Office
secretary of state	nation	United States government
senior assistant state's attorney	county	* State's Attorney's Office
senior deputy attorney general	state	* Attorney General's Office
senior deputy district attorney	county	* District Attorney's Office
senior u.s. district judge	nation	U.S. District Court
sheriff	county	* Sheriff's Office
sheriff's captain	county	* Sheriff's Office
sheriff's deputy	county	* Sheriff's Office
sheriff's lieutenant	county	* Sheriff's Office
sheriff's sergeant	county	* Sheriff's Office
sheriff's spokesman	county	* Sheriff's Office
sheriff's spokeswoman	county	* Sheriff's Office
special assistant u.s. attorney	nation	U.S. Attorney's Office
state attorney	county	* State Attorney's Office
state auditor	state	=
state police trooper	state	* State Police
state representative	state	house
state senator	state	senate
state supreme court justice	court	* Supreme Court
state treasurer	state	=
state trooper	state	* State Police
state's attorney	county	* State's Attorney's Office
superior court judge	court	* Superior Court
supervisor	township	* Board of Supervisors
supreme court chief justice	court	* Supreme Court
supreme court judge	court	* Supreme Court
supreme court justice	court	* Supreme Court
texas ranger	nation	Texas Rangers
town administrator	town	Town of *
town clerk	town	Town of *
town manager	town	Town of *
township manager	township	* Township
township secretary	township	* Township
township solicitor	township	* Township
township supervisor	township	* Board of Supervisors
trooper	state	* State Police
u.s. attorney	nation	U.S. Attorney's Office
u.s. attorney general	nation	U.S. Department of Justice
u.s. district court judge	nation	U.S. District Court
u.s. district judge	nation	U.S. District Court
u.s. magistrate judge	nation	U.S. District Court
u.s. representative	nation	United States House of Representatives
u.s. senator	nation	United States Senate
u.s. supreme court justice	nation	United States Supreme Court
undersheriff	county	* Sheriff's Office
vice mayor	city	City of *
vice president	nation	United States government
village administrator	village	Village of *
village manager	village	Village of *
village president	village	Village of *

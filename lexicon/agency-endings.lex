# How the end of an organisation's name is written in its normal form.
# end of the name, as tokens	normal form
attorney general	Attorney General's Office
attorney general 's office	Attorney General's Office
board of supervisors	Board of Supervisors
borough council	Borough Council
campus police	Campus Police Department
capitol police	Capitol Police
circuit court	Circuit Court
city attorney	City Attorney's Office
city commission	City Commission
city council	City Council
commonwealth 's attorney	Commonwealth's Attorney's Office
county attorney	County Attorney's Office
county commission	County Commission
county commissioners	County Board of Commissioners
county council	County Council
county police	County Police Department
county prosecutor	County Prosecutor's Office
district attorney	District Attorney's Office
district attorney 's office	District Attorney's Office
district court	District Court
fire department	Fire Department
highway patrol	Highway Patrol
medical examiner 's office	Medical Examiner's Office
metro police	Metro Police Department
metropolitan police	Metropolitan Police Department
park police	Park Police
pd	Police Department
police	Police Department
police chief	Police Department
police department	Police Department
police force	Police Department
prosecuting attorney	Prosecuting Attorney's Office
prosecutor	Prosecutor's Office
school police	School Police Department
sheriff	Sheriff's Office
sheriff 's department	Sheriff's Department
sheriff 's office	Sheriff's Office
sheriffs office	Sheriff's Office
state 's attorney	State's Attorney's Office
state attorney	State Attorney's Office
state attorney 's office	State Attorney's Office
state patrol	State Patrol
state police	State Police
superior court	Superior Court
supervisors	Board of Supervisors
supreme court	Supreme Court
town council	Town Council
transit police	Transit Police
u.s. attorney	U.S. Attorney's Office
university police	University Police Department

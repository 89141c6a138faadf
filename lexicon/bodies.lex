# Bodies that every place of a kind has one of: "the city council" is that of the story's city.
# noun, as tokens	scope: city, town, village, township, borough, county, state	the body's name: * is the place; house and senate
# the state's chambers (table states)
attorney general 's office	state	* Attorney General's Office
board of commissioners	county	* Board of Commissioners
board of supervisors	township	* Board of Supervisors
borough council	borough	* Borough Council
city commission	city	* City Commission
city council	city	* City Council
city police	city	* Police Department
county attorney 's office	county	* County Attorney's Office
county board	county	* County Board
county commission	county	* County Commission
county council	county	* County Council
da 's office	county	* District Attorney's Office
department	city	* Police Department
department of corrections	state	* Department of Corrections
district attorney 's office	county	* District Attorney's Office
general assembly	state	* General Assembly
governor 's office	state	* Governor's Office
house of representatives	state	house
legislature	state	* Legislature
office of attorney general	state	* Office of Attorney General
office of the attorney general	state	* Office of the Attorney General
police	city	* Police Department
police department	city	* Police Department
police force	city	* Police Department
prosecutor 's office	county	* Prosecutor's Office
school board	city	* School Board
school district	city	* School District
senate	state	senate
sheriff 's department	county	* Sheriff's Department
sheriff 's office	county	* Sheriff's Office
state 's attorney 's office	county	* State's Attorney's Office
state attorney 's office	county	* State Attorney's Office
state house	state	house
state lawmakers	state	* Legislature
state legislature	state	* Legislature
state police	state	* State Police
state senate	state	senate
town board	town	* Town Board
town council	town	* Town Council
village board	village	* Village Board

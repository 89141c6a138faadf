# Titles that many people hold at the same time, so that a name and the title tell little.
administrator
agent
assistant attorney
assistant district attorney
attorney
captain
colonel
commander
commissioner
consultant
coordinator
corporal
council member
councilman
councilwoman
defense attorney
deputy
deputy chief
deputy district attorney
detective
director
doctor
driver
inspector
investigator
judge
lawyer
lieutenant
manager
member
officer
owner
police officer
president of the board
professor
prosecutor
representative
resident
secretary
sergeant
spokesman
spokesperson
spokeswoman
student
supervisor
teacher
trooper
victim
witness

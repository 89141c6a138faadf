# Legal actions that are themselves somebody's claim about the incident that they concern.
# class in small letters	role of who claims	stance
charge	authority	Alleges
complaint	initiator	Alleges
indictment	authority	Alleges
lawsuit	initiator	Alleges

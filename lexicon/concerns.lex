# What a legal action is about.  Columns: class in small letters; the classes that it concerns, best first, parted by spaces ("Incident"
# stands for every class of incident).  An action concerns the nearest event of the first class that fits its people.
acquittal	Trial Charge Indictment Incident
appeal	Conviction Sentence Dismissal Acquittal Ruling Verdict Termination
arbitration	Termination Suspension Demotion Incident
arrest	Incident Charge Indictment
charge	Incident Arrest
complaint	Incident
conviction	Charge Indictment Trial Incident
criminalinvestigation	Incident
demotion	Incident
dismissal	Charge Indictment Lawsuit Complaint Incident
hearing	Charge Indictment Plea Trial Lawsuit Incident
indictment	Incident Arrest
internalinvestigation	Incident
investigation	Incident Complaint
lawsuit	Incident Termination Demotion Suspension Arrest Death
leave	Incident InternalInvestigation Investigation
mistrial	Trial Charge
personnelaction	Incident
plea	Charge Indictment Incident
reinstatement	Termination Suspension Demotion Leave
release	Arrest Ruling Sentence Charge Indictment
resignation	Incident
ruling	Trial Charge Indictment Lawsuit Complaint Conviction Arrest Incident
search	Incident CriminalInvestigation
sentence	Plea Conviction Charge Indictment
settlement	Lawsuit Incident
suspension	Incident
termination	Incident
trial	Charge Indictment Incident
verdict	Charge Indictment Trial Incident

# What a legal action is about.  Columns: class; the classes that it concerns, best first, parted by spaces ("Incident"
# stands for every class of incident).  An action concerns the nearest event of the first class that fits its people.
Acquittal	Trial Charge Indictment Incident
Appeal	Conviction Sentence Dismissal Acquittal Ruling Verdict Termination
Appointment	
Arbitration	Termination Suspension Demotion Incident
Arrest	Incident Charge Indictment
Charge	Incident Arrest
Complaint	Incident
Conviction	Charge Indictment Trial Incident
CriminalInvestigation	Incident
Demotion	Incident
Dismissal	Charge Indictment Lawsuit Complaint Incident
Hearing	Charge Indictment Plea Trial Lawsuit Incident
Indictment	Incident Arrest
InternalInvestigation	Incident
Investigation	Incident Complaint
Lawsuit	Incident Termination Demotion Suspension Arrest Death
Leave	Incident InternalInvestigation Investigation
Legislation	
Mistrial	Trial Charge
Order	
PersonnelAction	Incident
Plea	Charge Indictment Incident
Promotion	
Reinstatement	Termination Suspension Demotion Leave
Release	Arrest Ruling Sentence Charge Indictment
Resignation	Incident
Retirement	
Ruling	Trial Charge Indictment Lawsuit Complaint Conviction Arrest Incident
Search	Incident CriminalInvestigation
Sentence	Plea Conviction Charge Indictment
Settlement	Lawsuit Incident
Suspension	Incident
Termination	Incident
Trial	Charge Indictment Incident
Verdict	Charge Indictment Trial Incident

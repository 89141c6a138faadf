# How events are called in their labels.
# Columns: class in small letters; what it is called; then one field for each part that may follow, in this order: a
# preposition and a role, or several roles parted by "|" of which the first that is filled is told ("of subject|target").
# A class without a row of its own takes that of "event" with its own name in words.
acquittal	Acquittal	of subject	by authority
appeal	Appeal	by initiator	against subject
appointment	Appointment	of subject	by authority
arbitration	Arbitration	of subject|initiator	by authority
arrest	Arrest	of subject	by authority
assault	Assault	on target	by actor
charge	Charge	against subject	by authority
collision	Collision	of actor	with target
complaint	Complaint	against subject	by initiator
conviction	Conviction	of subject	by authority
criminalinvestigation	Criminal investigation	of subject	by authority
death	Death	of target	by actor
demotion	Demotion	of subject	by authority
disappearance	Disappearance	of target
dismissal	Dismissal of case	against subject	by authority
drugoffense	Drug offense	by actor
event	Event	of subject|target|actor	by authority|initiator
fraud	Fraud	by actor	against target
hearing	Hearing	of subject	before authority
incident	Incident	by actor	against target
indictment	Indictment	of subject	by authority
internalinvestigation	Internal investigation	of subject	by authority
investigation	Investigation	of subject	by authority
lawsuit	Lawsuit	by initiator	against subject
leave	Leave	of subject	from authority
legalaction	Legal action	against subject	by initiator|authority
legislation	Legislation	by authority|initiator	on subject
misconduct	Misconduct	by actor	against target
mistrial	Mistrial	of subject	by authority
order	Order	by authority	to subject
personnelaction	Personnel action	against subject	by authority
plea	Plea	by subject
promotion	Promotion	of subject	by authority
propertydamage	Property damage	by actor	to target
protest	Protest	by actor	against target
pursuit	Pursuit	of target	by actor
reinstatement	Reinstatement	of subject	by authority
release	Release	of subject	by authority
resignation	Resignation	of subject	from authority
retirement	Retirement	of subject	from authority
ruling	Ruling	on subject	by authority
search	Search	of subject	by authority
sentence	Sentence	of subject	by authority
settlement	Settlement	of initiator|authority	with subject
sexualoffense	Sexual offense	by actor	against target
shooting	Shooting	of target	by actor
suspension	Suspension	of subject	by authority
termination	Termination	of subject	by authority
theft	Theft	by actor	from target
threat	Threat	by actor	against target
trial	Trial	of subject	before authority
useofforce	Use of force	by actor	against target
verdict	Verdict	on subject	by authority

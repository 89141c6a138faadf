# Incidents of one kind that words of another also tell of.  Columns: class in small letters, the class that the event has when both
# are told of the same people.
assault	UseOfForce
theft	Fraud

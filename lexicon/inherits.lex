# Classes of actions, in small letters, that repeat the offenses of what they concern: who pleads to a charge of battery pleads to battery.
acquittal
conviction
dismissal
indictment
plea
sentence
trial
verdict

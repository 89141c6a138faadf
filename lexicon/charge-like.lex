# Classes of actions, in small letters, in whose sentence an offense that is named is theirs.
acquittal
arrest
charge
complaint
conviction
dismissal
indictment
lawsuit
mistrial
plea
sentence
settlement
trial
verdict

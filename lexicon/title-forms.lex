# Titles that count as others.
# title	the title that it is exported as
attorney at law	attorney
attorneys	attorney
barrister	attorney
chief of police	police chief
civil rights attorney	attorney
civil rights lawyer	attorney
cop	police officer
criminal defense attorney	attorney
defence lawyer	attorney
defense attorney	attorney
defense lawyer	attorney
deputies	deputy
detectives	detective
family attorney	attorney
lawyer	attorney
lawyers	attorney
managing attorney	attorney
officers	officer
patrolman	police officer
plaintiff's attorney	attorney
policeman	police officer
representatives	representative
senators	senator
senior attorney	attorney
staff attorney	attorney
trial lawyer	attorney

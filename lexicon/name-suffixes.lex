# What may follow a person's surname.
# suffix, without full stop	kind: kin tells father from son, degree is no part of the name
esq	degree
ii	kin
iii	kin
iv	kin
jr	kin
md	degree
phd	degree
sr	kin

# Personal and possessive pronouns that may stand for people, groups or organisations.
# pronoun	person (1 or 3)	number (s, p)	gender (m, f, n or -)	reflexive (r or -)
he	3	s	m	-
her	3	s	f	-
hers	3	s	f	-
herself	3	s	f	r
him	3	s	m	-
himself	3	s	m	r
his	3	s	m	-
i	1	s	-	-
it	3	s	n	-
its	3	s	n	-
itself	3	s	n	r
me	1	s	-	-
mine	1	s	-	-
my	1	s	-	-
myself	1	s	-	r
our	1	p	-	-
ours	1	p	-	-
ourselves	1	p	-	r
she	3	s	f	-
their	3	p	-	-
theirs	3	p	-	-
them	3	p	-	-
themselves	3	p	-	r
they	3	p	-	-
us	1	p	-	-
we	1	p	-	-

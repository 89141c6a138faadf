# What the first sentences of a story say happened to somebody described ("A Marlow Falls man was arrested") and later to somebody
# named ("Dale Orr, 34, was booked into jail"): of the same kind, the two are one person.
# verb, or noun that is its object, as dictionary form	kind: accused or harmed	ways, by commas: active and passive, of its subject; object:
#	the noun after a verb of which the person is the subject ("entered a plea")
abduct	harmed	passive
accuse	accused	passive
acquit	accused	passive
arraign	accused	active,passive
arrest	accused	passive
book	accused	passive
capture	accused	passive
charge	accused	object,passive
cite	accused	passive
confess	accused	active,passive
convict	accused	passive
detain	accused	passive
die	harmed	active,passive
drown	harmed	active,passive
extradite	accused	passive
hospitalize	harmed	passive
hurt	harmed	passive
imprison	accused	passive
indict	accused	passive
injure	harmed	passive
injury	harmed	object
jail	accused	passive
kill	harmed	passive
plea	accused	object
plead	accused	active,passive
pronounce	harmed	passive
rob	harmed	passive
sentence	accused	object,passive
shoot	harmed	passive
stab	harmed	passive
surrender	accused	active,passive
wound	harmed	object,passive

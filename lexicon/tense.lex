# SPDX-License-Identifier: Apache-2.0
# Words that put what they govern into the time to come.
# key	class
#
# modal   auxiliaries
# plan    verbs, participles and adjectives of plans: "is due in court Friday", "a hearing scheduled for June"
'd	modal
'll	modal
anticipate	plan
anticipated	plan
anticipates	plan
arranged	plan
await	plan
awaiting	plan
awaits	plan
ca	modal
can	modal
could	modal
due	plan
eligible	plan
expect	plan
expected	plan
expects	plan
gearing	plan
hope	plan
hopes	plan
hoping	plan
intend	plan
intended	plan
intends	plan
likely	plan
looming	plan
may	modal
might	modal
must	modal
pending	plan
plan	plan
planned	plan
planning	plan
plans	plan
poised	plan
prepare	plan
prepares	plan
preparing	plan
scheduled	plan
set	plan
shall	modal
should	modal
slated	plan
supposed	plan
tentatively	plan
upcoming	plan
vow	plan
vows	plan
will	modal
wo	modal
would	modal

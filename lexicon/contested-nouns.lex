# SPDX-License-Identifier: Apache-2.0
# Nouns and pronouns for what somebody is accused of, as they stand after "denied".
# lemma
account
accusation
allegation
any
anything
assertion
characterization
charge
claim
complaint
fault
finding
guilt
impropriety
involvement
it
liability
misconduct
report
responsibility
that
they
this
wrongdoing

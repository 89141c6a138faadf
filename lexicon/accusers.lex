# SPDX-License-Identifier: Apache-2.0
# Nouns for those whose part it is to accuse: what they say of an incident is an allegation.
# lemma
accuser
plaintiff
prosecution
prosecutor
victim

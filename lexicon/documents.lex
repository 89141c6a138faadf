# SPDX-License-Identifier: Apache-2.0
# Nouns of what is written or found: when they speak ("the lawsuit says"), somebody else speaks through them.
# lemma	who	stance	of
#
# who      party: who filed it in court; accuser: police or prosecutors; author: who wrote, gave or ordered it; any: any
#          other document may be meant, and its author
# stance   of what it says, as in speech.lex
# of       classes of the events that it belongs to, best first: who brought or ordered one speaks through it where no words tell
#          who wrote it
affidavit	accuser	Alleges	Charge Arrest Search
agreement	author	Asserts
analysis	author	Asserts	Investigation
appeal	party	Alleges	Appeal
article	author	Asserts
audit	author	Asserts	Investigation
bill	author	Asserts
book	author	Asserts
brief	party	Alleges	Appeal Lawsuit
caption	author	Asserts
charge	accuser	Alleges	Charge
citation	accuser	Alleges	Charge
claim	party	Alleges	Lawsuit Complaint
column	author	Asserts
comment	author	Asserts
complaint	party	Alleges	Complaint Lawsuit Charge
counterclaim	party	Alleges
decision	author	Asserts	Ruling Arbitration
deposition	author	Asserts
document	any	Asserts
e-mail	author	Asserts
editorial	author	Asserts
email	author	Asserts
examination	author	Asserts	Investigation
filing	any	Asserts	Lawsuit
finding	author	Asserts	Investigation
findings	author	Asserts	Investigation
indictment	accuser	Alleges	Charge
inquiry	author	Asserts	Investigation
investigation	author	Asserts	Investigation
lawsuit	party	Alleges	Lawsuit
letter	author	Asserts
memo	author	Asserts
memorandum	author	Asserts
message	author	Asserts
motion	party	Alleges	Appeal
note	author	Asserts
notice	author	Asserts
opinion	author	Asserts	Ruling
order	author	Asserts	Ruling Order
paper	any	Asserts
petition	party	Alleges	Lawsuit
policy	author	Asserts
post	author	Asserts
presentation	author	Asserts
probe	author	Asserts	Investigation
recommendation	author	Asserts
record	any	Asserts
release	author	Asserts
remark	author	Asserts
report	author	Asserts	Investigation
resolution	author	Asserts
response	author	Asserts
review	author	Asserts	Investigation
ruling	author	Asserts	Ruling
statement	author	Asserts
study	author	Asserts
suit	party	Alleges	Lawsuit
summary	author	Asserts	Investigation
survey	author	Asserts
testimony	author	Asserts
text	author	Asserts
transcript	author	Asserts
tweet	author	Asserts
verdict	author	Asserts	Verdict
warrant	accuser	Alleges	Search Charge Arrest

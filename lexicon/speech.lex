# SPDX-License-Identifier: Apache-2.0
# Words that put what is said in somebody's mouth.
# lemma	kind	stance	commits
#
# kind     say: verbs of saying; say2: verbs of saying that need a quotation or a clause beside them to be that; claim, claim2
#          likewise; deny; ask; think: verbs of belief; according: prepositions; adverb and adjective: hearsay of nobody
#          named; noun: what a clause with "that" hangs on; title: before a name or title in quotation marks, which is
#          then no speech
#          call: verbs that put a name on something, speech if finite
# stance   Asserts, Alleges or Denies, of who says it towards what is said
# commits  yes: whoever reports it so takes it for true; no: keeps away from it; empty: neither
according	according	Asserts
accusation	noun	Alleges	no
accuse	claim2	Alleges	no
accused	adjective	Alleges	no
acknowledge	say	Asserts	yes
add	say	Asserts
admit	say	Asserts	yes
advise	say	Asserts
affirm	say	Asserts
agree	say	Asserts
album	title
allegation	noun	Alleges	no
allege	claim	Alleges	no
alleged	adjective	Alleges	no
allegedly	adverb	Alleges	no
announce	say	Asserts
answer	say	Asserts
apologize	say	Asserts
apparently	adverb	Asserts	no
appeal	say2	Asserts
argue	say	Asserts
argument	noun	Asserts
article	title
ask	ask	Asserts
assail	claim2	Alleges	no
assert	say	Asserts
assertion	noun	Asserts
assume	think	Asserts	no
assure	say	Asserts
attest	say	Asserts
beg	say2	Asserts
belief	noun	Asserts
believe	think	Asserts	no
bemoan	say	Asserts
blame	claim2	Alleges	no
blast	claim2	Alleges	no
blog	say	Asserts
boast	say	Asserts
book	title
brag	say	Asserts
brand	call	Asserts
brief	say	Asserts
calculate	say2	Asserts
call	call	Asserts
campaign	title
caption	title
category	title
caution	say	Asserts
certify	say	Asserts
chant	say	Asserts
characterize	call	Asserts
charge	claim2	Alleges	no
chime	say	Asserts
cite	say2	Asserts
claim	claim	Alleges	no
clarify	say	Asserts
comment	say	Asserts
complain	claim	Alleges	no
concede	say	Asserts
conclude	say	Asserts
conclusion	noun	Asserts
concur	say	Asserts
condemn	claim2	Alleges	no
confess	say	Asserts	yes
confirm	say	Asserts	yes
consider	think	Asserts	no
contend	claim	Alleges	no
contention	noun	Asserts
continue	say2	Asserts
counter	say	Asserts
criticise	claim2	Alleges	no
criticize	claim2	Alleges	no
cry	say	Asserts
deadpan	say	Asserts
declare	say	Asserts
decry	claim2	Alleges	no
deem	call	Asserts
demand	say2	Asserts
denial	noun	Denies	no
denounce	claim2	Alleges	no
deny	deny	Denies	no
describe	call	Asserts
detail	say2	Asserts
dictate	say	Asserts
disagree	deny	Denies	no
disavow	deny	Denies	no
disclose	say	Asserts	yes
dispute	deny	Denies	no
divulge	say	Asserts	yes
documentary	title
doubt	think	Asserts	no
dub	call	Asserts
e-mail	say	Asserts
echo	say	Asserts
elaborate	say	Asserts
email	say	Asserts
emphasise	say	Asserts
emphasize	say	Asserts
entitle	title
episode	title
essay	title
estimate	say	Asserts
exclaim	say	Asserts
exhort	say	Asserts
expect	think	Asserts	no
explain	say	Asserts
express	say	Asserts
fault	claim2	Alleges	no
fear	think	Asserts	no
feel	think	Asserts	no
figure	think	Asserts	no
film	title
find	say2	Asserts
finding	noun	Asserts
fume	say	Asserts
gripe	say	Asserts
guess	think	Asserts	no
hashtag	title
headline	title
highlight	say	Asserts
hint	say	Asserts
hold	say2	Asserts
hope	think	Asserts	no
implore	say	Asserts
imply	say	Asserts
indicate	say	Asserts	yes
inform	say	Asserts
inquire	ask	Asserts
insist	say	Asserts
instruct	say	Asserts
interject	say	Asserts
intone	say	Asserts
joke	say	Asserts
label	call	Asserts
lament	say	Asserts
learn	say2	Asserts	yes
maintain	say	Asserts
memoir	title
mention	say	Asserts
motto	title
movie	title
murmur	say	Asserts
muse	say	Asserts
mutter	say	Asserts
name	title
nickname	title
note	say	Asserts
notify	say	Asserts
novel	title
object	say2	Asserts
observe	say	Asserts
operation	title
opine	say	Asserts
order	say2	Asserts
outline	say	Asserts
phrase	title
play	title
pledge	say	Asserts
podcast	title
poem	title
point	say	Asserts	yes
post	say	Asserts
praise	say2	Asserts
predict	say	Asserts
proclaim	say	Asserts
program	title
promise	say	Asserts
propose	say	Asserts
protest	say2	Asserts
purport	claim	Alleges	no
purported	adjective	Alleges	no
purportedly	adverb	Alleges	no
query	ask	Asserts
question	ask	Asserts
quip	say	Asserts
quote	say2	Asserts
read	say2	Asserts
reason	say	Asserts
rebut	deny	Denies	no
recall	say	Asserts
recommend	say2	Asserts
recount	say	Asserts
refer	call	Asserts
reflect	say	Asserts
refute	deny	Denies	no
reiterate	say	Asserts
reject	deny	Denies	no
relate	say	Asserts
remark	say	Asserts
remember	say2	Asserts	yes
repeat	say	Asserts
reply	say	Asserts
report	say2	Asserts
reportedly	adverb	Asserts	no
request	say2	Asserts
respond	say	Asserts
retort	say	Asserts
reveal	say	Asserts	yes
rule	say2	Asserts
say	say	Asserts
scoff	say	Asserts
scream	say	Asserts
series	title
shout	say	Asserts
show	say2	Asserts	yes
slam	claim2	Alleges	no
slogan	title
sneer	say	Asserts
so-called	title
song	title
specify	say	Asserts
speculate	say	Asserts
state	say	Asserts
statement	noun	Asserts
stipulate	say	Asserts
stress	say	Asserts
suggest	say	Asserts
summarize	say	Asserts
supposedly	adverb	Alleges	no
suspect	think	Asserts	no
tell	say	Asserts
term	call	Asserts
testify	say	Asserts
testimony	noun	Asserts
text	say	Asserts
thank	say2	Asserts
theorize	say	Asserts
think	think	Asserts	no
title	title
tweet	say	Asserts
underline	say	Asserts
underscore	say	Asserts
understand	think	Asserts	no
urge	say2	Asserts
vent	say	Asserts
venture	say	Asserts
verify	say2	Asserts	yes
voice	say	Asserts
vow	say	Asserts
warn	say	Asserts
whisper	say	Asserts
wonder	ask	Asserts
word	title
worry	think	Asserts	no
write	say	Asserts
yell	say	Asserts

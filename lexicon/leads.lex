# How two first incidents of different stories are told to be one (src/resolve/weigh_leads.c).  Of each thing that may be seen in
# such a pair: how often it is seen if both stories tell of one incident (m), and how often if they do not (u); it weighs the
# natural logarithm of m through u.  All numbers are what we believe of how newsrooms work, not fitted to any stories; a u
# with "before" in its explanation is only the belief before the stories are counted that are at hand (src/resolve/chance.h).
# Columns: what is seen; m; u; what it means.
age	0.5	0.03	Both tell of somebody of one age; before, of any one age.
ages differ	0.3	0.85	Both tell ages, and none is the same.
ages of role differ	0.1	0.9	Both tell ages of those who did it or to whom it was done, and none is the same.
class kin	0.13	0.25	One class is above the other, or outlets exchange them (kin.lex).
class of both	0.02	0.25	The same, though one of the stories tells of the other class, too.
class same	0.85	0.5	The same class.
counts far	0.02	0.1	Numbers of dead or injured five or more apart: one may be what happened in a whole weekend.
dead differ	0.25	0.5	Different numbers of dead: somebody may have died later.
dead same	0.75	0.5	The same number of dead, more than none.
fresh day	0.75	0.3	Stories up to four days apart put it on the same day.
fresh day differs	0.04	0.15	... more than two days apart.
fresh day excluded	0.03	0.15	... more than ten days apart, or in different months.
fresh day near	0.15	0.4	... one or two days apart.
hurt differ	0.3	0.5	Different numbers of injured.
hurt same	0.7	0.5	The same number of injured, more than none.
late day	0.55	0.004	Stories further apart put it on the same day; before.
late day differs	0.06	0.2	... three to ten days apart.
late day excluded	0.15	0.9	... more than ten days apart, or in different months.
late day near	0.1	0.012	... one or two days apart; before.
official	0.35	0.15	Both name one person with a title, such as an officer or a lawyer; before, of those of one town.
people differ	0.25	0.75	Both name people without titles, and nobody is the same.
person	0.4	0.005	Both name one person without a title; before.
principal	0.5	0.0005	Both name one person whom an event of theirs is about; before.
principal agency	0.3	0.05	Both are about one agency.
principals differ	0.2	0.95	Both name who did it or to whom it was done, and these are different.
published day	0.55	0.01	The stories are of one day or of two that follow each other; before.
published days	0.15	0.02	They are two to four days apart; before.
published far	0.15	0.8	They are more than a month apart.
published month	0.15	0.15	They are up to a month apart.
roundup	0.15	1	The title of one of them is of several incidents (roundups.lex), of which the first is one.
states differ	0.3	0.9	They play in different states; besides having no town in common.
title	0.6	0.1	A word of both titles that many titles have; before, of any such.
titles differ	0.3	0.6	Both titles have three such words or more, and none that says anything is the same.
town	0.85	0.01	They play in one town or county; before, of any one.
towns differ	0.1	0.95	Both tell towns, and none is the same.
word	0.7	0.002	A word by which both affairs are told: of the title, a street, a shop; before, of any one that a story of the town has.
words differ	0.1	0.6	Both have five such words or more, and none is the same.

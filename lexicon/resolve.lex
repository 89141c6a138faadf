# The weights of resolution: what speaks for two mentions of different stories being the same (above 0) or not (below), as log
# odds that are added up.  Columns: what is seen; the weight; what it means.  People with no name in common, and events of classes
# that are no kin, are never compared; people of one story with different names are never joined, nor are two events of one story.
event average	0.94	Events that are one already become one with others only if all of them weigh so much on average.
event base	-2.06	Two events of different stories, before anything is known.
event class kin	0.5	One class is above the other, or outlets exchange them (kin.lex).
event class same	1.5	The same class.
event concerns	1	They concern events that are the same.
event concerns different	-1	They concern events that are different.
event counts	0.25	The same number of dead, or of injured, more than none; each counts.
event counts different	-0.2	Different numbers.
event counts far apart	-1	The same, five or more apart: one may be what happened in a whole weekend.
event date different	-1.5	Dates that exclude each other.
event date excluded	-2.2	Dates more than ten days apart, or of different months or years.
event date fits	0.7	The dates do not contradict each other, and both are there.
event day	0.7	The same day.
event day near	-0.7	Days that are one or two apart: outlets disagree, or count from the next morning.
event doubt	1.44	From here on they are possibly the same.
event first incident of one	-1.2	One is the first incident of its class in its story, the other is not: one in seven, if they are one, else every second.
event first of both	0.15	In each story the first event of its class.
event further principals	0.7	Each further one.
event negated in one	-1	One story says that it did not happen.
event offense	0.8	Offenses share a word.
event offense different	-1	Offenses share no word.
event only one	0.7	In each story the only event of its class about these people.
event other side	0.7	The same named party on the other side: who decided, arrested or sued.
event other side different	-0.7	Different named parties on the other side.
event place	0.5	The same place.
event place different	-0.4	Different places.
event principal	2.5	The same named person was acted upon, or acted.
event principal agency	1	The same agency was acted upon, or acted.
event principal of none	-1	They share nobody whom they are about.
event principals differ	-1.5	Both name whom it is about, and these are different.
event stories far	-0.5	The stories are more than a year apart and the event has no date.
event stories of one week	0.65	The stories are less than a week apart.
event sum	1.5	The same sum of money, or the same term.
event sum different	-0.5	Different sums or terms.
event threshold	2.94	From here on they are one event: nineteen to one.
event unnamed age	0.8	An unnamed participant of the same age.
event unnamed age different	-1.2	Unnamed participants of different ages.
event unnamed word	0.6	An unnamed participant called by the same noun.
person agencies of story	1	An agency of a town, county or state in both stories; counts up to two.
person agency	2.5	A tenure at the same agency.
person agency different	-2	Tenures at agencies of one kind and different owners.
person base	-1	Two people of one given name and surname, before anything else is known.
person common name	-1.5	Given name and surname are both common.
person doubt	-1	From here on they are possibly the same.
person event	1	The same part in an event of the same class, at dates that fit.
person far in time	-0.5	The stories are more than three years apart.
person gender different	-2	He and she.
person initial	-1.5	One of the given names is an initial.
person lone name	-2	One of the names is a surname or given name alone.
person middle different	-3.5	Different middle names.
person middle same	1.5	The same middle name or initial.
person near in time	0.5	The stories are less than a month apart.
person people	2	Another person of the same full name in both stories; counts up to three, each half as much as the one before.
person places of story	0.8	A town or other small place in both stories; counts up to two.
person rare name	1	The surname is not among the common ones.
person spelling	-2	One letter of the name differs.
person states different	-2	The stories are set in different states.
person suffix of one	-0.7	Only one is called Jr., Sr. or the like.
person threshold	1	From here on they are one person.
person title	2	The same title, one that few hold at a time.
person title common	0.6	The same title, one that many hold.
person variant given name	-0.5	The given names are short forms of each other, or part of a double surname is missing.

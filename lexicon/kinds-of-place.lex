# Kinds of place, as the model of places tells them apart.  Columns: kind; how closely such a name tells where, from 1 (a country) up.
area	5
building	6
city	4
civil	4
country	1
county	3
region	2
state	2
state-abbreviation	2
street	6
town	4
township	4

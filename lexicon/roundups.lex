# Words of titles of stories that tell of several incidents of a town or of some days, not of one: what such a story says of one
# incident is short, and its counts are of all.
# Columns: word in small letters.
attacks
blotter
briefs
citywide
incidents
log
logs
nights
roundup
separate
shootings
spate
stabbings
statistics
string
violent
weekend

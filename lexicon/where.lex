# Prepositions that say where something happened.
# key	premises: also before the name of a company, school or club, for its premises
across
along
around
at	premises
behind
by
in
inside	premises
near
off
on
outside	premises
throughout
within

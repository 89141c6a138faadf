# Prepositions that say where something happened.
across
along
around
at
behind
by
in
inside
near
off
on
outside
throughout
within

# Adjectives that do not narrow a noun phrase: "the former officer" may be any officer known.
# adjective
accused
alleged
beloved
controversial
deceased
disgraced
embattled
ex
fallen
fired
former
injured
late
little
longtime
now
old
onetime
slain
suspected
then
veteran
young

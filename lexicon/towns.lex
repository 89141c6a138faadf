# Nouns for the town that a story plays in: "the city's police department" is no other than the one named.
# noun
borough
city
local
municipal
town
township
village

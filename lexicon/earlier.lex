# Adverbs that put what they tell before the time of the story, so that its day does not date it.
already
earlier
formerly
long
originally
previously

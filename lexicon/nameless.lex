# Words for somebody whose name is not told.
# word
anonymous
undercover
unidentified
unknown
unnamed

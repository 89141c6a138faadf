# Words by which a speaker accuses somebody of a wrong.
# words, as tokens
abuse
abused
abusive
bias
biased
brutality
conflict of interest
cover-up
covered up
cruel
deceive
deficiencies
deficiency
degrading
deprive
deprived
deprives
dereliction
discriminate
discrimination
disregard
disrespect
egregious
excessive
excessive force
exonerate
fabricate
fail to
failed to
failure to
falsify
frivolous
got away with
harass
harassment
homicide
humiliate
humiliating
ignoring
inhumane
intent to
intimidate
lied to
looked the other way
malicious
mislead
misleading
misled
mistreat
murder
murdered
neglect
negligence
racist
reckless
retaliate
retaliated
retaliating
retaliation
shameful
should have
should never
slaughter
turned a blind eye
turned the blind eye
unconstitutional
unjust
unjustified
unlawful
unlawfully
unreasonable
unwarranted
wrongful
wrongfully

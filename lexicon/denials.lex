# Words by which a speaker rejects a wrong, also without a verb of denying.
# words, as tokens
's innocent
am innocent
baseless
committed no crime
did n't do anything
did not commit
did not do anything
did nothing illegal
did nothing wrong
done nothing wrong
false accusation
false accusations
falsely accused
is innocent
never happened
no wrongdoing
not guilty
not true
untrue
was innocent
without basis
without merit

# Words by which a speaker rejects a wrong, also without a verb of denying.
# words, as tokens
's innocent
a misunderstanding
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
feared for her life
feared for his life
feared for their lives
followed the law
her innocence
his innocence
is innocent
maintained innocence
maintains innocence
never happened
no wrongdoing
not guilty
not true
self - defense
self defense
their innocence
untrue
was innocent
without basis
without merit

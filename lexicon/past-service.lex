# Words of a sentence that tells of where somebody served before.
# word
before
career
earlier
ex
ex-
former
formerly
once
past
previous
previously
prior
retired
spent
veteran

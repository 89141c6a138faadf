# Words that begin a clause of another time than the clause it hangs on.
after
because
before
if
once
since
though
unless
until

# What else of an event its sentence tells, where the grammar of its rule finds nothing.  Columns: class in small letters; slots that are looked
# for in the sentence, parted by spaces.
acquittal	court
appeal	court
assault	instrument injuries
collision	deaths injuries
conviction	court
death	deaths
dismissal	court
fraud	amount
hearing	court
lawsuit	court
leave	term
mistrial	court
order	amount court
release	amount
ruling	amount court
sentence	term amount court
settlement	amount
shooting	deaths injuries instrument
suspension	term
theft	amount
trial	court
useofforce	deaths injuries
verdict	court

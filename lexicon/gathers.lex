# What else of an event its sentence tells, where the grammar of its rule finds nothing.  Columns: class in small letters; slots that are looked
# for in the sentence, parted by spaces.
assault	instrument injuries
collision	deaths injuries
death	deaths
fraud	amount
leave	term
order	amount
release	amount
ruling	amount
sentence	term amount
settlement	amount
shooting	deaths injuries instrument
suspension	term
theft	amount
useofforce	deaths injuries

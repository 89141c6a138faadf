# Classes by which different outlets call the same event, besides those above and below it.  Columns: class in small letters; the
# others, parted by spaces; stands on both sides.
assault	shooting useofforce death
collision	death
death	shooting collision assault useofforce
fraud	theft
leave	suspension
order	ruling
resignation	retirement
retirement	resignation
ruling	order
shooting	death assault useofforce
suspension	leave
theft	fraud
useofforce	shooting death assault

# Classes of incidents, in small letters, of which a death may be the end and then is no event of its own.
assault
collision
pursuit
shooting
useofforce

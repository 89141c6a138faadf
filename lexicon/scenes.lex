# Classes of incidents, in small letters, that happen at one time and place together with others near by.  Columns: class; spot if the street
# that the story goes on to name is theirs, way if they move.
assault	spot
collision	spot
death	spot
propertydamage	spot
pursuit	way
shooting	spot
theft	spot
threat	spot
useofforce	spot

# Classes of incidents, in small letters, that happen at one spot: where the story goes on to name a street, it is theirs.
assault
collision
death
propertydamage
shooting
theft
threat
useofforce

# Kinds of place, as the model of places tells them apart.
area
building
city
civil
country
county
region
state
state-abbreviation
street
town
township

# Words that, after a person's name, make it the name of a law, a custom or a thing: "the Baker Act".
# key	small: also where they are written without a capital ("an Alford plea")
act
alert
amendment
award
awards
bill
bowl
cup
day
disease
doctrine
effect
formula
hearing
law
laws
list
medal
memo
moratorium
parade
plea	small
pleas	small
prize
protocol
report
reports
rights
rule
scale
scholarship
standard
statute
syndrome
test
trophy
warning
warnings
week

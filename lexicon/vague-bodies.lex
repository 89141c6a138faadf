# Nouns for organisations that tell too little to stand for one by themselves.
# noun
administration
agency
airline
association
bank
board
bureau
business
casino
charity
church
club
coalition
commission
committee
company
corporation
department
firm
foundation
government
group
hotel
institute
insurer
magazine
manufacturer
network
news agency
news organization
news outlet
newspaper
newsroom
nightclub
nonprofit
office
organization
outlet
panel
paper
party
publication
restaurant
retailer
startup
station
store
tv station
zoo

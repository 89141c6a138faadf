# Nouns for a place that also stand for its government.
# noun	name of the government; * is the place
borough	* Borough
city	City of *
city hall	City of *
commonwealth	Commonwealth of *
country	* government
county	* County
municipality	Municipality of *
parish	* Parish
province	Province of *
state	State of *
town	Town of *
township	* Township
village	Village of *

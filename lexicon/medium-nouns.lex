# Nouns before which the name of a medium only says where something stands: "an Instagram account".
# noun
account
app
feed
group
livestream
message
page
photo
picture
post
posting
profile
username
video

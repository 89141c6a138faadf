# Verbs that tell a post.
# verb	as (the post follows "as": "served as mayor"), or is (the post is its object: "became mayor")
appoint	is
become	is
elect	is
employ	as
hire	as
name	is
remain	is
serve	as
volunteer	as
work	as

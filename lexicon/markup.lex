# Names that web pages give to their elements in `class` and `id`, and what they say of what is in them.
# 1  one to three words of a name, in small letters: "related articles" fits class="relatedArticles", "js-related-articles"
#    and "related__articles--wide"
# 2  what it says: story (the text of a story is in it); aside (it is no part of the story: promos, sharing, captions,
#    bylines, banners); comments (what readers wrote); silent (a name with this word tells of something else that may or
#    may not be there: "has-sidebar", "no-comments")
about author	aside
about the author	aside
ad	aside
ad slot	aside
ad unit	aside
ad wrapper	aside
adbox	aside
addthis	aside
addtoany	aside
ads	aside
adslot	aside
adunit	aside
advert	aside
advertisement	aside
advertising	aside
adwrap	aside
affiliate	aside
alert bar	aside
alerts	aside
also read	aside
app download	aside
app promo	aside
article body	story
article content	story
article copy	story
article footer	aside
article header	aside
article main	story
article meta	aside
article paragraphs	story
article tags	aside
article text	story
article tools	aside
articlebody	story
articlecontent	story
articletext	story
asset body	story
asset content	story
audio	aside
author	aside
author bio	aside
author box	aside
author card	aside
authors	aside
banner	aside
bio	aside
body copy	story
body text	story
bottom bar	aside
breadcrumb	aside
breadcrumbs	aside
breaking bar	aside
byline	aside
caas body	story
call to action	aside
callout	aside
captcha	aside
caption	aside
card list	aside
carousel	aside
category	aside
ccpa	aside
comment	comments
comment form	comments
comment list	comments
commentlist	comments
comments	comments
comments area	comments
consent	aside
contact us	aside
content body	story
content footer	aside
conversation	comments
cookie	aside
cookies	aside
copyright	aside
coral	comments
credit	aside
credits	aside
cta	aside
dateline bar	aside
deck	aside
dek	aside
dfp	aside
disabled	silent
disclaimer	aside
discussion	comments
disqus	comments
disqus thread	comments
donate	aside
donation	aside
download app	aside
editors picks	aside
email signup	aside
embed	aside
enabled	silent
entry content	story
entry footer	aside
entry header	aside
entry meta	aside
entry text	story
entrycontent	story
eyebrow	aside
factbox	aside
fb comments	comments
field body	story
figcaption	aside
follow us	aside
footer	aside
further reading	aside
gallery	aside
gate	aside
gdpr	aside
global header	aside
google ad	aside
has	silent
hasnt	silent
hidden	aside
hide	silent
horoscope	aside
icymi	aside
image caption	aside
image credit	aside
inbox	aside
infobox	aside
inline promo	aside
is	silent
jetpack	aside
jp relatedposts	aside
jump link	aside
keep reading	aside
kicker	aside
latest news	aside
lead media	aside
leaderboard	aside
legal	aside
lightbox	aside
listen	aside
live blog	story
live updates	story
liveblog	story
livefyre	comments
login	aside
lottery	aside
main text	story
marketing	aside
masthead	aside
media caption	aside
media credit	aside
membership	aside
menu	aside
meta	aside
metered content	story
modal	aside
more from	aside
more in	aside
more news	aside
more on	aside
more stories	aside
most popular	aside
most read	aside
most viewed	aside
mpu	aside
nav	aside
navbar	aside
navigation	aside
navigation bar	aside
news body	story
newsletter	aside
newsletters	aside
next article	aside
next post	aside
nextprev	aside
no	silent
noads	silent
node body	story
noprint	aside
not	silent
notification	aside
obits	aside
obituary list	aside
offer	aside
onetrust	aside
onward	aside
openweb	comments
outbrain	aside
overlay	aside
page content	story
page header	aside
pager	aside
pagination	aside
paginator	aside
partner	aside
paywall	aside
photo	aside
photo caption	aside
photo credit	aside
photos	aside
piano	aside
player	aside
plus one	aside
podcast	aside
poll	aside
popular	aside
popup	aside
post body	story
post content	story
post footer	aside
post header	aside
post meta	aside
post nav	aside
post navigation	aside
post tags	aside
post text	story
postcontent	story
prev next	aside
previous article	aside
print only	aside
privacy	aside
promo	aside
promos	aside
promoted	aside
promotion	aside
publication info	aside
pull quote	aside
pullquote	aside
push	aside
quiz	aside
rail	aside
read more	aside
read next	aside
reader comments	comments
reader letters	comments
readmore	aside
recirc	aside
recirculation	aside
recommendation	aside
recommendations	aside
recommended	aside
regwall	aside
related	aside
related articles	aside
relatedarticles	aside
relatedcontent	aside
relatedlinks	aside
relatedposts	aside
relatedstories	aside
replies	comments
reply	comments
respond	comments
rich text	story
richtext	story
roadblock	aside
sailthru	aside
screen reader	aside
see also	aside
share	aside
sharebar	aside
sharedaddy	aside
sharethis	aside
sharing	aside
shop	aside
shopping	aside
show	silent
sidebar	aside
sign in	aside
sign up	aside
signin	aside
signup	aside
site footer	aside
site header	aside
site nav	aside
siteheader	aside
skip	aside
skip link	aside
skip links	aside
skyscraper	aside
slideshow	aside
social	aside
social media	aside
sponsor	aside
sponsored	aside
sponsors	aside
spot im	comments
spotim	comments
sr only	aside
standfirst	aside
sticky bar	aside
stock ticker	aside
story body	story
story content	story
story copy	story
story footer	aside
story header	aside
story main	story
story meta	aside
story paragraphs	story
story tags	aside
story text	story
story tools	aside
storybody	story
storycontent	story
storytext	story
storytools	aside
subhead meta	aside
subnav	aside
subscribe	aside
subscription	aside
suggested	aside
support us	aside
taboola	aside
tag cloud	aside
taglist	aside
tags	aside
teaser	aside
teasers	aside
text to speech	aside
ticker	aside
timestamp	aside
tip box	aside
tip jar	aside
toast	aside
toggle	silent
toolbar	aside
tools	aside
top stories	aside
topbar	aside
topics	aside
topper	aside
trending	aside
trust	aside
trust box	aside
up next	aside
upnext	aside
user comments	comments
usercomments	comments
utility bar	aside
viafoura	comments
video	aside
visually hidden	aside
visuallyhidden	aside
weather	aside
widget	aside
widgets	aside
with	silent
without	silent
wp caption	aside
yarpp	aside
zergnet	aside

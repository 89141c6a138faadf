# Lines of news pages: what is not the story.
# 1  the line as a pattern (src/text/line.h): small letters, one space between words, straight quotation marks, "-" for
#    every dash, "0" for every run of digits; marks around a line such as bullets and brackets are left out, so "(Photo: X)"
#    is "photo: x".  "*" stands for anything, "%" for words with capitals.
# 2  its kind: furniture; caption; headline; posted or updated (furniture with a date; if the line goes on, it ends there);
#    copyright (furniture with a year, also behind the last sentence of a paragraph); links (furniture, and so are the lines
#    after it that are no sentences); body (the story, whatever shorter patterns say).
# 3  most words that the line may have; 40 if empty and the pattern has "*" or "%"
% 0, 0	posted	5
% 0, 0 0:0 *	posted	9
% 0, 0 at 0:0 *	posted	9
% 0, 0 | 0:0 *	posted	9
% also contributed to this *	furniture
% and % contributed reporting*	furniture
% can be reached at *	furniture	25
% contributed reporting*	furniture
% contributed to this *	furniture
% covers * for *@*	furniture	60
% via ap	caption	12
% via ap, file	caption	12
% via getty images	caption	12
% via reuters	caption	12
% wire	furniture	5
%*@*.com	furniture	5
%*@*.com*	furniture	5
%*@*.net	furniture	5
%*@*.org	furniture	5
%, inc.	furniture	4
%/ap	caption	10
%/ap, file	caption	12
%/reuters	caption	12
%: *@*	furniture	8
%: 0-*@*	furniture	12
(c) 0 *	copyright	80
* (@*) % 0, 0	furniture	60
* ap photo/%	caption	60
* buy photo	caption	60
* contributed reporting*	furniture	25
* contributed to this article*	furniture	25
* contributed to this post*	furniture	25
* contributed to this report*	furniture	25
* contributed to this story*	furniture	25
* delivered right to your inbox*	furniture	40
* delivered to your inbox*	furniture	40
* file photo by %	caption	60
* in your inbox*	furniture	30
* newsletter	furniture	20
* newsletter.	furniture	20
* newsletters.	furniture	20
* on facebook and twitter*	furniture	20
* on twitter @*	furniture	20
* on twitter at @*	furniture	30
* photo by %	caption	60
* photo courtesy of %	caption	60
* photo: %	caption	60
* photograph by %	caption	60
* reuters/%	caption	60
* view full caption	caption	80
* view full caption *	caption	80
* | file	caption	60
* | getty images	caption	60
* | special to %	caption	60
*(ap photo*	caption	60
*(courtesy *	caption	60
*(credit: *	caption	60
*(file photo*	caption	60
*(photo by *	caption	60
*(photo courtesy *	caption	60
*(photo: *	caption	60
*(photos: *	caption	60
*(picture: *	caption	60
*(police handout	caption	60
*(published % 0, 0	caption	60
*(source: *	caption	60
*(video: *	caption	60
*/ap photo	caption	60
*/associated press	caption	60
*/file photo	caption	60
*/getty images	caption	60
*/the associated press	caption	60
*all rights reserved. this material may not *	copyright	70
*pic.twitter.com/*	furniture	60
0 comments	furniture
0 of 0	furniture
0 pending comments	furniture
0 photos	furniture
0 shares	furniture
0/0/0	posted
0/0/0 0:0 *m*	posted	8
0:0 *m* *, % 0, 0	posted	14
0:0 *m. on % 0, 0	posted	14
@*	furniture	2
a a	furniture
a version of this article *appeared *	furniture	60
a version of this story *appeared *	furniture	60
about the author*	furniture	8
ad	furniture
ad loading*	furniture
advertisement	furniture
advertisement - story continues below	furniture
advertisement*continue reading*	furniture	12
all rights reserved*	copyright	40
also on *	links	6
also read: *	furniture	30
also:	furniture
article continues after *	furniture	12
article continues below *	furniture	12
as published in %	furniture
associated press	furniture
associated press writer* contributed*	furniture
be the first to know*	furniture	30
breaking news alerts	furniture
breaking news staff	furniture
buy photo*	caption	120
by %	furniture	20
by %, *@*	furniture	20
by the associated press	furniture
by: %	furniture	20
call % reporter % at (0*	furniture	25
call % reporter % at 0*	furniture	25
check back *for updates*	furniture	20
check back soon*	furniture	20
check out our *	furniture	20
click * to subscribe*	furniture	20
click here	furniture
click here *	furniture	30
click the *	furniture	15
click this *	furniture	15
click to *	furniture	12
close	furniture
close *skip in skip* embed * share *	caption	200
comment	furniture
comments	furniture
comments *	furniture	4
contact % at *@*	furniture	20
contact % at 0-*	furniture	20
contact %*@*	furniture	20
contact %: *@*	furniture	20
contact %: 0-*	furniture	20
contact reporter %*@*	furniture	40
contact the reporter*	furniture	20
contact the writer*	furniture	20
contact us	furniture
continue reading	furniture
continue reading *	furniture	12
copy link	furniture
copy link copy	furniture
copyright (c) 0 *	copyright	80
copyright *	copyright	60
copyright 0	copyright
copyright 0 *	copyright	80
copyright © 0 *	copyright	80
create an account *	furniture	15
created: *	posted	14
credit: %	caption	12
date 0-0-0	posted
date 0-0-0 *	posted	200
date: *	posted	8
do not sell *	furniture	10
do you have a tip*	furniture	25
document: *	furniture	12
don't have an account*	furniture	20
don't miss *newsletter*	furniture	30
don't miss a thing*	furniture	25
download *app*	furniture	40
download for *	furniture	10
download now	furniture
download: *	furniture	15
email	furniture
email %	furniture	8
email address	furniture
email newsletters sign up *	furniture	30
enlarge	furniture
enlarge image	furniture
enter your email*	furniture	12
expand	furniture
facebook	furniture
facebook | twitter	furniture
file - *	caption	80
file photo	furniture
file photo: *	caption	60
file- *	caption	80
find % on twitter*	furniture	15
first published *	posted	14
follow % on *	furniture	25
follow * on facebook*	furniture	25
follow * on instagram*	furniture	25
follow * on twitter*	furniture	25
follow *: facebook*	furniture	12
follow @*	furniture	12
follow us *	furniture	40
for immediate release	furniture
for more * news*, listen to *	furniture	20
for more breaking news*	furniture	30
for more information on our *	furniture	30
for more news *	furniture	25
for the latest * news*	furniture	30
free apps *	furniture	15
full coverage*	furniture	10
get * alerts*	furniture	35
get * app*	furniture	20
get * delivered *	furniture	40
get * in your inbox*	furniture	40
get * newsletter*	furniture	40
get *local news you need to know *	furniture	40
get alerted *	furniture	60
get breaking news *	furniture	40
get the * app*	furniture	30
get the latest *news*	furniture	30
gift article	furniture
google	furniture
google plus	furniture
having trouble viewing the video*	furniture	30
hide caption	furniture
hide caption*show caption*	furniture	20
hide transcript show transcript	furniture
http*	furniture	2
if you *support* journalism*	furniture	60
if you enjoyed this *subscribe*	furniture	30
image 0 of 0*	caption	80
images	furniture
information from: *	furniture	25
join *newsletter*	furniture	30
join our *	furniture	25
join the conversation*	furniture	20
last modified *	updated	20
last updated *	updated	20
last updated: *	updated	20
learn more about *advertis*	furniture	15
leave a comment*	furniture	10
leave a reply	furniture
like this: like loading*	furniture
like us on facebook*	furniture	20
linkedin	furniture
listen to this article*	furniture	12
live updates	furniture
loading*	furniture	3
local news	furniture
log in	furniture
log in *	furniture	10
manage *notification*	furniture	10
message: * a friend wanted you to see *	furniture
mobile users *	furniture	20
more	furniture
more coverage*	links	10
more coverage: *	furniture	30
more from *	links	8
more headlines	links
more information	furniture
more local news	links
more news	links
more news from *	links	8
more stories	links
more stories *	links	8
more videos*	links	4
more | *	furniture	30
most popular	links
most read	links
most viewed*	links	4
must read*	links	8
never miss *	furniture	30
new! *	furniture	20
newsletter	furniture
newsletter button*	furniture	8
newsletter sign up	furniture
next story	furniture
next up	furniture
no comments*	furniture	4
on a mobile device*	furniture	15
on the go? *	furniture	20
on twitter:	furniture
only on %	furniture	4
only on 0	furniture
open image modal	furniture
original source: *	furniture	15
original story	furniture
original story:	furniture
original:	furniture
our * newsletter *	furniture	30
photo	furniture
photo by %	caption	15
photo by: %	caption	15
photo courtesy *	caption	20
photo credit: *	caption	30
photo gallery	furniture
photo illustration*	caption	20
photo provided by *	caption	20
photo: %	caption	20
photos	furniture
photos by %	caption	20
photos: *	caption	25
pinterest	furniture
play	furniture
play facebook	furniture
play video	furniture
please enable javascript *	furniture	20
please log in *	furniture	20
please subscribe *	furniture	25
pocket	furniture
popular stories	links
posted	furniture
posted % 0, 0*	posted	20
posted *0:0*	posted	20
posted at *	posted	20
posted on *	posted	20
posted: *	posted	20
powered by %	furniture	6
previous stories	links
previous story	furniture
previous story:	furniture
print	furniture
print article	furniture
privacy policy*	furniture	8
promoted stories	links
provided by %	caption	8
published % 0, 0*	posted	20
published *0:0*	posted	20
published at *	posted	20
published on *	posted	20
published: *	posted	20
raw video: *	caption	20
reach % at *@*	furniture	30
reach % at 0-*	furniture	30
reach her at *@*	furniture	20
reach him at *@*	furniture	20
read also: *	furniture	30
read more	furniture
read more *	furniture	8
read more about *	furniture	20
read more at *	furniture	20
read more from *	furniture	15
read more on *	furniture	20
read more top trending stories on *	links
read more: *	furniture	30
read next*	furniture	25
read or share this story*	furniture
read the full *	furniture	20
read the original *	furniture	20
recommended	links
recommended for you	links
recommended stories	links
recommended videos	links
related	links
related %	links	3
related * stories:	links	6
related articles	links
related content	links
related content: *	furniture	30
related coverage	links
related coverage: *	furniture	30
related links	links
related news	links
related stories	links
related stories *	links	20
related story: *	furniture	30
related topics*	furniture	20
related | *	furniture	30
related:	links
related: *	furniture	40
report an error*	furniture	15
reporting by %	furniture	30
reporting by %*editing by %	furniture	40
republish this *	furniture	12
save	furniture
scroll down for video	furniture
see also	links
see also *	furniture	40
see also: *	furniture	40
see more of *	furniture	12
send news tips to *	furniture	20
send your news tips *	furniture	30
share	furniture
share on *	furniture	6
share this *	furniture	8
share this: *	furniture	8
sign in	furniture
sign in *	furniture	12
sign up	furniture
sign up for *	furniture	45
sign up here*	furniture	20
sign up now	furniture
sign up now *	furniture	25
sign up to *	furniture	30
sign up today*	furniture	12
sign up with *	furniture	30
skip ad	furniture
skip in skip*	furniture	10
skip to *content	furniture
sponsor message	furniture
sponsored	furniture
sponsored by *	furniture	10
sponsored content	links
staff and wire reports	furniture
staff report	furniture
staff reports	furniture
staff writer	furniture
staff writer %*contributed *	furniture
stay in touch *	furniture	20
stay up to date*, follow *	furniture
stay with *for *latest*	furniture	25
stay with *for *updates*	furniture	25
stay with *for more*	furniture	25
stay with *on air*	furniture	30
story continues after *	furniture	10
story continues below*	furniture	10
subscribe	furniture
subscribe for *	furniture	25
subscribe now*	furniture	25
subscribe to *	furniture	30
support local journalism*	furniture	30
support our journalism*	furniture	30
tap here *	furniture	15
tap to *	furniture	12
text *to 0 *	furniture	40
text size	furniture
thank you for reading*	furniture	25
the associated press	furniture
the associated press * contributed*	furniture	25
the associated press contributed*	furniture	25
the post * appeared first on *	furniture	60
this article is made possible *	furniture	60
this article was originally published *	posted	40
this browser does not *	furniture	20
this content is *subscribers*	furniture	30
this is a breaking news *	furniture	50
this is a developing story*	furniture	35
this material may not be published*	copyright	40
this slideshow requires javascript*	furniture
this story was originally published *	posted	40
tm and © copyright 0 *	copyright	80
top stories	links
top videos	links
trending	links
trending now	links
trending stories	links
trending stories:	links
tweet	furniture
twitter	furniture
twitter @*	furniture	4
twitter.com/*	furniture	3
twitter: *	furniture	4
twitter: @*	furniture	6
up next	furniture
update:	furniture
updated % 0, 0*	updated	20
updated *0:0*	updated	20
updated at *	updated	20
updated on *	updated	20
updated: *	updated	20
updates:	furniture
use of this site *	furniture	60
video player*	furniture	8
video: *	caption	30
videos	furniture
view comments	furniture
view gallery	furniture
view larger	furniture
view slideshow	furniture
visit our *	furniture	20
want more *newsletter*	furniture	40
want to *newsletter*	furniture	40
watch * free wherever you are	furniture
watch below*	furniture	10
watch button*	furniture	8
watch here*	furniture	6
watch live*	furniture	25
watch the report*	furniture	8
watch the video *	furniture	12
watch this story	furniture
watch this video*	furniture	15
watch: *	furniture	30
we welcome *comments*	furniture	60
whatsapp	furniture
with % wire reports	furniture	8
with % wires	furniture	8
with news wire services	furniture
with wire reports	furniture
write a comment*	furniture	6
write to % at *@*	furniture	20
you can follow *	furniture	20
you can reach *@*	furniture	20
you may also like*	links	10
you might also like*	links	10
you must enter the characters *	furniture	25
you need the latest version of *	furniture	25
your email address *	furniture	20
your turn*comment*	furniture	12
© 0	copyright
© 0 *	copyright	80
© copyright 0 *	copyright	80
©0 *	copyright	80

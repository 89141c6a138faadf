# Words that end the names of places.
# key	kind: street, building, area, civil (a body of government has the same name)	surname: people are called so, too
airport	building
alley	street
apartments	building
arena	building
ave	street
ave.	street
avenue	street
ballpark	building
base	area
bay	area
bayou	area
beach	area
blvd	street
blvd.	street
borough	civil
boulevard	street
bridge	building	surname
brook	area	surname
building	building
byway	street
campground	building
canal	area
canyon	area
cape	area	surname
casino	building
castle	building
cathedral	building
causeway	street
cemetery	building
center	building
chapel	building
circle	street	surname
city	civil
close	street	surname
coast	area
coliseum	building
complex	building
condominiums	building
corner	area	surname
corners	area
county	civil
court	street	surname
courthouse	building
cove	area	surname
creek	area
crescent	street	surname
crossing	street
crossroads	area
dale	area	surname
desert	area
district	civil
dock	building
downtown	area
dr.	street
drive	street
end	area	surname
estates	building
expressway	street
fairgrounds	building
falls	area	surname
farm	building	surname
field	area	surname
fields	area	surname
forest	area	surname
freeway	street
galleria	building
gap	area
garage	building
gardens	building	surname
gate	area	surname
glen	area	surname
grove	area	surname
gulf	area
gym	building
hall	building	surname
harbor	area
harbour	area
heights	area
highway	street
hill	area	surname
hills	area	surname
homes	building
hotel	building
houses	building	surname
hwy	street
hwy.	street
interstate	street
island	area
islands	area
isle	area	surname
isles	area
jail	building
junction	area
key	area	surname
keys	area	surname
lake	area	surname
lakes	area	surname
landing	area	surname
lane	street	surname
library	building
ln.	street
lodge	building	surname
loop	street	surname
mall	building
marina	building
meadows	area	surname
memorial	building
mews	street
midtown	area
mills	area	surname
monument	building
motel	building
mount	area	surname
mountain	area
mountains	area
neck	area	surname
neighborhood	area
nightclub	building
ocean	area
overpass	street
palace	building
parish	civil	surname
park	building	surname
parkway	street
peak	area	surname
peninsula	area
penitentiary	building
pier	building
pike	street	surname
pkwy	street
pkwy.	street
place	street	surname
plains	area
playground	building
plaza	building
point	area	surname
pond	area	surname
port	area
prairie	area
prison	building
province	area
pub	building
racetrack	building
ranch	building	surname
rd	street
rd.	street
region	area
reservation	area
reservoir	area
resort	building
ridge	area	surname
river	area	surname
road	street
route	street
row	street	surname
sea	area
shore	area	surname
shores	area	surname
side	area	surname
speedway	building
springs	area	surname
square	street	surname
st.	street
stadium	building
station	building
strait	area
street	street	surname
suburb	area
swamp	area
tavern	building
terminal	building
terrace	street	surname
territory	area
theater	building
theatre	building
throughway	street
thruway	street
tower	building	surname
towers	building	surname
town	civil	surname
township	civil
trail	street	surname
tunnel	building
turnpike	street
uptown	area
valley	area
village	civil	surname
way	street	surname
woods	area	surname
zoo	building

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
bay	area	surname
bayou	area
beach	area
blvd	street
blvd.	street
borough	civil
boulevard	street
bridge	building
brook	area	surname
building	building
byway	street
campground	building
canal	area
canyon	area
cape	area
capitol	building
casino	building
castle	building
cathedral	building
causeway	street
cemetery	building
center	building
chapel	building
circle	street
city	civil
close	street
coast	area
coliseum	building
complex	building
condominiums	building
corner	area
corners	area
county	civil
court	street
courthouse	building
cove	area	surname
creek	area
crescent	street
crossing	street
crossroads	area
dale	area	surname
desert	area
district	civil
dock	building
downtown	area
dr.	street
drive	street
end	area
estates	building
expressway	street
fairgrounds	building
falls	area
farm	building
field	area	surname
fields	area	surname
forest	area	surname
freeway	street
galleria	building
gap	area
garage	building
gardens	building
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
houses	building
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
landing	area
lane	street	surname
library	building
ln.	street
lodge	building
loop	street
mall	building
marina	building
meadows	area	surname
memorial	building
mews	street
midtown	area
mills	area	surname
monument	building
motel	building
mount	area
mountain	area
mountains	area
neck	area
neighborhood	area
nightclub	building
ocean	area
overpass	street
palace	building
parish	civil	surname
park	building	surname
parkway	street
peak	area
peninsula	area
penitentiary	building
pier	building
pike	street
pkwy	street
pkwy.	street
place	street
plains	area
playground	building
plaza	building
point	area
pond	area
port	area
prairie	area
prison	building
province	area
pub	building
racetrack	building
ranch	building
rd	street
rd.	street
region	area
reservation	area
reservoir	area
resort	building
ridge	area
river	area
road	street
route	street
row	street
sea	area
shore	area	surname
shores	area
side	area
speedway	building
springs	area
square	street
st.	street
stadium	building
station	building
strait	area
street	street
suburb	area
swamp	area
tavern	building
terminal	building
terrace	street
territory	area
theater	building
theatre	building
throughway	street
thruway	street
tower	building
towers	building
town	civil
township	civil
trail	street
tunnel	building
turnpike	street
uptown	area
valley	area
village	civil
way	street
woods	area	surname
zoo	building

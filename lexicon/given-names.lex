# Given names with the gender that they mostly go with.
# key	gender: m, f, or u (given to both)	word, where the name is also a common word or more often a surname or a place
aaliyah	f
aaron	m
abby	f
abdi	m
abdul	m
abdullah	m
abel	m
abigail	f
abraham	m
adam	m
addison	u
adele	f
adeline	f
adolfo	m
adrian	m
adriana	f
agnes	f
agnieszka	f
agustin	m
ahmed	m
aidan	m
aiden	m
aileen	f
aimee	f
aisha	f
akiko	f
alan	m
alana	f
albert	m
alberto	m
alejandra	f
alejandro	m
aleksandr	m
alessandra	f
alex	u
alexander	m
alexandra	f
alexandria	f
alexei	m
alexey	m
alexis	f
alfredo	m
ali	m
alice	f
alicia	f
alisha	f
alison	f
alistair	m
allie	f
allison	f
alma	f
alondra	f
alonso	m
alvaro	m
alyson	f
alyssa	f
amanda	f
amara	f
amber	f	word
amelia	f
amelie	f
amina	f
amir	m
amirah	f
amparo	f
amy	f
amya	f
ana	f
anais	f
anastasia	f
anatoly	m
andrea	f
andrei	m
andres	m
andrew	m
angel	u	word
angela	f
angelica	f
angelina	f
angie	f
angus	m
anibal	m
anil	m
anita	f
aniyah	f
anjali	f
ann	f
anna	f
annabelle	f
annalise	f
anne	f
annette	f
annie	f
anthony	m
antoinette	f
antonella	f
antonio	m
aoife	f
april	f	word
araceli	f
archie	m
aria	f
ariana	f
ariel	u
arielle	f
arjun	m
arlene	f
armando	m
arthur	m	word
arturo	m
asha	f
ashanti	f
ashley	f
ashok	m
ashton	u
astrid	f
asuncion	f
aubrey	u
audrey	f
aurora	f
austin	m	word
autumn	f	word
ava	f
avery	u	word
avi	m
ayanna	f
ayden	m
ayesha	f
ayla	f
babatunde	m
bailey	u
barack	m
barb	f
barbara	f
barney	m
barry	m	word
basil	m	word
beata	f
beatrice	f
beatriz	f
becca	f
becky	f
belinda	f
bella	f
benedict	m
benito	m
benjamin	m
benyamin	m
bernadette	f
bernard	m
bernice	f
bernie	m
bert	m
bertha	f
bertram	m
beth	f
bethany	f
bette	f
betty	f
beverly	f
bianca	f
bilal	m
bill	m	word
billy	m
birgit	f
bjorn	m
blaine	m
blair	u
blake	m	word
blanca	f
blanche	f
bo	m
bob	m	word
bobby	m
bogdan	m
bonnie	f
boris	m
boyd	m	word
brad	m
bradley	m	word
brady	m
brandi	f
brandon	m
brandy	f
braxton	m
brayden	m
breanna	f
breanne	f
brenda	f
brendan	m
brent	m
breonna	f
brett	m
bria	f
brian	m
briana	f
brianna	f
bridget	f
bridgette	f
brielle	f
brigitte	f
bristol	f
brittany	f
brittney	f
brock	m
brody	m
bronwyn	f
brook	u	word
brooke	f
bruce	m	word
bryan	m
bryant	m	word
bryce	m
brynn	f
bryson	m
bud	m	word
buddy	m	word
burt	m
byron	m
caitlin	f
cal	m	word
caleb	m
callie	f
calvin	m	word
camden	m
cameron	m
camila	f
camille	f
candace	f
candice	f
caoimhe	f
cara	f
carey	u	word
carissa	f
carl	m
carla	f
carlene	f
carlos	m
carlotta	f
carlton	m
carly	f
carmen	f
carol	f	word
caroline	f
carolyn	f
carrie	f
carson	m	word
carter	m	word
cary	m
casey	u	word
cassandra	f
cassidy	f
cassie	f
catalina	f
catherine	f
cathleen	f
cathy	f
catriona	f
cayden	m
cecelia	f
cecil	m
cecilia	f
cedric	m
celeste	f
celia	f
celine	f
ceri	f
cesar	m
chad	m
chaim	m
chance	m	word
chandler	m
chantal	f
charity	f	word
charlene	f
charles	m
charli	f
charlie	m
charlotte	f	word
charmaine	f
chase	m	word
chasity	f
chelsea	f	word
chen	u
cherie	f
cheryl	f
chester	m	word
chet	m
chiara	f
chidi	m
chip	m	word
chloe	f
chris	u
christa	f
christen	f
christian	m	word
christie	f
christina	f
christine	f
christopher	m
christy	f
chuck	m	word
chukwu	m
ciara	f
cillian	m
cindy	f
claire	f
clara	f
clarence	m
clarissa	f
clark	m	word
claude	m
claudia	f
claudine	f
clay	m	word
clayton	m	word
clementine	f
cliff	m	word
clifford	m
clifton	m
clint	m
clinton	m	word
clive	m
clodagh	f
clyde	m
cody	m	word
colby	m
cole	m
colin	m
colleen	f
collin	m
colm	m
colton	m
concepcion	f
concetta	f
conner	m
connie	f
connor	m	word
conrad	m
consuelo	f
cooper	m	word
cora	f
cordelia	f
corey	m
corinne	f
cormac	m
cornelius	m
cory	m
courtney	f
craig	m	word
cristian	m
cristina	f
cristopher	m
crystal	f	word
curt	m
curtis	m	word
cuthbert	m
cynthia	f
cyrus	m
dagmar	f
daisy	f	word
dakota	u	word
dale	m	word
dallas	m	word
dalton	m	word
damarcus	m
damian	m
damien	m
damon	m
dan	m
dana	u
dane	m
danica	f
daniel	m
danielle	f
danny	m
dante	m
daphne	f
darcy	f
dario	m
darius	m
darla	f
darlene	f
darnell	m
darrell	m
darren	m
darrin	m
darryl	m
darwin	m
daryl	m
dashawn	m
dave	m
david	m
davion	m
davis	m	word
davonte	m
dawn	f	word
dayana	f
dean	m	word
deandre	m
deangelo	m
deanna	f
debbie	f
deborah	f
debra	f
declan	m
deepa	f
deepak	m
deion	m
deirdre	f
delaney	f
delia	f
delilah	f
dell	m	word
della	f
delores	f
delphine	f
demarcus	m
demario	m
demetrius	m
denis	m
denise	f
denisha	f
dennis	m
denny	m	word
denver	m	word
deontae	m
dequan	m
derek	m
derick	m
dermot	m
deron	m
derrick	m
dervla	f
deshaun	m
deshawn	m
desiree	f
desmond	m
destiny	f	word
devin	m
devon	m
devonte	m
dewey	m
dexter	m	word
diana	f
diane	f
dianna	f
dianne	f
dick	m	word
didier	m
diego	m
dieter	m
dimitri	m
dimitrios	m
dina	f
dinesh	m
dion	m
dirk	m	word
divya	f
dmitri	m
dmitry	m
dolores	f
dominic	m
dominick	m
dominique	u
don	m	word
donald	m
donatella	f
dondre	m
donna	f
donnell	m
donovan	m
dontae	m
donte	m
doreen	f
dorian	m
doris	f
dorothy	f
doug	m
dougal	m
douglas	m	word
draymond	m
drew	m	word
duane	m
dudley	m
duke	m	word
dulce	f
duncan	m	word
dustin	m
dwayne	m
dwight	m
dylan	m
eamon	m
earl	m	word
earnest	m
easton	m
ebony	f
ed	m
eddie	m
edgar	m
edith	f
edmund	m
edna	f
eduardo	m
edward	m
edwin	m
efrain	m
eileen	f
eilidh	f
eimear	f
eitan	m
ekaterina	f
elaine	f
eleanor	f
elena	f
eli	m
eliana	f
elias	m
elijah	m
elisa	f
elisabetta	f
elise	f
elisha	f
eliza	f
elizabeth	f
elke	f
ella	f
ellen	f
elliot	m
elliott	m	word
ellis	m	word
elmer	m
elodie	f
eloise	f
elon	m
elsa	f
elsie	f
elspeth	f
elton	m
elvira	f
elvis	m
emanuel	m
emeka	m
emely	f
emerson	u
emil	m
emilia	f
emilio	m
emily	f
emma	f
emmanuel	m
emmett	m
emmy	f
emory	m
enoch	m
enrique	m
eoin	m
eric	m
erica	f
erick	m
erik	m
erika	f
erin	f
erma	f
ernest	m
ernestine	f
ernesto	m
ernst	m
errol	m
ervin	m
esmeralda	f
esperanza	f
essie	f
esteban	m
estefania	f
estelle	f
esther	f
ethan	m
ethel	f
euan	m
eugene	m
eugenia	f
eunice	f
eva	f
evan	m
evangeline	f
evelyn	f
everett	m	word
everly	f
ewa	f
ewan	m
ezekiel	m
ezra	m
fabian	m
fabienne	f
faisal	m
faith	f	word
fatima	f
fatou	f
fausto	m
faye	f
federica	f
felicia	f
felipe	m
felix	m
femi	m
feng	m
fergus	m
fernando	m
fidel	m
finley	u
finn	m	word
fintan	m
fiona	f
fionnuala	f
fletcher	m	word
flora	f
florence	f	word
floyd	m	word
forrest	m
frances	f
francesca	f
francine	f
francis	m
francisco	m
francois	m
frank	m
frankie	u
franklin	m	word
franz	m
fraser	m
fred	m
freddie	m
frederick	m
fredrick	m
freya	f
frieda	f
friedrich	m
gabriel	m
gabriela	f
gabrielle	f
gage	m	word
gail	f
gale	u
galina	f
gannon	m
gareth	m
garland	m
garrett	m	word
garry	m
gary	m
gaston	m
gavin	m
gemma	f
gene	m	word
genevieve	f
geoffrey	m
george	m
georgia	f	word
geraint	m
gerald	m	word
geraldine	f
gerard	m
gerardo	m
gerhard	m
gerry	m
gertrude	f
gianna	f
gideon	m
gil	m	word
gilbert	m	word
gilberto	m
giles	m
gillian	f
gina	f
ginger	f	word
gino	m
giorgos	m
giovanna	f
giovanni	m
gisela	f
gita	f
giulia	f
giuseppe	m
gladys	f
glen	m
glenda	f
glenn	m	word
gloria	f
gonzalo	m
gopal	m
gordon	m	word
grace	f	word
gracie	f
graciela	f
grady	m	word
graham	m
grainne	f
grant	m	word
gray	u	word
grayson	m
grazyna	f
greg	m
gregory	m
greta	f
gretchen	f
greyson	m
grover	m
guadalupe	f
gudrun	f
guillaume	m
guillermo	m
gunnar	m
gunther	m
gus	m	word
gustavo	m
guy	m	word
gwen	f
gwendolyn	f
gwyneth	f
hadley	f
hal	m
haley	f
halina	f
hamish	m
hamza	m
hank	m	word
hannah	f
hannelore	f
hans	m
hao	m
harish	m
harlan	m
harley	u
harlow	m
harmony	f	word
harold	m
harper	u	word
harriet	f
harrison	m	word
harry	m
harvey	m	word
hassan	m
hattie	f
hayden	u
hazel	f
heath	m	word
heather	f	word
hector	m
heidi	f
heike	f
heinrich	m
helen	f
helena	f
helene	f
helga	f
helmut	m
henri	m
henrietta	f
henry	m
herbert	m
herman	m
herve	m
hilary	f
hilda	f
hildegard	f
hillary	f
hiram	m
hiroshi	m
holden	m	word
hollis	m
holly	f	word
homer	m
hope	f	word
horace	m
horacio	m
houston	m	word
howard	m	word
hoyt	m
hubert	m
hudson	m	word
hugh	m
hugo	m
humphrey	m
hunter	m	word
hussein	m
hyun	u
iain	m
ian	m
ibrahim	m
ida	f
ieuan	m
ignacio	m
igor	m
ilaria	f
ilene	f
ilse	f
imani	f
imelda	f
imogen	f
imran	m
ina	f
indira	f
ines	f
inez	f
inge	f
ingrid	f
iona	f
ira	m
irene	f
irina	f
iris	f	word
irma	f
irvin	m
irving	m
irwin	m
isaac	m
isabel	f
isabella	f
isabelle	f
isaiah	m
isidro	m
isla	f
ismael	m
israel	m	word
itzel	f
ivan	m
ivy	f	word
izabella	f
jace	m
jack	m	word
jackie	u
jackson	m	word
jaclyn	f
jacob	m
jacqueline	f
jacques	m
jada	f
jade	f	word
jaden	u
jadon	m
jadwiga	f
jaelyn	f
jaiden	m
jaime	m
jake	m
jalen	m
jamal	m
jamar	m
jamarcus	m
jamarion	m
james	m	word
jamie	u
jamil	m
jamila	f
jamison	m
jan	u
janae	f
jane	f
janelle	f
janessa	f
janet	f
janette	f
janice	f
janie	f
janine	f
jaquan	m
jared	m
jaroslaw	m
jarrett	m
jarrod	m
jarvis	m
jasmin	f
jasmine	f
jason	m
jasper	m	word
javier	m
javon	m
jaxon	m
jay	m	word
jayden	m
jaylen	m
jaylon	m
jayne	f
jayson	m
jazmin	f
jazmine	f
jean	u
jeanette	f
jeanne	f
jeannette	f
jeannie	f
jed	m	word
jedidiah	m
jeff	m
jefferey	m
jefferson	m	word
jeffrey	m
jemima	f
jenifer	f
jenna	f
jennie	f
jennifer	f
jenny	f
jeremiah	m
jeremy	m
jermaine	m
jermey	m
jerod	m
jerome	m
jerry	m
jess	u
jesse	m
jessica	f
jessie	u
jesus	m
jethro	m
jewel	f	word
ji	u
jill	f
jillian	f
jim	m	word
jimena	f
jimmie	m
jimmy	m
jin	u
jo	f
joan	f
joann	f
joanna	f
joanne	f
joaquin	m
jocelyn	f
jodi	f
jody	u
joe	m
joel	m
joelle	f
joey	m
johann	m
johanna	f
john	m
johnathan	m
johnathon	m
johnnie	m
johnny	m
jolene	f
jolyon	m
jon	m
jonah	m
jonas	m
jonathan	m
jonathon	m
jordan	u	word
jorge	m
jose	m
josefa	f
josefina	f
joselyn	f
joseph	m
josephine	f
josh	m
joshua	m
josiah	m
josie	f
joy	f	word
joyce	f
juan	m
juana	f
juanita	f
judd	m
jude	m	word
judith	f
judson	m
judy	f
jules	u
julia	f
julian	m
julianna	f
julianne	f
julie	f
juliet	f
juliette	f
julio	m
julissa	f
julius	m
jun	m
june	f	word
jurgen	m
justin	m
justine	f
kaden	m
kai	m
kaitlin	f
kaitlyn	f
kaitlynn	f
kaleb	m
kaliyah	f
kamala	f
kamari	m
kamila	f
kanye	m
kara	f
kareem	m
karen	f
kari	f
karim	m
karin	f
karina	f
karissa	f
karl	m
karla	f
kasey	u
katarzyna	f
kate	f
katelyn	f
katharine	f
katherine	f
kathie	f
kathleen	f
kathrine	f
kathryn	f
kathy	f
katie	f
katrina	f
kavita	f
kay	f
kaye	f
kayla	f
kaylee	f
kayleigh	f
keely	f
keenan	m
keiko	f
keira	f
keisha	f
keith	m	word
kelly	f	word
kelsey	f
kelsie	f
kelvin	m
ken	m	word
kendall	u	word
kendra	f
kendrick	m
kenji	m
kenneth	m
kenny	m
kent	m	word
kenya	f	word
keon	m
keri	f
kermit	m
kerri	f
kerry	u
kevin	m
keyon	m
keyshia	f
khadija	f
khadijah	f
khalid	m
khloe	f
kiana	f
kiara	f
kieran	m
kierra	f
kiersten	f
kim	u
kimberly	f
king	m	word
kinsley	f
kip	m	word
kira	f
kirk	m
kirsten	f
kirsty	f
kit	u
klaus	m
knox	m	word
kobe	m
kody	m
kofi	m
kolton	m
konstantin	m
kostas	m
kris	u
krishna	m
krista	f
kristal	f
kristen	f
kristi	f
kristie	f
kristin	f
kristina	f
kristine	f
kristopher	m
kristy	f
krystal	f
krzysztof	m
kurt	m
kwame	m
kwesi	m
kyle	m
lacey	f
lachlan	m
lacy	f	word
laila	f
lakeisha	f
lakesha	f
lakisha	f
lakshmi	f
lamar	m	word
lamont	m
lana	f
lance	m	word
landen	m
landon	m
lane	m	word
lanny	m
laquisha	f
larisa	f
larkin	m
larry	m
lars	m
lashonda	f
lata	f
latasha	f
latisha	f
latonya	f
latoya	f
latrell	m
latrice	f
laura	f
laure	f
lauren	f
laurent	m
laurie	f
laverne	u
lawrence	m	word
lawson	m	word
layla	f
lazaro	m
lea	f
leah	f
leandro	m
leann	f
leanna	f
leanne	f
lebron	m
lech	m
lee	u	word
lei	m
leif	m
leigh	u
leighton	m
leila	f
leilani	f
leland	m
lemuel	m
len	m
lena	f
lennon	u
lennox	m
leo	m
leon	m
leona	f
leonard	m	word
leonardo	m
leonel	m
leonid	m
leonor	f
leopold	m
leroy	m
lesley	f
leslie	u
lester	m
leticia	f
levi	m	word
lewis	m	word
lexi	f
lexie	f
li	u
lia	f
liam	m
liana	f
liesel	f
lila	f
lilian	f
lillian	f
lillie	f
lilly	f
lily	f	word
lincoln	m	word
linda	f
lindsay	f
lindsey	f
ling	u
linwood	m
lionel	m
lisa	f
liz	f
liza	f
lizbeth	f
lizzie	f
llewellyn	m
lloyd	m	word
logan	m	word
lois	f
lola	f
london	u	word
lonnie	m
lonny	m
lora	f
lorelei	f
loren	m
lorena	f
lorenzo	m
loretta	f
lori	f
lorna	f
lorne	m
lorraine	f
lottie	f
lou	m	word
louie	m
louis	m
louise	f
lourdes	f
lowell	m
lucas	m
lucia	f
lucian	m
luciana	f
luciano	m
lucien	m
lucille	f
lucinda	f
lucrezia	f
lucy	f
ludmila	f
ludwig	m
luigi	m
luis	m
luisa	f
lukas	m
lukasz	m
luke	m
lula	f
lupe	f
luther	m	word
luz	f
lydia	f
lyla	f
lyle	m
lynda	f
lyndon	m
lynette	f
lynn	f
lynne	f
lyudmila	f
mabel	f
maci	f
mack	m
mackenzie	f
macy	f
maddox	m
madeline	f
madelyn	f
madhuri	f
madison	f	word
mae	f
maeve	f
magdalena	f
maggie	f
magnus	m
mahesh	m
mahmoud	m
mairi	f
major	m	word
makayla	f
makenna	f
maksim	m
malachy	m
malcolm	m	word
malgorzata	f
malia	f
malik	m
malika	f
mallory	f
mamie	f
mandy	f
manfred	m
manny	m
manoj	m
manon	f
manuel	m
mara	f
marc	m
marcel	m
marcela	f
marcelino	m
marcella	f
marcelle	f
marcelo	m
marcia	f
marco	m
marcos	m
marcus	m
marcy	f
marek	m
maren	f
margaret	f
margarethe	f
margarita	f
margarito	m
margaux	f
margie	f
margo	f
margot	f
marguerite	f
maria	f
mariah	f
mariam	f
marian	f
mariana	f
marianne	f
maribel	f
maricela	f
marie	f
mariela	f
marilyn	f
marin	u
marina	f
mario	m
marion	u	word
marisa	f
marisol	f
marissa	f
maritza	f
mariusz	m
marjorie	f
mark	m	word
marla	f
marlene	f
marley	u
marlon	m
marquez	m
marquis	m
marquise	m
marsha	f
marshall	m	word
marta	f
martha	f
martin	m
marvin	m
mary	f
maryam	f
maryann	f
mason	m	word
mateo	m
mathew	m
mathias	m
mathilde	f
matilda	f
matt	m
matthew	m
mattie	f
maureen	f
maurice	m
mauricio	m
mauro	m
max	m
maximilian	m
maxine	f
maxwell	m	word
maya	f
maynard	m
mckenna	f
mckenzie	f
meagan	f
meena	f
megan	f
meghan	f
mei	u
mekhi	m
mel	u	word
melanie	f
melba	f
melinda	f
melissa	f
melody	f	word
melvin	m
menachem	m
mercedes	f	word
meredith	f
merle	u
merlin	m
merrill	m
messiah	m
mia	f
micah	m
michael	m
michaela	f
micheal	m
michel	m
michele	f
michelle	f
mickey	m
miguel	m
mikayla	f
mike	m	word
mikhail	m
milagros	f
mildred	f
miles	m	word
millicent	f
millie	f
milo	m
milton	m	word
min	u
mindy	f
ming	u
minnie	f
miranda	f
mireille	f
miriam	f
misty	f
mitch	m	word
mitchell	m	word
mohamad	m
mohamed	m
mohammad	m
mohammed	m
mohan	m
moira	f
moises	m
molly	f
mona	f
monica	f
monika	f
monique	f
monroe	m	word
monte	m
montgomery	m
montrell	m
monty	m	word
morag	f
mordechai	m
morgan	u	word
morris	m	word
morwenna	f
moses	m
moshe	m
muhammad	m
mungo	m
muriel	f
murray	m	word
mustafa	m
myla	f
myles	m
myra	f
myrna	f
myron	m
myrtle	f
nabil	m
nadezhda	f
nadia	f
nadine	f
nancie	f
nancy	f
naomi	f
napoleon	m
nasir	m
nasser	m
natalia	f
natalie	f
nataly	f
natalya	f
natasha	f
nate	m
nathalie	f
nathan	m
nathaniel	m
naveen	m
nayeli	f
nayla	f
neal	m
ned	m	word
neha	f
nehemiah	m
neil	m
nellie	f
nelson	m	word
nestor	m
nettie	f
nevaeh	f
nia	f
niall	m
niamh	f
nicholas	m
nichole	f
nick	m
nickolas	m
nicola	f
nicolas	m
nicole	f
nicolette	f
nigel	m
nikhil	m
nikki	f
nikolai	m
nikos	m
nils	m
nina	f
nisha	f
noah	m
noam	m
noel	m
noemi	f
noemie	f
nola	f
nolan	m
noor	f
nora	f
norah	f
noreen	f
norma	f
norman	m
norris	m
nuala	f
nyla	f
obi	m
octavia	f
octavio	m
octavius	m
odell	m
odette	f
oisin	m
oksana	f
olaf	m
oleg	m
olena	f
olga	f
olin	m
oliver	m
olivia	f
olivier	m
ollie	u
olu	m
omar	m
omari	m
oonagh	f
opal	f
ora	f
orion	m
orla	f
orlando	m
ornella	f
orrin	m
orville	m
osama	m
osborne	m
oscar	m
osvaldo	m
oswald	m
otis	m
otto	m
owen	m
pablo	m
padraig	m
paige	f	word
paloma	f
pam	f
pamala	f
pamela	f
paola	f
parker	u	word
pascal	m
pascale	f
pat	u	word
patrice	f
patricia	f
patrick	m
patsy	f
patti	f
patty	f
paul	m
paula	f
paulette	f
pauline	f
paulo	m
pavel	m
pearl	f	word
pedro	m
peggy	f
penelope	f
penny	f
percy	m
perla	f
perry	m	word
pete	m
peter	m
petra	f
peyton	u
phil	m
philip	m
philippa	f
philippe	m
phillip	m
phineas	m
phoebe	f
phoenix	u	word
phyllis	f
pierce	m	word
pierre	m
piers	m
pilar	f
piotr	m
pippa	f
polly	f
pooja	f
poppy	f
pradeep	m
prakash	m
praveen	m
precious	f	word
presley	f
preston	m	word
priscilla	f
priya	f
quan	m
quavon	m
quentin	m
quenton	m
quincy	m	word
quinn	u
quinton	m
rachael	f
rachel	f
radha	f
raekwon	m
rafael	m
rafe	m
raffaella	f
raheem	m
rahul	m
raisa	f
raj	m
rajesh	m
rajiv	m
rakesh	m
ralph	m
ramesh	m
ramiro	m
ramon	m
ramona	f
ramsey	m
randal	m
randall	m
randolph	m
randy	m
rani	f
raoul	m
raquel	f
rashaad	m
rashad	m
rashard	m
rashawn	m
rasheed	m
rashid	m
raul	m
raven	f	word
ravi	m
ray	m	word
raymond	m
raymundo	m
reagan	u	word
reba	f
rebecca	f
reed	m	word
reese	u
refugio	m
reggie	m
regina	f
reginald	m
reid	m
reina	f
reinhard	m
rekha	f
remington	m	word
remy	f
rena	f
rene	u
renee	f
renisha	f
reuben	m
rex	m	word
reyna	f
reynaldo	m
rhett	m
rhiannon	f
rhoda	f
rhonda	f
rhys	m
ricardo	m
rich	m	word
richard	m
rickey	m
rickie	m
ricky	m
rico	m
rigoberto	m
rihanna	f
riley	u	word
rita	f
ritu	f
rob	m	word
robbie	m
robert	m
roberta	f
roberto	m
robin	u
robyn	f
rocco	m
rochelle	f
rocio	f
rocky	m	word
rod	m	word
roddy	m
roderick	m
roderigo	m
rodney	m
rodolfo	m
rodrigo	m
rogelio	m
roger	m
rohit	m
roland	m
rolando	m
rolf	m
roman	m
romeo	m
ron	m
ronald	m
ronnie	m
ronny	m
roosevelt	m	word
rory	m
rosa	f
rosalie	f
rosalind	f
rosalyn	f
rosamund	f
rosanne	f
rosario	f
rose	f	word
roseanne	f
rosemarie	f
rosemary	f
roshan	m
rosie	f
rosin	f
roslyn	f
ross	m	word
rossana	f
rowan	u
rowena	f
roxanne	f
roy	m
royce	m
ruairi	m
ruben	m
ruby	f	word
rudolph	m
rudy	m
rufus	m
rupert	m
ruslan	m
russ	m
russell	m	word
rusty	m	word
ruth	f
ruthie	f
ryan	m
ryder	m
ryker	m
rylee	f
rylie	f
sabine	f
sabrina	f
sachin	m
sade	f
sadie	f
sage	u	word
sakina	f
salim	m
sally	f
salvador	m	word
salvatore	m
sam	u
samantha	f
samara	f
samir	m
samira	f
sammy	m
samuel	m
sanaa	f
sandeep	m
sandra	f
sandy	f	word
sanford	m
sangeeta	f
sanjay	m
santiago	m	word
santos	m	word
saoirse	f
sara	f
sarah	f
sasha	u
satish	m
saul	m
savannah	f	word
scarlett	f
schlomo	m
scott	m	word
seamus	m
sean	m
sebastian	m
sebastien	m
segun	m
selena	f
selma	f
serena	f
sergei	m
sergey	m
sergio	m
seth	m
shakira	f
shamika	f
shane	m
shanice	f
shanika	f
shaniqua	f
shanna	f
shannon	u
shantel	f
shanti	f
shaquanna	f
shaquille	m
shari	f
sharlene	f
sharon	f
sharonda	f
shaun	m
shawn	m
shawna	f
shayla	f
shayna	f
shea	u
sheena	f
sheila	f
shelby	u	word
sheldon	m	word
shelia	f
shelley	f
shelly	f
shelton	m
sheri	f
sherman	m	word
sherri	f
sherrie	f
sherry	f
sherwood	m
sheryl	f
shirley	f
shiv	m
shlomo	m
shmuel	m
shona	f
shonda	f
sian	f
sid	m	word
sidney	m
siegfried	m
sienna	f
sierra	f	word
sigrid	f
silas	m
silvana	f
silvia	f
simon	m
simona	f
simone	f
sincere	m
sinead	f
siobhan	f
sita	f
sky	u	word
skylar	u
skyler	u
socorro	f
sofia	f
sofya	f
solange	f
soledad	f
solomon	m	word
sonali	f
sondra	f
sonia	f
sonja	f
sonny	m	word
sonya	f
soo	u
sophia	f
sophie	f
spencer	m	word
spiros	m
stacey	f
stacie	f
stacy	f
stan	m
stanislav	m
stanley	m
stavros	m
stefan	m
stella	f
stephan	m
stephanie	f
stephany	f
stephen	m
stephon	m
sterling	m	word
stetson	m
steve	m
steven	m
stevie	u
stewart	m
storm	u	word
stuart	m
sue	f
summer	f	word
sung	u
sunil	m
sunita	f
suresh	m
susan	f
susana	f
susanna	f
susannah	f
susanne	f
susie	f
sutton	u
suzanne	f
suzette	f
sven	m
svetlana	f
swati	f
sybil	f
sydney	f	word
sylvester	m
sylvia	f
sylvie	f
tabatha	f
tabitha	f
tad	m	word
taj	m
takeshi	m
tamara	f
tameka	f
tami	f
tamia	f
tamika	f
tammi	f
tammie	f
tammy	f
tamsin	f
tanesha	f
tania	f
tanisha	f
taniyah	f
tanner	m
tanya	f
tao	m
tara	f
tariq	m
tarquin	m
tasha	f
tatiana	f
tatum	u
tatyana	f
tavares	m
tavaris	m
tavish	m
tavon	m
tawanda	f
taylor	u	word
tayvon	m
teagan	u
ted	m
teddy	m
terence	m
teresa	f
teresita	f
teri	f
terrance	m
terrell	m
terrence	m
terri	f
terry	m
tess	f
tessa	f
tevin	m
thad	m
thaddeus	m
thelma	f
theo	m
theodore	m
theodoros	m
theresa	f
theron	m
thierry	m
thomas	m
thurman	m
tia	f
tiana	f
tierra	f
tiffany	f
tim	m
timothy	m
tina	f
titus	m
toby	m
todd	m
tom	m
tomas	m
tomasz	m
tomer	m
tommy	m
toni	f
tony	m
tonya	f
tory	u
tracey	f
tracie	f
tracy	u
travis	m
trayvon	m
tremaine	m
trent	m
trenton	m
trevon	m
trevor	m
trey	m
treyvon	m
tricia	f
trina	f
trinity	f	word
trisha	f
tristan	m
tristen	m
tristram	m
troy	m
trudy	f
truman	m	word
tucker	m	word
tunde	m
tupac	m
turner	m	word
ty	m	word
tyesha	f
tyler	m
tyquan	m
tyree	m
tyrell	m
tyrese	m
tyrik	m
tyriq	m
tyrone	m
tyrus	m
tyshawn	m
tyson	m	word
ulric	m
ulrich	m
ulrike	f
ulysses	m
uma	f
una	f
uri	m
uriah	m
ursel	f
ursula	f
uschi	f
usha	f
usman	m
uwe	m
val	u
valarie	f
valentin	m
valentina	f
valeria	f
valerie	f
valery	m
van	m	word
vance	m	word
vanessa	f
vaughan	m
vaughn	m
vera	f
vern	m
verna	f
vernon	m
veronica	f
veronique	f
vicente	m
vicki	f
vickie	f
vicky	f
victor	m
victoria	f	word
vidya	f
vijay	m
vikram	m
viktor	m
vince	m
vincent	m
vinod	m
viola	f
violet	f	word
virgil	m
virginia	f	word
vitaly	m
vito	m
vivek	m
vivian	f
viviane	f
vivienne	f
vladimir	m
vladislav	m
vonte	m
wade	m	word
waldo	m
wallace	m	word
walt	m
walter	m
walther	m
wanda	f
ward	m	word
warren	m	word
waylon	m
wayne	m
wei	u
weldon	m
wendell	m
wendy	f
werner	m
wes	m
wesley	m
weston	m	word
whitney	f
wilbert	m
wilbur	m
wiley	m
wilfred	m
wilfredo	m
wilhelm	m
wilhelmina	f
will	m	word
willa	f
willard	m
william	m
willie	m
willis	m
willow	f
wilma	f
wilson	m	word
winfred	m
winifred	f
winnie	f
winston	m	word
winter	u	word
wojciech	m
wolfgang	m
woodrow	m
woody	m	word
wyatt	m
xander	m
xavier	m
ximena	f
xin	u
xiomara	f
xiu	f
yaakov	m
yadira	f
yair	m
yanira	f
yannis	m
yasmeen	f
yasmin	f
yasmine	f
yekaterina	f
yelena	f
yesenia	f
yesica	f
yevgeny	m
yi	u
yitzhak	m
yoav	m
yoko	f
yolanda	f
yong	u
yosef	m
yossi	m
young	u
yousef	m
yuki	u
yulia	f
yuri	m
yusuf	m
yves	m
yvette	f
yvonne	f
zach	m
zachariah	m
zachary	m
zachery	m
zack	m
zahra	f
zaid	m
zainab	f
zaire	m
zakia	f
zane	m
zara	f
zaria	f
zavier	m
zbigniew	m
zeke	m
zelda	f
zev	m
zion	m
zoe	f
zofia	f
zoya	f
zulema	f

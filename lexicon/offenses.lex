# Crimes, causes of action and breaches of policy, as charges and suits name them.
# key (as tokens, a hyphen is a word of its own)	kind
abduction	crime
abuse of a corpse	crime
abuse of office	crime
abuse of power	crime
abuse of public office	crime
access device fraud	crime
accessory	crime
accessory after the fact	crime
age discrimination	crime
aggravated arson	crime
aggravated assault	crime
aggravated battery	crime
aggravated child abuse	crime
aggravated harassment	crime
aggravated indecent assault	crime
aggravated robbery	crime
aggravated sexual assault	crime
aiding and abetting	crime
animal cruelty	crime
armed criminal action	crime
armed robbery	crime
arson	crime
assault	crime
assault and battery	crime
assault on a police officer	crime
assault on an officer	crime
assault with a deadly weapon	crime
attempted arson	crime
attempted extortion	crime
attempted homicide	crime
attempted murder	crime
attempted rape	crime
auto theft	crime
ballot fraud	crime
bank fraud	crime
bank robbery	crime
bankruptcy fraud	crime
battery	crime
bigamy	crime
blackmail	crime
bomb threat	crime
bootlegging	crime
brandishing	crime
breach of contract	crime
breach of peace	crime
breach of the peace	crime
breach of trust	crime
break - in	crime
breaking and entering	crime
bribery	crime
bribing	crime
brutality	crime
burglary	crime
campaign finance violations	crime
capital murder	crime
careless driving	crime
carjacking	crime
carrying a concealed firearm	crime
carrying a concealed weapon	crime
carrying a firearm without a license	crime
child abduction	crime
child abuse	crime
child cruelty	crime
child endangerment	crime
child molestation	crime
child neglect	crime
child pornography	crime
child sexual abuse	crime
civil rights violation	crime
civil rights violations	crime
computer fraud	crime
conduct unbecoming	crime
conduct unbecoming an officer	crime
conflict of interest	crime
conspiracy	crime
contempt	crime
contempt of court	crime
conversion	crime
copyright infringement	crime
corruption	crime
corruption of minors	crime
counterfeiting	crime
credit card fraud	crime
crimes against humanity	crime
criminal conspiracy	crime
criminal damage	crime
criminal damage to property	crime
criminal homicide	crime
criminal mischief	crime
criminal negligence	crime
criminal possession of a weapon	crime
criminal sexual conduct	crime
criminal sexual contact	crime
criminal threats	crime
criminal trespass	crime
criminally negligent homicide	crime
cruelty to a dependent adult	crime
cruelty to animals	crime
cruelty to children	crime
culpable negligence	crime
custodial interference	crime
cyberbullying	crime
cyberstalking	crime
defamation	crime
delivery of a controlled substance	crime
dependent adult abuse	crime
deprivation of civil rights	crime
deprivation of rights	crime
dereliction of duty	crime
desecration	crime
destruction of property	crime
disability discrimination	crime
discharge of a firearm	crime
discharging a firearm	crime
discharging a weapon	crime
discrimination	crime
dishonesty	crime
disorderly conduct	crime
distribution of a controlled substance	crime
distribution of child pornography	crime
distribution of heroin	crime
disturbing the peace	crime
dogfighting	crime
domestic assault	crime
domestic battery	crime
domestic terrorism	crime
domestic violence	crime
driving under the influence	crime
driving while impaired	crime
driving while intoxicated	crime
driving with a suspended license	crime
driving without a license	crime
drug charges	crime
drug conspiracy	crime
drug dealing	crime
drug delivery	crime
drug distribution	crime
drug offenses	crime
drug paraphernalia	crime
drug possession	crime
drug trafficking	crime
drunk and disorderly	crime
drunk driving	crime
drunken driving	crime
due process violations	crime
dui	crime
dwi	crime
elder abuse	crime
election fraud	crime
eluding	crime
eluding police	crime
embezzlement	crime
emotional distress	crime
endangering a child	crime
endangering the welfare of a child	crime
endangering the welfare of children	crime
enticement	crime
environmental crimes	crime
escape	crime
espionage	crime
ethics violations	crime
ethnic intimidation	crime
evading arrest	crime
evidence tampering	crime
excessive force	crime
excessive use of force	crime
extortion	crime
failure to appear	crime
failure to disperse	crime
false arrest	crime
false imprisonment	crime
false reporting	crime
false statement	crime
false statements	crime
falsification of records	crime
falsifying business records	crime
falsifying records	crime
federal program theft	crime
felon in possession	crime
felon in possession of a firearm	crime
felon in possession of a weapon	crime
felonious assault	crime
felony murder	crime
filing a false police report	crime
filing a false report	crime
filing false tax returns	crime
firearm violations	crime
firearms violations	crime
fleeing	crime
fleeing and eluding	crime
forgery	crime
fraud	crime
fraudulent voter registration	crime
furnishing alcohol to minors	crime
gambling	crime
gender discrimination	crime
grand larceny	crime
grand theft	crime
grooming	crime
gross misdemeanor assault	crime
gross negligence	crime
gross sexual imposition	crime
gun charges	crime
gun possession	crime
gun violations	crime
hacking	crime
harassment	crime
harboring a fugitive	crime
hate crime	crime
hate crimes	crime
hazing	crime
health care fraud	crime
healthcare fraud	crime
hijacking	crime
hindering apprehension	crime
hindering prosecution	crime
hit - and - run	crime
hit and run	crime
home invasion	crime
homicide	crime
honest services fraud	crime
honest services wire fraud	crime
hostage - taking	crime
hostile work environment	crime
human trafficking	crime
identity theft	crime
illegal dumping	crime
illegal entry	crime
illegal gambling	crime
illegal possession of a firearm	crime
illegal re - entry	crime
illegal reentry	crime
illegal restraint	crime
illegal search	crime
illegal voting	crime
immigration violations	crime
impersonating a police officer	crime
impersonating an officer	crime
incest	crime
inciting a riot	crime
inciting violence	crime
indecent assault	crime
indecent exposure	crime
infliction of emotional distress	crime
influence peddling	crime
insider trading	crime
institutional vandalism	crime
insubordination	crime
insurance fraud	crime
insurrection	crime
intentional infliction of emotional distress	crime
interfering with a police officer	crime
interfering with an officer	crime
intimidation	crime
invasion of privacy	crime
involuntary manslaughter	crime
jaywalking	crime
kickbacks	crime
kidnapping	crime
larceny	crime
leaving the scene	crime
leaving the scene of a crash	crime
leaving the scene of an accident	crime
lewd and lascivious conduct	crime
lewd conduct	crime
libel	crime
littering	crime
loitering	crime
looting	crime
mail fraud	crime
maiming	crime
making a terrorist threat	crime
making false statements	crime
making threats	crime
malfeasance	crime
malfeasance in office	crime
malicious destruction of property	crime
malicious mischief	crime
malicious prosecution	crime
malicious wounding	crime
malpractice	crime
manslaughter	crime
marijuana possession	crime
marriage fraud	crime
mayhem	crime
medical malpractice	crime
menacing	crime
misappropriation	crime
misappropriation of funds	crime
misconduct	crime
misconduct in office	crime
misprision	crime
misuse of funds	crime
misuse of public funds	crime
molestation	crime
money laundering	crime
mortgage fraud	crime
murder	crime
narcotics	crime
neglect	crime
neglect of duty	crime
negligence	crime
negligent homicide	crime
nonsupport	crime
obstructing an officer	crime
obstructing justice	crime
obstructing police	crime
obstruction	crime
obstruction of justice	crime
official misconduct	crime
official oppression	crime
open records violation	crime
owi	crime
parole violation	crime
perjury	crime
petit larceny	crime
petit theft	crime
petty theft	crime
poaching	crime
police brutality	crime
policy violation	crime
policy violations	crime
possession of a controlled substance	crime
possession of a firearm	crime
possession of a firearm by a felon	crime
possession of a firearm by a prohibited person	crime
possession of a weapon	crime
possession of child pornography	crime
possession of cocaine	crime
possession of drug paraphernalia	crime
possession of heroin	crime
possession of marijuana	crime
possession of narcotics	crime
possession of stolen property	crime
possession with intent to deliver	crime
possession with intent to distribute	crime
possession with intent to sell	crime
price fixing	crime
probation violation	crime
property damage	crime
prostitution	crime
prowling	crime
public drunkenness	crime
public intoxication	crime
public lewdness	crime
public urination	crime
racial discrimination	crime
racial profiling	crime
racketeering	crime
racketeering conspiracy	crime
rape	crime
receiving stolen property	crime
reckless conduct	crime
reckless driving	crime
reckless endangerment	crime
reckless homicide	crime
recklessly endangering	crime
recklessly endangering another person	crime
resisting an officer	crime
resisting arrest	crime
retaliation	crime
riot	crime
rioting	crime
robbery	crime
securities fraud	crime
sedition	crime
seditious conspiracy	crime
sex trafficking	crime
sexual abuse	crime
sexual assault	crime
sexual battery	crime
sexual discrimination	crime
sexual exploitation	crime
sexual exploitation of a minor	crime
sexual harassment	crime
sexual misconduct	crime
shoplifting	crime
simple assault	crime
slander	crime
smuggling	crime
sodomy	crime
solicitation	crime
solicitation of a minor	crime
solicitation of murder	crime
soliciting a minor	crime
speeding	crime
stalking	crime
statutory rape	crime
stolen property	crime
strangulation	crime
strong - arm robbery	crime
strongarm robbery	crime
subornation of perjury	crime
swatting	crime
tampering with a witness	crime
tampering with evidence	crime
tampering with public records	crime
tampering with records	crime
tax evasion	crime
tax fraud	crime
terrorism	crime
terroristic threatening	crime
terroristic threats	crime
theft	crime
theft by deception	crime
theft from a program	crime
theft of government funds	crime
theft of public funds	crime
threatening	crime
torture	crime
trafficking	crime
treason	crime
trespass	crime
trespassing	crime
unauthorized use of a vehicle	crime
underage drinking	crime
unlawful assembly	crime
unlawful carrying	crime
unlawful detention	crime
unlawful discharge of a firearm	crime
unlawful imprisonment	crime
unlawful possession of a firearm	crime
unlawful possession of a weapon	crime
unlawful restraint	crime
unlawful search	crime
unlawful sexual contact	crime
unlawful surveillance	crime
unlawful taking	crime
unlawful use of a weapon	crime
unreasonable force	crime
unreasonable search	crime
untruthfulness	crime
use of force violations	crime
uttering	crime
vandalism	crime
vehicle theft	crime
vehicular assault	crime
vehicular homicide	crime
vehicular manslaughter	crime
violating a restraining order	crime
violating civil rights	crime
violating parole	crime
violating probation	crime
violation of a court order	crime
violation of a protective order	crime
violation of a restraining order	crime
violation of due process	crime
violation of policy	crime
violation of probation	crime
visa fraud	crime
voluntary manslaughter	crime
voter fraud	crime
voyeurism	crime
wage theft	crime
wanton endangerment	crime
war crimes	crime
weapon possession	crime
weapons charges	crime
weapons offenses	crime
weapons possession	crime
welfare fraud	crime
whistleblower retaliation	crime
wire fraud	crime
witness intimidation	crime
witness tampering	crime
wounding	crime
wrongful arrest	crime
wrongful conviction	crime
wrongful death	crime
wrongful termination	crime

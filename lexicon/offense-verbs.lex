# SPDX-License-Identifier: Apache-2.0
# Deeds that have a name in law: "charged with raping a student" is a charge of rape.
# words of the deed	the name
assaulting	assault
bribing	bribery
burglarizing	burglary
carjacking	carjacking
committing perjury	perjury
defaming	defamation
defrauding	fraud
discriminating	discrimination
embezzling	embezzlement
extorting	extortion
harassing	harassment
kidnapping	kidnapping
laundering	money laundering
molesting	molestation
murdering	murder
raping	rape
retaliating	retaliation
robbing	robbery
sexually abusing	sexual abuse
sexually assaulting	sexual assault
sexually harassing	sexual harassment
smuggling	smuggling
stalking	stalking
stealing	theft
torturing	torture
trespassing	trespassing
vandalizing	vandalism

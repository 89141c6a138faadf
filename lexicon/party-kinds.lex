# Kinds of party in small letters, as the models of events tell them apart.
advocacygroup
agency
company
court
government
laborunion
lawenforcementagency
lawfirm
legislature
medicalfacility
newsorganization
oversightbody
person
prosecutoroffice
school
unnamed

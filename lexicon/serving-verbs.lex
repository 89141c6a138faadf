# Verbs whose "as" introduces a title: "served as mayor".
# verb
employ
serve
volunteer
work

# Words before a noun that bring something new into a story.
# Columns: form; apart if they tell it apart from one that came before ("another man"), else nothing.
a
an
another	apart
any
each
every
further
no
other	apart
second	apart
several
some

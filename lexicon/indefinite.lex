# Words before a noun that bring something new into a story.
a
an
another
any
each
every
further
no
other
second
several
some

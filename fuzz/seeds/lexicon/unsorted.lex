b	a
a	b

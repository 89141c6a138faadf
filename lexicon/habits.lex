# Words that tell how things usually go rather than what happened.
# Columns: form; often (on a verb: "are often sued"), most (on its subject: "most officers"), when (before its clause: "when an officer
# shoots") or any (before "time").
always	often
any	any
anytime	when
commonly	often
customarily	often
each	any
every	any
few	most
frequently	often
generally	often
habitually	often
invariably	often
many	most
most	most
normally	often
occasionally	often
often	often
ordinarily	often
rarely	often
regularly	often
routinely	often
seldom	often
sometimes	often
typically	often
usually	often
when	when
whenever	when

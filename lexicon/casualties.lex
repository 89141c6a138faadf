# Words that tell of the dead and the hurt.  Columns: lemma or word; deaths or injuries.
dead	deaths
deadly	deaths
death	deaths
die	deaths
fatal	deaths
fatality	deaths
fatally	deaths
homicide	deaths
hurt	injuries
injure	injuries
injured	injuries
injury	injuries
kill	deaths
killing	deaths
manslaughter	deaths
murder	deaths
non - fatal	injuries
slay	deaths
slaying	deaths
wound	injuries
wounded	injuries

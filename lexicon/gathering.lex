# Classes of which several offenses against the same person make one event.
arrest
charge
conviction
indictment
plea
sentence

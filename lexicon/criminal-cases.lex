# Classes of actions against somebody accused of a crime.
# class in small letters
acquittal
arrest
charge
conviction
indictment
mistrial
plea
sentence
trial

# SPDX-License-Identifier: Apache-2.0
# Classes of actions whose authority sits in judgment: what a judge says of an act is no claim of a party.
# class in small letters	unnamed: only an authority without a name, as a grand jury is
acquittal
conviction
hearing
indictment	unnamed
mistrial
ruling
sentence
trial
verdict

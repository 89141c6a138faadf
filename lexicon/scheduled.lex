# SPDX-License-Identifier: Apache-2.0
# Classes of events that are set for a day beforehand: "will appear for arraignment" foresees the arraignment.
# class in small letters
hearing
plea
retirement
sentence
trial

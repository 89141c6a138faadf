# SPDX-License-Identifier: Apache-2.0
# Classes of incidents that are wrongs by their very name: whoever says that somebody did one makes an allegation.
# class in small letters
assault
drugoffense
fraud
misconduct
propertydamage
sexualoffense
theft
threat

# SPDX-License-Identifier: Apache-2.0
# Classes of incidents that may be rightful or not: a charge makes an allegation of who did one, not a mere report.
# class in small letters
collision
death
shooting
useofforce

# SPDX-License-Identifier: Apache-2.0
# Words that join two offenses.
# word
&
and
or
plus

# SPDX-License-Identifier: Apache-2.0
dist_man1_MANS = man/onrecord.1

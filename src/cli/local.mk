# SPDX-License-Identifier: Apache-2.0
onrecord_SOURCES += src/cli/main.c

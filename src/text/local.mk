# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += src/text/document.h

# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/export/check_export
TESTS += tests/export/check_export
tests_export_check_export_SOURCES = tests/runner.c \
    tests/describe/fixture.c \
    tests/export/test_entity.c \
    tests/export/test_forms.c \
    tests/export/test_network.c \
    tests/export/test_quoting.c
tests_export_check_export_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) -I$(srcdir)/tests/describe \
    -DONR_SUITES='X(entity) X(forms) X(network) X(quoting)'
tests_export_check_export_LDADD = libonrecord.la $(CHECK_LIBS)
tests_export_check_export_LDFLAGS = $(AM_LDFLAGS) -static
endif

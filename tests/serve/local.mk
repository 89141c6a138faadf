# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/serve/check_serve
TESTS += tests/serve/check_serve
tests_serve_check_serve_SOURCES = tests/runner.c \
    tests/serve/test_accept.c \
    tests/serve/test_files.c \
    tests/serve/test_protocol.c
tests_serve_check_serve_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(accept) X(files) X(protocol)'
tests_serve_check_serve_LDADD = libonrecord-serve.la libonrecord.la $(CHECK_LIBS)
tests_serve_check_serve_LDFLAGS = $(AM_LDFLAGS) -static
endif

# SPDX-License-Identifier: Apache-2.0
pages_tests = \
    tests/pages/hosts.sh \
    tests/pages/publish.sh \
    tests/pages/serve.sh
TESTS += $(pages_tests)
dist_check_SCRIPTS += $(pages_tests)
EXTRA_DIST += tests/pages/hosts.py tests/pages/outcomes.ttl tests/pages/serve.py

if HAVE_CHECK
check_PROGRAMS += tests/pages/check_pages
TESTS += tests/pages/check_pages
tests_pages_check_pages_SOURCES = tests/runner.c \
    tests/pages/test_address.c \
    tests/pages/test_folder.c \
    tests/pages/test_site.c \
    tests/pages/test_template.c
tests_pages_check_pages_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(address) X(folder) X(site) X(template)'
tests_pages_check_pages_LDADD = libonrecord-pages.la libonrecord.la $(GVC_LIBS) $(JANSSON_LIBS) $(CHECK_LIBS)
tests_pages_check_pages_LDFLAGS = $(AM_LDFLAGS) -static
endif

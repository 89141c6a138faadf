# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/graph/check_graph
TESTS += tests/graph/check_graph
tests_graph_check_graph_SOURCES = tests/runner.c \
    tests/graph/test_graph.c \
    tests/graph/test_order.c \
    tests/graph/test_vocabulary.c
tests_graph_check_graph_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(graph) X(order) X(vocabulary)'
tests_graph_check_graph_LDADD = libonrecord.la $(CHECK_LIBS)
tests_graph_check_graph_LDFLAGS = $(AM_LDFLAGS) -static
endif

# SPDX-License-Identifier: Apache-2.0
# Make context-lines.h from ontology/context.jsonld: its lines as C strings.
{
    gsub(/\\/, "\\\\")
    gsub(/"/, "\\\"")
    lines[NR] = $0
}

END {
    print "/* Made by src/write/context.awk from ontology/context.jsonld. */"
    print "static const char *const context_lines[] = {"
    for (i = 1; i <= NR; ++i) {
        print "    \"" lines[i] "\\n\","
    }
    print "};"
}

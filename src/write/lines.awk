# SPDX-License-Identifier: Apache-2.0
# Make a header of files: the lines of NAME.… as C strings in NAME_lines.
function finish() {
    if (name != "") {
        print "};"
    }
}

FNR == 1 {
    finish()
    name = FILENAME
    sub(/.*\//, "", name)
    sub(/\..*/, "", name)
    print "/* Made by src/write/lines.awk from " name ". */"
    print "static const char *const " name "_lines[] = {"
}

{
    gsub(/\\/, "\\\\")
    gsub(/"/, "\\\"")
    print "    \"" $0 "\\n\","
}

END {
    finish()
}

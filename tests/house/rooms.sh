#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Rooms include headers of those rooms only that src/ROOMS lists for them, and each room is listed.
. "${ONR_SRCDIR:?}/tests/tap.sh"
cd "$ONR_SRCDIR/src" || exit 99

allowed() { # ROOM: the rooms it may include, itself among them
    sed -n "s/^$1: *//p" ROOMS | tr '\n' ' '
    echo "$1"
}

included() { # ROOM: the rooms of the headers that it includes
    cat "$1"/*.[ch] 2>/dev/null | sed -n 's|^# *include "\([a-z_]*\)/.*|\1|p' | sort -u
}

keeps_to_the_list() { # ROOM
    for other in $(included "$1"); do
        case " $(allowed "$1") " in
        *" $other "*) ;;
        *)
            echo "$1 includes headers of $other:"
            grep -n "include \"$other/" "$1"/*.[ch]
            return 1
            ;;
        esac
    done
}

stands_after_what_it_includes() { # ROOM
    before=
    while IFS=: read -r room others; do
        case $room in '#'* | '') continue ;; esac
        if [ "$room" = "$1" ]; then
            for other in $others; do
                case " $before " in
                *" $other "*) ;;
                *) echo "$1 may include $other, which does not stand before it" && return 1 ;;
                esac
            done
        fi
        before="$before $room"
    done <ROOMS
}

for folder in */; do
    room=${folder%/}
    check "$room is listed" grep -q "^$room:" ROOMS
    check "$room includes only rooms that it may" keeps_to_the_list "$room"
    check "$room stands after the rooms that it may include" stands_after_what_it_includes "$room"
done
for room in $(sed -n 's/^\([a-z]*\):.*/\1/p' ROOMS); do
    check "$room is there" test -d "$room"
done
done_testing

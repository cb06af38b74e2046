#!/bin/sh
# Runs a command on the display there is, with openbox managing it; for xvfb-run.
openbox --sm-disable 2>/dev/null &
manager=$!
tries=100
# why: a window that is shown while the manager starts may be lost to both of them.
until xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; do
    tries=$((tries - 1))
    if [ "$tries" -eq 0 ]; then
        echo "openbox did not start" >&2
        exit 1
    fi
    sleep 0.1
done
"$@"
result=$?
kill $manager
exit $result

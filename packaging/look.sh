#!/usr/bin/env bash
# Starts the real window under Xvfb, presses Ctrl+Enter, waits for the result, and takes screenshots into a folder:
#     bash packaging/look.sh FOLDER [WIDTHxHEIGHT] [SCALE] [dark|light]
# Uses the ldm-studio on PATH, and a home of its own. Fails unless a result comes within two minutes.
set -euo pipefail
out=$(mkdir -p "$1" && cd "$1" && pwd)
size=${2:-1440x900} scale=${3:-1} theme=${4:-dark}
home=$(mktemp -d)
display=:$((90 + RANDOM % 100))
Xvfb "$display" -screen 0 "${size}x24" -nolisten tcp >/dev/null 2>&1 &
server=$!
export DISPLAY=$display XDG_CONFIG_HOME=$home XDG_STATE_HOME=$home XDG_DATA_HOME=$home QT_SCALE_FACTOR=$scale
# The title is waited for in English.
export LDM_STUDIO_LANGUAGE=en
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
trap 'kill "${program:-}" "$server" 2>/dev/null || true; rm -rf "$home"' EXIT
mkdir -p "$home/ldm-studio"
# Seen before: the tour of a first start would hide what the pictures are of.
printf '{"theme": "%s", "toured": true}' "$theme" > "$home/ldm-studio/settings.json"
for _ in $(seq 300); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done

shoot() {
  QT_SCALE_FACTOR=1 python -c '
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(["shoot"])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))' "$out/$1.png"
}

ldm-studio >"$out/log" 2>&1 &
program=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --name "LDM Studio" | head -n 1)
width=${size%x*} height=${size#*x}
xdotool windowmove "$window" 0 0 windowsize "$window" "$width" "$height"
sleep 3
shoot start
xdotool windowfocus --sync "$window" 2>/dev/null || true
xdotool key ctrl+Return
begun=$(date +%s.%N)
# The title carries the state of the run, so that a script can wait for it.
found=
for _ in $(seq 1200); do
  title=$(xdotool getwindowname "$window")
  case "$title" in *"step "*) [ -e "$out/running.png" ] || shoot running ;; *"result"*) found=1; break ;; esac
  sleep 0.1
done
taken=$(echo "$(date +%s.%N) $begun" | awk '{printf "%.1f", $1 - $2}')
sleep 0.5
shoot result
[ -n "$found" ] || { echo "no result within two minutes; the log says:"; cat "$out/log"; exit 1; }
xdotool key Return
sleep 1
shoot accepted
if grep -E "Traceback|CRITICAL|ERROR" "$out/log"; then echo "the log shows errors"; exit 1; fi
echo "the window made its result in $taken s (model loading included)" | tee "$out/summary"

#!/usr/bin/env bash
# Make .venv with the given Python, or say in one line what is missing.
set -euo pipefail
python=$1

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "Evenwicht needs Python 3.11 or newer as '$python'; try: make PYTHON=python3.12 run" >&2
  exit 1
fi
if ! "$python" -m venv .venv; then
  rm -rf .venv
  echo "Python's venv is missing; type: sudo apt-get install python3-venv" >&2
  exit 1
fi

#!/usr/bin/env bash
# Renew the pinned dependencies: for every system and Python 3.11 up, with hashes, with no address.
set -euo pipefail
cd "$(dirname "$0")/.."

compile() {
  uv --no-config pip compile pyproject.toml --upgrade --universal --python-version 3.11 \
    --only-binary :all: --generate-hashes --no-emit-index-url --no-annotate --no-header \
    --quiet "$@" > /dev/null
}

compile --output-file packaging/requirements.lock
compile --extra dev --constraints packaging/requirements.lock \
  --output-file packaging/development.lock

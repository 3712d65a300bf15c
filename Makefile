# What can be typed here; `make help` lists it. Every target works on a fresh clone.

PYTHON ?= python3
MINUTES ?= 5
SEED ?= 1
BIN := .venv/bin
RUN := $(BIN)/python

# A window needs more of Qt's system libraries than drawing off-screen.
DISPLAYED := $(or $(DISPLAY),$(WAYLAND_DISPLAY))
QT_FOR_RUN := .venv/.qt-$(if $(DISPLAYED),window,offscreen)
QT_FOR_BENCH := .venv/.qt-$(if $(DISPLAYED)$(shell command -v Xvfb),window,offscreen)

.DEFAULT_GOAL := help
.PHONY: help run test check looks bench faults monkey mutants package translations pictures lock clean

help: ## list what can be typed
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: .venv/.requirements $(QT_FOR_RUN) ## start the app; without a display the demo goes to demo/
	@$(RUN) packaging/run.py

# Compiled modules are kept, whatever the caller's shell says: each worker and each process that a
# test starts would compile all of the app and of the tests anew, some seven seconds a time.
test: .venv/.development .venv/.qt-offscreen ## run all tests
	@PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(RUN) -m pytest --numprocesses auto --dist worksteal

check: .venv/.development .venv/.qt-offscreen ## style, types, rooms, translations, tree, wheel and looks
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(RUN) packaging/translations.py check
	$(RUN) -m pytest tests/test_tree.py
	$(RUN) packaging/check_wheel.py
	@QT_QPA_PLATFORM=offscreen $(RUN) -m tests.looks --third

looks: .venv/.development .venv/.qt-offscreen ## look whether all pages can be read at every size and text
	@QT_QPA_PLATFORM=offscreen $(RUN) -m tests.looks

bench: .venv/.development $(QT_FOR_BENCH) ## measure start, save, charts, memory and signals
	@$(RUN) -m tests.bench

faults: .venv/.development ## the long fault tests of the vault
	@$(RUN) -m tests.faults

monkey: .venv/.development .venv/.qt-offscreen ## do anything in the window (MINUTES=5 SEED=1)
	@QT_QPA_PLATFORM=offscreen $(RUN) -m tests.monkey --minutes $(MINUTES) --seed $(SEED)

mutants: .venv/.development .venv/.qt-offscreen ## put small faults in and count which the tests notice
	@$(RUN) -m tests.mutants

package: .venv/.development ## build the wheel and the source archive into dist/
	@$(RUN) -m build --no-isolation --outdir dist .

translations: .venv/.development ## bring the texts of the window into i18n/ and compile them
	@$(RUN) packaging/translations.py update

pictures: .venv/.requirements .venv/.qt-offscreen ## take the pictures of the README anew
	@for page in today trends signals care; do QT_QPA_PLATFORM=offscreen \
	  $(RUN) -m evenwichtapp --lang en screenshots --out packaging/pictures --page $$page \
	  --theme light --force; done

lock: ## renew the pinned dependencies (needs uv)
	@packaging/lock.sh

clean: ## remove what was built, with the virtual environment
	rm -rf .venv build dist demo .mypy_cache .ruff_cache .pytest_cache .hypothesis \
	  .import_linter_cache

.venv/bin/python:
	@packaging/make_venv.sh $(PYTHON)

.venv/.%: packaging/%.lock | .venv/bin/python
	@echo "Installing the pinned packages of $<"
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes \
	  --only-binary :all: --requirement $<
	@touch $@

.venv/.qt-%: packaging/qt_libraries.py | .venv/bin/python
	@$(RUN) packaging/qt_libraries.py $*
	@touch $@

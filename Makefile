# Needs Python 3.11 or later, pip and make. `make run` and `make test` do all the set-up themselves.

PYTHON ?= python3
# One worker a core of a small machine; WORKERS=0 runs the tests in one process.
WORKERS ?= 2
# The tests of bot/ wait for processes, pages and clocks more than they reckon: one worker more than there are cores.
WAITING ?= 3
COUNTED := --cov=conversations --cov-branch --cov-fail-under=100 --cov-report=term-missing:skip-covered

# A uv that is there is used; otherwise the pinned one, put into .tools/ (works where pip refuses global installs).
UV := $(or $(shell command -v uv),.tools/bin/uv)
OUR_UV := $(filter .tools/%,$(UV))
BIN := .venv/bin/python
# The developer's environment holds all that the bot needs: once it is there, `make run` leaves it alone.
READY := $(or $(wildcard .venv/dev.stamp),.venv/run.stamp)
# Compiled modules halve the time to start, so they are kept even where the shell says otherwise.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help install run test bench kill chaos words screenshots cards lock

help:
	@echo "make run      start the bot (no TELEGRAM_TOKEN: a chat page on this machine)"
	@echo "make test     style, types, the wall between the two rooms, and every test"
	@echo "make bench    measure against a plain python-telegram-bot bot"
	@echo "make kill     kill the running bot at random moments and count what was lost"
	@echo "make chaos    the same for thousands of check-ins, with freezes and a server that misbehaves"
	@echo "make words    print every text of the bot, to read aloud"
	@echo "make screenshots  take the two pictures of the README anew"
	@echo "make cards    draw the cards of the docs anew, to be looked at"
	@echo "make lock     renew requirements/*.lock"
	@echo "make install  only set up .venv (run and test do it by themselves)"

install: $(READY)

run: $(READY)
	$(BIN) -m bot

test: .venv/dev.stamp
	$(BIN) -m ruff check .
	$(BIN) -m ruff format --check .
	$(BIN) -m mypy bot conversations tests $(wildcard benchmarks)
	.venv/bin/lint-imports --no-cache --no-logo
	$(BIN) -m pytest -n $(WORKERS) --dist worksteal $(COUNTED) tests/conversations
	$(BIN) -m pytest -n $(if $(filter 0,$(WORKERS)),0,$(WAITING)) --dist worksteal --ignore tests/conversations

bench: .venv/dev.stamp
	$(BIN) -m benchmarks

chaos: .venv/dev.stamp
	$(BIN) -m benchmarks.chaos

kill: .venv/dev.stamp
	$(BIN) -m benchmarks.kill

words: .venv/dev.stamp
	@$(BIN) -m tests.words

screenshots: .venv/dev.stamp
	$(BIN) -W ignore -m tests.screenshots

cards: .venv/dev.stamp
	$(BIN) -m tests.cards

# No host, no path of this machine: only names, versions and hashes.
COMPILE = $(UV) pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

lock: | $(OUR_UV)
	$(COMPILE) --output-file requirements/run.lock pyproject.toml
	$(COMPILE) --output-file requirements/dev.lock --extra dev --constraint requirements/run.lock pyproject.toml
	echo uv | $(COMPILE) --output-file requirements/uv.txt -

.tools/bin/uv: requirements/uv.txt
	PIP_USER=0 $(PYTHON) -m pip install -qq --disable-pip-version-check --target .tools --upgrade \
		--require-hashes -r requirements/uv.txt
	touch $@

.venv/pyvenv.cfg: | $(OUR_UV)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Rebound needs Python 3.11 or later: try make PYTHON=python3.12")'
	$(UV) venv --quiet --clear --no-python-downloads --python $(PYTHON) .venv

.venv/run.stamp: requirements/run.lock .venv/pyvenv.cfg | $(OUR_UV)
	$(UV) pip sync --quiet --compile-bytecode --python $(BIN) --require-hashes requirements/run.lock
	touch $@

.venv/dev.stamp: requirements/dev.lock .venv/pyvenv.cfg | $(OUR_UV)
	$(UV) pip sync --quiet --compile-bytecode --python $(BIN) --require-hashes requirements/dev.lock
	touch $@ .venv/run.stamp

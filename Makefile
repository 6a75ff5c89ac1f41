# Needs Python 3.11 or later, pip and make. `make run` and `make test` do all the set-up themselves.

PYTHON ?= python3
# One worker per core of a small machine; WORKERS=0 runs the tests in one process.
WORKERS ?= 2
# Many tests wait for processes, pages and clocks, so they run with one worker more than there are cores.
IO_WORKERS ?= 3
BOT_WORKERS = $(if $(filter 0,$(WORKERS)),0,$(IO_WORKERS))
COUNTED := --cov=conversations --cov-branch --cov-fail-under=100 --cov-report=term-missing:skip-covered

# Times at which date handling may go wrong: a name, and the time in UTC. `make test-days` starts at each of them.
MOMENTS := \
	Monday-just-after-midnight=2027-01-11T00:10Z \
	Tuesday-morning=2027-04-13T09:00Z \
	Wednesday-just-before-midnight=2027-06-16T23:50Z \
	Thursday-afternoon=2027-08-19T15:30Z \
	Friday-evening=2027-10-15T18:00Z \
	Saturday-evening=2027-12-04T22:05Z \
	Sunday-noon=2027-05-09T12:00Z \
	last-of-January=2027-01-31T21:00Z \
	29-February=2028-02-29T09:00Z \
	clocks-go-forward=2027-03-28T00:59:30Z \
	clocks-go-back=2027-10-31T00:59:30Z \
	last-minutes-of-a-year=2027-12-31T23:59:30Z
# The tests that use Chromium, the local chat or dates. The others know no date, or use a clock of their own.
DAYS := --ignore tests/local/test_page_for_all.py tests/test_chromium.py tests/test_chromium_tips.py tests/local $(addprefix tests/bot/test_,$(addsuffix .py,\
	whole_way strange_messages next_sent scheduler moved_clock nightly backups restore downtime running \
	dates dates_any_text dateparser_loading laws_night laws_check_ins))

# Uses an installed uv, or else puts the pinned one into .tools/ (which works where pip refuses global installs).
UV := $(or $(shell command -v uv),.tools/bin/uv)
OUR_UV := $(filter .tools/%,$(UV))
BIN := .venv/bin/python
# The development environment has all that the bot needs: once it exists, `make run` leaves it alone.
READY := $(or $(wildcard .venv/dev.stamp),.venv/run.stamp)
# Compiled modules halve the startup time, so they are written even if the shell disables that.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help install run test test-long test-days journey bench kill chaos fuzz audit words care hear renew screenshots cards lock

help:
	@echo "make run      start the bot (no TELEGRAM_TOKEN: a chat page on this machine)"
	@echo "make test     style, types, imports, and every test but the long ones"
	@echo "make test-long  branch coverage of conversations/, floods, more of the chat page, the recipes of CONTRIBUTING.md, short forms of make kill and make chaos"
	@echo "make test-days  the tests that use Chromium, the local chat or dates, at twelve awkward times (needs faketime)"
	@echo "make journey    a whole job search of eight weeks, in Chromium"
	@echo "make bench    measure against a plain python-telegram-bot bot"
	@echo "make kill     kill the running bot at random times and count what was lost"
	@echo "make chaos    thousands of check-ins through the same; then faults over polling, a webhook, and three processes on PostgreSQL"
	@echo "make fuzz     post updates that nobody would send, for an hour"
	@echo "make audit    look for known weaknesses in the locked libraries, where the list can be reached"
	@echo "make words    print every text of the bot, to read aloud"
	@echo "make care FILE=set.tsv  what the bot makes of each line: A, B, third or -"
	@echo "make hear FILE=set.tsv  the same of what is typed in a context: context, tab, text"
	@echo "make renew    rewrite the text goldens: the talks, docs/four-weeks.md, docs/dialogues.md"
	@echo "make screenshots  take the README's two screenshots again"
	@echo "make cards    draw the cards and pictures in the docs again, for review"
	@echo "make lock     renew requirements/*.lock"
	@echo "make install  only set up .venv (run and test do that themselves)"

install: $(READY)

run: $(READY)
	$(BIN) -m bot

test: .venv/dev.stamp
	$(BIN) -m ruff check .
	$(BIN) -m ruff format --check .
	$(BIN) -m mypy bot conversations tests $(wildcard benchmarks)
	.venv/bin/lint-imports --no-cache --no-logo
	$(BIN) -m pytest -n $(BOT_WORKERS) --dist worksteal -m "not long"

# Counting costs a third of the time of those tests.
test-long: .venv/dev.stamp
	$(BIN) -m pytest -n $(WORKERS) --dist worksteal $(COUNTED) tests/conversations
	$(BIN) -m pytest -n $(WORKERS) -m long --ignore tests/test_chromium_journey.py

test-days: .venv/dev.stamp
	@if ! command -v faketime >/dev/null; then \
		echo "libfaketime is missing, so no other day was tried: apt-get install faketime"; \
		exit $(if $(filter 1,$(REQUIRE_ALL)),1,0); \
	fi; \
	red=; \
	for moment in $(MOMENTS); do \
		echo "== $$moment"; \
		TZ=UTC faketime -m --exclude-monotonic "$${moment#*=}" \
			$(BIN) -m pytest -q -n $(BOT_WORKERS) --dist worksteal $(DAYS) || red="$$red $$moment"; \
	done; \
	if [ -n "$$red" ]; then echo "Red at:$$red"; exit 1; fi

journey: .venv/dev.stamp
	$(BIN) -m pytest -q tests/test_chromium_journey.py

bench: .venv/dev.stamp
	$(BIN) -m benchmarks

chaos: .venv/dev.stamp
	$(BIN) -m benchmarks.chaos
	for over in sqlite-polling sqlite-webhook replicas; do $(BIN) -m benchmarks.faults --over $$over || exit 1; done

kill: .venv/dev.stamp
	$(BIN) -m benchmarks.kill

fuzz: .venv/dev.stamp
	$(BIN) -m benchmarks.fuzz --minutes 60

# pip-audit isn't a dependency: uv fetches it when it is wanted.
audit: .venv/dev.stamp
	@said="$$($(UV) tool run --quiet pip-audit --disable-pip --require-hashes -r requirements/run.lock 2>&1)" \
		|| failed=1; \
	echo "$$said"; \
	case "$$said" in \
		*"known vulnerabilit"*" in "*) exit 1 ;; \
		*"could not be audited"*) echo "The list could not be reached for those: nothing was looked for." ;; \
		*) [ -z "$$failed" ] || echo "pip-audit could not be run here: nothing was looked for." ;; \
	esac

words: .venv/dev.stamp
	@$(BIN) -m tests.words

care: .venv/dev.stamp
	@$(BIN) -m tests.judge care $(FILE)

hear: .venv/dev.stamp
	@$(BIN) -m tests.judge hear $(FILE)

renew: .venv/dev.stamp
	@$(BIN) -m tests.text_goldens

screenshots: .venv/dev.stamp
	$(BIN) -W ignore -m tests.screenshots

cards: .venv/dev.stamp
	$(BIN) -m tests.cards

# Locks hold only names, versions and hashes: no host, no local path.
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

# netmap: the commands of every day. Needs Python 3.11 or newer, pip and make; the rest installs itself.

PYTHON ?= python3
SOURCE ?=
TESTS ?=
LEAST_COVERED := 90
BIN := .venv/bin
PINS := PIP_CONSTRAINT=requirements.lock PIP_DISABLE_PIP_VERSION_CHECK=1
BUILT_FROM := pyproject.toml requirements.lock build_frontend.py

.PHONY: help app quick test coverage lint check bench gallery format lock system clean

help:
	@echo "make app      start the dashboard (make app SOURCE=meine-liste.xlsx opens a file)"
	@echo "make quick    lint and the quick tests, in about a minute"
	@echo "make test     run the whole test suite, doctests and catalogues included"
	@echo "make coverage the same, and which files the tests hardly reach"
	@echo "make lint     format, lint, types, layers, dependencies"
	@echo "make check    the same, catalogues and doctests"
	@echo "make bench    measure speed and memory"
	@echo "make gallery  take the pictures of the README anew"
	@echo "make format   put the code into its format"
	@echo "make lock     pin the newest versions of all dependencies"

app: .venv/app.stamp
	@$(BIN)/netmap app $(SOURCE)

test: .venv/dev.stamp system
	@$(BIN)/pytest

quick: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/pytest -q -m "not slow and not browser and not office" --hypothesis-profile=quick

# Counting which lines run costs two fifths more time, so make test leaves it out.
coverage: .venv/dev.stamp system
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest $(TESTS); passed=$$?; \
	$(BIN)/coverage combine --quiet && $(BIN)/coverage report \
	  | awk 'NR <= 2 || /^TOTAL/ || ($$NF ~ /%/ && $$NF + 0 < $(LEAST_COVERED))'; \
	exit $$passed

lint: .venv/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .

check: lint
	$(BIN)/pytest -q tests/i18n netmap

bench: .venv/dev.stamp
	$(BIN)/python -m tests.benchmarks

gallery: .venv/dev.stamp system
	$(BIN)/python -m tests.browser.pictures

format: .venv/dev.stamp
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: .venv/dev.stamp
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --group dev --extra fast --universal --upgrade --no-header --no-annotate --no-emit-index-url --quiet -o requirements.lock

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "netmap needs Python 3.11 or newer: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv .venv || { test "$$(id -u)" = 0 && apt-get update -qq && apt-get install -y -qq python3-venv && $(PYTHON) -m venv --clear .venv; }
	@$(BIN)/pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"

.venv/app.stamp: $(BUILT_FROM) | .venv/bin/pip
	@echo "installing netmap into .venv (a minute or two, once) ..."
	@$(PINS) $(BIN)/pip install --quiet --editable .
	@touch $@

.venv/dev.stamp: $(BUILT_FROM) | .venv/bin/pip
	@echo "installing netmap and the test tools into .venv (a minute or two, once) ..."
	@$(PINS) $(BIN)/pip install --quiet --editable . --group dev
	@touch .venv/app.stamp $@

# Chromium is for the browser tests, PostgreSQL for those of maps that a team keeps on a server,
# LibreOffice for those of slides, poppler for those of PDF files, node for those of the browser's
# modules; without root they are skipped unless it is there already.
system:
	@missing=""; \
	command -v chromium >/dev/null || missing="chromium"; \
	command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing="$$missing postgresql"; \
	command -v soffice >/dev/null || missing="$$missing libreoffice-impress libreoffice-writer"; \
	command -v localc >/dev/null || missing="$$missing libreoffice-calc"; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	command -v node >/dev/null || missing="$$missing nodejs"; \
	test -z "$$missing" || { \
	  if test "$$(id -u)" = 0 && command -v apt-get >/dev/null; then \
	    echo "installing for the tests: $$missing ..."; \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
	  else echo "missing: $$missing (its tests will be skipped)"; fi; }

clean:
	rm -rf .venv .coverage* build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

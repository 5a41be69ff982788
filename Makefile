# Needs Python 3.11 or newer, git and make; the rest is set up in .venv at the first call. `make help` lists what there is.

SHELL := /bin/sh
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules

# MkDocs 1.6 otherwise prints an advertisement of its successor, also where output is compared.
export NO_MKDOCS_2_WARNING := 1

PY := .venv/bin/python
# More arguments for one call: make test PYTEST_ARGS='-n 0 -k agenda'
PYTEST_ARGS ?=
SERVE_ARGS ?=
# Search over other pages: make bench BENCH_ARGS='--collectie folder'
BENCH_ARGS ?=

.PHONY: help
help: ## what you can ask
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: serve
serve: setup-run ## show the site on http://127.0.0.1:8000 and follow your changes
	$(PY) -m macros serve $(SERVE_ARGS)

.PHONY: site
site: setup-run ## build the whole site into site/
	$(PY) -m macros build

.PHONY: test
test: setup-test ## run all tests, those in a browser too
	$(PY) -m pytest $(PYTEST_ARGS)

.PHONY: check
check: check-code check-data check-workflows ## check code, data, site and workflows

.PHONY: check-code
check-code: setup-dev
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy

.PHONY: check-data
check-data: setup-run
	$(PY) -m macros validate
	$(PY) -m macros schema --controleer
	$(PY) -m macros build

.PHONY: check-workflows
check-workflows: setup-dev
	.venv/bin/zizmor --offline --quiet --persona=auditor .github
	.venv/bin/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	.venv/bin/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml

.PHONY: bench
bench: setup-test ## measure builds, pages and search
	$(PY) -m tests.bench.run $(BENCH_ARGS)

.PHONY: a11y
a11y: setup-test ## test every page for accessibility and write data/toegankelijkheid.yml
	$(PY) -m tests.pages.a11y

.PHONY: lighthouse
lighthouse: setup-test ## measure every template as a phone would see it
	$(PY) -m tests.pages.lighthouse

.PHONY: format
format: setup-dev ## put the code in its standard form
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

.PHONY: lock
lock: ## renew the lock files with uv (make lock LOCK_ARGS=--upgrade)
	uv pip compile $(LOCK_OPTIONS) $(LOCK_ARGS) requirements.in -o requirements.lock
	uv pip compile $(LOCK_OPTIONS) $(LOCK_ARGS) requirements-dev.in -o requirements-dev.lock
	@! grep -nE '://|^--|^/' requirements.lock requirements-dev.lock

# One version of a package for every Python and system; no address and no path in the file.
LOCK_OPTIONS := --quiet --universal --python-version 3.11 --fork-strategy fewest --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links
LOCK_ARGS ?=

.PHONY: clean
clean: ## remove everything that was made, the environment too
	rm -rf site .venv node_modules .cache .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: setup-run setup-dev setup-test
setup-run:
	@.ci/setup.sh run
setup-dev: setup-run
	@.ci/setup.sh dev
setup-test: setup-dev
	@.ci/setup.sh test

PYTHON ?= .venv/bin/python

.PHONY: help install check format test schema migration bench faults
help:            ## This list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

install:         ## A virtual environment with everything a developer needs
	python3 -m venv --without-pip .venv
	python3 -m pip --python $(PYTHON) install -e '.[test,dev]'

check:           ## Lint, types, contracts and tests on SQLite
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(dir $(PYTHON))lint-imports
	$(PYTHON) -m pytest

format:          ## Put the code in order
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

test:            ## Tests on SQLite; TEST_DATABASE_URL, TEST_AMQP_URL and TEST_REDIS_URL choose others
	$(PYTHON) -m pytest

schema:          ## Write api/schema.graphql anew
	$(PYTHON) -m workers.cli export-schema api/schema.graphql

migration:       ## Write a migration for changed models: make migration NAME=add_order_channel
	$(PYTHON) -m migrations.make $(NAME)

bench:           ## Rates as ratios to a floor measured in the same run
	$(PYTHON) -m tests.bench

faults:          ## Kill, cut, fill and flood an installation of its own, then read the books
	$(PYTHON) -m tests.faults

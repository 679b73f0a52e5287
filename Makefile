# Every command of the project. `make help` lists them.
MAKEFLAGS += --no-print-directory
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PYTHON ?=
BIN := .venv/bin
CHECKED := $(wildcard domain kiosk_app sync vault main.py tools tests)
OUT ?= build/tour
TESTS ?=

heading = @printf '\n== %s\n' '$(1)'
# A screen is not needed: Qt draws into memory, with the same software renderer as the kiosk.
without_screen := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

.NOTPARALLEL:
.PHONY: help setup run bench tour test lint unit proofs format translations lock clean

help:  ## list these commands
	@echo "make COMMAND, where COMMAND is one of:"
	@sed -nE 's/^([a-z]+):[^#]*## (.*)/  \1\t\2/p' Makefile | expand -t 16

setup:  ## prepare this checkout (all other commands do it themselves); PYTHON=... chooses the interpreter
	@PYTHON="$(PYTHON)" tools/setup.sh

run: setup  ## start the program; ROLE=... chooses which part
	@$(BIN)/python main.py run $(if $(ROLE),--role $(ROLE))

bench: setup  ## measure speed and memory; ONLY=... for one measurement
	@$(BIN)/python main.py bench $(if $(ONLY),--only $(ONLY))

tour: setup  ## take a picture of every page into OUT=build/tour
	@$(BIN)/python main.py tour --out $(OUT)

test: lint unit  ## everything that CI runs, in its order

lint: setup  ## style, formatting, types and QML
	$(call heading,Style)
	@$(BIN)/ruff check --quiet --output-format concise . || { echo "Some can be put right with 'make format'."; exit 1; }
	$(call heading,Formatting)
	@$(BIN)/ruff format --check --output-format concise . || { echo "Put it right with 'make format'."; exit 1; }
	$(call heading,Types)
	@$(BIN)/mypy $(CHECKED)
	$(call heading,QML)
	@$(BIN)/python -m tools.lint_qml

unit: setup  ## the tests alone; TESTS=tests/... for some of them
	$(call heading,Tests)
	@$(without_screen) $(BIN)/python -m pytest -n auto --dist worksteal $(TESTS)

proofs: setup  ## the long forms of the proofs: a thousand power cuts and the like
	$(call heading,Proofs)
	@$(without_screen) $(BIN)/python -m pytest -m slow $(TESTS)

format: setup  ## lay out the Python code and put right what can be put right alone
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .

translations: setup  ## collect the sentences to translate and compile the translations
	@$(BIN)/python -m tools.build_translations

lock: setup  ## pin what requirements/*.in ask for; UPGRADE=1 takes the newest versions
	@$(BIN)/python -m tools.lock $(if $(UPGRADE),--upgrade)

clean:  ## delete what was built, and the caches (.venv stays)
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +

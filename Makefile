# Shorthand for python hooks/cli.py; REGION=dalarna make site, or make site REGION=dalarna.
PYTHON ?= python3

help: ## list the targets
	@sed -n 's/^\([a-z-]*\): ## /\1\t/p' Makefile | expand -t 14

site: ## build site/ for REGION (default orebro-lan)
	@$(PYTHON) hooks/cli.py bygg

test: ## lint, types, unit, golden and browser tests
	@$(PYTHON) hooks/cli.py prova

test-allt: ## the long tests: kill loops, fuzz, servers, ProperDocs
	@$(PYTHON) hooks/cli.py prova --allt

serve: ## preview with live reload
	@$(PYTHON) hooks/cli.py visa

bench: ## benchmarks against stock Material
	@$(PYTHON) hooks/cli.py bench

lighthouse: ## Lighthouse on a telephone: start and a unit page
	@$(PYTHON) hooks/cli.py lighthouse

screenshots: ## pictures of every kind of page, in .cache/bilder
	@$(PYTHON) hooks/cli.py bilder

.PHONY: help site test test-allt serve bench lighthouse screenshots

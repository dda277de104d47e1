"""Analyses, one question a file. Each file here registers itself; nothing else is to be listed."""

from importlib import import_module
from pkgutil import iter_modules

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

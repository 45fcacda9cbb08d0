"""Imports of modules that exist only here.

import__find__load__start: sonde_found_0 … sonde_found_16 once each (17), sonde_missing_0 … sonde_missing_10 once each (11)
import__find__load__done: 17 with found = 1, 11 with found = 0
A second import of the 17 is answered from sys.modules and fires nothing.
"""

import importlib.abc
import importlib.machinery
import sys


class Found(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self) if name.startswith("sonde_found_") else None

    def exec_module(self, module):
        module.value = 1


sys.meta_path.insert(0, Found())
for _ in range(2):
    for number in range(17):
        exec("import sonde_found_%d" % number)
for number in range(11):
    try:
        exec("import sonde_missing_%d" % number)
    except ImportError:
        pass

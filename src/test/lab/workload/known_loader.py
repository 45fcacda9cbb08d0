"""What known.py imports its modules with; in a file of its own, so that its calls are not counted among those of known.py.

importlib.abc would load libraries, and then DTrace 2.0.7 may tell each event twice: docs/fidelity.md, "DTrace and libraries".
"""

import importlib.machinery


class Found:
    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self) if name.startswith("sonde_found_") else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.value = 1

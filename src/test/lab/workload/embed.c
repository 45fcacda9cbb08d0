/* Runs a Python file in an embedded interpreter: the shared library holds the markers, not this program. */
#include <Python.h>
int main(int count, char **arguments) {
    PyConfig config;
    PyConfig_InitPythonConfig(&config);
    PyConfig_SetString(&config, &config.home, PYTHON_HOME);
    if (PyStatus_Exception(Py_InitializeFromConfig(&config)) || count < 2) return 2;
    FILE *file = fopen(arguments[1], "r");
    int result = file == NULL ? 2 : PyRun_SimpleFileEx(file, arguments[1], 1);
    return Py_FinalizeEx() < 0 ? 3 : result;
}

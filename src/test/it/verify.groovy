// Runs after each of the four builds; the log grows from one to the next.
def scripts = ['python_collections.bt', 'python_collections.d', 'python_collections.stp', 'python_imports.bt', 'python_imports.d', 'python_imports.stp']
for (name in scripts) {
    def script = new File(built, "target/generated-resources/sonde/$name")
    assert script.text.contains('Written by Sonde.')
    assert new File(built, "target/classes/sonde/$name").text == script.text
}
def jar = new java.util.jar.JarFile(new File(built, 'target/traces-1.0.jar'))
assert scripts.every { jar.getEntry("sonde/$it") }
jar.close()

def log = new File(built, 'build.log').text
assert log.contains('6 files of scripts in target/generated-resources/sonde, 6 of them written anew.')
if (log.count('BUILD SUCCESS') == 2) {
    assert log.contains('6 files of scripts in target/generated-resources/sonde, 0 of them written anew.')
}
if (log.contains('BUILD FAILURE')) {
    assert log.contains('PythonTraces.java:')
    assert log.contains('error SONDE-202: The path "/opt/python*" can')
    assert log.count('BUILD SUCCESS') == 2
}
if (log.count('BUILD FAILURE') == 2) {
    assert log.contains('--- /dev/null')
    assert log.contains('+++ ' + new File(built, 'src/python_imports.d'))
    assert log.contains('The scripts in src are not what the Java says.')
}

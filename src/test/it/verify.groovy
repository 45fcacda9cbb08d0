// Runs after the last of the builds of invoker.properties; the log has them all.
def file = { new File(built, it) }
def entries = { path ->
    def zip = new java.util.zip.ZipFile(file(path))
    def names = zip.entries().collect { it.name }
    zip.close()
    names
}
def scripts = ['python_collections.bt', 'python_collections.d', 'python_collections.stp', 'python_imports.bt', 'python_imports.d', 'python_imports.stp', 'shop_orders.stp']
def builds = file('build.log').text.split(/Scanning for projects/).drop(1)
assert builds.size() == 6

// From nothing: everything is there, and packed.
for (name in scripts) {
    def script = file("target/generated-resources/sonde/$name")
    assert script.text.contains('Written by Sonde.')
    assert file("target/classes/sonde/$name").text == script.text
}
def orders = file('target/generated-resources/sonde/shop_orders.stp').text
assert orders.contains('probe shop.order.placed')
assert orders.contains('%( $# >= 1 %? $1 %: 5 %)')
assert file('target/generated-sources/sonde/com/acme/probes/Shop.java').text.contains('orderPlaced()')
assert file('target/generated-resources/tapset/sonde-shop.stp').text.contains('probe shop.order.placed')
assert entries('target/traces-1.0.jar').containsAll(scripts.collect { "sonde/$it" as String } + 'tapset/sonde-shop.stp')
assert entries('target/traces-1.0-tapset.zip') == ['sonde-shop.stp']
assert builds[0].contains('1 class of markers in target/generated-sources/sonde, 1 of them written anew.')
assert builds[0].contains('1 tapset in target/generated-resources/tapset, 1 of them written anew.')
assert builds[0].contains('6 files of scripts in target/generated-resources/sonde, 6 of them written anew.')
assert builds[0].contains('1 file of scripts in target/generated-resources/sonde, 1 of them written anew.')
assert !builds[0].contains('[WARNING] ')

// With nothing to do: nothing is written, and nothing compiled.
assert builds[1].contains('1 class of markers in target/generated-sources/sonde, 0 of them written anew.')
assert builds[1].contains('1 tapset in target/generated-resources/tapset, 0 of them written anew.')
assert builds[1].contains('Nothing has changed: 6 files of scripts in target/generated-resources/sonde, 0 of them written anew.')
assert builds[1].contains('Nothing has changed: 1 file of scripts in target/generated-resources/sonde, 0 of them written anew.')
assert builds[1].contains('Nothing to compile - all classes are up to date')
def first = java.time.OffsetDateTime.parse((builds[0] =~ /Finished at: (\S+)/)[0][1]).toInstant().toEpochMilli() + 1000
for (place in ['target/generated-resources', 'target/generated-sources/sonde', 'target/classes/sonde', 'target/classes/tapset']) {
    file(place).eachFileRecurse(groovy.io.FileType.FILES) { assert it.lastModified() < first : it }
}
assert file('target/traces-1.0-tapset.zip').lastModified() < first

// With a broken script: the line of Java, and no file.
def line = file('broken/src/main/java/com/acme/traces/PythonTraces.java').readLines().findIndexOf { it.contains('%8d %s %s') } + 1
assert builds[2].contains("PythonTraces.java:$line: error SONDE-102: The format wants 3 values and gets 2.")
assert !file('broken/target/generated-resources/sonde').exists()

assert builds[3].contains('error SONDE-202: The path "/opt/python*" can')

assert builds[4].contains('--- /dev/null')
assert builds[4].contains('+++ ' + file('src/python_imports.d'))
assert builds[4].contains('The scripts in src are not what the Java says.')

assert file('readme/target/classes/sonde/call_stack.stp').text.contains('Written by Sonde.')
true

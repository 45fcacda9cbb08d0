// Runs before the first build and makes two more projects: one of the lines that the README shows, and one whose script is
// broken.
def blocks = (new File(house, 'README.md').text =~ /(?s)```xml\n(.*?)```/).collect { it[1] }
assert blocks.size() == 2
// Only the versions of Maven's own plugins are added: those that this build has downloaded already.
def plugins = (new File(built, 'pom.xml').text =~ /(?s)<plugin>\s*<groupId>org.apache.maven.plugins.*?<\/plugin>/).collect { it }.join('\n')

def project = { name, source, text ->
    def file = new File(built, "$name/src/main/java/$source")
    file.parentFile.mkdirs()
    file.text = text
    new File(built, "$name/pom.xml").text = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId>
  <artifactId>$name</artifactId>
  <version>1.0</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
${blocks[0]}  </dependencies>
  <build>
    <plugins>
${blocks[1]}$plugins
    </plugins>
  </build>
</project>
"""
}
project('readme', 'CallStack.java', new File(house, 'samples/CallStack.java').text)
def good = new File(built, 'src/main/java/com/acme/traces/PythonTraces.java').text
project('broken', 'com/acme/traces/PythonTraces.java', good.replace('"%8d %s\\n"', '"%8d %s %s\\n"'))
true

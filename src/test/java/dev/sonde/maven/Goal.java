package dev.sonde.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** A goal with its settings, run without Maven. */
final class Goal {
    private Goal() {}

    /** Runs a goal in a project of this folder, whose classes are in target/classes and whose output is target/out. */
    static void run(SondeMojo goal, Path folder, Map<String, Object> settings, List<String> log) throws Exception {
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        build.setOutputDirectory(folder.resolve("target/classes").toString());
        build.setFinalName("project");
        Model model = new Model();
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        set(goal, "project", project);
        set(goal, "execution", new MojoExecution(new Plugin(), "generate", "default"));
        set(
                goal,
                "artifacts",
                Proxy.newProxyInstance(
                        Goal.class.getClassLoader(),
                        new Class<?>[] {MavenProjectHelper.class},
                        (proxy, method, given) -> null));
        if (!(goal instanceof CheckMojo)) {
            set(goal, "outputDirectory", new File(folder.toFile(), "target/out"));
        }
        for (Map.Entry<String, Object> each : settings.entrySet()) {
            set(goal, each.getKey(), each.getValue());
        }
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                log.add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                log.add(line.toString());
            }

            @Override
            public void error(CharSequence line) {
                log.add(line.toString());
            }
        });
        goal.execute();
    }

    private static void set(Object goal, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> each = goal.getClass(); each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    field.set(goal, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}

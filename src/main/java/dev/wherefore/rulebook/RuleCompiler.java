package dev.wherefore.rulebook;

import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Compiles rule files with Drools into the classes of its executable model, all in one run. */
final class RuleCompiler {
    private static final String RESOURCES = "src/main/resources/";

    /**
     * What came of a compilation.
     *
     * @param classes class files by their path in a jar
     * @param models  the name of the model's class by package
     */
    record Compiled(Map<String, byte[]> classes, Map<String, String> models) {}

    private RuleCompiler() {}

    /**
     * Compiles.
     *
     * @param files    the text of each rule file, by package; one file a package
     * @param names    the name of each package's file, for messages
     * @param problems what Drools refuses is noted here; the result is then null
     */
    static Compiled compile(Map<String, String> files, Map<String, String> names, Problems problems) {
        var before = System.getProperty(LanguageLevelOption.PROPERTY_NAME);
        System.setProperty(LanguageLevelOption.PROPERTY_NAME, LanguageLevelOption.DRL10.name());
        try {
            return compileDrl10(files, names, problems);
        } finally {
            if (before == null) System.clearProperty(LanguageLevelOption.PROPERTY_NAME);
            else System.setProperty(LanguageLevelOption.PROPERTY_NAME, before);
        }
    }

    private static Compiled compileDrl10(Map<String, String> files, Map<String, String> names, Problems problems) {
        var services = Objects.requireNonNull(KieServices.get(), "Drools is not on the class path");
        var system = services.newKieFileSystem();
        var packages = new LinkedHashMap<String, String>();
        files.forEach((name, drl) -> {
            var path = name.replace('.', '/') + "/rules.drl";
            packages.put(path, name);
            system.write(RESOURCES + path, drl);
        });
        KieBuilder builder = services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
        for (var message : builder.getResults().getMessages(Message.Level.ERROR)) {
            var file = names.getOrDefault(packages.get(message.getPath()), String.valueOf(message.getPath()));
            problems.add(
                    new Place(file, Math.max(message.getLine(), 0), 0, ""),
                    String.join(" ", message.getText().strip().split("\\s+")),
                    "mend the rule");
        }
        if (!builder.getResults().getMessages(Message.Level.ERROR).isEmpty()) return null;
        var module = (InternalKieModule) builder.getKieModule();
        var classes = new TreeMap<String, byte[]>();
        var models = new TreeMap<String, String>();
        for (var name : module.getFileNames()) {
            if (name.endsWith(".class") && !name.startsWith("org/drools/project/")) {
                classes.put(name, module.getBytes(name));
            } else if (name.startsWith("META-INF/kie/") && name.endsWith("/drools-model")) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.contains(".") && !line.contains(":"))
                        .forEach(model -> models.put(model.substring(0, model.lastIndexOf('.')), model));
            }
        }
        return new Compiled(classes, models);
    }
}

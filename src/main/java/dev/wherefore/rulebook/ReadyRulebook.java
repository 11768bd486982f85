package dev.wherefore.rulebook;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.ReadyDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a ready rulebook's parts stand, in a jar or a folder. */
final class ReadyRulebook {
    /** Changes with what the parts hold, so that what an earlier build wrote is not taken for this one's. */
    static final String FORM = "rulebook 7";

    static final String INDEX = "rulebook/index";
    static final String CLASSES = "rulebook/classes";
    static final String ACTIONS = "rulebook/actions";

    private ReadyRulebook() {}

    static String topic(String id) {
        return "rulebook/topics/" + flat(id);
    }

    static String face(String id) {
        return "rulebook/faces/" + flat(id);
    }

    static String rules(String id) {
        return "rulebook/rules/" + flat(id);
    }

    private static String flat(String id) {
        return id.isEmpty() ? "_" : id.replace('/', '_');
    }

    /** Writes the parts into a folder; the index last, so that a half-written rulebook is never taken for a whole one. */
    static void write(RulebookCheck.Checked checked, RuleCompiler.Compiled compiled, String signature, Path out)
            throws IOException {
        var index = out.resolve(INDEX);
        Files.deleteIfExists(index);
        for (var entry : compiled.classes().entrySet()) write(out.resolve(entry.getKey()), entry.getValue());
        write(out.resolve(CLASSES), classes(checked));
        var sources = checked.sources();
        Files.deleteIfExists(out.resolve(ACTIONS));
        if (sources.actions() != null) write(out.resolve(ACTIONS), sources.actions());
        for (var topic : sources.topics()) {
            var parts = new LinkedHashMap<String, Object>();
            if (topic.parameters() != null) parts.put("parameters", topic.parameters());
            if (topic.measures() != null) parts.put("measures", topic.measures());
            write(out.resolve(topic(topic.id())), (Mapping) Node.of(parts));
        }
        var built = new RuleFolderLoader(out);
        for (var goal : checked.goals()) {
            write(out.resolve(face(goal.source().id())), goal.face().details());
            var model = GoalRules.model(compiled.models().get(goal.source().packageName()), built);
            var predicates = new LinkedHashMap<String, Integer>();
            var rules = new ByteArrayOutputStream();
            ReadyRules.write(ModelReader.join(goal.rules(), model, predicates), rules);
            write(out.resolve(rules(goal.source().id())), rules.toByteArray());
            var name = conditions(goal);
            write(out.resolve(name + ".class"), ConditionsWriter.write(name, predicates.keySet(), compiled.classes()));
        }
        write(index, (Mapping) Node.of(index(checked, compiled, signature)));
    }

    /** The class of a goal's conditions, with slashes. */
    private static String conditions(RulebookCheck.Checked.Goal goal) {
        return goal.source().packageName().replace('.', '/') + "/" + CompiledConditions.NAME;
    }

    /** The classes that any answer may load, in the form that class data sharing takes. */
    private static byte[] classes(RulebookCheck.Checked checked) {
        return checked.goals().stream()
                .map(goal -> conditions(goal) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> index(
            RulebookCheck.Checked checked, RuleCompiler.Compiled compiled, String signature) {
        var sources = checked.sources();
        var index = new LinkedHashMap<String, Object>();
        index.put("hash", sources.hash());
        index.put("signature", signature);
        index.put(
                "goals",
                checked.goals().stream().map(goal -> entry(goal, compiled)).toList());
        index.put("topics", sources.topics().stream().map(RuleSources.Topic::id).toList());
        if (sources.vocabulary() != null) index.put("vocabulary", sources.vocabulary());
        if (sources.record() != null) index.put("record", sources.record());
        index.put(
                "questions",
                sources.topics().stream()
                        .map(RuleSources.Topic::questions)
                        .filter(java.util.Objects::nonNull)
                        .toList());
        index.put(
                "advice",
                sources.advice().stream()
                        .map(advice -> compiled.models().get(advice.packageName()))
                        .toList());
        return index;
    }

    private static Map<String, Object> entry(RulebookCheck.Checked.Goal goal, RuleCompiler.Compiled compiled) {
        var face = goal.face();
        var map = new LinkedHashMap<String, Object>();
        map.put("id", goal.source().id());
        map.put("kind", face.kind().word());
        map.put("name", face.name());
        if (face.country() != null) map.put("country", face.country());
        if (face.ladder() != null) map.put("ladder", face.ladder());
        map.put("order", face.order());
        map.put("aliases", face.aliases());
        map.put("topic", goal.source().topic());
        map.put("model", compiled.models().get(goal.source().packageName()));
        map.put("depends-on", RulebookCheck.dependsOn(goal.rules()));
        return map;
    }

    private static void write(Path file, Mapping node) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ReadyDocument.write(node, bytes);
        write(file, bytes.toByteArray());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    static List<GoalEntry> entries(Mapping index) throws dev.wherefore.document.InvalidDocumentException {
        var entries = new java.util.ArrayList<GoalEntry>();
        for (var node : index.sequence("goals")) {
            var goal = (Mapping) node;
            entries.add(new GoalEntry(
                    goal.text("id"),
                    Face.Kind.of(goal.text("kind")),
                    goal.text("name"),
                    goal.text("country"),
                    goal.text("ladder"),
                    goal.number("order").intValueExact(),
                    goal.texts("aliases"),
                    goal.text("topic"),
                    goal.text("model"),
                    goal.texts("depends-on")));
        }
        return List.copyOf(entries);
    }
}

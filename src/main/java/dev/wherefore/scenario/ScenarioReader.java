package dev.wherefore.scenario;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Opening;
import dev.wherefore.fact.Origin;
import dev.wherefore.profile.Dates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the scenario files of a folder. */
public final class ScenarioReader {
    private static final String ENDING = ".test.yaml";
    private static final Set<String> KEYS = Set.of("name", "on", "profile", "opening", "expect", "note");
    private static final Set<String> EXPECT = Set.of(
            "verdict", "criteria", "rules", "points", "factors", "worth", "awards", "withholds", "score", "offer");
    private static final Set<String> OPENING =
            Set.of("ladder", "level", "sector", "country", "certifications", "skills");
    private static final Set<String> SURVIVES = Set.of("rule", "mutation", "why");

    private ScenarioReader() {}

    /**
     * Every scenario in a folder of rules.
     *
     * @param root   the folder that goal ids are relative to
     * @param folder the part of it to read
     * @throws InvalidDocumentException with the problems of all files
     */
    public static Scenario.File read(Path root, Path folder) throws IOException, InvalidDocumentException {
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        var scenarios = new ArrayList<Scenario>();
        var explained = new ArrayList<Scenario.Explained>();
        var problems = new Problems();
        for (var file : files) {
            var name = root.toAbsolutePath()
                    .relativize(file.toAbsolutePath())
                    .toString()
                    .replace('\\', '/');
            var goal = name.substring(0, name.length() - ENDING.length());
            try {
                read(file, goal, scenarios, explained, problems);
            } catch (InvalidDocumentException e) {
                problems.add(e);
            }
        }
        problems.throwIfAny();
        return new Scenario.File(List.copyOf(scenarios), List.copyOf(explained));
    }

    private static void read(
            Path file, String goal, List<Scenario> scenarios, List<Scenario.Explained> explained, Problems problems)
            throws InvalidDocumentException {
        for (var item : DocumentReader.readList(file)) {
            try {
                if (!(item instanceof Mapping mapping))
                    throw wrong(item, "a scenario is a mapping", "write '- name: ...'");
                if (mapping.has("survives")) explained.add(explained(goal, mapping));
                else scenarios.add(scenario(goal, mapping));
            } catch (InvalidDocumentException e) {
                problems.add(e);
            }
        }
    }

    private static Scenario.Explained explained(String goal, Mapping item) throws InvalidDocumentException {
        item.allow(Set.of("survives"));
        var survives = item.mapping("survives");
        survives.allow(SURVIVES);
        return new Scenario.Explained(
                goal, survives.required("rule"), survives.required("mutation"), survives.required("why"));
    }

    private static Scenario scenario(String goal, Mapping item) throws InvalidDocumentException {
        item.allow(KEYS);
        var on = item.required("on");
        var day = Dates.parse(on);
        if (day == null) throw wrong(item.get("on"), "'" + on + "' is not a day", "write YYYY-MM-DD");
        var profile = item.mapping("profile");
        var expect = item.mapping("expect");
        if (expect == null) throw wrong(item, "the scenario expects nothing", "add 'expect:'");
        expect.allow(EXPECT);
        var points = expect.get("points");
        var score = expect.get("score");
        return new Scenario(
                item.required("name"),
                item.place(),
                goal,
                day,
                profile == null ? Mapping.empty(item.place()) : profile,
                opening(item.mapping("opening")),
                new Scenario.Expectation(
                        expect.text("verdict"),
                        texts(expect.mapping("criteria")),
                        texts(expect.mapping("rules")),
                        points == null ? null : bounds(points),
                        factors(expect.mapping("factors")),
                        expect.text("worth"),
                        texts(expect.mapping("awards")),
                        texts(expect.mapping("withholds")),
                        score == null ? null : bounds(score),
                        expect.text("offer")));
    }

    /** What an opening states; what it leaves out it does not ask for. */
    private static Opening opening(Mapping stated) throws InvalidDocumentException {
        if (stated == null) return null;
        stated.allow(OPENING);
        return new Opening(
                stated.text("ladder"),
                stated.text("level"),
                stated.text("sector"),
                stated.text("country"),
                Set.copyOf(stated.texts("certifications")),
                Set.copyOf(stated.texts("skills")),
                Origin.at("opening"));
    }

    private static Map<String, String> texts(Mapping mapping) throws InvalidDocumentException {
        var texts = new LinkedHashMap<String, String>();
        if (mapping != null) for (var key : mapping.names()) texts.put(key, mapping.required(key));
        return texts;
    }

    private static Map<String, Scenario.Bounds> factors(Mapping mapping) throws InvalidDocumentException {
        var factors = new LinkedHashMap<String, Scenario.Bounds>();
        if (mapping != null) for (var key : mapping.names()) factors.put(key, bounds(mapping.get(key)));
        return factors;
    }

    private static Scenario.Bounds bounds(Node node) throws InvalidDocumentException {
        if (node instanceof Scalar scalar && scalar.isNumber())
            return new Scenario.Bounds(scalar.number(), scalar.number());
        if (node instanceof Sequence pair
                && pair.size() == 2
                && pair.items().get(0) instanceof Scalar low
                && pair.items().get(1) instanceof Scalar high
                && low.isNumber()
                && high.isNumber()) {
            return new Scenario.Bounds(low.number(), high.number());
        }
        throw wrong(node, "expected points are a number or a pair of numbers", "write 462 or [462, 498]");
    }

    private static InvalidDocumentException wrong(Node node, String what, String remedy) {
        return new InvalidDocumentException(node.place(), what, remedy);
    }
}

package dev.wherefore.rulebook;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a folder of rules holds, as written.
 *
 * @param root       the folder
 * @param vocabulary the codes that profiles may use; null when the folder adds none
 * @param record     the attributes of {@code record:}; null when the folder adds none
 * @param topics     every folder with parameters, questions, measures or rules
 * @param goals      every goal, by id
 * @param advice     the rule files of {@code advice/}, by package
 * @param actions    what a candidate can do; null when the folder adds none
 * @param hash       of everything that a decision may rest on: all files but the scenarios
 */
public record RuleSources(
        Path root,
        Mapping vocabulary,
        Mapping record,
        List<Topic> topics,
        List<GoalSource> goals,
        List<AdviceSource> advice,
        Mapping actions,
        String hash) {
    /** A topic folder, e.g. {@code visa/de}; a file that is left out is null. */
    public record Topic(String id, Path folder, Mapping parameters, Mapping questions, Mapping measures) {}

    /** A goal's rule file and its face. */
    public record GoalSource(String id, String topic, Path file, String drl, Mapping face) {
        /** The Drools package that the file's place asks for. */
        public String packageName() {
            return id.replace('-', '_').replace('/', '.');
        }
    }

    /** A file of advice rules. */
    public record AdviceSource(String packageName, Path file, String drl) {}

    /** Reads a folder; what cannot be read is noted as a problem and left out. */
    public static RuleSources read(Path root, Problems problems) throws IOException {
        if (!Files.isDirectory(root)) {
            problems.add(Place.of(root.toString()), "there is no such folder", "name a folder of rules");
            return new RuleSources(root, null, null, List.of(), List.of(), List.of(), null, "");
        }
        var files = new TreeMap<String, Path>();
        try (var walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).forEach(file -> files.put(relative(root, file), file));
        }
        var topics = new TreeMap<String, Topic>();
        var goals = new ArrayList<GoalSource>();
        var advice = new ArrayList<AdviceSource>();
        for (var entry : files.entrySet()) {
            var name = entry.getKey();
            var file = entry.getValue();
            int slash = name.lastIndexOf('/');
            var folder = slash < 0 ? "" : name.substring(0, slash);
            if (name.startsWith("advice/") && name.endsWith(".drl")) {
                var packageName =
                        name.substring(0, name.length() - 4).replace('-', '_').replace('/', '.');
                var drl = text(file, problems);
                if (drl != null) advice.add(new AdviceSource(packageName, file, drl));
            } else if (name.endsWith(".drl")) {
                var id = name.substring(0, name.length() - 4);
                topics.computeIfAbsent(folder, key -> topic(key, root, files, problems));
                var drl = text(file, problems);
                var face = document(files.get(id + ".yaml"), file, problems);
                if (drl != null) goals.add(new GoalSource(id, folder, file, drl, face));
            } else if (name.endsWith("/parameters.yaml")
                    || name.endsWith("/questions.yaml")
                    || name.endsWith("/measures.yaml")) {
                topics.computeIfAbsent(folder, key -> topic(key, root, files, problems));
            }
        }
        return new RuleSources(
                root,
                optional(files.get("vocabulary.yaml"), problems),
                optional(files.get("level/record.yaml"), problems),
                List.copyOf(topics.values()),
                List.copyOf(goals),
                List.copyOf(advice),
                optional(files.get("advice/actions.yaml"), problems),
                hash(files));
    }

    private static Topic topic(String id, Path root, Map<String, Path> files, Problems problems) {
        var prefix = id.isEmpty() ? "" : id + "/";
        return new Topic(
                id,
                root.resolve(id),
                optional(files.get(prefix + "parameters.yaml"), problems),
                optional(files.get(prefix + "questions.yaml"), problems),
                optional(files.get(prefix + "measures.yaml"), problems));
    }

    /** A rule file's text; null, and a problem, when it cannot be read. */
    private static String text(Path file, Problems problems) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            problems.add(Place.of(file.toString()), "the text is not UTF-8", "save it in UTF-8");
        } catch (IOException e) {
            problems.add(Place.of(file.toString()), "the file cannot be read", "check its permissions");
        }
        return null;
    }

    private static Mapping document(Path file, Path beside, Problems problems) {
        if (file == null) {
            problems.add(
                    Place.of(beside.toString()),
                    "the goal has no face",
                    "write " + beside.getFileName().toString().replace(".drl", ".yaml") + " beside it");
            return null;
        }
        return optional(file, problems);
    }

    private static Mapping optional(Path file, Problems problems) {
        if (file == null) return null;
        try {
            return DocumentReader.read(file);
        } catch (InvalidDocumentException e) {
            problems.add(e);
            return null;
        }
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static String hash(Map<String, Path> files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var entry : files.entrySet()) {
                var name = entry.getKey();
                if (name.endsWith(".test.yaml") || !(name.endsWith(".yaml") || name.endsWith(".drl"))) continue;
                digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(entry.getValue()));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

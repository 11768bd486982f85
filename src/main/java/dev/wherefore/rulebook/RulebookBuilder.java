package dev.wherefore.rulebook;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Problems;
import dev.wherefore.document.ReadyDocument;
import dev.wherefore.fact.FactTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.kie.api.KieServices;

/**
 * Builds a ready rulebook from a folder of rules: reads, checks, compiles, writes. The same code serves the project's own
 * build and the folders that users name.
 */
public final class RulebookBuilder {
    private RulebookBuilder() {}

    /** The project's build step: {@code RulebookBuilder rules target/classes}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: RulebookBuilder RULES OUT");
            System.exit(2);
        }
        try {
            var built = build(Path.of(arguments[0]), Path.of(arguments[1]), null);
            System.out.println(built ? "rules compiled" : "rules unchanged");
        } catch (InvalidDocumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /**
     * Builds, unless the folder already holds what the same rules came to.
     *
     * @param base the rulebook that the rules add to; null for none
     * @return whether anything had to be built
     */
    public static boolean build(Path rules, Path out, Rulebook base) throws IOException, InvalidDocumentException {
        var problems = new Problems();
        var sources = RuleSources.read(rules, problems);
        var signature = signature(sources, base);
        if (problems.none() && signature.equals(built(out))) return false;
        var checked = RulebookCheck.check(sources, known(base), problems);
        problems.throwIfAny();
        var compiled = compile(sources, problems);
        problems.throwIfAny();
        ReadyRulebook.write(checked, compiled, signature, out);
        return true;
    }

    /** A name for what a folder comes to beside a base: it changes with the rules' content. */
    public static String key(Path rules, Rulebook base) throws IOException {
        return signature(RuleSources.read(rules, new Problems()), base);
    }

    /** Everything the build refuses in a folder, without building it. */
    public static Problems check(Path rules, Rulebook base) throws IOException {
        var problems = new Problems();
        var sources = RuleSources.read(rules, problems);
        RulebookCheck.check(sources, known(base), problems);
        if (problems.none()) compile(sources, problems);
        return problems;
    }

    private static RulebookCheck.Known known(Rulebook base) throws IOException {
        return base == null ? RulebookCheck.Known.NOTHING : base.known();
    }

    private static RuleCompiler.Compiled compile(RuleSources sources, Problems problems) {
        var files = new LinkedHashMap<String, String>();
        var names = new LinkedHashMap<String, String>();
        for (var goal : sources.goals()) {
            files.put(goal.packageName(), goal.drl());
            names.put(goal.packageName(), goal.file().toString());
        }
        for (var advice : sources.advice()) {
            files.put(advice.packageName(), advice.drl());
            names.put(advice.packageName(), advice.file().toString());
        }
        return RuleCompiler.compile(files, names, problems);
    }

    private static String built(Path out) {
        var index = out.resolve(ReadyRulebook.INDEX);
        if (!Files.isRegularFile(index)) return "";
        try (var in = Files.newInputStream(index)) {
            return String.valueOf(ReadyDocument.read(in).text("signature"));
        } catch (IOException | InvalidDocumentException e) {
            return "";
        }
    }

    /** Changes with the rules, with the facts they match, with Drools, and with the rulebook they add to. */
    private static String signature(RuleSources sources, Rulebook base) {
        var facts = new StringBuilder();
        for (var name : new TreeSet<>(FactTypes.names())) {
            facts.append(name).append(new TreeSet<>(FactTypes.named(name).propertyNames()));
        }
        var parts = List.of(
                sources.hash(),
                ReadyDocument.FORM,
                ReadyRulebook.FORM,
                facts.toString(),
                String.valueOf(KieServices.class.getPackage().getImplementationVersion()),
                base == null ? "" : base.hash());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

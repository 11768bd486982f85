package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.report.Background;
import dev.wherefore.report.ProofReport;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import dev.wherefore.scenario.Mutation;
import dev.wherefore.scenario.Scenario;
import dev.wherefore.scenario.ScenarioReader;
import dev.wherefore.scenario.ScenarioRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wherefore rules}: for those who write rules. */
@Command(
        name = "rules",
        description = "Check and test rules.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(test | check)")
final class RulesCommand implements Runnable {
    private static final int PROOF_WIDTH = 120;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The folder of the project's own rules, as the launcher tells it. */
    private static Path ownRules() {
        var home = System.getProperty("wherefore.home");
        return home == null ? Path.of("rules") : Path.of(home, "rules");
    }

    @Command(
            name = "test",
            description = "Run every scenario beside the rules; a failing one prints its proof.",
            mixinStandardHelpOptions = true)
    int test(
            @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "only the scenarios in this folder")
                    Path folder,
            @Option(
                            names = "--mutate",
                            description =
                                    "Change each condition of each rule and list the changes that no scenario notices.")
                    boolean mutate,
            @Mixin RuleFolders rules)
            throws IOException, InvalidDocumentException {
        var out = spec.commandLine().getOut();
        var root = ownRules();
        var in = folder == null ? root : folder;
        if (!Files.isDirectory(in)) {
            throw new InvalidDocumentException(
                    Place.of(in.toString()), "there is no such folder", "name a folder of rules");
        }
        boolean own =
                in.toAbsolutePath().normalize().startsWith(root.toAbsolutePath().normalize());
        var file = ScenarioReader.read(own ? root : in, in);
        var rulebook = rules.rulebook();
        return mutate ? mutate(rulebook, file) : test(rulebook, file);
    }

    private int test(Rulebook rulebook, Scenario.File file) throws IOException, InvalidDocumentException {
        var out = spec.commandLine().getOut();
        var run = new ScenarioRun(rulebook);
        int failed = 0;
        for (var scenario : file.scenarios()) {
            ScenarioRun.Result result;
            try {
                result = run.run(scenario);
            } catch (InvalidDocumentException e) {
                failed++;
                out.println("FAILED " + scenario.place() + ": " + scenario.name());
                out.println("  " + e.getMessage().replace("\n", "\n  "));
                continue;
            }
            if (result.holds()) continue;
            failed++;
            out.println("FAILED " + scenario.place() + ": " + scenario.name());
            result.differences().forEach(difference -> out.println("  " + difference));
            out.print(proof(rulebook, run, scenario));
        }
        out.println((file.scenarios().size() - failed) + " passed, " + failed + " failed");
        return failed == 0 ? 0 : 1;
    }

    private static String proof(Rulebook rulebook, ScenarioRun run, Scenario scenario)
            throws IOException, InvalidDocumentException {
        var goal = rulebook.require(scenario.goal());
        var background = Background.of(rulebook.select(List.of(goal)), scenario.day());
        return new ProofReport(PROOF_WIDTH, false)
                .of(run.prove(scenario), background)
                .indent(2);
    }

    private int mutate(Rulebook rulebook, Scenario.File file) throws IOException, InvalidDocumentException {
        var out = spec.commandLine().getOut();
        var result = new Mutation(rulebook).run(file);
        for (var survivor : result.survivors()) {
            out.println(survivor.goal() + ".drl:" + survivor.line() + ": \"" + survivor.rule() + "\": "
                    + survivor.mutation());
        }
        for (var outdated : result.outdated()) {
            out.println(outdated.goal() + ".test.yaml: \"" + outdated.rule() + "\": " + outdated.mutation()
                    + ": is explained, but a scenario notices it or no such change is tried");
        }
        if (result.failing() > 0) {
            out.println(result.failing() + " scenarios fail and notice nothing; mend them first");
        }
        out.println(result.mutants() + " changes tried, " + result.survivors().size() + " not noticed by any scenario, "
                + result.explained() + " explained");
        return result.failing() == 0
                        && result.survivors().isEmpty()
                        && result.outdated().isEmpty()
                ? 0
                : 1;
    }

    @Command(
            name = "check",
            description = "Say everything that the build refuses, with file, line and remedy.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "a folder of rules; ours if left out")
                    Path folder)
            throws IOException {
        var out = spec.commandLine().getOut();
        var root = ownRules();
        boolean own = folder == null
                || folder.toAbsolutePath()
                        .normalize()
                        .equals(root.toAbsolutePath().normalize());
        var problems = RulebookBuilder.check(own ? root : folder, own ? null : Rulebook.builtIn());
        problems.all().forEach(out::println);
        if (problems.none()) out.println("nothing to mend");
        return problems.none() ? 0 : Wherefore.INVALID;
    }
}

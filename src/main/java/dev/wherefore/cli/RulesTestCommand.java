package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.report.Background;
import dev.wherefore.report.ProofReport;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.scenario.Mutation;
import dev.wherefore.scenario.Scenario;
import dev.wherefore.scenario.ScenarioReader;
import dev.wherefore.scenario.ScenarioRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore rules test}: scenarios against rules. */
final class RulesTestCommand implements Callable<Integer> {
    private static final int PROOF_WIDTH = 120;
    private static final int FAILED = 1;

    private final Form form = Form.of(
                    "test",
                    this,
                    "Run every scenario beside the rules; a failing one prints its proof. Exit code 1 when one fails.")
            .examples(
                    "wherefore rules test",
                    "wherefore rules test rules/visa/de",
                    "wherefore rules test rules/visa/de --mutate",
                    "wherefore rules test my-rules");
    private final Form.Value folder = form.optionalParameter(
            "FOLDER", "Only the scenarios in this folder. Rules of a folder of your own are added. Default: ours.");
    private final Form.Flag mutate =
            form.flag("--mutate", "Change each condition of each rule, and list the changes that no scenario notices.");
    private final RuleFolders rules = new RuleFolders(form, Ahead.nothing());

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var own = RulesCommand.ownRules();
        var in = folder.get() == null ? own : RuleFolders.folder(folder.get());
        if (!Files.isDirectory(in)) {
            throw new InvalidDocumentException(
                    Place.of(in.toString()), "there is no such folder", "name a folder of rules");
        }
        var added = new ArrayList<>(rules.folders());
        var root = root(in, own, added);
        if (root == null) added.add(root = in);
        var file = ScenarioReader.read(root, in);
        var rulebook = rules.rulebook(added);
        return mutate.isSet() ? mutate(rulebook, file, out) : test(rulebook, file, out);
    }

    /** The folder of rules that a folder is part of; null when it is part of none. */
    private static Path root(Path folder, Path own, List<Path> added) {
        var whole = RulesCommand.whole(folder);
        for (var root : added) if (whole.startsWith(RulesCommand.whole(root))) return root;
        return whole.startsWith(RulesCommand.whole(own)) ? own : null;
    }

    private static int test(Rulebook rulebook, Scenario.File file, PrintWriter out) throws IOException {
        var run = new ScenarioRun(rulebook);
        int failed = 0;
        for (var scenario : file.scenarios()) {
            try {
                var result = run.run(scenario);
                if (result.holds()) continue;
                fail(scenario, out);
                result.differences().forEach(difference -> out.println("  " + difference));
                out.print(proof(rulebook, run, scenario));
            } catch (InvalidDocumentException e) {
                fail(scenario, out);
                e.problems().forEach(problem -> out.println("  " + problem));
            }
            failed++;
        }
        out.println((file.scenarios().size() - failed) + " passed, " + failed + " failed");
        return failed == 0 ? 0 : FAILED;
    }

    private static void fail(Scenario scenario, PrintWriter out) {
        out.println("FAILED " + scenario.place() + ": " + scenario.name());
    }

    private static String proof(Rulebook rulebook, ScenarioRun run, Scenario scenario)
            throws IOException, InvalidDocumentException {
        var goal = rulebook.require(scenario.goal());
        var background = Background.of(rulebook.select(List.of(goal)), scenario.day());
        return new ProofReport(PROOF_WIDTH, false)
                .of(run.prove(scenario), background)
                .indent(2);
    }

    private static int mutate(Rulebook rulebook, Scenario.File file, PrintWriter out)
            throws IOException, InvalidDocumentException {
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
        boolean well = result.failing() == 0
                && result.survivors().isEmpty()
                && result.outdated().isEmpty();
        return well ? 0 : FAILED;
    }
}

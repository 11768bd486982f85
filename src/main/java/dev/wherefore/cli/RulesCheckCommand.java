package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Problem;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore rules check}: what the build refuses. */
final class RulesCheckCommand implements Callable<Integer> {
    private final Form form = Form.of(
                    "check",
                    this,
                    "Say everything that the build refuses, with file, line and remedy. Exit code 2 when there is "
                            + "something.")
            .examples("wherefore rules check", "wherefore rules check rules/visa/de", "wherefore rules check my-rules");
    private final Form.Value folder =
            form.optionalParameter("FOLDER", "A folder of rules, or a part of ours. Default: all of ours.");

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var problems = problems();
        problems.forEach(out::println);
        if (problems.isEmpty()) out.println("nothing to mend");
        return problems.isEmpty() ? 0 : Wherefore.INVALID;
    }

    private List<Problem> problems() throws IOException, InvalidDocumentException {
        var own = RulesCommand.ownRules();
        if (folder.get() == null) return RulebookBuilder.check(own, null).all();
        var asked = RuleFolders.folder(folder.get());
        var part = RulesCommand.whole(asked);
        if (!part.startsWith(RulesCommand.whole(own))) {
            return RulebookBuilder.check(asked, Rulebook.builtIn()).all();
        }
        // A part of our rules is checked with the rest, on which it rests; only what stands in it is said.
        return RulebookBuilder.check(own, null).all().stream()
                .filter(problem ->
                        RulesCommand.whole(Path.of(problem.place().file())).startsWith(part))
                .toList();
    }
}

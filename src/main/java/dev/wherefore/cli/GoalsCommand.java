package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.report.GoalList;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wherefore goals}: what can be asked. */
@Command(
        name = "goals",
        description = "List the goals: routes, levels, certifications, roles.",
        mixinStandardHelpOptions = true)
final class GoalsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private GoalFilter filter;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json")
    private AdviseCommand.Format format;

    @Mixin
    private Screen screen;

    @Mixin
    private RuleFolders rules;

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec.commandLine().getOut();
        var rulebook = rules.rulebook();
        var list = new GoalList(filter.of(rulebook), rulebook.catalogue());
        if (format == AdviseCommand.Format.JSON) {
            list.json(out, true);
            out.println();
        } else {
            out.print(list.text(screen.width(), screen.colour()));
        }
        return 0;
    }
}

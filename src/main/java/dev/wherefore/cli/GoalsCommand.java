package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.report.GoalList;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore goals}: what can be asked. */
final class GoalsCommand implements Callable<Integer> {
    private final Form form = Form.of("goals", this, "List what can be asked about: routes, levels, certifications.")
            .examples("wherefore goals", "wherefore goals --kind route --country DE", "wherefore goals --format json");
    private final GoalFilter filter = GoalFilter.byKind(form);
    private final Form.Value format = form.option("--format", "FORMAT", "text or json. Default: text.", Format.WORDS);
    private final Screen screen = new Screen(form);
    private final RuleFolders rules = new RuleFolders(form, Ahead.nothing());

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var printed = Format.of(format);
        int width = screen.width();
        boolean colour = screen.colour();
        var rulebook = rules.rulebook();
        var list = new GoalList(filter.of(rulebook), rulebook.catalogue());
        if (printed == Format.JSON) {
            list.json(out, true);
            out.println();
        } else {
            out.print(list.text(width, colour));
        }
        return 0;
    }
}

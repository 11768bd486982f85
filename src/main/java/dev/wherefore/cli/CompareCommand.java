package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.report.ComparisonReport;
import dev.wherefore.rulebook.Face;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore compare}: routes side by side. */
final class CompareCommand implements Callable<Integer> {
    private final Form form = Form.of(
                    "compare", this, "Put routes side by side, what the candidate can do soonest first.")
            .examples(
                    "wherefore compare profiles/maya-okafor.yaml",
                    "wherefore compare profiles/maya-okafor.yaml --country DE,CA,PT",
                    "wherefore compare profiles/maya-okafor.yaml --format csv");
    private final Form.Value file =
            form.parameter("PROFILE", "A profile in YAML or JSON; - reads it from standard input.");
    private final Form.Values countries =
            form.list("--country", "CC", "Only routes of this country, or countries, e.g. DE,CA.", java.util.List.of());
    private final AsOf asOf = new AsOf(form);
    private final Form.Value format =
            form.option("--format", "FORMAT", "text, json or csv. Default: text.", Format.WORDS_WITH_CSV);
    private final Screen screen = new Screen(form);
    private final RuleFolders rules = new RuleFolders(form, Ahead.nothing());

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var printed = Format.ofTable(format);
        var day = asOf.day();
        int width = screen.width();
        boolean colour = screen.colour();
        var rulebook = rules.rulebook();
        var goals = GoalFilter.ofCountries(rulebook, countries.get());
        goals.removeIf(goal -> goal.kind() != Face.Kind.ROUTE);
        if (goals.isEmpty()) {
            throw new InvalidDocumentException(
                    Place.of("compare"), "there is no route to compare", "see 'wherefore goals --kind route'");
        }
        var question = Question.of(rulebook, goals, day);
        var report = new ComparisonReport(question.answer(question.read(file.get())));
        switch (printed) {
            case TEXT -> out.print(report.text(width, colour));
            case CSV -> out.print(report.csv());
            case JSON -> {
                report.json(out);
                out.println();
            }
        }
        return 0;
    }
}

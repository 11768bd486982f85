package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.Profile;
import dev.wherefore.report.PayText;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.WantedCountries;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore pay}: where the pay stands. */
final class PayCommand implements Callable<Integer> {
    private final Form form = Form.of(
                    "pay",
                    this,
                    "Place the present pay and each offer's against dated benchmarks of its level, country, city "
                            + "and sector. Benchmarks are no offers.")
            .examples(
                    "wherefore pay profiles/maya-okafor.yaml",
                    "wherefore pay profiles/maya-okafor.yaml --on 2025-06-01",
                    "wherefore pay profiles/*.yaml --format json");
    private final Form.Values files =
            form.parameters("1..*", "PROFILE", "Profiles in YAML or JSON; - reads one from standard input.");
    private final AsOf asOf = new AsOf(form);
    private final Form.Value format = form.option(
            "--format",
            "FORMAT",
            "text, or json: a report of pay and of the visa routes that its offers ask about; a list for several "
                    + "profiles. Default: text.",
            Format.WORDS);
    private final Screen screen = new Screen(form);
    private final RuleFolders rules = new RuleFolders(form, Ahead.nothing());

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var err = spec().commandLine().getErr();
        var printed = Format.of(format);
        var text = new PayText(screen.width(), screen.colour());
        var day = asOf.day();
        var rulebook = rules.rulebook();
        var ofPayAlone = Question.of(rulebook, List.of(), day);
        return new Answers(out, err, printed == Format.JSON)
                .print(
                        files.get(),
                        file -> {
                            var profile = ofPayAlone.read(file);
                            var routes = routes(profile, rulebook);
                            // A visa route's floor comes before the market.
                            var question = routes.isEmpty() ? ofPayAlone : Question.of(rulebook, routes, day);
                            return question.answerWithPay(profile);
                        },
                        text::of);
    }

    /** The visa routes of the countries in which there are offers. */
    private static List<GoalEntry> routes(Profile profile, Rulebook rulebook) {
        var countries = WantedCountries.ofOffers(profile);
        return rulebook.goals().stream()
                .filter(goal -> goal.kind() == Face.Kind.ROUTE && countries.contains(goal.country()))
                .toList();
    }
}

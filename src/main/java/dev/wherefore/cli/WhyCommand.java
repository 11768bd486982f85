package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Place;
import dev.wherefore.report.JsonReport;
import dev.wherefore.report.ProofReport;
import dev.wherefore.rulebook.CriterionFace;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore why}: the whole proof of one goal. */
final class WhyCommand implements Callable<Integer> {
    private final Form form = Form.of(
                    "why",
                    this,
                    "Print the whole proof of one goal, or of one of its criteria: every rule, what it compares, "
                            + "and the source behind it.")
            .examples(
                    "wherefore why profiles/maya-okafor.yaml visa/de/eu-blue-card",
                    "wherefore why profiles/maya-okafor.yaml visa/de/eu-blue-card#salary --on 2027-01-15",
                    "wherefore why profiles/maya-okafor.yaml visa/de/eu-blue-card --format json");
    private final Form.Value file =
            form.parameter("PROFILE", "A profile in YAML or JSON; - reads one from standard input.");
    private final Form.Value name = form.parameter("GOAL", "A goal by id or alias, or goal#criterion.");
    private final Form.Value role =
            form.option("--role", "FILE", "Have this opening in view; its own goal is role/ and the name of the file.");
    private final AsOf asOf = new AsOf(form);
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
        var day = asOf.day();
        var proof = new ProofReport(screen.width(), screen.colour());
        int hash = name.get().indexOf('#');
        var criterion = hash < 0 ? null : name.get().substring(hash + 1);
        var asked = Openings.inView(role.get(), rules);
        var rulebook = asked.rulebook();
        var goal = rulebook.require(hash < 0 ? name.get() : name.get().substring(0, hash));
        var question = Question.of(rulebook, List.of(goal), day, asked.opening());
        var profile = question.read(file.get());
        var report = question.answer(profile);
        var verdict = report.verdicts().get(0);
        if (criterion != null && verdict.finding(criterion) == null) {
            var ids = verdict.goal().face().criteria().stream()
                    .map(CriterionFace::id)
                    .toList();
            throw new InvalidDocumentException(
                    Place.of(name.get()),
                    goal.id() + " has no criterion '" + criterion + "'",
                    Nearest.remedy(criterion, ids));
        }
        if (printed == Format.JSON) {
            new JsonReport(true).write(report, question.smallestChange(profile, goal), out);
            out.println();
        } else {
            out.print(
                    criterion == null
                            ? proof.of(report, verdict, question.smallestChange(profile, goal))
                            : proof.of(report, verdict, criterion));
        }
        return 0;
    }
}

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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wherefore why}: the whole proof of one goal. */
@Command(
        name = "why",
        description = "Print the whole proof of one goal, or of one criterion with #criterion.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wherefore why profiles/maya-okafor.yaml visa/de/eu-blue-card",
            "  wherefore why profiles/maya-okafor.yaml visa/de/eu-blue-card#salary"
        })
final class WhyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROFILE", description = "a profile in YAML or JSON; - reads standard input")
    private String file;

    @Parameters(index = "1", paramLabel = "GOAL", description = "a goal by id or alias, or goal#criterion")
    private String name;

    @Mixin
    private AsOfOption asOf;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json")
    private AdviseCommand.Format format;

    @Mixin
    private Screen screen;

    @Mixin
    private RuleFolders rules;

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec.commandLine().getOut();
        int hash = name.indexOf('#');
        var criterion = hash < 0 ? null : name.substring(hash + 1);
        var rulebook = rules.rulebook();
        var goal = rulebook.require(hash < 0 ? name : name.substring(0, hash));
        var question = new Question(rulebook, List.of(goal), asOf.day(), false);
        var report = question.answer(question.read(file));
        var verdict = report.verdicts().get(0);
        if (criterion != null && verdict.finding(criterion) == null) {
            var ids = verdict.goal().face().criteria().stream()
                    .map(CriterionFace::id)
                    .toList();
            throw new InvalidDocumentException(
                    Place.of(name),
                    goal.id() + " has no criterion '" + criterion + "'",
                    Nearest.remedy(criterion, ids));
        }
        if (format == AdviseCommand.Format.JSON) {
            new JsonReport(true).write(report, out);
            out.println();
        } else {
            var proof = new ProofReport(screen.width(), screen.colour());
            out.print(criterion == null ? proof.of(report, verdict) : proof.of(report, verdict, criterion));
        }
        return 0;
    }
}

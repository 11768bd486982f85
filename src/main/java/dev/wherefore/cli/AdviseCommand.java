package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.report.JsonReport;
import dev.wherefore.report.Report;
import dev.wherefore.report.TextReport;
import dev.wherefore.rulebook.GoalEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wherefore advise}: the main job. */
@Command(
        name = "advise",
        description = "Say which levels, certifications and routes are within reach of a profile, and wherefore.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  wherefore advise profiles/maya-okafor.yaml",
            "  wherefore advise profiles/maya-okafor.yaml --country DE --on 2027-01-15",
            "  wherefore advise profiles/*.yaml --format json"
        })
final class AdviseCommand implements Callable<Integer> {
    /** How an answer is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PROFILE",
            description = "profiles in YAML or JSON; - reads standard input")
    private List<String> files;

    @Mixin
    private GoalFilter filter;

    @Option(names = "--goal", paramLabel = "ID", split = ",", description = "only this goal, by id or alias")
    private List<String> names = List.of();

    @Mixin
    private AsOfOption asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; json is one object for one profile, a list for several")
    private Format format;

    @Mixin
    private Screen screen;

    @Mixin
    private RuleFolders rules;

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var rulebook = rules.rulebook();
        List<GoalEntry> goals = filter.of(rulebook);
        if (!names.isEmpty()) {
            var named = new ArrayList<GoalEntry>();
            for (var name : names) named.add(rulebook.require(name));
            if (filter.isOpen()) goals = named;
            else goals = goals.stream().filter(named::contains).toList();
        }
        if (goals.isEmpty())
            throw new InvalidDocumentException(
                    Place.of("advise"), "no goal fits all that was asked", "see 'wherefore goals'");
        var question = new Question(rulebook, goals, asOf.day(), true);
        boolean list = format == Format.JSON && files.size() > 1;
        int code = 0;
        int answered = 0;
        if (list) out.print("[");
        for (var file : files) {
            Report report;
            try {
                report = question.answer(question.read(file));
            } catch (InvalidDocumentException e) {
                e.problems().forEach(err::println);
                code = Wherefore.INVALID;
                continue;
            }
            if (answered++ > 0) out.print(list ? "," : "\n\n");
            if (format == Format.JSON) new JsonReport(true).write(report, out);
            else out.print(new TextReport(screen.width(), screen.colour()).of(report));
        }
        if (list) out.print("]");
        if (format == Format.JSON && (list || answered > 0)) out.println();
        return code;
    }
}

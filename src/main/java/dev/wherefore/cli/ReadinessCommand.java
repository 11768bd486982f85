package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.readiness.ReadinessAssessment;
import dev.wherefore.readiness.Yardsticks;
import dev.wherefore.report.ReadinessJson;
import dev.wherefore.report.ReadinessReport;
import dev.wherefore.report.ReadinessText;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore readiness}: how near a candidate is to a level, and what closing the gaps takes. */
final class ReadinessCommand implements Callable<Integer> {
    private static final Comparator<GoalEntry> FROM_THE_LOWEST = Comparator.comparingInt(GoalEntry::order);

    private final Form form = Form.of(
                    "readiness",
                    this,
                    "Say how near a candidate is to a level, in six respects and in each skill, and what to do first.")
            .examples(
                    "wherefore readiness profiles/maya-okafor.yaml",
                    "wherefore readiness profiles/maya-okafor.yaml --level tm-4",
                    "wherefore readiness profiles/maya-okafor.yaml --format json")
            .notes("A band never overrides a criterion that is not met.");
    private final Form.Value file =
            form.parameter("PROFILE", "A profile in YAML or JSON; - reads one from standard input.");
    private final Form.Value named = form.option(
            "--level",
            "LEVEL",
            "The level, by id or alias. Default: the next one of the ladder the candidate is on, else the first of "
                    + "each ladder.");
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
        var text = new ReadinessText(screen.width(), screen.colour());
        var rulebook = rules.rulebook();
        var levels = rulebook.goals().stream()
                .filter(goal -> goal.kind() == Face.Kind.LEVEL)
                .toList();
        var asked = named.get() == null ? levels : List.of(level(rulebook));
        var every = Question.of(rulebook, asked, day);
        var profile = every.read(file.get());
        var facts = every.facts(profile);
        if (named.get() == null) asked = next(levels, every.position(facts));
        if (asked.isEmpty()) {
            throw new InvalidDocumentException(
                    Place.of("readiness"), "the rules hold no level", "add a folder of levels with --rules");
        }
        var yardsticks = Yardsticks.of(facts.inForce())
                .orElseThrow(() -> new InvalidDocumentException(
                        Place.of("--on"),
                        "the weights of a readiness are not known on " + day,
                        "ask of another day, or with 'wherefore advise'"));
        var report = Question.of(rulebook, asked, day).answer(profile);
        var assessments = report.verdicts().stream()
                .map(verdict -> ReadinessAssessment.of(verdict, facts, yardsticks))
                .toList();
        var readiness = new ReadinessReport(report, assessments, yardsticks);
        if (printed == Format.JSON) {
            new ReadinessJson(true).write(readiness, out);
            out.println();
        } else {
            out.print(text.of(readiness));
        }
        return 0;
    }

    private GoalEntry level(Rulebook rulebook) throws InvalidDocumentException {
        var goal = rulebook.require(named.get());
        if (goal.kind() == Face.Kind.LEVEL) return goal;
        throw new InvalidDocumentException(
                Place.of("--level"), goal.id() + " is no level", "see 'wherefore goals --kind level'");
    }

    /** The level above each that is held now; the lowest of each ladder for who holds none, or none with a level above. */
    private static List<GoalEntry> next(List<GoalEntry> levels, Position position) {
        var next = new ArrayList<GoalEntry>();
        for (var held : position.held().entrySet()) {
            levels.stream()
                    .filter(level -> level.ladder().equals(held.getKey()) && level.order() > held.getValue())
                    .min(FROM_THE_LOWEST)
                    .ifPresent(next::add);
        }
        return next.isEmpty() ? lowest(levels) : next;
    }

    private static List<GoalEntry> lowest(List<GoalEntry> levels) {
        var lowest = new LinkedHashMap<String, GoalEntry>();
        levels.stream().sorted(FROM_THE_LOWEST).forEach(level -> lowest.putIfAbsent(level.ladder(), level));
        return List.copyOf(lowest.values());
    }
}

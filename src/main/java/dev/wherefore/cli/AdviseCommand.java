package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.report.TextReport;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.verdict.WantedCountries;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore advise}: the main job. */
final class AdviseCommand implements Callable<Integer> {
    private final Form form = Form.of(
                    "advise",
                    this,
                    "Say which levels, certifications and routes are within reach of each profile, and wherefore.")
            .examples(
                    "wherefore advise profiles/maya-okafor.yaml",
                    "wherefore advise profiles/maya-okafor.yaml --country DE --on 2027-01-15",
                    "wherefore advise profiles/maya-okafor.yaml --goal visa/de/eu-blue-card",
                    "wherefore advise profiles/*.yaml --format json",
                    "curl -s https://example.org/profile.json | wherefore advise -");
    private final Form.Values files =
            form.parameters("1..*", "PROFILE", "Profiles in YAML or JSON; - reads one from standard input.");
    private final GoalFilter filter = GoalFilter.byName(form);
    private final Form.Value role = form.option(
            "--role",
            "FILE",
            "Have this opening in view: say whether they fit it too, and weigh certifications for it.");
    private final AsOf asOf = new AsOf(form);
    private final Form.Value format = form.option(
            "--format",
            "FORMAT",
            "text, or json: an object for one profile, a list for several. Default: text.",
            Format.WORDS);
    private final Screen screen = new Screen(form);
    private final RuleFolders rules;

    AdviseCommand(Ahead ours) {
        rules = new RuleFolders(form, ours);
    }

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var err = spec().commandLine().getErr();
        var printed = Format.of(format);
        var day = asOf.day();
        int width = screen.width();
        boolean colour = screen.colour();
        var asked = Openings.inView(role.get(), rules);
        var rulebook = asked.rulebook();
        var goals = filter.required(rulebook, "advise");
        boolean everything = filter.isOpen();
        boolean overview = everything && printed == Format.TEXT;
        Profile only = null;
        Map<String, Integer> elsewhere = new TreeMap<>();
        if (overview && files.get().size() == 1) {
            only = Question.read(files.get().get(0), Vocabulary.of(rulebook.catalogue()));
            elsewhere = leaveOut(goals, WantedCountries.of(only));
        }
        var question = Question.withAdvice(rulebook, goals, day, asked.opening(), rules.adviser(rulebook));
        // Among all that can be asked, what a certificate would change is for those who ask for certificates.
        if (asksWorth(goals)) question.withEffects();
        if (overview) question.inOverview();
        var read = only;
        var text = new TextReport(width, colour).beside(elsewhere);
        return new Answers(out, err, printed == Format.JSON)
                .print(
                        files.get(),
                        file -> question.answerWithPay(read == null ? question.read(file) : read),
                        text::of);
    }

    /**
     * Leaves out the routes of countries that are not wanted, of which there are more than anybody reads.
     *
     * @return how many each of those countries has
     */
    private static Map<String, Integer> leaveOut(List<GoalEntry> goals, Set<String> wanted) {
        var counts = new TreeMap<String, Integer>();
        if (wanted.isEmpty()) return counts;
        for (var goal : goals) {
            if (goal.kind() == Face.Kind.ROUTE && !wanted.contains(goal.country()))
                counts.merge(goal.country(), 1, Integer::sum);
        }
        goals.removeIf(goal -> goal.country() != null && counts.containsKey(goal.country()));
        return counts;
    }

    private boolean asksWorth(List<GoalEntry> goals) {
        boolean asked = !filter.isOpen();
        return asked && goals.stream().anyMatch(goal -> goal.kind().hasWorth());
    }
}

package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Place;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Facts;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.report.WhenCalendar;
import dev.wherefore.report.WhenJson;
import dev.wherefore.report.WhenReport;
import dev.wherefore.report.WhenText;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.timeline.RunningCounts;
import dev.wherefore.timeline.Timeline;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import dev.wherefore.verdict.WantedCountries;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore when}: what changes while nothing is done. */
final class WhenCommand implements Callable<Integer> {
    private static final int YEARS_AHEAD = 5;
    /** After this nothing is known of any law, and everything counted has lapsed. */
    private static final int MOST_YEARS_AHEAD = 50;

    private static final int WHOLE_DAY = 10;

    private final Form form = Form.of(
                    "when",
                    this,
                    "Name the days on which a verdict or a score changes if nothing is done, and wherefore.")
            .examples(
                    "wherefore when profiles/maya-okafor.yaml",
                    "wherefore when profiles/maya-okafor.yaml --goal visa/ca/express-entry --until 2030-12-31",
                    "wherefore when profile.yaml --goal visa/de/settlement-permit --running de.settlement.permit-months",
                    "wherefore when profiles/maya-okafor.yaml --country CA,DE --format ics > days.ics")
            .notes(
                    "Without a filter it is about the levels of the candidate's ladder, and the routes of the countries",
                    "the candidate aims at or has an offer in.");
    private final Form.Value file =
            form.parameter("PROFILE", "A profile in YAML or JSON; - reads one from standard input.");
    private final GoalFilter filter = GoalFilter.byName(form);
    private final Form.Values running = form.list(
            "--running",
            "QUESTION",
            "This count of months or years, under answers: or record:, goes on by itself, such as months with a permit.",
            List.of());
    private final AsOf asOf = new AsOf(form);
    private final Form.Value until = form.option(
            "--until", "DAY", "Up to this day: YYYY-MM-DD. Default: " + YEARS_AHEAD + " years after the first.");
    private final Form.Value format = form.option(
            "--format", "FORMAT", "text, json, or ics: a calendar. Default: text.", Format.WORDS_WITH_CALENDAR);
    private final Screen screen = new Screen(form);
    private final RuleFolders rules = new RuleFolders(form, Ahead.nothing());

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var printed = Format.ofCalendar(format);
        var day = asOf.day();
        var last = last(day);
        var text = new WhenText(screen.width(), screen.colour());
        var rulebook = rules.rulebook();
        var vocabulary = Vocabulary.of(rulebook.catalogue());
        var named = named(rulebook);
        var profile = Question.read(file.get(), vocabulary);
        var goals = named == null ? usual(rulebook, vocabulary, profile, day) : named;
        var selection = rulebook.select(goals);
        var counts = running(rulebook.catalogue(), profile);
        var decider = new Decider(selection, vocabulary);
        var timeline = Timeline.of(decider, selection, profile, counts, day, last);
        var name = profile.at("candidate.name") instanceof Scalar scalar ? scalar.text() : null;
        var report = new WhenReport(
                profile.id(),
                name,
                rulebook.hash(),
                timeline,
                selection,
                counts,
                RunningCounts.among(selection, profile),
                withinReach(timeline, decider, decider.facts(profile, day)));
        switch (printed) {
            case JSON -> {
                new WhenJson(true).write(report, out);
                out.println();
            }
            case ICS -> out.print(new WhenCalendar(report).text());
            default -> out.print(text.of(report));
        }
        return 0;
    }

    /** The verdicts on the routes that are not out of reach for want of anything but a judgement. */
    private static List<Verdict> withinReach(Timeline timeline, Decider decider, Facts facts) {
        var verdicts = new ArrayList<Verdict>();
        for (var course : timeline.goals()) {
            var face = course.goal().face();
            var status = course.states().get(0).state().status();
            boolean open = status == Status.ELIGIBLE || status == Status.REVIEW;
            if (open && face.kind() == Face.Kind.ROUTE && face.settlement() != null)
                verdicts.add(decider.decide(course.goal().id(), facts));
        }
        return verdicts;
    }

    private RunningCounts running(Catalogue catalogue, Profile profile) throws InvalidDocumentException {
        var counts = new LinkedHashMap<String, dev.wherefore.profile.Question>();
        for (var id : running.get()) {
            var found = RunningCounts.find(id, catalogue);
            if (found == null) {
                var known = new LinkedHashSet<>(catalogue.questions().keySet());
                known.addAll(catalogue.record().keySet());
                throw refused("there is no question '" + id + "'", Nearest.remedy(id, known));
            }
            if (!RunningCounts.canRun(found.getValue())) {
                throw refused("the answer to '" + id + "' is no count of months or years", "leave it out");
            }
            if (!profile.states(found.getKey())) {
                var section = found.getKey().substring(0, found.getKey().indexOf('.'));
                throw refused("the profile does not answer '" + id + "'", "add it under " + section + ":");
            }
            counts.put(found.getKey(), found.getValue());
        }
        return new RunningCounts(counts);
    }

    private static InvalidDocumentException refused(String what, String remedy) {
        return new InvalidDocumentException(Place.of("--running"), what, remedy);
    }

    private LocalDate last(LocalDate first) throws InvalidDocumentException {
        var stated = until.get();
        if (stated == null) return first.plusYears(YEARS_AHEAD);
        var last = stated.length() == WHOLE_DAY ? Dates.parse(stated) : null;
        if (last == null || last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS_AHEAD))) {
            throw new InvalidDocumentException(
                    Place.of("--until"),
                    "'" + stated + "' is no day from " + first + " to " + first.plusYears(MOST_YEARS_AHEAD),
                    "write a day as in " + first.plusYears(YEARS_AHEAD));
        }
        return last;
    }

    /** The goals that the options name; null when they say nothing. */
    private List<GoalEntry> named(Rulebook rulebook) throws InvalidDocumentException {
        return filter.isOpen() ? null : filter.required(rulebook, "when");
    }

    /** The levels that are ahead, and the routes that are wanted; all routes where the profile names no country. */
    private static List<GoalEntry> usual(Rulebook rulebook, Vocabulary vocabulary, Profile profile, LocalDate day)
            throws IOException, InvalidDocumentException {
        var levels = rulebook.goals().stream()
                .filter(goal -> goal.kind() == Face.Kind.LEVEL)
                .toList();
        var decider = new Decider(rulebook.select(levels), vocabulary);
        var position = decider.position(decider.facts(profile, day));
        var wanted = WantedCountries.of(profile);
        var usual = new ArrayList<GoalEntry>();
        for (var goal : rulebook.goals()) {
            boolean route = goal.kind() == Face.Kind.ROUTE && (wanted.isEmpty() || wanted.contains(goal.country()));
            boolean level = goal.kind() == Face.Kind.LEVEL && position.isAhead(goal.ladder(), goal.order());
            if (route || level) usual.add(goal);
        }
        return usual;
    }
}

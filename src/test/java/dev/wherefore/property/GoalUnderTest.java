package dev.wherefore.property;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.fact.Facts;
import dev.wherefore.interview.Inquiries;
import dev.wherefore.interview.Inquiry;
import dev.wherefore.parameter.Dated;
import dev.wherefore.parameter.TableRow;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.View;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** One goal of the rulebook, and the profiles drawn to test it. Not thread-safe. */
final class GoalUnderTest {
    private static final int DAYS_AFTER_READING = 60;

    private final Rulebook rulebook;
    private final GoalEntry entry;
    private final Rulebook.Selection selection;
    private final Vocabulary vocabulary;
    private final Decider decider;
    private final List<LocalDate> changes;
    private final LocalDate lastRead;
    private final List<String> routes;
    private final Map<LocalDate, Comparands> comparands = new HashMap<>();
    private final Map<LocalDate, Map<String, List<TableRow>>> tests = new HashMap<>();

    /** A generated case: a complete profile, and the day as of which it is asked. */
    record Case(Profile profile, LocalDate day, Random random) {}

    GoalUnderTest(Rulebook rulebook, GoalEntry entry) throws IOException {
        this.rulebook = rulebook;
        this.entry = entry;
        selection = rulebook.select(List.of(entry));
        vocabulary = Vocabulary.of(rulebook.catalogue());
        decider = new Decider(selection, vocabulary);
        var days = new TreeSet<LocalDate>();
        for (var file : selection.parameters().files()) {
            if (!file.folder().equals(entry.topic())) continue;
            file.dated()
                    .map(Dated::values)
                    .flatMap(values -> values.stream())
                    .filter(value -> !value.source().isTimeless())
                    .forEach(value -> days.add(value.from()));
        }
        changes = List.copyOf(days);
        lastRead = selection.parameters().files().stream()
                .flatMap(file -> file.sourceIds().stream().map(file::source))
                .filter(source -> !source.isTimeless())
                .map(source -> source.checked())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 1, 1));
        var permits = rulebook.goals().stream()
                .filter(goal -> goal.kind() == Face.Kind.ROUTE)
                .map(GoalEntry::id)
                .toList();
        routes = permits.isEmpty() ? List.of("visa/xx/none") : permits;
    }

    String id() {
        return entry.id();
    }

    Decider decider() {
        return decider;
    }

    Rulebook.Selection selection() {
        return selection;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The goal's own rules; a selection ends with the goal that was asked for. */
    GoalRules rules() {
        var goals = selection.goals();
        return goals.get(goals.size() - 1);
    }

    /** Null for goals of no country. */
    String country() {
        return entry.country();
    }

    /** Of the goal's law. */
    String currency() {
        var currency = selection.currency(rules());
        return currency == null ? Facts.CURRENCY : currency;
    }

    /** What an interview about the goal is to settle. */
    Inquiry inquiry(LocalDate day) throws IOException {
        return Inquiries.about(rulebook, day, entry.id());
    }

    /** The last day on which somebody read a source that the goal rests on. */
    LocalDate lastRead() {
        return lastRead;
    }

    /** The ids of every route, one of which may be the permit that is held. */
    List<String> routes() {
        return routes;
    }

    Comparands comparands(LocalDate day) {
        return comparands.computeIfAbsent(day, d -> Comparands.of(selection, vocabulary, decider.inForce(d)));
    }

    /** The tables that read the scores of language tests on a day, by test. */
    Map<String, List<TableRow>> tests(LocalDate day) {
        return tests.computeIfAbsent(
                day,
                d -> Comparands.tests(decider.inForce(d), selection.parameters().ids()));
    }

    /** The case of a number; the same number always gives the same case. */
    Case draw(int number) {
        var random = new Random(id().hashCode() * 31L + number);
        var day = day(random);
        return new Case(CompleteProfiles.draw(this, day, random), day, random);
    }

    /** A profile of these keys, which must be valid. */
    Profile profile(Mapping root) {
        try {
            return new ProfileReader(vocabulary).check(root, "generated.yaml");
        } catch (InvalidDocumentException e) {
            throw new IllegalStateException("a generated profile is not valid: " + e.getMessage(), e);
        }
    }

    /** What the decider makes of a profile under each offer and choice. */
    List<View> views(Profile profile, LocalDate day) {
        return View.of(decider, id(), decider.facts(profile, day));
    }

    /** Mostly one on which the law is known, now and then one beside a change of it. */
    private LocalDate day(Random random) {
        if (changes.isEmpty() || random.nextInt(5) > 0) return lastRead.plusDays(random.nextInt(DAYS_AFTER_READING));
        return changes.get(random.nextInt(changes.size())).plusDays(random.nextInt(3) - 1L);
    }

    @Override
    public String toString() {
        return id();
    }
}

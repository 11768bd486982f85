package dev.wherefore.cli;

import dev.wherefore.advice.Adviser;
import dev.wherefore.advice.Grounds;
import dev.wherefore.advice.StepEffects;
import dev.wherefore.change.Counterfactual;
import dev.wherefore.change.SmallestChange;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Place;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Facts;
import dev.wherefore.parameter.Cited;
import dev.wherefore.pay.PayPlacer;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.report.Awaited;
import dev.wherefore.report.Background;
import dev.wherefore.report.NextStep;
import dev.wherefore.report.Report;
import dev.wherefore.role.Opening;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Effect;
import dev.wherefore.verdict.Effects;
import dev.wherefore.verdict.Position;
import dev.wherefore.verdict.Verdict;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** What a command asks: some goals, as of a day. Answers it for one profile after another. */
final class Question {
    private final Rulebook rulebook;
    private final LocalDate day;
    private final Vocabulary vocabulary;
    private final Rulebook.Selection selection;
    private final Decider decider;
    private final Background background;
    private final CompletableFuture<Adviser> adviser;
    private final PayPlacer pay;
    private final Opening opening;
    /** Decides every goal that a certification or education path could change; null where nobody asked for those. */
    private Decider changing;

    private boolean overview;

    private Question(
            Rulebook rulebook,
            Collection<GoalEntry> goals,
            LocalDate day,
            CompletableFuture<Adviser> adviser,
            Opening opening)
            throws IOException {
        this.rulebook = rulebook;
        this.day = day;
        this.opening = opening;
        this.adviser = adviser;
        vocabulary = Vocabulary.of(rulebook.catalogue());
        selection = rulebook.select(goals);
        decider = new Decider(selection, vocabulary);
        background = Background.of(selection, day);
        pay = new PayPlacer(selection.parameters(), vocabulary);
    }

    /** Asks for verdicts alone. */
    static Question of(Rulebook rulebook, Collection<GoalEntry> goals, LocalDate day) throws IOException {
        return of(rulebook, goals, day, null);
    }

    /**
     * Asks for verdicts alone.
     *
     * @param opening that the candidates have in view; null for none
     */
    static Question of(Rulebook rulebook, Collection<GoalEntry> goals, LocalDate day, Opening opening)
            throws IOException {
        return new Question(rulebook, goals, day, null, opening);
    }

    /**
     * Asks for verdicts, and for what to do next.
     *
     * @param opening that the candidates have in view; null for none
     * @param adviser by the rules of the same rulebook
     */
    static Question withAdvice(
            Rulebook rulebook,
            Collection<GoalEntry> goals,
            LocalDate day,
            Opening opening,
            CompletableFuture<Adviser> adviser)
            throws IOException {
        return new Question(rulebook, goals, day, adviser, opening);
    }

    /** Asks for an overview: of goals of which no more than a line is told there is no proof. */
    Question inOverview() {
        overview = true;
        return this;
    }

    /** Asks, too, what reaching the goals would change in all others. */
    Question withEffects() throws IOException {
        var all = rulebook.goals().stream()
                .filter(goal -> goal.kind() != Face.Kind.REMARK && goal.kind() != Face.Kind.REFLECTION)
                .toList();
        changing = new Decider(rulebook.select(all), vocabulary);
        return this;
    }

    /** Reads a profile; {@code -} is standard input. */
    Profile read(String file) throws InvalidDocumentException, IOException {
        return read(file, vocabulary);
    }

    /** Reads a profile in the words of a vocabulary; {@code -} is standard input. */
    static Profile read(String file, Vocabulary vocabulary) throws InvalidDocumentException, IOException {
        var reader = new ProfileReader(vocabulary);
        if (file.equals("-")) return reader.read(System.in, "-");
        if (file.isBlank()) {
            throw new InvalidDocumentException(Place.of("'" + file + "'"), "this names no profile", "name a file");
        }
        try {
            return reader.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw new InvalidDocumentException(Place.of(file), "this names no file", "check the name");
        }
    }

    /** The answer for one profile, and where its pay stands. */
    Report answerWithPay(Profile profile) {
        // Neither rests on the other.
        var placed = CompletableFuture.supplyAsync(() -> pay.place(profile, day));
        return answer(profile).with(placed.join());
    }

    /** Checks a profile that was made from another. */
    Profile check(Mapping root, String file) throws InvalidDocumentException {
        return new ProfileReader(vocabulary).check(root, file);
    }

    /** What a profile says, on the day of the question. */
    Facts facts(Profile profile) {
        return opening == null ? decider.facts(profile, day) : decider.facts(profile, day, opening.fact());
    }

    /** What the answers cite. */
    Background background() {
        return background;
    }

    /** Where the candidate of some facts stands on the ladders. */
    Position position(Facts facts) {
        return decider.position(facts);
    }

    /** The answer for one profile. */
    Report answer(Profile profile) {
        var facts = facts(profile);
        var verdicts = overview ? decider.overview(facts) : decider.decide(facts);
        var position = decider.position(facts);
        var effects = new StepEffects(selection, decider, vocabulary, this::facts, profile, verdicts, overview);
        var steps = adviser == null ? List.<NextStep>of() : steps(profile, verdicts, position, effects);
        var name = profile.at("candidate.name") instanceof Scalar text ? text.text() : null;
        var report = Report.of(profile.id(), name, day, rulebook.hash(), verdicts, steps, position, background);
        return changing == null ? report : report.with(effects(profile, verdicts));
    }

    /** The smallest changes of a profile that would turn the verdict on one goal. */
    Counterfactual smallestChange(Profile profile, GoalEntry goal) throws IOException {
        var needed = rulebook.select(List.of(goal)).goals().stream()
                .map(GoalRules::id)
                .toList();
        var selection = rulebook.select(rulebook.goals().stream()
                .filter(each -> needed.contains(each.id()))
                .toList());
        var rules = selection.goals().stream()
                .filter(each -> each.id().equals(goal.id()))
                .findFirst()
                .orElseThrow();
        var all = new Decider(selection, vocabulary);
        return new SmallestChange(
                        all,
                        vocabulary,
                        each -> opening == null ? all.facts(each, day) : all.facts(each, day, opening.fact()),
                        selection.currency(rules))
                .of(profile, rules);
    }

    /** What to do next, found while the report of the verdicts is written. */
    private List<NextStep> steps(Profile profile, List<Verdict> verdicts, Position position, StepEffects effects) {
        return new Awaited<>(CompletableFuture.supplyAsync(() -> {
            var adviser = adviser();
            var efforts = adviser.efforts(background.parameters(), background.inForce());
            var grounds = new Grounds(profile, position, new Wording(background), efforts, vocabulary);
            return adviser.advise(verdicts, grounds).stream()
                    .map(step -> new NextStep(step, effects.of(step)))
                    .toList();
        }));
    }

    private Map<String, List<Effect>> effects(Profile profile, List<Verdict> verdicts) {
        var effects = new Effects(changing, profile, day);
        return verdicts.stream()
                .filter(verdict -> verdict.goal().face().gives() != null)
                .collect(Collectors.toMap(verdict -> verdict.goal().id(), effects::of));
    }

    private Adviser adviser() {
        try {
            return adviser.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the advice rules cannot be loaded: " + e.getCause(), e.getCause());
        }
    }

    /** Advice speaks in the report's words. */
    private record Wording(Background background) implements dev.wherefore.advice.Words {
        @Override
        public String says(GoalRules goal, ConditionProof condition) {
            var wording = background.wording(goal);
            var says = wording.says(condition);
            var distance = wording.distance(condition);
            // How much is missing stands in the title.
            if (distance != null && says.endsWith("; " + distance)) {
                says = says.substring(0, says.length() - distance.length() - 2);
            }
            var parameter =
                    condition.operand() == null ? null : condition.operand().parameter();
            if (parameter == null || !background.inForce().declares(parameter)) return says;
            return says
                    + background.inForce().cite(parameter).map(Wording::source).orElse("");
        }

        private static String source(Cited cited) {
            if (cited.source().isTimeless()) return " (" + cited.source().title() + ")";
            var day = cited.inForceFrom();
            var month = day.getMonth().name();
            return " (" + cited.source().title() + ", in force since " + day.getDayOfMonth() + " " + month.charAt(0)
                    + month.substring(1).toLowerCase(Locale.ROOT) + " " + day.getYear() + ")";
        }

        @Override
        public String distance(GoalRules goal, ConditionProof condition) {
            return background.wording(goal).missing(condition);
        }
    }
}

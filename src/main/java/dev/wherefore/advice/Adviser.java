package dev.wherefore.advice;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Offer;
import dev.wherefore.profile.Profile;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Missing;
import dev.wherefore.verdict.MostAsked;
import dev.wherefore.verdict.Position;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import dev.wherefore.verdict.Worth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.SequentialOption;

/** Derives recommendations from verdicts in a session of Drools' engine. Safe from many threads. */
public final class Adviser {
    /** Far more than any profile needs: rules that derive without end must not hang a command. */
    private static final int MOST_FIRINGS = 10_000;

    private final KieBase rules;

    /**
     * Makes the engine ready.
     *
     * @param models the compiled advice rules
     */
    public Adviser(Collection<Model> models) {
        rules = KieBaseBuilder.createKieBaseFromModel(models, SequentialOption.NO);
        // A first session loads the engine: better here, where others wait for nothing, than before the first answer.
        derive(List.of());
    }

    /**
     * The recommendations, the most useful first.
     *
     * @param position where the candidate stands on the ladders
     * @param words how conditions are put
     */
    public List<Recommendation> advise(Profile profile, List<Verdict> verdicts, Position position, Words words) {
        var facts = new ArrayList<Object>();
        var wholes = wholes(verdicts);
        for (var verdict : verdicts) {
            if (!isAdvisedOn(verdict)) continue;
            facts.add(decision(profile, verdict, wholes, position));
            if (verdict.status() == Status.NOT_ELIGIBLE) facts.addAll(gaps(verdict, words));
        }
        for (var missing : MostAsked.of(verdicts, position)) facts.add(open(missing));
        facts.addAll(aims(profile));
        return derive(facts);
    }

    /** What the rules make of decisions, gaps, open answers and aims. */
    List<Recommendation> derive(List<?> facts) {
        var session = rules.newKieSession();
        try {
            facts.forEach(session::insert);
            int fired = session.fireAllRules(MOST_FIRINGS);
            if (fired == MOST_FIRINGS) {
                throw new IllegalStateException(
                        "the advice rules derive without end; a rule must not match what it inserts");
            }
            var found = new ArrayList<Recommendation>();
            for (var object : session.getObjects(Recommendation.class::isInstance)) found.add((Recommendation) object);
            found.sort(Comparator.comparing(Recommendation::priority, Comparator.reverseOrder())
                    .thenComparing(Recommendation::id));
            return List.copyOf(found);
        } finally {
            session.dispose();
        }
    }

    private static Decision decision(Profile profile, Verdict verdict, Map<String, String> wholes, Position position) {
        var goal = verdict.goal();
        var face = goal.face();
        int met = 0;
        int open = 0;
        var judged = new ArrayList<Point>();
        var failed = new ArrayList<Point>();
        for (var finding : verdict.findings()) {
            if (finding.preferred()) continue;
            var point = new Point(
                    goal.id() + "#" + finding.criterion().id(),
                    finding.criterion().name());
            if (finding.truth() == Truth.MET) met++;
            else if (finding.truth() == Truth.NOT_MET) failed.add(point);
            else if (finding.awaitsJudgement()) judged.add(point);
            else open++;
        }
        return new Decision(
                goal.id(),
                face.kind().word(),
                name(face),
                face.country(),
                verdict.status().word(Face.Kind.ROUTE),
                face.ladder(),
                face.order(),
                met,
                open,
                judged,
                failed,
                filedBy(face),
                verdict.worth() == null ? "" : verdict.worth().standing().word(),
                verdict.worth() == null ? 0 : verdict.worth().low(),
                verdict.worth() == null ? "" : speaks(verdict.worth()),
                wholes.get(goal.id()),
                isHeld(profile, goal, position));
    }

    private static String speaks(Worth worth) {
        return Point.names(worth.speaking().stream()
                .map(award ->
                        new Point(award.criterion().id(), award.criterion().name()))
                .toList());
    }

    private static String name(Face face) {
        if (face.country() == null) return face.name();
        var country = new Locale.Builder().setRegion(face.country()).build();
        return country.getDisplayCountry(Locale.ENGLISH) + ": " + face.name();
    }

    /** Who pays what a face names first, which is what the filing costs. */
    private static String filedBy(Face face) {
        for (var cost : face.cost()) {
            if (cost.optional() || cost.payer() == null) continue;
            return cost.payer().equals("applicant") || cost.payer().equals("employer") ? cost.payer() : "";
        }
        return "";
    }

    /** The goal that asks for one among others, by the id of that one. */
    private static Map<String, String> wholes(List<Verdict> all) {
        var wholes = new HashMap<String, String>();
        for (var verdict : all) {
            for (var part : verdict.goal().dependsOn())
                wholes.putIfAbsent(part, verdict.goal().id());
        }
        return wholes;
    }

    /** Remarks and self-assessments are no aims, and of a route that was not proved nothing is known to advise from. */
    private static boolean isAdvisedOn(Verdict verdict) {
        return switch (verdict.goal().face().kind()) {
            case REMARK, REFLECTION -> false;
            case ROUTE -> verdict.isProved();
            default -> true;
        };
    }

    private static boolean isHeld(Profile profile, GoalRules goal, Position position) {
        var face = goal.face();
        return switch (face.kind()) {
            case CERTIFICATION ->
                anyOf(profile, "certifications", item -> goal.id().endsWith("/" + text(item, "id")));
            case LEVEL -> position.isHeld(face);
            default -> false;
        };
    }

    private static boolean anyOf(Profile profile, String section, Predicate<Mapping> fits) {
        if (!(profile.at(section) instanceof Sequence list)) return false;
        for (var item : list) if (item instanceof Mapping mapping && fits.test(mapping)) return true;
        return false;
    }

    private static String text(Mapping item, String key) {
        return item.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static List<Gap> gaps(Verdict verdict, Words words) {
        var failed = verdict.findings().stream()
                .filter(finding -> finding.truth() == Truth.NOT_MET && !finding.preferred())
                .toList();
        // Of what only a line is told there is no proof to advise from.
        return failed.stream()
                .filter(finding -> finding.nearest() != null)
                .map(finding -> gap(verdict, finding, failed.size() == 1, words))
                .toList();
    }

    private static Gap gap(Verdict verdict, Finding finding, boolean only, Words words) {
        var goal = verdict.goal();
        var conditions = finding.nearest().rule().conditions().stream()
                .filter(condition -> condition.truth() != Truth.MET)
                .toList();
        var telling = conditions.size() == 1 ? conditions.get(0) : null;
        boolean ofOne = telling != null && telling.type() != null && telling.property() != null;
        return new Gap(
                goal.id(),
                finding.criterion().id(),
                only,
                ofOne ? telling.type().name() : "",
                ofOne ? telling.property().name() : "",
                ofOne ? employer(telling) : "",
                ofOne && isBegun(telling),
                ofOne ? orEmpty(words.distance(goal, telling)) : "",
                ofOne ? telling.shortBy() : null,
                telling == null ? "" : words.says(goal, telling));
    }

    private static String employer(ConditionProof condition) {
        return condition.fact() instanceof Offer offer ? orEmpty(offer.employer()) : "";
    }

    private static boolean isBegun(ConditionProof condition) {
        return condition.actual() instanceof Number number && number.doubleValue() > 0;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static OpenAnswer open(Missing missing) {
        return new OpenAnswer(missing.path(), missing.question(), missing.decides(), missing.judgement());
    }

    private static List<Aim> aims(Profile profile) {
        var aims = new ArrayList<Aim>();
        if (profile.at("aims.countries") instanceof Sequence countries) {
            for (var country : countries) aims.add(new Aim("country", ((Scalar) country).text()));
        }
        if (profile.at("aims.ladder") instanceof Scalar ladder) aims.add(new Aim("ladder", ladder.text()));
        if (profile.at("aims.level") instanceof Scalar level) aims.add(new Aim("level", level.text()));
        return aims;
    }
}

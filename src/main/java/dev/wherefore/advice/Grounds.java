package dev.wherefore.advice;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Offer;
import dev.wherefore.profile.Alteration;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.MostAsked;
import dev.wherefore.verdict.Position;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import dev.wherefore.verdict.Worth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What advice rests on: verdicts, gaps, open answers, aims and means, as the facts that its rules match. */
public final class Grounds {
    private final Profile profile;
    private final Position position;
    private final Words words;
    private final Efforts efforts;
    private final Vocabulary vocabulary;
    private final Set<String> countries;
    private final String ladder;

    /**
     * @param position where the candidate stands on the ladders
     * @param words    how conditions are put
     */
    public Grounds(Profile profile, Position position, Words words, Efforts efforts, Vocabulary vocabulary) {
        this.profile = profile;
        this.position = position;
        this.words = words;
        this.efforts = efforts;
        this.vocabulary = vocabulary;
        countries = new HashSet<>();
        if (profile.at("aims.countries") instanceof Sequence stated) {
            for (var country : stated) countries.add(((Scalar) country).text());
        }
        ladder = profile.at("aims.ladder") instanceof Scalar stated ? stated.text() : null;
    }

    /** The facts that follow from some verdicts. */
    List<Object> of(List<Verdict> verdicts) {
        var facts = new ArrayList<Object>(efforts.means());
        var wholes = wholes(verdicts);
        for (var verdict : verdicts) {
            if (!isAdvisedOn(verdict)) continue;
            facts.add(decision(verdict, wholes));
            if (verdict.status() == Status.NOT_ELIGIBLE) facts.addAll(gaps(verdict));
        }
        facts.addAll(answers(verdicts));
        for (var country : countries) facts.add(new Aim("country", country));
        if (ladder != null) facts.add(new Aim("ladder", ladder));
        if (profile.at("aims.level") instanceof Scalar level) facts.add(new Aim("level", level.text()));
        return facts;
    }

    private Decision decision(Verdict verdict, Map<String, String> wholes) {
        var goal = verdict.goal();
        var face = goal.face();
        int met = 0;
        var open = new ArrayList<Point>();
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
            else open.add(point);
        }
        var place = place(face);
        return new Decision(
                goal.id(),
                face.kind().word(),
                place.isEmpty() ? face.name() : place + ": " + face.name(),
                face.country(),
                place,
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
                isHeld(goal),
                verdict.status() == Status.NOT_ELIGIBLE ? verdict.reachedFrom() : null,
                verdict.status() == Status.NOT_ELIGIBLE ? Effort.UNKNOWN : efforts.of(goal));
    }

    private static String speaks(Worth worth) {
        return Point.names(worth.speaking().stream()
                .map(award ->
                        new Point(award.criterion().id(), award.criterion().name()))
                .toList());
    }

    private static String place(Face face) {
        if (face.country() == null) return "";
        var country = new Locale.Builder().setRegion(face.country()).build();
        return country.getDisplayCountry(Locale.ENGLISH);
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

    private boolean isHeld(GoalRules goal) {
        var face = goal.face();
        return switch (face.kind()) {
            case CERTIFICATION -> anyOf("certifications", item -> goal.id().endsWith("/" + text(item, "id")));
            case LEVEL -> position.isHeld(face);
            default -> false;
        };
    }

    private boolean anyOf(String section, Predicate<Mapping> fits) {
        if (!(profile.at(section) instanceof Sequence list)) return false;
        for (var item : list) if (item instanceof Mapping mapping && fits.test(mapping)) return true;
        return false;
    }

    private static String text(Mapping item, String key) {
        return item.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    // Gaps.

    private List<Gap> gaps(Verdict verdict) {
        var failed = verdict.findings().stream()
                .filter(finding -> finding.truth() == Truth.NOT_MET && !finding.preferred())
                .toList();
        // Of what only a line is told there is no proof to advise from.
        return failed.stream()
                .filter(finding -> finding.nearest() != null)
                .map(finding -> gap(verdict, finding, failed.size() == 1))
                .toList();
    }

    private Gap gap(Verdict verdict, Finding finding, boolean only) {
        var goal = verdict.goal();
        var conditions = finding.nearest().rule().conditions().stream()
                .filter(condition -> condition.truth() != Truth.MET)
                .toList();
        var telling = conditions.size() == 1 ? conditions.get(0) : null;
        var kinds = conditions.stream().map(ConditionProof::type).distinct().toList();
        var about = telling == null ? null : within(telling);
        boolean ofOne = about != null && about.type() != null;
        boolean ofProperty = ofOne && about.property() != null;
        return new Gap(
                goal.id(),
                finding.criterion().id(),
                finding.criterion().name(),
                only,
                ofOne
                        ? about.type().name()
                        : kinds.size() == 1 && kinds.get(0) != null
                                ? kinds.get(0).name()
                                : "",
                ofProperty ? about.property().name() : "",
                ofOne ? employer(about) : "",
                ofProperty && isBegun(about),
                ofOne && about.fact() == null,
                telling != null && isFixed(about),
                ofProperty && about == telling ? orEmpty(words.distance(goal, telling)) : "",
                ofProperty ? about.shortBy() : null,
                telling == null ? "" : words.says(goal, telling));
    }

    /** What decides within an {@code exists} or {@code not}, where one condition does; else the condition itself. */
    private static ConditionProof within(ConditionProof condition) {
        if (condition.inner().isEmpty()) return condition;
        var decisive = condition.inner().stream()
                .filter(inner -> condition.negated() == (inner.truth() == Truth.MET))
                .toList();
        return decisive.isEmpty() ? condition : decisive.get(0);
    }

    private boolean isFixed(ConditionProof condition) {
        var fact = condition.fact();
        if (fact == null || condition.property() == null) return false;
        var keys = fact.keys(condition.property());
        for (var key : keys) {
            var origin = fact.origin().path();
            var path = key.startsWith("/")
                    ? key.substring(1)
                    : origin.isEmpty() || key.isEmpty() ? origin + key : origin + "." + key;
            if (vocabulary.alteration(path) != Alteration.IMPOSSIBLE) return false;
        }
        return !keys.isEmpty();
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

    // Answers.

    private List<OpenAnswer> answers(List<Verdict> verdicts) {
        var near = new HashMap<String, Integer>();
        var aimed = new HashMap<String, Integer>();
        for (var verdict : verdicts) {
            if (!isNear(verdict)) continue;
            for (var missing : verdict.missing()) {
                near.merge(missing.path(), 1, Integer::sum);
                if (isAimedAt(verdict)) aimed.merge(missing.path(), 1, Integer::sum);
            }
        }
        return MostAsked.of(verdicts, position).stream()
                .map(missing -> new OpenAnswer(
                        missing.path(),
                        missing.question(),
                        missing.decides(),
                        near.getOrDefault(missing.path(), 0),
                        aimed.getOrDefault(missing.path(), 0),
                        missing.judgement()))
                .toList();
    }

    private boolean isAimedAt(Verdict verdict) {
        var face = verdict.goal().face();
        return face.country() != null && countries.contains(face.country())
                || face.ladder() != null && face.ladder().equals(ladder) && position.isAhead(ladder, face.order());
    }

    /** Whether something speaks for a goal and nothing against it: the permit of a family that comes along is no such goal. */
    private static boolean isNear(Verdict verdict) {
        boolean met = false;
        for (var finding : verdict.findings()) {
            if (finding.preferred()) continue;
            if (finding.truth() == Truth.NOT_MET) return false;
            met |= finding.truth() == Truth.MET;
        }
        return met;
    }
}

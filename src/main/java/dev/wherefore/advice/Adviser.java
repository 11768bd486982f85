package dev.wherefore.advice;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Offer;
import dev.wherefore.profile.Profile;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Missing;
import dev.wherefore.verdict.MostAsked;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    }

    /**
     * The recommendations, the most useful first.
     *
     * @param words how conditions are put
     */
    public List<Recommendation> advise(Profile profile, List<Verdict> verdicts, Words words) {
        var session = rules.newKieSession();
        try {
            for (var verdict : verdicts) {
                session.insert(decision(profile, verdict));
                if (verdict.status() == Status.NOT_ELIGIBLE)
                    gaps(verdict, words).forEach(session::insert);
            }
            for (var missing : MostAsked.of(verdicts)) session.insert(open(missing));
            aims(profile).forEach(session::insert);
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

    private static Decision decision(Profile profile, Verdict verdict) {
        var face = verdict.goal().face();
        int met = 0;
        int open = 0;
        int waiting = 0;
        int failed = 0;
        for (var finding : verdict.findings()) {
            if (finding.preferred()) continue;
            if (finding.truth() == Truth.MET) met++;
            else if (finding.truth() == Truth.NOT_MET) failed++;
            else if (finding.awaitsJudgement()) waiting++;
            else open++;
        }
        return new Decision(
                verdict.goal().id(),
                face.kind().word(),
                face.name(),
                face.country(),
                verdict.status().word(Face.Kind.ROUTE),
                face.ladder(),
                face.order(),
                met,
                open,
                waiting,
                failed,
                isHeld(profile, verdict));
    }

    /** Whether the profile shows a certification in hand, or a job at the level or above. */
    private static boolean isHeld(Profile profile, Verdict verdict) {
        var id = verdict.goal().id();
        return verdict.goal().face().kind() == Face.Kind.CERTIFICATION
                && profile.at("certifications") instanceof Sequence list
                && list.stream()
                        .anyMatch(item -> item instanceof Mapping held
                                && held.get("id") instanceof Scalar name
                                && id.equals("certification/" + name.text()));
    }

    private static List<Gap> gaps(Verdict verdict, Words words) {
        var failed = verdict.findings().stream()
                .filter(finding -> finding.truth() == Truth.NOT_MET && !finding.preferred())
                .toList();
        return failed.stream()
                .map(finding -> gap(verdict, finding, failed.size() == 1, words))
                .toList();
    }

    private static Gap gap(Verdict verdict, Finding finding, boolean only, Words words) {
        var face = verdict.goal().face();
        var name = face.country() == null
                ? face.name()
                : new Locale.Builder().setRegion(face.country()).build().getDisplayCountry(Locale.ENGLISH) + ": "
                        + face.name();
        var conditions = finding.nearest().rule().conditions().stream()
                .filter(condition -> condition.truth() != Truth.MET)
                .toList();
        var telling = conditions.size() == 1 ? conditions.get(0) : null;
        boolean ofOne = telling != null && telling.type() != null && telling.property() != null;
        return new Gap(
                verdict.goal().id(),
                name,
                finding.criterion().id(),
                only,
                ofOne ? telling.type().name() : "",
                ofOne ? telling.property().name() : "",
                ofOne ? employer(telling) : "",
                ofOne ? orEmpty(words.distance(verdict.goal(), telling)) : "",
                ofOne ? telling.shortBy() : null,
                telling == null ? "" : words.says(verdict.goal(), telling));
    }

    private static String employer(ConditionProof condition) {
        return condition.fact() instanceof Offer offer ? orEmpty(offer.employer()) : "";
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

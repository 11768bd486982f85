package dev.wherefore.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All types of facts that rules can match. */
public final class FactTypes {
    private static final List<FactType<?>> ALL = List.of(
            AsOf.TYPE,
            Candidate.TYPE,
            Citizenship.TYPE,
            Degree.TYPE,
            Recognition.TYPE,
            Assessment.TYPE,
            Job.TYPE,
            Experience.TYPE,
            Certification.TYPE,
            ContactHours.TYPE,
            Language.TYPE,
            Skill.TYPE,
            Record.TYPE,
            Answer.TYPE,
            Evidence.TYPE,
            Family.TYPE,
            Partner.TYPE,
            PartnerDegree.TYPE,
            PartnerRecognition.TYPE,
            PartnerLanguage.TYPE,
            Relative.TYPE,
            Funds.TYPE,
            Income.TYPE,
            Offer.TYPE,
            Overlap.TYPE,
            Invitation.TYPE,
            Declarations.TYPE,
            SelfAssessment.TYPE,
            Choice.TYPE,
            Aim.TYPE,
            Opening.TYPE,
            Parameters.TYPE,
            Row.TYPE,
            Score.TYPE,
            Goal.TYPE);

    private static final Map<Class<?>, FactType<?>> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactType::javaClass, Function.identity()));

    private static final Map<String, FactType<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));

    private FactTypes() {}

    /** Every type, those of a profile in the order of its sections. */
    public static List<FactType<?>> all() {
        return ALL;
    }

    /** The type of facts of this class; null when there is none. */
    @SuppressWarnings("unchecked")
    public static <F extends Fact> FactType<F> of(Class<F> javaClass) {
        return (FactType<F>) BY_CLASS.get(javaClass);
    }

    /** The place of a type in {@link #all}, by which what asks often can do without a lookup. */
    public static int number(FactType<?> type) {
        return ALL.indexOf(type);
    }

    /** The simple names of all types. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The type of this simple name, as rules write it; null when there is none. */
    public static FactType<?> named(String name) {
        return BY_NAME.get(name);
    }
}

package dev.wherefore.verdict;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.parameter.Range;
import dev.wherefore.profile.Profile;
import dev.wherefore.rulebook.Face;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a change of a profile would change in the verdicts, by deciding the changed profile with the same rules. */
public final class Effects {
    private final Decider decider;
    private final Profile profile;
    private final LocalDate day;
    private final Map<String, Outcome> before;

    /** @param decider of every goal that may change */
    public Effects(Decider decider, Profile profile, LocalDate day) {
        this.decider = decider;
        this.profile = profile;
        this.day = day;
        before = decider.outcomes(decider.facts(profile, day));
    }

    /**
     * What reaching a goal would change, as if it were reached on the day of the question.
     *
     * @param verdict on the goal; one whose face does not say what it gives changes nothing
     */
    public List<Effect> of(Verdict verdict) {
        var face = verdict.goal().face();
        if (face.gives() == null) return List.of();
        return of(reached(profile, face, day), verdict.goal().id());
    }

    /** A profile as it would be if a goal were reached on a day; the same where its face does not say what it gives. */
    public static Profile reached(Profile profile, Face face, LocalDate day) {
        return face.gives() == null ? profile : profile.and(gives(face, day));
    }

    private List<Effect> of(Profile changed, String itself) {
        var effects = new ArrayList<Effect>();
        decider.outcomes(decider.facts(changed, day)).forEach((id, after) -> {
            var was = before.get(id);
            var effect =
                    new Effect(id, after.goal().goal().face(), was.status(), after.status(), total(was), total(after));
            boolean samePoints = effect.before() == null || same(effect.before(), effect.after());
            if (!id.equals(itself) && (effect.changesStatus() || !samePoints)) effects.add(effect);
        });
        return List.copyOf(effects);
    }

    private static Range total(Outcome outcome) {
        return outcome.points() == null ? null : outcome.points().total();
    }

    private static boolean same(Range one, Range other) {
        return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
    }

    /**
     * What reaching a goal adds to a profile.
     *
     * @param face which says what it gives
     * @param day  on which it is reached
     */
    public static Mapping gives(Face face, LocalDate day) {
        var gives = face.gives();
        var entries = new LinkedHashMap<String, Node>();
        gives.entries().forEach((key, value) -> {
            if (!(value instanceof Sequence items)) {
                entries.put(key, value);
                return;
            }
            var dated = new ArrayList<Node>();
            for (var item : items) dated.add(item instanceof Mapping one ? inHand(key, one, face, day) : item);
            entries.put(key, new Sequence(items.place(), dated));
        });
        return new Mapping(gives.place(), entries, Map.of());
    }

    /** An item of a list as it is on the day on which it comes into one's hands. */
    private static Mapping inHand(String list, Mapping item, Face face, LocalDate day) {
        return switch (list) {
            case "education" -> with(item, "completed", day.toString());
            case "certifications" -> with(with(item, "issued", day.toString()), "expires", expires(face, day));
            default -> item;
        };
    }

    private static String expires(Face face, LocalDate day) {
        var months = face.details().get("validity") instanceof Mapping validity
                        && validity.get("months") instanceof Scalar scalar
                        && scalar.isNumber()
                ? scalar.number().intValueExact()
                : 0;
        return months == 0 ? "none" : day.plusMonths(months).toString();
    }

    /** The item with a key that it does not state itself. */
    private static Mapping with(Mapping item, String key, String value) {
        if (item.has(key)) return item;
        var entries = new LinkedHashMap<>(item.entries());
        entries.put(key, Node.of(value));
        return new Mapping(item.place(), entries, Map.of());
    }
}

package dev.wherefore.change;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Property;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import java.util.function.Function;

/**
 * A profile on which changes are tried, so many and no more. Not thread-safe.
 */
final class Ground {
    private final Profile profile;
    private final Vocabulary vocabulary;
    private final Function<Profile, Facts> facts;
    private final boolean oneIsEnough;
    private int left;

    /**
     * @param facts       of a profile, with money in the currency of the law that asks
     * @param tries       how many changes may be tried
     * @param oneIsEnough whether the first way to have a property come to what is asked will do
     */
    Ground(Profile profile, Vocabulary vocabulary, Function<Profile, Facts> facts, int tries, boolean oneIsEnough) {
        this.oneIsEnough = oneIsEnough;
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.facts = facts;
        left = tries;
    }

    /** Whether the first way to have a property come to what is asked will do. */
    boolean oneIsEnough() {
        return oneIsEnough;
    }

    Profile profile() {
        return profile;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The facts of the profile as it stands. */
    Facts facts() {
        return facts.apply(profile);
    }

    /** What a property of a fact would come to; null when it would not be known, or when enough was tried. */
    Object read(ChangeSet changes, Fact fact, FactType<?> type, Property<Fact> property, String path) {
        if (left-- <= 0) return null;
        var changed = facts.apply(changes.on(profile, vocabulary));
        var same = same(changed, fact, type, path);
        return same == null ? null : property.read().apply(same);
    }

    @SuppressWarnings("unchecked")
    private static Fact same(Facts facts, Fact fact, FactType<?> type, String path) {
        if (type.key() != null) {
            var key = ((Property<Fact>) type.property(type.key())).read().apply(fact);
            return facts.keyed(type, key.toString());
        }
        for (var each : facts.all(type)) if (each.origin().path().equals(path)) return each;
        return null;
    }
}

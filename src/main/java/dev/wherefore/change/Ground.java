package dev.wherefore.change;

import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Property;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A profile on which changes are tried, so many and no more. Not thread-safe.
 */
final class Ground {
    private final Profile profile;
    private final Vocabulary vocabulary;
    private final Function<Profile, Facts> facts;
    private final boolean oneIsEnough;
    private final List<String> ofLaw;
    private final Budget budget;
    private final Map<Asked, List<ChangeSet>> proposed = new HashMap<>();

    /** What a property was asked to come to. */
    private record Asked(Fact fact, String property, Wanted wanted, String newItem) {}

    /** How much may still be tried. */
    private static final class Budget {
        private int tries;
        private int proofs;

        Budget(int tries, int proofs) {
            this.tries = tries;
            this.proofs = proofs;
        }
    }

    /**
     * @param facts       of a profile, with money in the currency of the law that asks
     * @param tries       how many changes may be tried
     * @param proofs      how many changed profiles may be decided with their proofs
     * @param oneIsEnough whether the first way to have a property come to what is asked will do
     * @param ofLaw       the codes that a law means where it names none: its country and its currency
     */
    Ground(
            Profile profile,
            Vocabulary vocabulary,
            Function<Profile, Facts> facts,
            int tries,
            int proofs,
            boolean oneIsEnough,
            List<String> ofLaw) {
        this(profile, vocabulary, facts, new Budget(tries, proofs), oneIsEnough, ofLaw);
    }

    private Ground(
            Profile profile,
            Vocabulary vocabulary,
            Function<Profile, Facts> facts,
            Budget budget,
            boolean oneIsEnough,
            List<String> ofLaw) {
        this.ofLaw = List.copyOf(ofLaw);
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.facts = facts;
        this.budget = budget;
        this.oneIsEnough = oneIsEnough;
    }

    /** The same on another profile, with what is left to try. */
    Ground on(Profile other) {
        return new Ground(other, vocabulary, facts, budget, oneIsEnough, ofLaw);
    }

    /** The codes that a law means where it names none: its country and its currency. */
    List<String> ofLaw() {
        return ofLaw;
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

    /** Has at least so many more changes tried, whatever was tried before. */
    void grant(int tries) {
        budget.tries = Math.max(budget.tries, tries);
    }

    /** Whether one more changed profile may be decided with its proofs. */
    boolean mayProve() {
        return budget.proofs-- > 0;
    }

    /** What is proposed to have a property come to what is asked; of what was asked before it is known. */
    List<ChangeSet> proposed(
            Fact fact, Property<Fact> property, Wanted wanted, String newItem, Supplier<List<ChangeSet>> find) {
        var asked = new Asked(fact, property.name(), wanted, newItem);
        var known = proposed.get(asked);
        if (known == null) {
            known = find.get();
            proposed.put(asked, known);
        }
        return known;
    }

    /**
     * What a property would come to on a path, for each fact that is there; none that would not be known, and none at all
     * when enough was tried.
     */
    List<Object> read(ChangeSet changes, Fact fact, FactType<?> type, Property<Fact> property, String path) {
        if (budget.tries-- <= 0) return List.of();
        var changed = facts.apply(changes.on(profile, vocabulary));
        return same(changed, fact, type, path).stream()
                .map(each -> property.read().apply(each))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether enough was tried. */
    boolean isSpent() {
        return budget.tries <= 0;
    }

    @SuppressWarnings("unchecked")
    private static List<? extends Fact> same(Facts facts, Fact fact, FactType<?> type, String path) {
        if (type.key() != null) {
            var key = ((Property<Fact>) type.property(type.key())).read().apply(fact);
            var keyed = facts.keyed(type, key.toString());
            return keyed == null ? List.of() : List.of(keyed);
        }
        return facts.all(type).stream()
                .filter(each -> each.origin().path().equals(path))
                .toList();
    }
}

package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.document.Node;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.ReferenceRates;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What all options rest on, whatever they change: an action takes its own time and costs its own price, which is counted
 * in the currency of the limits, and a profile is changed at the places that the vocabulary knows.
 *
 * @param inForce on the day of the question
 * @param rates   of that day: nobody knows later ones
 */
record Basis(Vocabulary vocabulary, InForce inForce, ReferenceRates rates, Limits limits) {
    Basis(Vocabulary vocabulary, InForce inForce, Limits limits) {
        this(vocabulary, inForce, new ReferenceRates(inForce), limits);
    }

    /** An option that takes the action's usual time and changes a single place. */
    Option option(
            Action action,
            String target,
            String path,
            Map<String, String> says,
            BiFunction<Profile, LocalDate, Profile> change) {
        return option(action, target, months(action, 1), Set.of(Reads.plain(path)), says, change);
    }

    /**
     * An option at the action's own price.
     *
     * @param months  that it takes; null when that is not known
     * @param touches the paths that it changes, without places in lists
     */
    Option option(
            Action action,
            String target,
            BigDecimal months,
            Set<String> touches,
            Map<String, String> says,
            BiFunction<Profile, LocalDate, Profile> change) {
        var payment = new Payment(inForce.day(), action.price(), cost(action));
        return new Option(action, target, months, List.of(payment), touches, says, Option.needed(action), change);
    }

    /**
     * How long an action usually takes; null when that is not known.
     *
     * @param steps that it goes, of which some actions take each as long
     */
    static BigDecimal months(Action action, int steps) {
        var duration = action.duration();
        if (duration.typical() == null) return null;
        return duration.typical().multiply(BigDecimal.valueOf(duration.eachStep() ? steps : 1));
    }

    /** The profile with a value at a place; without one where the value is null. */
    Profile with(Profile profile, String path, Node value) {
        return profile.with(vocabulary.steps(path), value);
    }

    private BigDecimal cost(Action action) {
        var price = action.price();
        // What costs nothing is in no currency.
        return price.currency() == null
                ? price.amount()
                : rates.convert(price.amount(), price.currency(), limits.currency());
    }
}

package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Certainty;
import dev.wherefore.action.Change;
import dev.wherefore.profile.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One way to take an action: on one item, to one level.
 *
 * @param target  what it is done to; of the options with one target a plan takes one
 * @param months  that it takes as a rule; null when that is not known
 * @param least   that it takes at best; null when that is not known
 * @param cost    in the currency of the limits; null when it is not known
 * @param price   in its own currency; null when it is not known
 * @param currency of the price, ISO 4217; null where there is none
 * @param touches the paths that it changes, without places in lists
 * @param says    what stands for the placeholders of the action's title: codes, paths and plain numbers
 * @param change  the profile after it, from the one before and the day on which it ends
 */
record Option(
        Action action,
        String target,
        BigDecimal months,
        BigDecimal least,
        BigDecimal cost,
        BigDecimal price,
        String currency,
        Set<String> touches,
        Map<String, String> says,
        BiFunction<Profile, LocalDate, Profile> change) {

    String key() {
        return action.id() + " " + target + " " + says;
    }

    /** Whether it changes who is meant by everything else, so that a plan holds nothing beside it. */
    boolean isAlone() {
        return action.change() instanceof Change.Exchange;
    }

    /** Whether it is the same action on the same thing, to another level perhaps. */
    boolean isOf(Option other) {
        return action.id().equals(other.action.id()) && target.equals(other.target);
    }

    /** The day on which it ends. */
    LocalDate end(LocalDate start, LocalDate last) {
        if (months == null) return last;
        int whole = months.intValue();
        var rest = months.subtract(BigDecimal.valueOf(whole));
        return start.plusMonths(whole)
                .plusDays(rest.multiply(BigDecimal.valueOf(30)).longValue());
    }

    Toll toll() {
        return new Toll(
                cost == null ? BigDecimal.ZERO : cost,
                cost == null ? 1 : 0,
                0,
                action.certainty() == Certainty.UNCERTAIN ? 1 : 0,
                action.certainty() == Certainty.LIKELY ? 1 : 0,
                0);
    }
}

package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Certainty;
import dev.wherefore.action.Change;
import dev.wherefore.action.Need;
import dev.wherefore.profile.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One way to take an action: on one item, to one level.
 *
 * @param target   what it is done to; of the options with one target a plan takes one
 * @param months   that it takes as a rule; null when that is not known
 * @param payments what it costs by the day on which it ends, the earliest first; never empty
 * @param touches  the paths that it changes, without places in lists
 * @param says     what stands for the placeholders of the action's title: codes, paths and plain numbers
 * @param needed   the goals that must be reached on the day on which it begins
 * @param change   the profile after it, from the one before and the day on which it ends
 */
record Option(
        Action action,
        String target,
        BigDecimal months,
        List<Payment> payments,
        Set<String> touches,
        Map<String, String> says,
        List<String> needed,
        BiFunction<Profile, LocalDate, Profile> change) {

    /** The goals that an action asks for. */
    static List<String> needed(Action action) {
        return action.needs().stream()
                .filter(Need.Reached.class::isInstance)
                .map(need -> ((Need.Reached) need).goal())
                .toList();
    }

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

    /** What is paid for it when it ends on a day. */
    Payment due(LocalDate ends) {
        var due = payments.get(0);
        for (var payment : payments) if (!payment.from().isAfter(ends)) due = payment;
        return due;
    }

    /** What it takes when it ends on a day, but for the days. */
    Toll toll(LocalDate ends) {
        return toll(due(ends));
    }

    /** What it takes at least, whenever it ends. */
    Toll toll() {
        var least = toll(payments.get(0));
        for (var payment : payments) least = least.least(toll(payment));
        return least;
    }

    private Toll toll(Payment payment) {
        return new Toll(
                payment.cost() == null ? BigDecimal.ZERO : payment.cost(),
                payment.cost() == null ? 1 : 0,
                0,
                action.certainty() == Certainty.UNCERTAIN ? 1 : 0,
                action.certainty() == Certainty.LIKELY ? 1 : 0,
                0);
    }
}

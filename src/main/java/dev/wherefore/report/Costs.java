package dev.wherefore.report;

import dev.wherefore.rulebook.Fees;
import java.util.ArrayList;

/** What a goal costs, in words. */
final class Costs {
    private Costs() {}

    /** "EUR 75"; null when it is not known. */
    static String words(Fees.Item item) {
        if (item.amount() == null) return null;
        return new Amount(item.amount(), item.currency() == null ? "" : item.currency()).words();
    }

    /** What the candidate pays in all, "EUR 175, up to EUR 383 with all that is optional"; null when nothing is known. */
    static String ofTheCandidate(Fees fees) {
        var least = words(fees.ofTheCandidate(false));
        var most = words(fees.ofTheCandidate(true));
        if (most == null) return null;
        if (least == null) return "up to " + most;
        return least.equals(most) ? least : least + ", up to " + most + " with all that is optional";
    }

    private static String words(Fees.Sum sum) {
        if (sum.amounts().isEmpty()) return null;
        var words = new ArrayList<String>();
        sum.amounts().forEach((currency, amount) -> words.add(new Amount(amount, currency).words()));
        if (!sum.isAll()) words.add("more");
        return Names.list(words, "and") + (sum.isConfirmed() ? "" : " (not confirmed)");
    }
}

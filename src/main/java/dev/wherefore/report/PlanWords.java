package dev.wherefore.report;

import dev.wherefore.action.Action;
import dev.wherefore.action.Certainty;
import dev.wherefore.plan.LeftOut;
import dev.wherefore.plan.Plan;
import dev.wherefore.plan.Step;
import dev.wherefore.plan.Toll;
import dev.wherefore.profile.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How steps and plans read in plain English. */
final class PlanWords {
    private final Vocabulary vocabulary;

    PlanWords(Background background) {
        vocabulary = Vocabulary.of(background.catalogue());
    }

    /** What to do: "Ask Example Bank for EUR 45,934.20 a year, EUR 1,934.20 a year more". */
    String title(Step step) {
        return title(step.action(), step.says());
    }

    /** What was not planned, in the same words. */
    String title(LeftOut left) {
        return title(left.action(), left.says());
    }

    private String title(Action action, Map<String, String> says) {
        var title = action.title();
        for (var word : words(says).entrySet()) title = title.replace("{" + word.getKey() + "}", word.getValue());
        return title;
    }

    private Map<String, String> words(Map<String, String> says) {
        var words = new LinkedHashMap<String, String>();
        var currency = says.get("currency");
        var unit = currency == null ? null : says.containsKey("per") ? currency + "/" + says.get("per") : currency;
        says.forEach((key, value) -> words.put(
                key,
                switch (key) {
                    case "language" -> Names.language(value);
                    case "degree" -> Names.words(value);
                    case "what" -> what(value);
                    case "from", "to", "more" -> number(value, unit);
                    default -> value;
                }));
        return words;
    }

    private String what(String path) {
        int dot = path.indexOf('.');
        var section = dot < 0 ? "" : path.substring(0, dot);
        var id = path.substring(dot + 1);
        var catalogue = vocabulary.catalogue();
        if (section.equals("record") && catalogue.record().containsKey(id))
            return catalogue.record().get(id).label();
        if (section.equals("skills") && catalogue.skills().containsKey(id))
            return catalogue.skills().get(id).title();
        var key = vocabulary.key(path);
        return key == null ? path : key.about();
    }

    private static String number(String value, String unit) {
        if (value.isEmpty() || !Character.isDigit(value.charAt(0))) return value;
        return new Amount(new BigDecimal(value), unit == null ? "count" : unit).words();
    }

    /** "CAD 325 (EUR 201.96)", "no cost", "cost not known". */
    static String cost(Step step, String currency) {
        var amount = step.price().amount();
        if (amount == null) return "cost not known";
        if (amount.signum() == 0) return "no cost";
        var price = new Amount(amount, step.price().currency()).words();
        if (step.price().currency().equals(currency)) return price;
        return step.cost() == null
                ? price
                : "about " + new Amount(step.cost().setScale(0, RoundingMode.HALF_UP), currency).words() + " (" + price
                        + ")";
    }

    /** "22 November 2026 to 22 February 2027, 3 months", "at once". */
    static String time(Step step) {
        if (step.starts().equals(step.ends())) return "on " + Names.day(step.ends());
        var text = Names.day(step.starts()) + " to " + Names.day(step.ends());
        if (step.months() == null)
            return text + " (how long it takes is not known: all the time you allow is reckoned)";
        var least = step.action().duration().least();
        var typical = step.action().duration().typical();
        boolean each = step.action().duration().eachStep();
        return !each && least != null && typical != null && least.compareTo(typical) < 0
                ? text + " (" + Amount.plain(least) + " to " + Amount.plain(typical) + " months)"
                : text;
    }

    /** "certain", "uncertain: the employer decides". */
    static String certainty(Step step) {
        var certainty = step.action().certainty();
        return certainty == Certainty.CERTAIN
                ? certainty.word()
                : certainty.word() + ", decided by " + step.action().decidedBy();
    }

    /** What is unsure about the cost and the time that a step is reckoned with. */
    static List<String> unsure(Step step) {
        var notes = new ArrayList<String>();
        var price = step.price();
        if (price.amount() != null && price.amount().signum() != 0 && price.source() != null) {
            var mark = mark(price.confidence().word());
            if (!mark.isEmpty()) notes.add("the cost is " + mark + note(price.note()));
        }
        var duration = step.action().duration();
        if (duration.source() != null && step.months() != null && step.months().signum() != 0) {
            var mark = mark(duration.confidence().word());
            if (!mark.isEmpty()) notes.add("the time is " + mark + note(duration.note()));
        }
        return notes;
    }

    private static String mark(String confidence) {
        return switch (confidence) {
            case "derived" -> "our own yardstick";
            case "confirmed" -> "";
            default -> confidence;
        };
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " (" + note + ")";
    }

    /** "no cost known of", "EUR 202", "EUR 202 and what is not known". */
    static String cost(Toll toll, String currency) {
        var known = toll.cost().signum() == 0
                ? null
                : "about " + new Amount(toll.cost().setScale(0, RoundingMode.HALF_UP), currency).words();
        if (toll.unpriced() == 0) return known == null ? "no cost" : known;
        var rest = Names.count(toll.unpriced(), "cost") + " not known";
        return known == null ? rest : known + ", and " + rest;
    }

    /** "1 uncertain step, 2 likely steps and a person's judgement"; what a plan hangs on. */
    static String certainty(Plan plan) {
        var parts = new ArrayList<String>();
        var toll = plan.toll();
        if (toll.uncertain() > 0) parts.add(Names.count(toll.uncertain(), "uncertain step"));
        if (toll.likely() > 0) parts.add(Names.count(toll.likely(), "likely step"));
        if (plan.verdict().findings().stream().anyMatch(finding -> !finding.preferred() && finding.awaitsJudgement()))
            parts.add("a person's judgement");
        return parts.isEmpty() ? "nothing but you" : Names.list(parts, "and");
    }
}

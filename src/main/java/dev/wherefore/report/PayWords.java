package dev.wherefore.report;

import dev.wherefore.parameter.Cited;
import dev.wherefore.pay.Benchmark;
import dev.wherefore.pay.Kind;
import dev.wherefore.pay.Money;
import dev.wherefore.pay.PlacedPay;
import dev.wherefore.pay.Placement;
import dev.wherefore.pay.RateSet;
import dev.wherefore.pay.Standing;
import dev.wherefore.pay.StatedPay;
import dev.wherefore.pay.Warning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How placed pay is said. Amounts are said to the nearest hundredth. */
final class PayWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Background background;

    PayWords(Background background) {
        this.background = background;
    }

    /** "EUR 44,000 a year". */
    static String aYear(Money money) {
        return words(money) + " a year";
    }

    /** "EUR 18,826.60", without a sign. */
    static String words(Money money) {
        return new Amount(money.amount().abs(), money.currency()).words();
    }

    static String dollars(BigDecimal international) {
        // As money is written, without the name of a currency.
        var amount = new Amount(international.abs().setScale(2, RoundingMode.HALF_EVEN), "USD").words();
        return amount.substring("USD ".length()) + " international dollars";
    }

    /** "Offer of Example Bank"; "Pay at Example Payments". */
    static String whose(StatedPay pay) {
        if (pay.offer()) return pay.employer() == null ? "Offer" : "Offer of " + pay.employer();
        return pay.employer() == null ? "Present pay" : "Present pay at " + pay.employer();
    }

    /** Where the job is and what it is, as far as that is known: "Germany, Berlin · Technical Manager". */
    static String where(StatedPay pay) {
        var place = Stream.of(pay.country() == null ? null : Names.country(pay.country()), pay.region())
                .filter(part -> part != null)
                .toList();
        var level = pay.level() == null
                ? null
                : pay.levelIsOwn()
                        ? "level " + pay.level().title()
                        : "placed by your present level, " + pay.level().title();
        return Stream.of(place.isEmpty() ? null : String.join(", ", place), level)
                .filter(part -> part != null)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    /** What a benchmark is, without what goes without saying of a pay there. */
    static String about(Benchmark benchmark, StatedPay pay) {
        return "US".equals(pay.country()) ? benchmark.about().replace(" in the United States", "") : benchmark.about();
    }

    /** "EUR 62,826.60", "EUR 70,000 to 110,000", "GBP 58,200 or more". */
    static String amount(Benchmark benchmark) {
        var from = new Amount(benchmark.from(), benchmark.currency()).words();
        if (!benchmark.isRange()) return from;
        return benchmark.to() == null ? from + " or more" : from + " to " + Amount.plain(benchmark.to());
    }

    /** "30% under EUR 62,826.60", "within EUR 70,000 to 110,000". */
    static String against(Placement placement) {
        var amount = amount(placement.benchmark());
        int sign = placement.difference().amount().signum();
        if (sign == 0) return (placement.position() == Standing.WITHIN ? "within " : "at ") + amount;
        return Amount.plain(placement.percent().abs()) + "% " + (sign < 0 ? "under " : "over ") + amount;
    }

    /** "-30%", "+4.2%"; nothing within a range. */
    static String percent(Placement placement) {
        if (placement.position() == Standing.WITHIN) return "";
        var percent = placement.percent();
        return (percent.signum() > 0 ? "+" : "") + Amount.plain(percent) + "%";
    }

    /** "EUR 18,826.60 under it: USD 21,679.64, 26,862.06 international dollars." Null where there is no difference. */
    static String difference(Placement placement) {
        var difference = placement.difference();
        int sign = difference.amount().signum();
        if (sign == 0) return null;
        var others = new ArrayList<String>();
        if (placement.dollars() != null && !difference.currency().equals("USD")) others.add(words(placement.dollars()));
        // At home an international dollar is a dollar.
        if (placement.power() != null && placement.power().compareTo(difference.amount()) != 0) {
            others.add(dollars(placement.power()));
        }
        return words(difference) + (sign < 0 ? " under it" : " over it")
                + (others.isEmpty() ? "" : ": " + Names.list(others, "or")) + ".";
    }

    /** "base · derived · of 1 January 2025 · stale · Complete Technical Manager Career Guide [seed-tm]". */
    static String marks(Placement placement) {
        var benchmark = placement.benchmark();
        var parts = new ArrayList<String>();
        parts.add(
                benchmark.kind() == Kind.UNSTATED
                        ? "kind not stated"
                        : benchmark.kind().word());
        parts.add(
                benchmark.estimate()
                        ? "estimate, " + benchmark.confidence().word()
                        : benchmark.confidence().word());
        parts.add("of " + Names.day(benchmark.asOf()));
        if (placement.stale()) parts.add("stale");
        if (placement.by() != null) parts.add("by " + placement.by().id());
        var sources = benchmark.cited().stream()
                .map(cited -> "[" + cited.source().id() + "]")
                .distinct()
                .toList();
        parts.add(String.join(" ", sources));
        return String.join(" · ", parts);
    }

    /** "fx.2026-06, the average of June 2026 (30 June 2026)". */
    static String rates(RateSet set) {
        return set.id() + ", " + set.cited().about() + " (" + Names.day(set.date()) + ")"
                + (set.confidence() == set.cited().confidence()
                        ? ""
                        : ", with a peg that is " + set.confidence().word());
    }

    static String check(BigDecimal share) {
        var percent = Amount.plain(share.abs().multiply(HUNDRED));
        return percent + "% " + (share.signum() < 0 ? "less" : "more");
    }

    String warning(Warning warning) {
        return switch (warning.type()) {
            case LEVEL -> {
                var below = warning.about().get(0);
                yield "The pay is " + words(below.difference()) + " under the "
                        + below.benchmark().about() + ", " + amount(below.benchmark())
                        + ". Pay under the level below is a sign that the title is inflated.";
            }
            case KIND ->
                "Your pay is taken to be base salary. Some figures count something else: "
                        + Names.list(
                                warning.about().stream()
                                        .map(each -> each.benchmark().kind())
                                        .distinct()
                                        .map(kind -> kind == Kind.UNSTATED
                                                ? "of those marked kind not stated, the source does not say"
                                                : "those marked " + kind.word() + " are " + kind.meaning())
                                        .toList(),
                                "and")
                        + ".";
            case ROLE -> "The range of the country is that of technical managers, which is another ladder.";
            case STALE -> {
                var oldest = warning.about().stream()
                        .map(each -> each.benchmark().asOf())
                        .min(java.time.LocalDate::compareTo)
                        .orElseThrow();
                int stale = warning.about().size();
                yield Names.count(stale, "figure") + (stale == 1 ? " is" : " are") + " marked stale: older than "
                        + months("pay.stale") + ", the oldest of " + Names.day(oldest) + ".";
            }
            case OLD_RATES ->
                "The exchange rates are older than " + months("fx.stale") + ": "
                        + Names.list(
                                warning.rates().stream().map(PayWords::rates).toList(), "and") + ".";
        };
    }

    private String months(String id) {
        return background
                .cite(id)
                .map(cited -> new Amount((BigDecimal) cited.value(), "days").number() + " months")
                .orElse("they should be");
    }

    /** What nothing is known of, in a sentence. */
    static String without(PlacedPay.Without without, PlacedPay placed) {
        var pay = placed.pay();
        return switch (without) {
            case COUNTRY -> "No benchmark of " + Names.country(pay.country()) + " is known.";
            case LEVEL -> "No figure of the level " + pay.level().title() + " is known.";
            case SECTOR -> "No median is known that the sector '" + pay.sector() + "' stands for.";
            case RATE -> "No exchange rate of " + pay.yearly().currency() + " is known on this day.";
            case POWER -> "No purchasing-power factor of " + Names.country(pay.country()) + " is known.";
        };
    }

    /** A figure that is no benchmark: "projected growth ...: 15% (2024 to 2034)". */
    static String figure(Cited cited) {
        var note = cited.note().isEmpty() ? "" : " (" + cited.note() + ")";
        return Names.capital(cited.about()) + ": " + new Amount((BigDecimal) cited.value(), cited.unit()).words()
                + note;
    }

    /** Every value that a placed pay rests on. */
    static List<Cited> cited(PlacedPay placed) {
        var all = new ArrayList<Cited>();
        for (var placement : placed.placements()) {
            all.addAll(placement.benchmark().cited());
            if (placement.by() != null) all.add(placement.by().cited());
        }
        for (var warning : placed.warnings()) {
            for (var about : warning.about()) all.addAll(about.benchmark().cited());
        }
        if (placed.dollars() != null && placed.dollars().by() != null)
            all.add(placed.dollars().by().cited());
        if (placed.power() != null) all.add(placed.power().cited());
        if (placed.check() != null) all.add(placed.check().cited());
        if (placed.living() != null) all.add(placed.living().cited());
        return all;
    }
}

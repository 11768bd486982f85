package dev.wherefore.report;

import dev.wherefore.parameter.Source;
import dev.wherefore.pay.Hint;
import dev.wherefore.pay.MissingKey;
import dev.wherefore.pay.Money;
import dev.wherefore.pay.PayAnswer;
import dev.wherefore.pay.PlacedPay;
import dev.wherefore.pay.Placement;
import dev.wherefore.pay.Standing;
import dev.wherefore.pay.StatedPay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the pay of a profile stands, for its candidate. */
public final class PayText {
    private static final int STEP = 2;
    private static final int WORD = 10;
    private static final int LINES = 2;
    private static final int VERDICT = 17;

    /** The headings of the sentences worth knowing, by topic, in the order in which they are shown. */
    private static final Map<String, String> TOPICS = topics();

    private final int width;
    private final boolean colour;

    /**
     * @param width  of the screen, in columns
     * @param colour whether to add the colours of a terminal
     */
    public PayText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    private static Map<String, String> topics() {
        var topics = new LinkedHashMap<String, String>();
        topics.put("visa-floor", "First");
        topics.put("negotiation", "Negotiating");
        topics.put("total", "Total compensation");
        topics.put("country", "Between countries");
        topics.put("ppp", "Purchasing power");
        topics.put("place", "Places");
        topics.put("factor", "What moves pay");
        topics.put("ladder", "Ladders");
        topics.put("outlook", "Outlook");
        topics.put("credential", "Credentials");
        return topics;
    }

    /** The whole answer, ending with a line break. */
    public String of(Report report) {
        var page = new Page(width, colour);
        page.title(
                "",
                Ink.PLAIN,
                0,
                report.heading(),
                "as of " + Names.day(report.day()) + " · rulebook " + report.shortHash());
        page.faint(
                0,
                "Where your pay stands. Benchmarks say what others were paid: they are no offers and promise nothing.");
        new Writing(report, page).write();
        return page.toString();
    }

    /** The section of a longer report: a line for each pay that can be placed, two at most. */
    static void summary(Report report, Page page) {
        if (report.pay() == null) return;
        var told = report.pay().placed().stream()
                .filter(placed -> placed.telling() != null)
                .toList();
        if (told.isEmpty()) return;
        page.blank();
        page.title("", Ink.PLAIN, 0, "Pay", "wherefore pay");
        for (var placed : told.subList(0, Math.min(LINES, told.size()))) {
            var placement = placed.telling();
            page.hanging(
                    "   " + placement.position().word(),
                    ink(placement.position()),
                    VERDICT,
                    PayWords.whose(placed.pay()) + ", "
                            + PayWords.aYear(placed.pay().yearly()) + ": " + PayWords.against(placement)
                            + ", a benchmark and no offer: the "
                            + PayWords.about(placement.benchmark(), placed.pay()) + ".");
        }
    }

    private static Ink ink(Standing position) {
        return switch (position) {
            case BELOW -> Ink.OPEN;
            case AROUND, WITHIN -> Ink.PLAIN;
            case ABOVE -> Ink.GOOD;
        };
    }

    /** One answer being written. */
    private static final class Writing {
        private final Report report;
        private final PayAnswer answer;
        private final PayWords words;
        private final Page page;
        private final Map<String, Source> sources = new LinkedHashMap<>();

        Writing(Report report, Page page) {
            this.report = report;
            answer = report.pay();
            words = new PayWords(report.background());
            this.page = page;
        }

        void write() {
            for (var placed : answer.placed()) {
                page.blank();
                placed(placed);
            }
            missing(answer.missing());
            outlook();
            hints();
            sources();
            page.blank();
            page.faint(
                    0, "Salary figures are benchmarks, not guarantees. No tax and no social contribution is in them.");
        }

        private void placed(PlacedPay placed) {
            var pay = placed.pay();
            page.title("", Ink.PLAIN, 0, PayWords.whose(pay), pay.path());
            var where = PayWords.where(pay);
            if (!where.isEmpty()) page.paragraph(STEP, where);
            if (pay.yearly() != null) amounts(placed);
            floors(pay);
            for (var placement : placed.placements()) placement(placement, pay);
            opening(placed);
            for (var without : placed.without()) page.paragraph(STEP, PayWords.without(without, placed));
            for (var warning : placed.warnings()) {
                page.hanging(
                        "  !",
                        Ink.OPEN,
                        STEP + STEP,
                        words.warning(warning) + " (" + warning.type().id() + ")");
            }
            missing(placed.missing());
            PayWords.cited(placed).forEach(cited -> note(cited.source()));
        }

        private void amounts(PlacedPay placed) {
            page.paragraph(STEP, "As stated: " + PayWords.aYear(placed.pay().yearly()) + ", gross.");
            var dollars = placed.dollars();
            if (dollars != null && dollars.by() != null) {
                page.paragraph(
                        STEP,
                        "In US dollars: " + PayWords.aYear(dollars.money()) + " by " + PayWords.rates(dollars.by())
                                + ".");
            }
            var power = placed.power();
            if (power != null) {
                var by = power.by() == null ? "" : ", converted by " + PayWords.rates(power.by());
                page.paragraph(
                        STEP,
                        "In purchasing power: " + PayWords.dollars(power.amount()) + " a year, at "
                                + Amount.plain(power.factor()) + " "
                                + power.local().currency() + " for one in "
                                + power.year() + by + ".");
            }
            var check = placed.check();
            if (check != null && check.share().signum() != 0) {
                page.paragraph(
                        STEP,
                        "Rough check: a Big Mac, USD " + Amount.plain(check.home()) + " in the United States, costs "
                                + PayWords.check(check.share()) + " here ("
                                + Names.day(check.cited().inForceFrom())
                                + "), so the pay buys as many as "
                                + PayWords.aYear(new Money(check.amount(), "USD")) + " there.");
            }
            var living = placed.living();
            if (living != null) {
                page.paragraph(
                        STEP,
                        "Living in " + living.city() + ": " + Amount.plain(living.cost()) + " without rent, "
                                + Amount.plain(living.rent()) + " for rent, " + Amount.plain(living.both())
                                + " together, local purchasing power " + Amount.plain(living.power())
                                + "; New York is 100 ("
                                + living.cited().inForceFrom().getYear() + ", "
                                + living.cited().confidence().word() + ").");
            }
        }

        /** What visa routes ask, before the market. */
        private void floors(StatedPay pay) {
            if (!pay.offer()) return;
            for (var floor : VisaFloors.of(report, pay.path())) {
                var sign = Sign.of(floor.finding().truth(), floor.finding().awaitsJudgement());
                page.hanging(
                        "  " + sign.symbol(),
                        sign.ink(),
                        STEP + STEP,
                        "Visa first: " + VisaFloors.says(floor, report.background()) + ".");
            }
        }

        /** With what to open a negotiation, and which figure to cite. */
        private void opening(PlacedPay placed) {
            var opening = placed.opening();
            if (!placed.pay().offer() || opening == null) return;
            var newest = placed.newest().benchmark();
            var cite = newest.asOf().isAfter(opening.benchmark().asOf())
                    ? " The newest figure to cite: " + PayWords.amount(newest) + ", the "
                            + PayWords.about(newest, placed.pay()) + ", of " + Names.day(newest.asOf())
                            + ". Neither is an offer."
                    : " It is no offer.";
            page.hanging(
                    "  -",
                    Ink.PLAIN,
                    STEP + STEP,
                    "To open with: " + PayWords.amount(opening.benchmark()) + ", the "
                            + PayWords.about(opening.benchmark(), placed.pay()) + "." + cite);
        }

        private void placement(Placement placement, StatedPay pay) {
            var benchmark = placement.benchmark();
            page.spread(
                    "  " + placement.position().word(),
                    ink(placement.position()),
                    WORD,
                    PayWords.amount(benchmark) + ": " + PayWords.about(benchmark, pay),
                    PayWords.percent(placement));
            var difference = PayWords.difference(placement);
            if (difference != null) page.paragraph(WORD, difference);
            page.faint(WORD, PayWords.marks(placement));
            if (!benchmark.note().isEmpty()) page.faint(WORD, benchmark.note());
        }

        private void missing(List<MissingKey> missing) {
            for (var key : missing) {
                page.hanging(
                        "  ?",
                        Ink.OPEN,
                        STEP + STEP,
                        (key.whole() ? "Unknown without " : "More can be said with ") + key.path() + ": "
                                + key.question());
            }
        }

        private void outlook() {
            if (answer.outlook().isEmpty() && answer.credentials().isEmpty()) return;
            page.blank();
            page.heading("Beside your pay");
            var all = new ArrayList<>(answer.outlook());
            all.addAll(answer.credentials());
            for (var cited : all) {
                note(cited.source());
                page.hanging(
                        "  -",
                        Ink.PLAIN,
                        STEP + STEP,
                        PayWords.figure(cited) + ", " + cited.confidence().word() + ", of "
                                + Names.day(cited.inForceFrom()) + " ["
                                + cited.source().id() + "].");
            }
        }

        private void hints() {
            TOPICS.forEach((topic, heading) -> {
                var hints = answer.hints().stream()
                        .filter(hint -> hint.topic().equals(topic))
                        .toList();
                if (hints.isEmpty()) return;
                page.blank();
                page.heading(heading);
                hints.forEach(this::hint);
            });
        }

        private void hint(Hint hint) {
            note(hint.cited().source());
            page.hanging(
                    "  -",
                    Ink.PLAIN,
                    STEP + STEP,
                    hint.text() + " [" + hint.cited().source().id() + "]");
        }

        private void sources() {
            if (sources.isEmpty()) return;
            page.blank();
            page.heading("Sources");
            for (var source : sources.values()) {
                page.hanging(
                        "  -",
                        Ink.PLAIN,
                        STEP + STEP,
                        "[" + source.id() + "] " + source.title() + " (" + source.publisher() + "), read "
                                + Names.day(source.checked())
                                + (answer.day().isAfter(source.checked()) ? " and taken to hold since" : ""));
                if (source.url() != null) page.unbroken(STEP + STEP, source.url());
            }
        }

        private void note(Source source) {
            sources.putIfAbsent(source.id(), source);
        }
    }
}

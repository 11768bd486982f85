package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.document.Scalar;
import dev.wherefore.parameter.ParameterUnit;
import dev.wherefore.parameter.ReferenceRates;
import dev.wherefore.plan.Limits;
import dev.wherefore.plan.Planner;
import dev.wherefore.plan.Plans;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.report.PlanJson;
import dev.wherefore.report.PlanReport;
import dev.wherefore.report.PlanText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore plan}: what to do, and when, to reach a goal. */
final class PlanCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json", "profile");
    private static final List<String> UNITS = List.of("month", "months", "year", "years");
    private static final int MONTHS = 24;
    private static final int MOST_MONTHS = 120;
    private static final int MONTHS_A_YEAR = 12;
    private static final int MILLION = 1_000_000;

    private final Form form = Form.of(
                    "plan",
                    this,
                    "Find the cheapest, the fastest and the most certain way to a goal, and prove each by deciding the "
                            + "profile it leads to.")
            .examples(
                    "wherefore plan profiles/offer-just-under.yaml --goal visa/de/eu-blue-card",
                    "wherefore plan profiles/technical-manager.yaml --goal tm-3 --within 24 months",
                    "wherefore plan profiles/maya-okafor.yaml --goal visa/de/eu-blue-card --budget 5000 EUR",
                    "wherefore plan me.yaml --goal visa/de/eu-blue-card --format profile > then.json")
            .notes("A plan is advice and no promise. What can be done stands in rules/advice/actions.yaml.");
    private final Form.Values stated =
            form.parameters("1..*", "PROFILE", "A profile in YAML or JSON; - reads one from standard input.");
    private final Form.Value named = form.option("--goal", "GOAL", "The goal, by id or alias.");
    private final Form.Value within =
            form.option("--within", "TIME", "The time allowed, e.g. 24 months or 2 years. Default: 24 months.");
    private final Form.Value budget = form.option(
            "--budget", "MONEY", "What all steps together may cost, e.g. 5000 EUR. Default: without a bound, in EUR.");
    private final Form.Flag unknownCosts = form.flag(
            "--unknown-costs",
            "Plan, within a budget, steps whose cost nobody knows, too; else they are left out and named.");
    private final Form.Flag leaveOpen = form.flag(
            "--leave-open",
            "Plan, too, where criteria wait for answers that the profile leaves out, and leave them open.");
    private final AsOf asOf = new AsOf(form);
    private final Form.Value format = form.option(
            "--format", "FORMAT", "text, json, or profile: the one the first plan leads to. Default: text.", FORMATS);
    private final Form.Flag verbose = form.flag("--verbose", "Say how much was searched, and how long it took.");
    private final Screen screen = new Screen(form);
    private final RuleFolders rules = new RuleFolders(form, Ahead.nothing());

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var printed = Words.oneOf("--format", format.get(), FORMATS);
        var day = asOf.day();
        var words = new ArrayList<>(stated.get());
        int months = months(words);
        var money = money(words);
        var file = file(words);
        var text = new PlanText(screen.width(), screen.colour());
        var rulebook = rules.rulebook();
        if (named.get() == null) {
            throw new InvalidDocumentException(
                    Place.of("--goal"), "a plan needs a goal", "name one of 'wherefore goals'");
        }
        var goal = rulebook.require(named.get());
        var profile = Question.read(file, Vocabulary.of(rulebook.catalogue()));
        long start = System.nanoTime();
        var planner = Planner.of(rulebook, goal);
        var limits = new Limits(
                months,
                money == null ? null : money.amount(),
                money == null ? "EUR" : money.currency(),
                unknownCosts.isSet());
        requireRate(planner, limits, day);
        Plans plans = planner.plan(profile, day, limits, leaveOpen.isSet());
        long millis = (System.nanoTime() - start) / MILLION;
        var name = profile.at("candidate.name") instanceof Scalar scalar ? scalar.text() : null;
        var report = new PlanReport(profile.id(), name, rulebook.hash(), plans, planner.selection(), leaveOpen.isSet());
        if ("json".equals(printed)) {
            new PlanJson(true).write(report, verbose.isSet() ? millis : -1, out);
            out.println();
        } else if ("profile".equals(printed)) {
            if (plans.plans().isEmpty()) {
                throw new InvalidDocumentException(
                        Place.of("--format"), "no plan was found, so it leads to no profile", "ask with --format text");
            }
            new PlanJson(true).write(plans.plans().get(0).profile(), out);
            out.println();
        } else {
            out.print(text.of(report, verbose.isSet()));
            if (verbose.isSet()) out.println("It took " + millis + " ms.");
        }
        return 0;
    }

    private record Money(BigDecimal amount, String currency) {}

    /** The months allowed; the unit may stand apart, among the parameters, from which it is taken. */
    private int months(List<String> words) throws InvalidDocumentException {
        if (within.get() == null) return MONTHS;
        var parts = within.get().strip().split("\\s+");
        var unit = parts.length > 1 ? parts[1] : taken(words, UNITS);
        var number = number(parts[0]);
        if (number == null
                || parts.length > 2
                || number.stripTrailingZeros().scale() > 0
                || unit != null && !UNITS.contains(unit)) {
            throw new InvalidDocumentException(
                    Place.of("--within"), "'" + within.get() + "' is no time", "write it as in 24 months");
        }
        var months =
                unit != null && unit.startsWith("year") ? number.multiply(BigDecimal.valueOf(MONTHS_A_YEAR)) : number;
        if (months.signum() <= 0 || months.compareTo(BigDecimal.valueOf(MOST_MONTHS)) > 0) {
            throw new InvalidDocumentException(
                    Place.of("--within"),
                    "'" + within.get() + "' is out of range",
                    "write a time of 1 to " + MOST_MONTHS + " months");
        }
        return months.intValue();
    }

    private Money money(List<String> words) throws InvalidDocumentException {
        if (budget.get() == null) return null;
        var parts = budget.get().strip().split("\\s+");
        var apart = words.stream().filter(ParameterUnit::isCurrency).findFirst().orElse(null);
        var currency = parts.length > 1 ? parts[1] : apart;
        if (parts.length == 1 && apart != null) words.remove(apart);
        var amount = number(parts[0]);
        if (amount == null || parts.length > 2 || currency != null && !ParameterUnit.isCurrency(currency)) {
            throw new InvalidDocumentException(
                    Place.of("--budget"), "'" + budget.get() + "' is no amount", "write it as in 5000 EUR");
        }
        return new Money(amount, currency == null ? "EUR" : currency);
    }

    private static String taken(List<String> words, List<String> among) {
        for (var word : words) {
            if (among.contains(word)) {
                words.remove(word);
                return word;
            }
        }
        return null;
    }

    private static BigDecimal number(String text) {
        try {
            var number = new BigDecimal(text);
            return number.signum() < 0 || text.length() > 15 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String file(List<String> words) throws InvalidDocumentException {
        if (words.size() == 1) return words.get(0);
        throw new InvalidDocumentException(
                Place.of("plan"),
                words.isEmpty() ? "PROFILE is missing" : "'" + words.get(1) + "' is more than is expected",
                "name one profile");
    }

    private static void requireRate(Planner planner, Limits limits, LocalDate day) throws InvalidDocumentException {
        var rates = new ReferenceRates(planner.selection().parameters().on(day));
        if (rates.rate(limits.currency()) != null) return;
        throw new InvalidDocumentException(
                Place.of("--budget"),
                "the rate of '" + limits.currency() + "' is not known on " + day,
                "state the budget in EUR");
    }
}

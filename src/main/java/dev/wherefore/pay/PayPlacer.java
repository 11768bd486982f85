package dev.wherefore.pay;

import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Candidate;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.Facts;
import dev.wherefore.fact.Job;
import dev.wherefore.fact.Offer;
import dev.wherefore.fact.Property;
import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.profile.Level;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Places the pay of the present job and of each offer. Amounts are exact; they are rounded, half-even to the hundredth,
 * only where they are converted. What is not known is asked for.
 */
public final class PayPlacer {
    private static final String TOLERANCE = "pay.position.tolerance";
    private static final String STALE = "pay.stale";
    private static final String ROLE = "technical-manager";
    private static final String POWER = "ppp";
    private static final String BIG_MAC = "bigmac.index";
    private static final String US_PRICE = "bigmac.us-price";
    private static final String LIVING = "living.cities";
    private static final String DOLLAR = "USD";

    private final ParameterBook book;
    private final Vocabulary vocabulary;

    /**
     * @param book       holds the benchmarks, rates and factors
     * @param vocabulary knows the levels, and the questions for what is missing
     */
    public PayPlacer(ParameterBook book, Vocabulary vocabulary) {
        this.book = book;
        this.vocabulary = vocabulary;
    }

    /** Where the pay of a profile stands on a day. */
    public PayAnswer place(Profile profile, LocalDate day) {
        return new Placing(profile, book.on(day)).answer();
    }

    /** One profile on one day. */
    private final class Placing {
        private final Profile profile;
        private final LocalDate day;
        private final Facts facts;
        private final Figures figures;
        private final Benchmarks benchmarks;
        private final RateSets rates;
        private final Credential credential;
        private final List<MissingKey> missing = new ArrayList<>();
        private final List<PlacedPay> placed = new ArrayList<>();

        Placing(Profile profile, InForce inForce) {
            this.profile = profile;
            day = inForce.day();
            facts = Facts.of(profile, inForce, vocabulary.catalogue(), List.of());
            figures = new Figures(inForce);
            benchmarks = new Benchmarks(figures, book, vocabulary.catalogue());
            rates = RateSets.on(inForce);
            credential = Credential.of(facts, figures);
        }

        PayAnswer answer() {
            Job present = null;
            for (var job : facts.all(Job.TYPE)) {
                if (!job.origin().stated()) {
                    missing.add(key(job.origin().path(), true));
                } else if (!Boolean.FALSE.equals(job.current())) {
                    // A job of which it is not known whether it is still held may be the present one.
                    placed.add(ofJob(job));
                    if (present == null) present = job;
                }
            }
            for (var offer : facts.all(Offer.TYPE)) {
                if (offer.origin().stated()) placed.add(ofOffer(offer, present));
                else if (placed.isEmpty()) missing.add(key(offer.origin().path(), true));
            }
            boolean here = placed.stream()
                    .anyMatch(each -> LevelFigures.HOME.equals(each.pay().country()));
            return new PayAnswer(day, placed, missing, credential.premiums(here), outlook(), hints());
        }

        private PlacedPay ofJob(Job job) {
            var path = job.origin().path();
            var level = level(job.level());
            var pay = new StatedPay(
                    path,
                    false,
                    job.employer(),
                    job.country(),
                    null,
                    job.sector(),
                    job.ladder() == null && level != null ? level.ladder() : job.ladder(),
                    level,
                    level != null,
                    job.soc(),
                    job.soc2020(),
                    job.hoursPerWeek(),
                    yearly(job, path + ".pay.currency"));
            var unknown = new ArrayList<MissingKey>();
            if (job.current() == null) {
                if (job.from() == null) unknown.add(key(path + ".from", false));
                if (job.to() == null) unknown.add(key(path + ".to", false));
            }
            if (pay.yearly() == null) unknown.addAll(missing(job, Job.TYPE.property("annualPay"), path + ".pay"));
            if (job.country() == null) unknown.add(key(path + ".country", false));
            if (level == null) unknown.add(key(path + ".level", false));
            return place(pay, unknown);
        }

        /** @param present the job held, whose level and sector an offer is placed by where it tells none of its own */
        private PlacedPay ofOffer(Offer offer, Job present) {
            var path = offer.origin().path();
            var own = level(offer.title());
            var level = own != null || present == null ? own : level(present.level());
            var pay = new StatedPay(
                    path,
                    true,
                    offer.employer(),
                    offer.country(),
                    offer.region(),
                    null,
                    level != null ? level.ladder() : present == null ? null : present.ladder(),
                    level,
                    own != null,
                    offer.soc(),
                    offer.soc2020(),
                    offer.hoursPerWeek(),
                    yearly(offer, path + ".salary.currency"));
            var unknown = new ArrayList<MissingKey>();
            if (pay.yearly() == null) {
                unknown.addAll(missing(offer, Offer.TYPE.property("annualSalary"), path + ".salary"));
            }
            if (offer.country() == null) unknown.add(key(path + ".country", false));
            if (offer.title() == null) unknown.add(key(path + ".title", false));
            return place(pay, unknown);
        }

        private Level level(String name) {
            return name == null ? null : vocabulary.catalogue().level(name).orElse(null);
        }

        /** The pay for a year in the currency in which it is stated; null when it is not known. */
        private Money yearly(Fact fact, String path) {
            if (!(profile.at(path) instanceof Scalar currency)) return null;
            var stated = facts.in(currency.text());
            BigDecimal amount = null;
            if (fact instanceof Job job)
                amount = same(stated.all(Job.TYPE), job).annualPay();
            if (fact instanceof Offer offer)
                amount = same(stated.all(Offer.TYPE), offer).annualSalary();
            return amount == null ? null : new Money(amount, currency.text());
        }

        private static <F extends Fact> F same(List<F> all, F fact) {
            return all.stream()
                    .filter(each -> each.origin().path().equals(fact.origin().path()))
                    .findFirst()
                    .orElseThrow();
        }

        private List<MissingKey> missing(Fact fact, Property<?> property, String block) {
            if (!profile.states(block)) return List.of(key(block, true));
            return facts.missing(fact, property).stream()
                    .map(path -> key(path, true))
                    .toList();
        }

        private MissingKey key(String path, boolean whole) {
            var question = vocabulary.question(path);
            return new MissingKey(path, question == null ? path : question, whole);
        }

        private PlacedPay place(StatedPay pay, List<MissingKey> unknown) {
            if (pay.yearly() == null) {
                return new PlacedPay(pay, null, null, null, null, List.of(), List.of(), unknown, List.of());
            }
            var without = new ArrayList<PlacedPay.Without>();
            var dollars = in(pay.yearly(), DOLLAR).orElse(null);
            if (dollars == null) without.add(PlacedPay.Without.RATE);
            var power = pay.country() == null ? null : power(pay);
            if (power == null && pay.country() != null) without.add(PlacedPay.Without.POWER);
            var placements = new ArrayList<Placement>();
            for (var benchmark : benchmarks.of(pay, credential)) {
                place(pay, benchmark, power).ifPresent(placements::add);
            }
            if (pay.country() != null && !benchmarks.knows(pay.country())) without.add(PlacedPay.Without.COUNTRY);
            else if (pay.level() != null && placements.stream().noneMatch(each -> isOf(each, Scope.LEVEL))) {
                without.add(PlacedPay.Without.LEVEL);
            }
            if (pay.sector() != null
                    && LevelFigures.HOME.equals(pay.country())
                    && placements.stream().noneMatch(each -> isOf(each, Scope.SECTOR))) {
                without.add(PlacedPay.Without.SECTOR);
            }
            return new PlacedPay(
                    pay,
                    dollars,
                    power,
                    check(dollars, power),
                    living(pay.region()),
                    placements,
                    warnings(pay, placements, dollars, power),
                    unknown,
                    without);
        }

        private static boolean isOf(Placement placement, Scope scope) {
            return placement.benchmark().scope() == scope;
        }

        private Optional<Placement> place(StatedPay pay, Benchmark benchmark, PurchasingPower power) {
            var tolerance = figures.amount(TOLERANCE);
            if (tolerance == null) return Optional.empty();
            return in(pay.yearly(), benchmark.currency())
                    .map(there -> Placement.of(benchmark, there.money(), there.by(), tolerance, isStale(benchmark)))
                    .map(placement -> told(placement, power));
        }

        private Placement told(Placement placement, PurchasingPower power) {
            var difference = placement.difference();
            var dollars = in(difference, DOLLAR).map(Converted::money).orElse(null);
            var buys = power == null
                    ? null
                    : in(difference, power.local().currency())
                            .map(local -> divided(local.money().amount(), power.factor()))
                            .orElse(null);
            return placement.told(dollars, buys);
        }

        private static BigDecimal divided(BigDecimal amount, BigDecimal by) {
            return amount.divide(by, MathContext.DECIMAL128).setScale(2, RoundingMode.HALF_EVEN);
        }

        private boolean isStale(Benchmark benchmark) {
            var months = figures.amount(STALE);
            return months != null && RateSets.isOlder(benchmark.asOf(), months.intValueExact(), day);
        }

        private Optional<Converted> in(Money money, String currency) {
            if (money.currency().equals(currency)) return Optional.of(new Converted(money, null));
            return rates.of(money.currency(), currency).map(set -> new Converted(set.convert(money, currency), set));
        }

        private PurchasingPower power(StatedPay pay) {
            var row = figures.row(POWER, pay.country()).orElse(null);
            var cited = figures.cite(POWER).orElse(null);
            if (row == null || cited == null) return null;
            var local = in(pay.yearly(), row.andKey()).orElse(null);
            if (local == null) return null;
            return new PurchasingPower(
                    divided(local.money().amount(), row.amount()),
                    local.money(),
                    local.by(),
                    row.amount(),
                    cited.inForceFrom().getYear(),
                    cited);
        }

        private PriceCheck check(Converted dollars, PurchasingPower power) {
            if (dollars == null || power == null) return null;
            var row = figures.row(BIG_MAC, power.local().currency()).orElse(null);
            var cited = figures.cite(BIG_MAC).orElse(null);
            var home = figures.amount(US_PRICE);
            if (row == null || cited == null || home == null) return null;
            var amount = divided(dollars.money().amount(), BigDecimal.ONE.add(row.amount()));
            return new PriceCheck(home, row.amount(), amount, cited);
        }

        private CityLiving living(String region) {
            var city = Places.city(region, figures.rows(LIVING)).orElse(null);
            var cited = figures.cite(LIVING).orElse(null);
            if (city == null || cited == null) return null;
            return new CityLiving(
                    city, index(city, "cost"), index(city, "rent"), index(city, "both"), index(city, "power"), cited);
        }

        private BigDecimal index(String city, String what) {
            return figures.row(LIVING, city, what).orElseThrow().amount();
        }

        private List<Warning> warnings(
                StatedPay pay, List<Placement> placements, Converted dollars, PurchasingPower power) {
            var warnings = new ArrayList<Warning>();
            benchmarks
                    .levelBelow(pay)
                    .flatMap(below -> place(pay, below, power))
                    .filter(below -> below.difference().amount().signum() < 0)
                    .ifPresent(below -> warnings.add(Warning.of(Warning.Type.LEVEL, List.of(below))));
            add(
                    warnings,
                    Warning.Type.KIND,
                    placements.stream()
                            .filter(each -> each.benchmark().kind() != Kind.BASE)
                            .toList());
            if (pay.ladder() != null && !pay.ladder().equals(ROLE)) {
                add(
                        warnings,
                        Warning.Type.ROLE,
                        placements.stream()
                                .filter(each -> isOf(each, Scope.COUNTRY))
                                .toList());
            }
            add(
                    warnings,
                    Warning.Type.STALE,
                    placements.stream().filter(Placement::stale).toList());
            var sets = new LinkedHashMap<String, RateSet>();
            placements.stream().map(Placement::by).filter(Objects::nonNull).forEach(set -> sets.put(set.id(), set));
            if (dollars != null && dollars.by() != null) sets.put(dollars.by().id(), dollars.by());
            if (power != null && power.by() != null) sets.put(power.by().id(), power.by());
            var old = sets.values().stream().filter(RateSet::old).toList();
            if (!old.isEmpty()) warnings.add(new Warning(Warning.Type.OLD_RATES, List.of(), old));
            return warnings;
        }

        private static void add(List<Warning> warnings, Warning.Type type, List<Placement> about) {
            if (!about.isEmpty()) warnings.add(Warning.of(type, about));
        }

        /** Of the occupations of pay in the United States. */
        private List<Cited> outlook() {
            return placed.stream()
                    .map(PlacedPay::pay)
                    .filter(pay -> LevelFigures.HOME.equals(pay.country()))
                    .map(benchmarks.unitedStates()::occupation)
                    .filter(Objects::nonNull)
                    .distinct()
                    .flatMap(soc -> List.of("employment", "growth", "openings", "related-experience").stream()
                            .flatMap(what -> figures.cite("us.bls." + soc + "." + what).stream()))
                    .toList();
        }

        private List<Hint> hints() {
            var candidate = facts.all(Candidate.TYPE).get(0);
            return new Hints(figures).of(placed, candidate);
        }
    }
}

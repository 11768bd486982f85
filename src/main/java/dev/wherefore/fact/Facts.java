package dev.wherefore.fact;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.ReferenceRates;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The facts of one profile as of one day. Each type's facts are made when they are first asked for, and once.
 *
 * <p>A list that the profile leaves out is one blank fact, whose properties are all null; a list stated as empty is no
 * fact. What there is exactly one of (the candidate, the family ...) is always there, and null where nothing is stated.
 *
 * <p>This is a view: {@link #in}, {@link #withOffer}, {@link #withOneTestOf} and {@link #withChoice} give others of the same facts, which share
 * all that does not differ. Facts are immutable; the views of one profile are for one thread at a time.
 */
public final class Facts {
    /** The currency of a view that nobody asked another of. */
    public static final String CURRENCY = "USD";

    private static final int EVERY_OFFER = -1;

    /** The types whose facts hold money in the currency of the law that asks. */
    private static final Set<FactType<?>> OF_MONEY = Set.of(Job.TYPE, Funds.TYPE, Income.TYPE, Offer.TYPE);

    private static final Map<FactType<?>, Function<Facts, List<? extends Fact>>> MAKE = Map.ofEntries(
            Map.entry(AsOf.TYPE, facts -> List.of(new AsOf(facts.day()))),
            Map.entry(Parameters.TYPE, facts -> List.of(new Parameters(facts.made.inForce))),
            Map.entry(Candidate.TYPE, facts -> List.of(Candidate.from(facts.one("candidate"), facts.day()))),
            Map.entry(Citizenship.TYPE, Facts::citizenships),
            Map.entry(Degree.TYPE, facts -> facts.degrees(facts.made.root)),
            Map.entry(Recognition.TYPE, facts -> Recognition.of(facts.made.root.list("education"), facts.day())),
            Map.entry(Assessment.TYPE, facts -> facts.list("assessments", e -> Assessment.from(e, facts.day()))),
            Map.entry(Job.TYPE, facts -> facts.jobs(facts.made.root)),
            Map.entry(
                    Certification.TYPE, facts -> facts.list("certifications", e -> Certification.from(e, facts.day()))),
            Map.entry(
                    ContactHours.TYPE,
                    facts -> List.of(
                            new ContactHours(facts.made.root.decimal("contact_hours"), Origin.at("contact_hours")))),
            Map.entry(Language.TYPE, facts -> facts.languages(facts.made.root)),
            Map.entry(Evidence.TYPE, facts -> List.of(Evidence.from(facts.one("evidence")))),
            Map.entry(Family.TYPE, facts -> List.of(Family.from(facts.one("family")))),
            Map.entry(Partner.TYPE, facts -> facts.ofPartner(partner -> List.of(Partner.from(partner)))),
            Map.entry(
                    PartnerDegree.TYPE,
                    facts -> facts.ofPartner(partner -> facts.degrees(partner).stream()
                            .map(PartnerDegree::of)
                            .toList())),
            Map.entry(
                    PartnerRecognition.TYPE,
                    facts -> facts.ofPartner(partner -> Recognition.of(partner.list("education"), facts.day()).stream()
                            .map(PartnerRecognition::of)
                            .toList())),
            Map.entry(
                    PartnerLanguage.TYPE,
                    facts -> facts.ofPartner(partner -> facts.languages(partner).stream()
                            .map(PartnerLanguage::of)
                            .toList())),
            Map.entry(Relative.TYPE, facts -> facts.family().list("relatives").stream()
                    .map(Relative::from)
                    .toList()),
            Map.entry(Funds.TYPE, facts -> List.of(Funds.from(facts.one("funds"), facts.reading()))),
            Map.entry(Income.TYPE, facts -> List.of(Income.from(facts.one("income"), facts.reading()))),
            Map.entry(Offer.TYPE, Facts::offers),
            Map.entry(Overlap.TYPE, Facts::overlaps),
            Map.entry(Invitation.TYPE, facts -> facts.list("invitations", e -> Invitation.from(e, facts.day()))),
            Map.entry(Declarations.TYPE, facts -> List.of(Declarations.from(facts.one("declarations")))),
            Map.entry(Aim.TYPE, facts -> List.of(Aim.from(facts.one("aims"), facts.reading()))),
            Map.entry(Opening.TYPE, facts -> facts.made.opening == null ? List.of() : List.of(facts.made.opening)),
            Map.entry(Skill.TYPE, facts -> facts.each(Skill.TYPE, facts.made.catalogue.skills())),
            Map.entry(Record.TYPE, facts -> facts.each(Record.TYPE, facts.made.catalogue.record())),
            Map.entry(Answer.TYPE, facts -> facts.each(Answer.TYPE, facts.made.catalogue.questions())),
            Map.entry(
                    SelfAssessment.TYPE,
                    facts -> facts.each(SelfAssessment.TYPE, facts.made.catalogue.selfAssessment())));

    private static final Map<FactType<?>, BiFunction<Facts, String, Fact>> MAKE_KEYED = Map.of(
            Skill.TYPE,
            Facts::skill,
            Record.TYPE,
            (facts, id) -> facts.record(id, facts.made.catalogue.record()),
            Answer.TYPE,
            (facts, id) -> facts.answer(id, facts.made.catalogue.questions()),
            SelfAssessment.TYPE,
            Facts::selfAssessment);

    /** What all views of one profile share. */
    private static final class Made {
        private final Profile profile;
        private final Entry root;
        private final InForce inForce;
        private final Catalogue catalogue;
        private final Opening opening;
        private final ReferenceRates rates;
        private final Concordance concordance;
        private final Map<String, ExperienceMeasure> measures = new LinkedHashMap<>();
        private final Map<FactType<?>, List<? extends Fact>> facts = new HashMap<>();
        private final Map<String, Map<FactType<?>, List<? extends Fact>>> money = new HashMap<>();
        private final Map<FactType<?>, Map<String, Fact>> keyed = new HashMap<>();
        private final Map<String, Experience> experience = new HashMap<>();
        private final Map<String, List<Row>> rows = new HashMap<>();
        private final Map<String, Facts> views = new HashMap<>();
        /** Null until they are asked for. */
        private Map<String, DerivedCode> derivedCodes;

        Made(Profile profile, InForce inForce, Catalogue catalogue, Opening opening) {
            this.opening = opening;
            this.profile = profile;
            root = Entry.of(profile.root(), "");
            this.inForce = inForce;
            this.catalogue = catalogue;
            rates = new ReferenceRates(inForce);
            concordance = new Concordance(inForce);
        }
    }

    private final Made made;
    private final String currency;
    private final int offer;
    private final Map<String, Choice> choices;
    /** Null when all are in view. */
    private final Spoken spoken;

    /** The languages in view; the partner's as facts of their own, and as what those are made of. */
    private record Spoken(List<Language> own, List<Language> ofPartner, List<PartnerLanguage> partners) {
        static Spoken of(List<Language> own, List<Language> ofPartner) {
            return new Spoken(
                    own, ofPartner, ofPartner.stream().map(PartnerLanguage::of).toList());
        }
    }

    /** What was asked for in this view, by the number of its type and, of keyed types, by key. */
    private final List<?>[] asked = new List<?>[FactTypes.all().size()];

    private final Map<?, ?>[] askedByKey = new Map<?, ?>[FactTypes.all().size()];

    private Facts(Made made, String currency, int offer, Map<String, Choice> choices, Spoken spoken) {
        this.made = made;
        this.currency = currency;
        this.offer = offer;
        this.choices = choices;
        this.spoken = spoken;
    }

    /**
     * The facts of a profile, with money in {@value #CURRENCY}.
     *
     * @param inForce   what is in force on the day of the question
     * @param catalogue the questions and levels that the profile was checked against
     * @param measures  how experience is counted
     */
    public static Facts of(
            Profile profile, InForce inForce, Catalogue catalogue, Collection<ExperienceMeasure> measures) {
        return of(profile, inForce, catalogue, measures, null);
    }

    /**
     * The facts of a profile with an opening in view.
     *
     * @param opening null when there is none
     */
    public static Facts of(
            Profile profile,
            InForce inForce,
            Catalogue catalogue,
            Collection<ExperienceMeasure> measures,
            Opening opening) {
        var made = new Made(profile, inForce, catalogue, opening);
        for (var measure : measures) made.measures.put(measure.id(), measure);
        return new Facts(made, CURRENCY, EVERY_OFFER, Map.of(), null);
    }

    /** The same facts with money in another currency, ISO 4217. */
    public Facts in(String other) {
        if (other.equals(currency)) return this;
        if (offer != EVERY_OFFER || !choices.isEmpty() || spoken != null) {
            return new Facts(made, other, offer, choices, spoken);
        }
        return made.views.computeIfAbsent(other, name -> new Facts(made, name, EVERY_OFFER, Map.of(), null));
    }

    /** The facts of the same profile on another day, under what is in force on this one. */
    public Facts on(LocalDate other) {
        return under(made.inForce.standingOn(other));
    }

    /** The same facts, remembering on their own what is asked of them: facts are not shared between threads. */
    public Facts again() {
        return under(made.inForce);
    }

    private Facts under(InForce inForce) {
        return of(made.profile, inForce);
    }

    /** The facts of another profile on the same day. */
    public Facts of(Profile other) {
        return of(other, made.inForce);
    }

    private Facts of(Profile profile, InForce inForce) {
        var moved = new Made(profile, inForce, made.catalogue, made.opening);
        moved.measures.putAll(made.measures);
        return new Facts(moved, currency, offer, choices, null);
    }

    /** The codes of occupations that the jobs and offers of the profile state, in a classification such as {@code noc}. */
    public List<String> occupationsStated(String classification) {
        return new OccupationCodes(made.inForce, made.catalogue).stated(made.profile, classification);
    }

    /** The codes of every occupation known on the day, in a classification such as {@code noc}. */
    public List<String> occupationsKnown(String classification) {
        return new OccupationCodes(made.inForce, made.catalogue).known(classification);
    }

    /** The occupation codes that the profile leaves out and that can be derived, by their path; they are no facts. */
    public Map<String, DerivedCode> derivedCodes() {
        if (made.derivedCodes == null) {
            made.derivedCodes = new OccupationCodes(made.inForce, made.catalogue).of(made.profile);
        }
        return made.derivedCodes;
    }

    /** The same facts with one offer only, by its number; of offers that the profile leaves out, the blank one is 0. */
    public Facts withOffer(int number) {
        return new Facts(made, currency, number, choices, spoken);
    }

    /** The same facts with an option chosen. */
    public Facts withChoice(String id, String code) {
        var more = new HashMap<>(choices);
        more.put(id, new Choice(id, code));
        return new Facts(made, currency, offer, Map.copyOf(more), spoken);
    }

    /**
     * The same facts with one test of each of these languages, the candidate's and the partner's: a view for every choice
     * of them, or these facts alone where nobody states two tests of one language. What is no test stays in every view.
     * Where it is not known which entries are tests of the language, there is no choice yet: those that may be are there
     * perhaps.
     *
     * @param languages ISO 639-1
     */
    public List<Facts> withOneTestOf(Collection<String> languages) {
        if (languages.isEmpty()) return List.of(this);
        var own = oneTestOf(languages, all(Language.TYPE));
        var partners = oneTestOf(languages, spoken == null ? ofPartner(this::languages) : spoken.ofPartner);
        if (own.isEmpty() && partners.isEmpty()) return List.of(this);
        if (own.isEmpty()) own = List.of(all(Language.TYPE));
        if (partners.isEmpty()) partners = List.of(spoken == null ? ofPartner(this::languages) : spoken.ofPartner);
        var views = new ArrayList<Facts>(own.size() * partners.size());
        for (var chosen : own) {
            for (var partnersChosen : partners) {
                views.add(new Facts(made, currency, offer, choices, Spoken.of(chosen, partnersChosen)));
            }
        }
        return List.copyOf(views);
    }

    /** Every choice of one test for each language; none where there is nothing to choose. */
    private static List<List<Language>> oneTestOf(Collection<String> languages, List<Language> spoken) {
        List<List<Language>> choices = List.of();
        for (var code : languages) {
            var tests = spoken.stream().filter(each -> each.mayBeTestOf(code)).toList();
            if (tests.size() < 2) continue;
            boolean known = tests.stream().allMatch(Language::isKnownTest);
            var more = new ArrayList<List<Language>>();
            for (var choice : choices.isEmpty() ? List.of(spoken) : choices) {
                if (!known) {
                    more.add(changed(choice, tests, Language::perhaps));
                    continue;
                }
                for (var chosen : tests) more.add(changed(choice, tests, each -> each.isOf(chosen) ? each : null));
            }
            choices = List.copyOf(more);
        }
        return choices;
    }

    /** Entries with some of them changed; what is changed to nothing is left out. */
    private static List<Language> changed(List<Language> all, List<Language> some, UnaryOperator<Language> change) {
        return all.stream()
                .map(each -> some.stream().anyMatch(each::isOf) ? change.apply(each) : each)
                .filter(Objects::nonNull)
                .toList();
    }

    public Profile profile() {
        return made.profile;
    }

    /** The day of the question. */
    public LocalDate day() {
        return made.inForce.day();
    }

    public InForce inForce() {
        return made.inForce;
    }

    /** The currency in which money is held, ISO 4217. */
    public String currency() {
        return currency;
    }

    /**
     * What a pattern may match: all facts of a type, or of a keyed type those of one key. It remembers what was asked.
     *
     * @param number the type's {@link FactTypes#number}
     * @param key    null for a type that has none
     */
    @SuppressWarnings("unchecked")
    public List<? extends Fact> candidates(FactType<?> type, int number, String key) {
        if (key == null) {
            var facts = (List<? extends Fact>) asked[number];
            if (facts == null) asked[number] = facts = all(type);
            return facts;
        }
        var byKey = (Map<String, List<? extends Fact>>) askedByKey[number];
        if (byKey == null) askedByKey[number] = byKey = new HashMap<>();
        var facts = byKey.get(key);
        if (facts == null) byKey.put(key, facts = type == Row.TYPE ? rows(key) : List.of(keyed(type, key)));
        return facts;
    }

    /**
     * All facts of a type, in the order of the profile; of a keyed type, one for each id that is declared. Rows are asked
     * for by table, scores and goals are no facts of a profile: there are none here.
     */
    public <F extends Fact> List<F> all(FactType<F> type) {
        if (type == Experience.TYPE)
            return cast(made.measures.values().stream().map(this::experience).toList());
        if (type == Choice.TYPE) return cast(List.copyOf(choices.values()));
        if (spoken != null && type == Language.TYPE) return cast(spoken.own);
        if (spoken != null && type == PartnerLanguage.TYPE) return cast(spoken.partners);
        var make = MAKE.get(type);
        if (make == null) return List.of();
        var known = OF_MONEY.contains(type) ? made.money.computeIfAbsent(currency, c -> new HashMap<>()) : made.facts;
        var facts = known.get(type);
        if (facts == null) {
            facts = make.apply(this);
            known.put(type, facts);
        }
        if (type == Offer.TYPE && offer != EVERY_OFFER) return cast(List.of(facts.get(offer)));
        return cast(facts);
    }

    /**
     * The fact of a keyed type with this key; blank when the profile leaves it out. Of a measure, a choice, a score or a
     * goal that is not known here it is null.
     */
    @SuppressWarnings("unchecked")
    public <F extends Fact> F keyed(FactType<F> type, String key) {
        if (type == Experience.TYPE) {
            var measure = made.measures.get(key);
            return measure == null ? null : (F) experience(measure);
        }
        if (type == Choice.TYPE) return (F) choices.get(key);
        var make = MAKE_KEYED.get(type);
        if (make == null) return null;
        var known = made.keyed.computeIfAbsent(type, t -> new HashMap<>());
        var fact = known.get(key);
        if (fact == null) {
            fact = make.apply(this, key);
            known.put(key, fact);
        }
        return (F) fact;
    }

    /** The scores at which a language test begins to show another level, from the lowest; empty for one without a table. */
    public List<BigDecimal> scores(String test) {
        return made.concordance.scores(test);
    }

    /** The rows of a table; one blank row when they are not known on the day. */
    public List<Row> rows(String table) {
        var rows = made.rows.get(table);
        if (rows == null) {
            rows = made.inForce.knows(table)
                    ? made.inForce.rows(table).stream()
                            .map(row -> Row.of(table, row))
                            .toList()
                    : List.of(Row.blank(table));
            made.rows.put(table, rows);
        }
        return rows;
    }

    /** Every day that the profile states, from which facts count months and years. */
    public SortedSet<LocalDate> datesStated() {
        var dates = new TreeSet<LocalDate>();
        collect(made.profile.root(), dates);
        return Collections.unmodifiableSortedSet(dates);
    }

    private static void collect(Node node, Set<LocalDate> into) {
        if (node instanceof Mapping mapping) {
            for (var inner : mapping.entries().values()) collect(inner, into);
        } else if (node instanceof Sequence list) {
            for (var inner : list) collect(inner, into);
        } else if (node instanceof Scalar scalar && !scalar.isNull()) {
            var date = Dates.parse(scalar.text());
            if (date != null) into.add(date);
        }
    }

    /**
     * The first later day on which a measure of experience can come to something else, whichever offer is in view, while
     * nothing but time passes.
     */
    public LocalDate experienceHoldsUntil(ExperienceMeasure measure) {
        var first = measure.holdsUntil(work(measure));
        if (!measure.isInOffersGroup() || offer != EVERY_OFFER) return first;
        for (int i = 0; i < all(Offer.TYPE).size(); i++) {
            var one = withOffer(i).experienceHoldsUntil(measure);
            if (one.isBefore(first)) first = one;
        }
        return first;
    }

    /** The days after this one, up to a last one, on which the working hours that two places share can be others. */
    public Set<LocalDate> clockChanges(LocalDate last) {
        var countries = new LinkedHashSet<String>();
        for (var overlap : all(Overlap.TYPE)) {
            if (overlap.from() != null) countries.add(overlap.from());
            if (overlap.to() != null) countries.add(overlap.to());
        }
        return new Clocks(made.inForce).changes(countries, last);
    }

    /** How experience is counted for a purpose; null when there is no such measure. */
    public ExperienceMeasure measure(String id) {
        return made.measures.get(id);
    }

    /**
     * What the profile must state for a property of a fact to be known: paths such as {@code offers[0].salary.amount}, or
     * that of a list which it leaves out. Empty when nothing is missing there: the property is known, or it hangs on what
     * no profile states, such as a rate.
     */
    public List<String> missing(Fact fact, Property<?> property) {
        var missing = new Missing(made.profile, made.concordance);
        if (!(fact instanceof Experience experience)) return missing.of(fact, property);
        var measure = made.measures.get(experience.of());
        if (measure == null) return List.of();
        return measure.missing(work(measure)).stream()
                .map(missing::askable)
                .distinct()
                .toList();
    }

    private Experience experience(ExperienceMeasure measure) {
        var key = measure.isInOffersGroup() ? measure.id() + "@" + offer : measure.id();
        var known = made.experience.get(key);
        if (known == null) {
            known = measure.count(work(measure));
            made.experience.put(key, known);
        }
        return known;
    }

    private ExperienceMeasure.Work work(ExperienceMeasure measure) {
        if (!measure.isOfPartner()) {
            return new ExperienceMeasure.Work(
                    all(Job.TYPE), all(Degree.TYPE), all(Assessment.TYPE), all(Offer.TYPE), made.inForce);
        }
        return new ExperienceMeasure.Work(
                ofPartner(this::jobs), ofPartner(this::degrees), all(Assessment.TYPE), all(Offer.TYPE), made.inForce);
    }

    private Reading reading() {
        return new Reading(day(), made.catalogue, made.rates, currency, new CountedHours(made.inForce));
    }

    private Entry one(String section) {
        return made.root.at(section).certain();
    }

    private Entry family() {
        return made.root.at("family");
    }

    private <F> List<F> list(String section, Function<Entry, F> make) {
        return made.root.list(section).stream().map(make).toList();
    }

    private <F> List<F> ofPartner(Function<Entry, List<F>> make) {
        return family().isNone("partner") ? List.of() : make.apply(family().at("partner"));
    }

    private List<Citizenship> citizenships() {
        var path = "candidate.citizenships";
        var stated = made.root.at("candidate").texts("citizenships");
        if (stated == null) return List.of(new Citizenship(null, Origin.blank(path)));
        return stated.stream()
                .map(country -> new Citizenship(country, Origin.at(path)))
                .toList();
    }

    private List<Degree> degrees(Entry whose) {
        return numbered(whose.list("education"), (entry, number) -> Degree.from(entry, number, day()));
    }

    private List<Job> jobs(Entry whose) {
        return numbered(whose.list("work"), (entry, number) -> Job.from(entry, number, reading()));
    }

    private List<Language> languages(Entry whose) {
        return whose.list("languages").stream()
                .map(entry -> Language.from(entry, made.concordance, day()))
                .toList();
    }

    private List<Offer> offers() {
        return numbered(made.root.list("offers"), (entry, number) -> Offer.from(entry, number, reading()));
    }

    private List<Overlap> overlaps() {
        var residence = one("candidate").text("residence");
        var clocks = new Clocks(made.inForce);
        var overlaps = new ArrayList<Overlap>();
        for (var offer : made.root.list("offers")) overlaps.add(Overlap.ofOffer(residence, offer, clocks));
        overlaps.add(Overlap.ofIncome(residence, one("income"), clocks));
        return List.copyOf(overlaps);
    }

    /** A blank entry has no number. */
    private static <F> List<F> numbered(List<Entry> entries, BiFunction<Entry, Integer, F> make) {
        var facts = new ArrayList<F>(entries.size());
        for (var entry : entries) facts.add(make.apply(entry, entry.origin().stated() ? facts.size() : null));
        return List.copyOf(facts);
    }

    private <F extends Fact> List<F> each(FactType<F> type, Map<String, ?> declared) {
        return declared.keySet().stream().map(id -> keyed(type, id)).toList();
    }

    private Skill skill(String id) {
        var section = made.root.at("skills");
        return new Skill(id, section.whole(id), origin(section, id));
    }

    private SelfAssessment selfAssessment(String id) {
        var section = made.root.at("self_assessment");
        return new SelfAssessment(id, section.decimal(id), origin(section, id));
    }

    private Record record(String id, Map<String, Question> declared) {
        var section = made.root.at("record");
        return Record.of(id, Answered.of(section.node(id), declared.get(id)), origin(section, id));
    }

    private Answer answer(String id, Map<String, Question> declared) {
        var section = made.root.at("answers");
        return Answer.of(id, Answered.of(section.node(id), declared.get(id)), origin(section, id));
    }

    private static Origin origin(Entry section, String id) {
        return section.has(id) ? Origin.at(section.path(id)) : Origin.blank(section.path(id));
    }

    @SuppressWarnings("unchecked")
    private static <F extends Fact> List<F> cast(List<? extends Fact> facts) {
        return (List<F>) facts;
    }
}

package dev.wherefore.rulebook;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.parameter.Confidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The face of a goal: how it is called and what one wants to know of it beside the verdict. Read from the file beside the
 * rules; what is left out is null or empty.
 *
 * @param kind     what sort of goal it is
 * @param country  ISO 3166-1 alpha-2; null for goals of no country
 * @param points   the scheme that adds up the goal's factors; null when it has none
 * @param choose   what the candidate may choose, by id, with the options in order; the best answer over all stands
 * @param oneTestALanguage ISO 639-1 codes of the languages of which an application rests on one test each; the best
 *                 answer over all choices of them stands
 * @param criteria every criterion, in the order in which reports show them
 * @param awards   of a kind that has a worth, what may speak for it
 * @param withholds of a kind that has a worth, what makes it not worth it now
 * @param gives    what reaching it adds to a profile, as a profile states it; null when that is not said
 * @param order    a level's place in its ladder; 0 for other kinds
 * @param aliases  other names, e.g. {@code tm-3}
 * @param figures  the ids of parameters worth knowing beside the verdict, which no rule compares with
 * @param lottery  where the candidate is drawn by lot; null where nobody is
 * @param details  the whole file, for what is only shown
 */
public record Face(
        String name,
        Kind kind,
        String country,
        String legalBasis,
        String forWhom,
        String points,
        Map<String, List<String>> choose,
        List<String> oneTestALanguage,
        List<CriterionFace> criteria,
        List<CriterionFace> awards,
        List<CriterionFace> withholds,
        Mapping gives,
        Processing processing,
        List<Cost> cost,
        List<Document> documents,
        Settlement settlement,
        List<String> notes,
        List<String> figures,
        Lottery lottery,
        String ladder,
        int order,
        List<String> aliases,
        Mapping details) {

    /** The kinds of goal, in the order in which reports show them. */
    public enum Kind {
        LEVEL,
        MOVE,
        SPECIALISATION,
        CERTIFICATION,
        EDUCATION,
        ROLE,
        ROUTE,
        /** What an employer's own rules allow, such as who may relocate when. */
        POLICY,
        /** A self-assessment: for the candidate alone, never for a recruiter. */
        REFLECTION,
        /** Things worth knowing, each where it applies; it comes to no verdict. */
        REMARK;

        /** The word users type. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The kind of that word; null for none. */
        public static Kind of(String word) {
            for (var kind : values()) if (kind.word().equals(word)) return kind;
            return null;
        }

        /** Whether its rules must not read protected facts. */
        public boolean forbidsProtectedFacts() {
            return this == LEVEL
                    || this == ROLE
                    || this == MOVE
                    || this == SPECIALISATION
                    || this == REFLECTION
                    || this == POLICY;
        }

        /** Whether the share of what is met says something beside the verdict. */
        public boolean hasReadiness() {
            return this == LEVEL || this == ROLE || this == MOVE || this == SPECIALISATION;
        }

        /** Whether time in a job brings it nearer, so that the day on which it will be reached is worth knowing. */
        public boolean growsWithTime() {
            return this == LEVEL || this == MOVE || this == SPECIALISATION || this == CERTIFICATION;
        }

        /** Whether a report holds such goals only where they are asked for: they answer no question of a newcomer. */
        public boolean isAskedFor() {
            return this == MOVE || this == SPECIALISATION || this == EDUCATION || this == REFLECTION;
        }

        /** Whether rules say what reaching it is worth, beside whether it can be reached. */
        public boolean hasWorth() {
            return this == CERTIFICATION || this == EDUCATION;
        }
    }

    private static final Set<String> COST_KEYS =
            Set.of("what", "amount", "currency", "parameter", "payer", "source", "confidence", "note", "optional");
    private static final Set<String> THE_CANDIDATE = Set.of("applicant", "candidate");
    private static final Set<String> SETTLEMENT_KEYS = Set.of("months", "faster", "citizenship", "note", "source");

    /**
     * How long a decision usually takes, in months.
     *
     * @param source     of the topic; null for none
     */
    public record Processing(BigDecimal least, BigDecimal most, String source, Confidence confidence) {}

    /**
     * What one item costs and who pays.
     *
     * @param amount    null when it is not known, or is the parameter's value
     * @param optional  whether it is paid only where it is needed or wished
     * @param parameter the dated parameter that holds the amount; null where the face states it
     * @param confidence how sure the amount is that the face states
     * @param note      what a report should add; empty when there is nothing
     */
    public record Cost(
            String what,
            BigDecimal amount,
            String currency,
            String parameter,
            String payer,
            String source,
            boolean optional,
            Confidence confidence,
            String note) {
        /** Whether the candidate pays it, and no employer; where that is not said, too. */
        public boolean isForTheCandidate() {
            return payer == null || THE_CANDIDATE.contains(payer);
        }
    }

    /**
     * A paper to bring.
     *
     * @param what    as one asks for it
     * @param shownBy the profile keys that show that it is in hand, any of them; empty where a profile cannot tell
     */
    public record Document(String what, List<String> shownBy) {
        public Document {
            shownBy = List.copyOf(shownBy);
        }
    }

    /**
     * What is decided by lot.
     *
     * @param criterion the id of the criterion that waits for the draw
     * @param odds      shares that a source gives; empty where none does
     */
    public record Lottery(String criterion, List<Odds> odds) {
        public Lottery {
            odds = List.copyOf(odds);
        }
    }

    /**
     * The share of those in a draw who are drawn.
     *
     * @param share  the dated parameter that holds it, in percent
     * @param points of the goal's scheme for which it holds; null where it holds whatever they are
     */
    public record Odds(String share, BigDecimal points) {}

    /** After how many months one may settle for good; null when there is no way or it is not known. */
    public record Settlement(Integer months, BigDecimal citizenshipYears, String note) {}

    private static final Set<String> KEYS = Set.of(
            "name",
            "kind",
            "country",
            "legal-basis",
            "for-whom",
            "points",
            "choose",
            "one-test-a-language",
            "criteria",
            "awards",
            "withholds",
            "gives",
            "level-effect",
            "processing",
            "cost",
            "documents",
            "family",
            "settlement",
            "language",
            "refusals",
            "notes",
            "duration",
            "order",
            "ladder",
            "aliases",
            "next",
            "figures",
            "lottery",
            "responsibilities",
            "hours",
            "validity",
            "renewal",
            "pay",
            "exam",
            "issuer",
            "changes");

    /** Reads a face; the first thing that is wrong ends the reading. */
    public static Face read(Mapping file) throws InvalidDocumentException {
        file.allow(KEYS);
        var kindWord = file.required("kind");
        var kind = Kind.of(kindWord);
        if (kind == null) {
            throw new InvalidDocumentException(
                    file.get("kind").place(),
                    "unknown kind '" + kindWord + "'",
                    Nearest.remedy(
                            kindWord,
                            java.util.Arrays.stream(Kind.values())
                                    .map(Kind::word)
                                    .toList()));
        }
        return new Face(
                file.required("name"),
                kind,
                file.text("country"),
                file.text("legal-basis"),
                file.text("for-whom"),
                file.text("points"),
                choose(file),
                file.texts("one-test-a-language"),
                criteria(file, "criteria", kind),
                criteria(file, "awards", kind),
                criteria(file, "withholds", kind),
                file.mapping("gives"),
                processing(file),
                cost(file),
                documents(file),
                settlement(file),
                file.texts("notes"),
                file.texts("figures"),
                lottery(file),
                file.text("ladder"),
                file.number("order") == null ? 0 : file.number("order").intValueExact(),
                file.texts("aliases"),
                file);
    }

    /** The criterion of that id; null when the face has none. */
    public CriterionFace criterion(String id) {
        for (var criterion : criteria) if (criterion.id().equals(id)) return criterion;
        return null;
    }

    /** What the rules of a purpose may serve; of factors, which the scheme names, nothing. */
    List<CriterionFace> served(Purpose purpose) {
        return switch (purpose) {
            case CRITERION -> criteria;
            case AWARD -> awards;
            case WITHHOLD -> withholds;
            case FACTOR -> List.of();
        };
    }

    private static Map<String, List<String>> choose(Mapping file) throws InvalidDocumentException {
        var choose = file.mapping("choose");
        if (choose == null) return Map.of();
        var options = new LinkedHashMap<String, List<String>>();
        for (var id : choose.names()) options.put(id, choose.texts(id));
        return java.util.Collections.unmodifiableMap(options);
    }

    private static List<CriterionFace> criteria(Mapping file, String key, Kind kind) throws InvalidDocumentException {
        var criteria = file.mapping(key);
        if (criteria != null && !key.equals("criteria") && !kind.hasWorth()) {
            throw new InvalidDocumentException(
                    file.placeOf(key), "a " + kind.word() + " has no " + key, "leave them out");
        }
        if (criteria == null) {
            if (!key.equals("criteria")) return List.of();
            throw new InvalidDocumentException(
                    file.place(), "the face names no criteria", "add 'criteria:' with their names");
        }
        var faces = new ArrayList<CriterionFace>();
        var problems = new Problems();
        for (var id : criteria.names()) {
            var criterion = criteria.mapping(id);
            if (criterion == null) {
                problems.add(criteria.placeOf(id), "'" + id + "' has no name", "write {name: ...}");
                continue;
            }
            criterion.allow(kind == Kind.REMARK ? Set.of("name", "say") : Set.of("name", "about"));
            var say = kind == Kind.REMARK ? criterion.required("say") : null;
            faces.add(new CriterionFace(id, criterion.required("name"), criterion.text("about"), say));
        }
        problems.throwIfAny();
        return List.copyOf(faces);
    }

    private static Processing processing(Mapping file) throws InvalidDocumentException {
        var processing = file.mapping("processing");
        if (processing == null || processing.sequence("months") == null) return null;
        var months = processing.texts("months");
        if (months.isEmpty()) return null;
        return new Processing(
                new BigDecimal(months.get(0)),
                new BigDecimal(months.get(months.size() - 1)),
                processing.text("source"),
                confidence(processing));
    }

    private static Confidence confidence(Mapping of) throws InvalidDocumentException {
        var word = of.text("confidence");
        if (word == null) return Confidence.CONFIRMED;
        var confidence = Confidence.of(word);
        if (confidence.isPresent()) return confidence.get();
        throw new InvalidDocumentException(
                of.get("confidence").place(),
                "unknown confidence '" + word + "'",
                "write confirmed, reported, derived or recalled");
    }

    private static List<Cost> cost(Mapping file) throws InvalidDocumentException {
        var list = file.sequence("cost");
        if (list == null) return List.of();
        var costs = new ArrayList<Cost>();
        for (var item : list) {
            if (!(item instanceof Mapping cost)) {
                throw new InvalidDocumentException(
                        item.place(), "a cost is not a mapping", "write {what: ..., amount: ..., currency: ...}");
            }
            cost.allow(COST_KEYS);
            costs.add(new Cost(
                    cost.required("what"),
                    cost.number("amount"),
                    cost.text("currency"),
                    cost.text("parameter"),
                    cost.text("payer"),
                    cost.text("source"),
                    Boolean.TRUE.equals(cost.flag("optional")),
                    confidence(cost),
                    cost.text("note") == null ? "" : cost.text("note")));
        }
        return List.copyOf(costs);
    }

    private static Lottery lottery(Mapping file) throws InvalidDocumentException {
        var lottery = file.mapping("lottery");
        if (lottery == null) return null;
        lottery.allow(Set.of("criterion", "odds"));
        var odds = new ArrayList<Odds>();
        if (lottery.sequence("odds") != null) {
            for (var item : lottery.sequence("odds")) {
                if (!(item instanceof Mapping share)) {
                    throw new InvalidDocumentException(
                            item.place(), "the odds are not a mapping", "write {share: id of a parameter}");
                }
                share.allow(Set.of("share", "points"));
                odds.add(new Odds(share.required("share"), share.number("points")));
            }
        }
        return new Lottery(lottery.required("criterion"), odds);
    }

    private static List<Document> documents(Mapping file) throws InvalidDocumentException {
        var list = file.sequence("documents");
        if (list == null) return List.of();
        var documents = new ArrayList<Document>();
        for (var item : list) {
            if (item instanceof Mapping document) {
                document.allow(Set.of("what", "shown-by"));
                documents.add(new Document(document.required("what"), document.texts("shown-by")));
            } else if (item instanceof Scalar text) {
                documents.add(new Document(text.text(), List.of()));
            } else {
                throw new InvalidDocumentException(
                        item.place(), "a document is a text or a mapping", "write {what: ..., shown-by: [key]}");
            }
        }
        return List.copyOf(documents);
    }

    private static Settlement settlement(Mapping file) throws InvalidDocumentException {
        var settlement = file.mapping("settlement");
        if (settlement == null) return null;
        settlement.allow(SETTLEMENT_KEYS);
        var months = settlement.number("months");
        var citizenship = settlement.mapping("citizenship");
        return new Settlement(
                months == null ? null : months.intValueExact(),
                citizenship == null ? null : citizenship.number("years"),
                settlement.text("note"));
    }
}

package dev.wherefore.fact;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Node;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.WorkTime.Span;
import dev.wherefore.parameter.InForce;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How time worked is counted for one purpose, as a file of measures declares it:
 *
 * <pre>{@code
 * experience:
 *   de.eu-blue-card.it-experience:
 *     about: work in IT occupations within the last seven years   # as a report prints it
 *     whose: candidate                  # or partner
 *     occupation: {isco: <id of a code list>}    # isco | soc | noc | anzsco | soc2020
 *     within: <id of a parameter in years or months>    # only work in this time before the day of the question
 *     countries: [CA]                   # only work there; not-countries: only work elsewhere
 *     ladders: [...]   levels: [...]   seniority: [...]   sectors: [...]
 *     group: offer                      # only work in the group of the offer
 *     full-time-hours: 30               # hours a week, or the id of a parameter; fewer count in proportion
 *     least-hours: 20                   # jobs of fewer hours a week do not count
 *     continuous: true                  # the longest run without a break, not the sum
 *     after-degree: bachelor            # only after the first completed degree of this level or a higher one
 *     since-assessment: AU              # only from the day on which a skills assessment for this country says skilled
 *     one-occupation: true              # only in the one occupation that has most of it, by its code in the classification
 * }</pre>
 *
 * <p>A job lasts from its first day to the beginning of the day on which it ended; one that is held lasts to the
 * beginning of the day of the question. So work from 2015-01-01 to 2021-01-01 is 72 months. The same day of a later month
 * completes a month; where a month has no such day, the end of its last day does: from 31 January a month is complete
 * when the last day of February has been worked. Days of several separate runs complete a month when 31 of them come
 * together. Jobs that overlap count once, or up to full time.
 *
 * <p>Since an assessment: it must be positive and of an occupation that the measure lists by its ANZSCO code; of several
 * the one issued last counts, of those issued on one day the one stated last. Without one no work counts.
 *
 * <p>While answers are missing, the measure lies between two bounds: a job counts for the upper one unless something
 * known rules it out, and for the lower one only when all that is asked of it is known. Immutable.
 */
public final class ExperienceMeasure {
    /** The longest time that a measure can come to, in months; what is open counts up to it. */
    public static final int LONGEST = 1200;

    private static final int MONTHS_A_YEAR = 12;
    private static final Map<String, Function<Job, String>> CLASSIFICATIONS = new TreeMap<>(Map.of(
            "isco", Job::occupation, "soc", Job::soc, "noc", Job::noc, "anzsco", Job::anzsco, "soc2020", Job::soc2020));
    private static final Set<String> SENIORITY = Set.of("staff", "specialist", "manager", "executive");
    private static final Set<String> KEYS = Set.of(
            "about",
            "whose",
            "occupation",
            "within",
            "countries",
            "not-countries",
            "ladders",
            "levels",
            "seniority",
            "sectors",
            "group",
            "full-time-hours",
            "least-hours",
            "continuous",
            "after-degree",
            "since-assessment",
            "one-occupation");
    private static final String POSITIVE = "positive";

    /**
     * What is counted from.
     *
     * @param jobs        whose work it is; one blank job when the profile leaves the work out
     * @param degrees     theirs
     * @param assessments the candidate's
     * @param offers      those in view
     */
    record Work(
            List<Job> jobs, List<Degree> degrees, List<Assessment> assessments, List<Offer> offers, InForce inForce) {
        /** The same with other jobs. */
        Work of(List<Job> others) {
            return new Work(others, degrees, assessments, offers, inForce);
        }
    }

    /** Something a job must be; null where that is unknown. */
    private interface Demand {
        Boolean isMet(Job job, Work work);
    }

    /**
     * One demand on a job, and what it rests on.
     *
     * @param key  the key of the job
     * @param read its value; null when unknown
     */
    private record Filter(String key, Function<Job, ?> read, Demand demand) {}

    /**
     * Which skills assessment says since when work counts.
     *
     * @param country     for which it was made
     * @param occupations id of the list of ANZSCO codes of which it must be
     */
    private record SinceAssessment(String country, String occupations) {
        /** Whether an assessment can say it; null where that is unknown. */
        Boolean isMet(Assessment assessment, InForce inForce) {
            var codes = inForce.codes(occupations);
            boolean codesKnown = codes != null && assessment.anzsco() != null;
            if (assessment.country() != null && !assessment.country().equals(country)
                    || assessment.outcome() != null && !assessment.outcome().equals(POSITIVE)
                    || codesKnown && !codes.contains(assessment.anzsco())) return false;
            return codesKnown && assessment.country() != null && assessment.outcome() != null ? true : null;
        }

        /** Those that may turn out to be the one that counts; none when no work counts. */
        List<Assessment> possible(Work work) {
            var possible = new ArrayList<Assessment>();
            for (int i = 0; i < work.assessments.size(); i++) {
                var assessment = work.assessments.get(i);
                if (Boolean.FALSE.equals(isMet(assessment, work.inForce))) continue;
                if (!isReplaced(assessment, i, work)) possible.add(assessment);
            }
            return possible;
        }

        /** Whether one of those is sure to be there. */
        boolean isCertain(Work work) {
            return work.assessments.stream().anyMatch(each -> Boolean.TRUE.equals(isMet(each, work.inForce)));
        }

        private boolean isReplaced(Assessment assessment, int at, Work work) {
            if (assessment.dateOfIssue() == null) return false;
            for (int i = 0; i < work.assessments.size(); i++) {
                var other = work.assessments.get(i);
                if (other.dateOfIssue() == null || !Boolean.TRUE.equals(isMet(other, work.inForce))) continue;
                int order = other.dateOfIssue().compareTo(assessment.dateOfIssue());
                if (order > 0 || order == 0 && i > at) return true;
            }
            return false;
        }

        void missing(Work work, Set<String> paths) {
            var possible = possible(work);
            for (var assessment : possible) {
                var origin = assessment.origin();
                ExperienceMeasure.missing(origin, "country", assessment.country(), paths);
                ExperienceMeasure.missing(origin, "outcome", assessment.outcome(), paths);
                ExperienceMeasure.missing(origin, "occupation.anzsco", assessment.anzsco(), paths);
                ExperienceMeasure.missing(origin, "skilled_from", assessment.skilledFrom(), paths);
                if (possible.size() > 1) {
                    ExperienceMeasure.missing(origin, "issued", assessment.dateOfIssue(), paths);
                }
            }
        }
    }

    /** A number that is stated itself or by the id of a parameter. */
    private record Figure(BigDecimal number, String parameter) {
        /** Null when the parameter is unknown. */
        BigDecimal on(InForce inForce) {
            return number != null ? number : inForce.amount(parameter);
        }
    }

    private final String id;
    private final String about;
    private final boolean ofPartner;
    private final List<Filter> filters = new ArrayList<>();
    private final Set<String> parameters = new LinkedHashSet<>();
    private final String window;
    private final Figure fullTime;
    private final boolean continuous;
    private final Integer afterDegree;
    private final SinceAssessment sinceAssessment;
    private final boolean inOffersGroup;
    /** The code by which occupations are told apart; null where the work of all counts together. */
    private final Function<Job, String> oneOccupation;

    private ExperienceMeasure(String id, Mapping stated, Problems problems) throws InvalidDocumentException {
        this.id = id;
        stated.allow(KEYS);
        about = stated.required("about");
        ofPartner = "partner".equals(word(stated, "whose", Set.of("candidate", "partner"), problems));
        window = stated.text("within");
        if (window != null) parameters.add(window);
        fullTime = figure(stated, "full-time-hours", problems);
        continuous = Boolean.TRUE.equals(stated.flag("continuous"));
        var degree = stated.text("after-degree");
        afterDegree = DegreeLevel.of(degree);
        if (degree != null && afterDegree == null) refuse(stated, "after-degree", DegreeLevel.all(), problems);
        inOffersGroup = word(stated, "group", Set.of("offer"), problems) != null;
        occupation(stated, problems);
        sinceAssessment = sinceAssessment(stated, problems);
        oneOccupation = Boolean.TRUE.equals(stated.flag("one-occupation")) ? classification(stated, problems) : null;
        among(stated, "countries", "country", Job::country, true);
        among(stated, "not-countries", "country", Job::country, false);
        among(stated, "ladders", "ladder", Job::ladder, true);
        among(stated, "levels", "level", Job::level, true);
        for (var item : stated.texts("seniority")) {
            if (!SENIORITY.contains(item)) refuse(stated, "seniority", SENIORITY, problems);
        }
        among(stated, "seniority", "seniority", Job::seniority, true);
        among(stated, "sectors", "sector", Job::sector, true);
        if (inOffersGroup) filters.add(new Filter("group", Job::group, ExperienceMeasure::inGroup));
        var least = figure(stated, "least-hours", problems);
        if (least != null)
            filters.add(new Filter("hours_per_week", Job::hoursPerWeek, (job, work) -> {
                var hours = least.on(work.inForce);
                return hours == null || job.hoursPerWeek() == null
                        ? null
                        : job.hoursPerWeek().compareTo(hours) >= 0;
            }));
    }

    /** The measures of a file, without those that have problems; these are added to what is wrong. */
    public static List<ExperienceMeasure> read(Mapping file, Problems problems) {
        var measures = new ArrayList<ExperienceMeasure>();
        try {
            file.allow(Set.of("experience"));
            var byId = file.mapping("experience");
            if (byId == null) return List.of();
            for (var id : byId.names()) {
                try {
                    var stated = byId.mapping(id);
                    if (stated == null) stated = Mapping.empty(byId.placeOf(id));
                    measures.add(new ExperienceMeasure(id, stated, problems));
                } catch (InvalidDocumentException e) {
                    problems.add(e);
                }
            }
        } catch (InvalidDocumentException e) {
            problems.add(e);
        }
        return List.copyOf(measures);
    }

    public String id() {
        return id;
    }

    /** Whether a skills assessment says since when work counts. */
    public boolean isSinceAssessment() {
        return sinceAssessment != null;
    }

    /** A noun phrase for reports, e.g. "work in IT occupations within the last seven years". */
    public String about() {
        return about;
    }

    /** Whether the partner's work is counted, which is then a protected fact. */
    public boolean isOfPartner() {
        return ofPartner;
    }

    /** Whether it hangs on the offer in view. */
    public boolean isInOffersGroup() {
        return inOffersGroup;
    }

    /** The ids of the parameters it asks for. */
    public Set<String> parameters() {
        return Set.copyOf(parameters);
    }

    /** The time counted, exactly or between bounds. */
    Experience count(Work work) {
        return oneOccupation == null ? together(work) : inOneOccupation(work);
    }

    /** The time in the occupation that has most of it; a job whose occupation is not known may be of that one. */
    private Experience inOneOccupation(Work work) {
        Experience best = together(work.of(List.of()));
        for (var jobs : ofEachOccupation(work)) {
            var one = together(work.of(jobs));
            best = Experience.between(
                    id, Math.max(best.least(), one.least()), Math.max(best.most(), one.most()), one.origin());
        }
        return best;
    }

    private List<List<Job>> ofEachOccupation(Work work) {
        var codes = new LinkedHashSet<String>();
        for (var job : work.jobs) codes.add(oneOccupation.apply(job));
        var each = new ArrayList<List<Job>>();
        for (var code : codes) {
            each.add(work.jobs.stream()
                    .filter(job -> {
                        var other = oneOccupation.apply(job);
                        return other == null || other.equals(code);
                    })
                    .toList());
        }
        return each;
    }

    private Experience together(Work work) {
        var origin = Origin.at(ofPartner ? "family.partner.work" : "work");
        var counting = new Counting(work);
        var spans = spans(work, counting);
        return Experience.between(
                id, months(spans.low, counting), Math.min(LONGEST, months(spans.high, counting)), origin);
    }

    /** The time that counts for certain, and the time that may count. */
    private record Spans(List<Span> low, List<Span> high) {}

    private Spans spans(Work work, Counting counting) {
        var low = new ArrayList<Span>();
        var high = new ArrayList<Span>();
        for (var job : work.jobs) {
            var isMet = isMet(job, work);
            if (Boolean.FALSE.equals(isMet)) continue;
            var most = counting.most(job);
            if (most != null) high.add(most);
            var least = counting.least(job);
            if (least != null && Boolean.TRUE.equals(isMet)) low.add(least);
        }
        return new Spans(low, high);
    }

    /**
     * The first later day on which the time counted can be another, while nothing but time passes: not before so much was
     * worked that a month more is complete, nor before the window left so much behind that it is a month less.
     */
    LocalDate holdsUntil(Work work) {
        if (oneOccupation == null) return holdsTogether(work);
        return ofEachOccupation(work).stream()
                .map(jobs -> holdsTogether(work.of(jobs)))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private LocalDate holdsTogether(Work work) {
        var counting = new Counting(work);
        var spans = spans(work, counting);
        var certain = new ArrayList<Job>();
        var possible = new ArrayList<Job>();
        for (var job : work.jobs) {
            var isMet = isMet(job, work);
            if (Boolean.TRUE.equals(isMet)) certain.add(job);
            if (!Boolean.FALSE.equals(isMet)) possible.add(job);
        }
        var low = holdsUntil(spans.low, certain, counting);
        var high = holdsUntil(spans.high, possible, counting);
        return low.isBefore(high) ? low : high;
    }

    /** @param jobs those that may count, now or later */
    private LocalDate holdsUntil(List<Span> spans, List<Job> jobs, Counting counting) {
        var time = new WorkTime(spans, counting.fullTime);
        var counted = continuous ? time.longest() : time.sum();
        long grows = Long.MAX_VALUE;
        for (var job : jobs) {
            if (counting.end(job) > counting.day) grows = Math.min(grows, Math.max(counting.day, counting.start(job)));
        }
        var more = grows == Long.MAX_VALUE ? LocalDate.MAX : WorkTime.firstDay(grows + time.partsToMore(counted));
        if (spans.isEmpty()) return more;
        if (!continuous && counting.looksBackWhole()) {
            var gains = gainsFrom(spans, counting);
            if (gains.isAfter(more)) more = gains;
        }
        var less = losesFrom(spans, jobs, time.partsToLess(counted), counting);
        return less.isBefore(more) ? less : more;
    }

    /**
     * The first later day on which the window can gain more than it leaves behind: while it leaves full time behind, only
     * where it opens on the last day of a shorter month.
     */
    private static LocalDate gainsFrom(List<Span> spans, Counting counting) {
        var gains = LocalDate.MIN;
        for (var span : spans) {
            if (span.from() > counting.windowOpens() || span.hours().compareTo(counting.fullTime) < 0) continue;
            var end = opening(WorkTime.firstDay(span.to()), counting.windowMonths);
            if (end.isAfter(gains)) gains = end;
        }
        var shorter = counting.looksBackOnAShorterMonth();
        return shorter.isBefore(gains) ? shorter : gains;
    }

    /** The first later day on which the window can have left a month behind. */
    private LocalDate losesFrom(List<Span> spans, List<Job> jobs, long parts, Counting counting) {
        long first = spans.stream().mapToLong(Span::from).min().getAsLong();
        var tomorrow = counting.today.plusDays(1);
        var less = opening(WorkTime.firstDay(first + parts), counting.windowMonths);
        if (!continuous && counting.looksBackWhole()) {
            // While somebody works full time, no more is left behind than is added.
            for (var job : jobs) {
                long end = counting.end(job);
                if (!counting.isFullTime(job) || counting.start(job) > counting.day || end <= counting.day) continue;
                if (spans.stream().noneMatch(span -> span.equals(counting.least(job)))) continue;
                var ends = end == Long.MAX_VALUE ? LocalDate.MAX : WorkTime.firstDay(end);
                if (ends.isAfter(less)) less = ends;
            }
        }
        return less.isBefore(tomorrow) ? tomorrow : less;
    }

    /** The first day on which a window of some months opens on a day or later. */
    private static LocalDate opening(LocalDate day, int months) {
        var opening = day.plusMonths(months);
        // Where the month has no such day, its last one still looks back on an earlier day.
        return opening.getDayOfMonth() < day.getDayOfMonth() ? opening.plusDays(1) : opening;
    }

    /** The paths that a profile leaves out and that the time counted hangs on; none when it is exact. */
    Collection<String> missing(Work work) {
        var exact = count(work);
        if (exact.low() == exact) return List.of();
        var paths = new LinkedHashSet<String>();
        var counting = new Counting(work);
        for (var job : work.jobs) {
            if (!Boolean.FALSE.equals(isMet(job, work)) && counting.most(job) != null) missing(job, paths);
        }
        if (afterDegree != null) for (var degree : work.degrees) missing(degree, paths);
        if (sinceAssessment != null) sinceAssessment.missing(work, paths);
        if (inOffersGroup) for (var offer : work.offers) missing(offer.origin(), "group", offer.group(), paths);
        return paths;
    }

    private void missing(Job job, Set<String> paths) {
        for (var filter : filters) missing(job.origin(), filter.key, filter.read.apply(job), paths);
        missing(job.origin(), "from", job.from(), paths);
        missing(job.origin(), "to", job.to(), paths);
        if (fullTime != null) missing(job.origin(), "hours_per_week", job.hoursPerWeek(), paths);
    }

    private void missing(Degree degree, Set<String> paths) {
        missing(degree.origin(), "degree", degree.level(), paths);
        if (degree.level() == null || degree.level() >= afterDegree) {
            missing(degree.origin(), "completed", degree.completed(), paths);
        }
    }

    private static void missing(Origin origin, String key, Object value, Set<String> paths) {
        if (!origin.stated()) paths.add(origin.path());
        else if (value == null) paths.add(origin.path() + "." + key);
    }

    private int months(List<Span> spans, Counting counting) {
        var time = new WorkTime(spans, counting.fullTime);
        return continuous ? time.longestRun() : time.total();
    }

    private Boolean isMet(Job job, Work work) {
        boolean known = true;
        for (var filter : filters) {
            var met = filter.demand.isMet(job, work);
            if (Boolean.FALSE.equals(met)) return false;
            known &= met != null;
        }
        return known ? true : null;
    }

    private static Boolean inGroup(Job job, Work work) {
        boolean in = false;
        boolean out = true;
        for (var offer : work.offers) {
            boolean known = offer.group() != null && job.group() != null;
            boolean same = known && offer.group().equals(job.group());
            in |= same;
            out &= known && !same;
        }
        // Which of several offers is applied for is open.
        boolean each = in && work.offers.size() == 1;
        return each ? Boolean.TRUE : out ? Boolean.FALSE : null;
    }

    private void occupation(Mapping stated, Problems problems) throws InvalidDocumentException {
        var occupation = stated.mapping("occupation");
        if (occupation == null) return;
        occupation.allow(CLASSIFICATIONS.keySet());
        if (occupation.names().size() != 1) {
            problems.add(
                    stated.placeOf("occupation"),
                    "an occupation is stated in one classification",
                    "write one of: " + String.join(", ", CLASSIFICATIONS.keySet()));
            return;
        }
        var classification = occupation.names().iterator().next();
        var list = occupation.required(classification);
        parameters.add(list);
        var code = CLASSIFICATIONS.get(classification);
        filters.add(new Filter("occupation." + classification, code, (job, work) -> {
            var codes = work.inForce.codes(list);
            return codes == null || code.apply(job) == null ? null : codes.contains(code.apply(job));
        }));
    }

    private static SinceAssessment sinceAssessment(Mapping stated, Problems problems) throws InvalidDocumentException {
        var country = word(stated, "since-assessment", Set.of(Locale.getISOCountries()), problems);
        if (country == null) return null;
        var occupation = stated.mapping("occupation");
        var occupations = occupation == null ? null : occupation.text("anzsco");
        if (occupations == null) {
            problems.add(
                    stated.placeOf("since-assessment"),
                    "a skills assessment is of an ANZSCO occupation, and none is listed",
                    "write the occupation as {anzsco: <id of a code list>}");
        }
        if ("partner".equals(stated.text("whose"))) {
            problems.add(
                    stated.placeOf("since-assessment"),
                    "the skills assessments of a profile are the candidate's, not the partner's",
                    "leave out 'since-assessment' or 'whose'");
        }
        return new SinceAssessment(country, occupations);
    }

    /** The classification of the occupations, by whose codes they are told apart. */
    private static Function<Job, String> classification(Mapping stated, Problems problems)
            throws InvalidDocumentException {
        var occupation = stated.mapping("occupation");
        if (occupation == null || occupation.names().isEmpty()) {
            problems.add(
                    stated.placeOf("one-occupation"),
                    "'one-occupation' does not say by which codes",
                    "add 'occupation:' with a list of codes");
            return null;
        }
        return CLASSIFICATIONS.get(occupation.names().iterator().next());
    }

    private void among(Mapping stated, String name, String key, Function<Job, String> read, boolean inside)
            throws InvalidDocumentException {
        if (!stated.has(name)) return;
        var values = Set.copyOf(stated.texts(name));
        filters.add(new Filter(key, read, (job, work) -> {
            var value = read.apply(job);
            return value == null ? null : values.contains(value) == inside;
        }));
    }

    private Figure figure(Mapping stated, String name, Problems problems) throws InvalidDocumentException {
        if (!(stated.get(name) instanceof Scalar scalar)) return null;
        if (!scalar.isNumber()) {
            var parameter = stated.text(name);
            if (parameter == null) return null;
            parameters.add(parameter);
            return new Figure(null, parameter);
        }
        if (scalar.number().signum() <= 0) {
            problems.add(scalar.place(), "'" + name + "' is " + scalar.text(), "write the hours of a week");
        }
        return new Figure(scalar.number(), null);
    }

    private static String word(Mapping stated, String name, Set<String> words, Problems problems)
            throws InvalidDocumentException {
        var word = stated.text(name);
        if (word != null && !words.contains(word)) refuse(stated, name, words, problems);
        return word;
    }

    private static void refuse(Mapping stated, String name, Collection<String> words, Problems problems) {
        Node node = stated.get(name);
        if (node instanceof Sequence list) {
            for (var item : list) {
                if (item instanceof Scalar scalar && !words.contains(scalar.text()))
                    refuse(scalar, name, words, problems);
            }
        } else if (node instanceof Scalar scalar) {
            refuse(scalar, name, words, problems);
        }
    }

    private static void refuse(Scalar scalar, String name, Collection<String> words, Problems problems) {
        problems.add(
                scalar.place(),
                "'" + scalar.text() + "' is not a value of '" + name + "'",
                Nearest.remedy(scalar.text(), words));
    }

    /** The bounds within which the work of one profile counts on one day. */
    private final class Counting {
        private final BigDecimal fullTime;
        private final boolean fullTimeIsKnown;
        private final LocalDate today;
        private final long day;
        /** How far back work may count. */
        private final int windowMonths;

        private final long earliest;
        private final long latestStart;

        Counting(Work work) {
            var inForce = work.inForce;
            var hours = ExperienceMeasure.this.fullTime == null
                    ? BigDecimal.ONE
                    : ExperienceMeasure.this.fullTime.on(inForce);
            fullTimeIsKnown = hours != null;
            fullTime = fullTimeIsKnown ? hours : BigDecimal.ONE;
            today = inForce.day();
            day = WorkTime.part(today);
            var months = window == null ? Integer.valueOf(LONGEST) : windowMonths(inForce);
            windowMonths = months == null ? LONGEST : months;
            long opens = WorkTime.part(inForce.day().minusMonths(months == null ? LONGEST : months));
            long surelyOpens = months == null ? day : opens;
            if (afterDegree != null) {
                opens = Math.max(opens, firstPossible(work.degrees));
                surelyOpens = Math.max(surelyOpens, firstCertain(work.degrees));
            }
            if (sinceAssessment != null) {
                opens = Math.max(opens, firstSkilled(work));
                surelyOpens = Math.max(surelyOpens, lastSkilled(work));
            }
            earliest = opens;
            latestStart = surelyOpens;
        }

        /** The time a job may count at most; null when it is none. */
        Span most(Job job) {
            long from = job.from() == null ? Long.MIN_VALUE : WorkTime.part(job.from());
            long to = job.to() == null ? Long.MAX_VALUE : WorkTime.part(job.to());
            var hours = hours(job);
            return new Span(from, to, hours == null ? fullTime : hours).within(earliest, day);
        }

        /** The time a job counts at least, if what else is asked of it is met; null when it is none. */
        Span least(Job job) {
            var hours = hours(job);
            if (job.from() == null || job.to() == null || hours == null) return null;
            return new Span(WorkTime.part(job.from()), WorkTime.part(job.to()), hours).within(latestStart, day);
        }

        /** The first day of a job, as a part. */
        long start(Job job) {
            return part(job.from(), Long.MIN_VALUE);
        }

        /** The day after a job's last one, as a part; of a job that is held, there is none in sight. */
        long end(Job job) {
            // One that begins later and ends today is one that is held from then on.
            boolean begins = job.from() != null && job.from().isAfter(today);
            boolean held = today.equals(job.to()) && (begins || !Boolean.FALSE.equals(job.current()));
            return held ? Long.MAX_VALUE : part(job.to(), Long.MAX_VALUE);
        }

        /** Whether it is known that a job counts whole. */
        boolean isFullTime(Job job) {
            var hours = hours(job);
            return fullTimeIsKnown && hours != null && hours.compareTo(fullTime) >= 0;
        }

        /** Whether the window opens on the same day of a month as this one, and not on the last day of a shorter month. */
        boolean looksBackWhole() {
            return today.minusMonths(windowMonths).getDayOfMonth() == today.getDayOfMonth();
        }

        /** The day on which the window opens, as a part. */
        long windowOpens() {
            return WorkTime.part(today.minusMonths(windowMonths));
        }

        /** The first later day that the month on which the window opens does not have; far away when there is none in sight. */
        LocalDate looksBackOnAShorterMonth() {
            var month = YearMonth.from(today);
            for (int ahead = 0; ahead <= LONGEST; ahead++) {
                int length = month.minusMonths(windowMonths).lengthOfMonth();
                if (month.lengthOfMonth() > length && month.atDay(length + 1).isAfter(today)) {
                    return month.atDay(length + 1);
                }
                month = month.plusMonths(1);
            }
            return LocalDate.MAX;
        }

        private BigDecimal hours(Job job) {
            if (ExperienceMeasure.this.fullTime == null) return fullTime;
            return fullTimeIsKnown ? job.hoursPerWeek() : null;
        }

        private Integer windowMonths(InForce inForce) {
            var cited = inForce.cite(window);
            if (cited.isEmpty()) return null;
            var amount = inForce.amount(window);
            boolean inYears = cited.get().unit().equals("years");
            return (inYears ? amount.multiply(BigDecimal.valueOf(MONTHS_A_YEAR)) : amount).intValue();
        }

        private long firstPossible(List<Degree> degrees) {
            long first = Long.MAX_VALUE;
            for (var degree : degrees) {
                if (degree.level() != null && degree.level() < afterDegree) continue;
                first = Math.min(first, part(degree.completed(), Long.MIN_VALUE));
            }
            return first;
        }

        private long firstCertain(List<Degree> degrees) {
            long first = Long.MAX_VALUE;
            for (var degree : degrees) {
                if (degree.level() == null || degree.level() < afterDegree) continue;
                first = Math.min(first, part(degree.completed(), Long.MAX_VALUE));
            }
            return first;
        }

        private long firstSkilled(Work work) {
            long first = Long.MAX_VALUE;
            for (var assessment : sinceAssessment.possible(work)) {
                first = Math.min(first, part(assessment.skilledFrom(), Long.MIN_VALUE));
            }
            return first;
        }

        private long lastSkilled(Work work) {
            if (!sinceAssessment.isCertain(work)) return Long.MAX_VALUE;
            long last = Long.MIN_VALUE;
            for (var assessment : sinceAssessment.possible(work)) {
                last = Math.max(last, part(assessment.skilledFrom(), Long.MAX_VALUE));
            }
            return last;
        }

        private static long part(LocalDate date, long unknown) {
            return date == null ? unknown : WorkTime.part(date);
        }
    }
}

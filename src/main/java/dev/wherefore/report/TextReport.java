package dev.wherefore.report;

import dev.wherefore.rulebook.Face;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report of one profile for its candidate: what to do, what is open to them and why not the rest, what to find out. */
public final class TextReport {
    private static final int SHOWN = 7;
    /** Of an overview; who wants more of them asks for a country. */
    private static final int ROUTES = 12;
    /** So many routes are told as an overview beside other kinds of goal. */
    private static final int MANY = 30;

    static final int TOLD = 4;
    static final int STEP = 4;
    static final int VERDICT = 17;

    /** The best first: by verdict, then by how little is missing. Levels stand in the order of their ladder. */
    private static final Comparator<Verdict> ORDER = Comparator.<Verdict, Face.Kind>comparing(
                    verdict -> verdict.goal().face().kind())
            .thenComparing(verdict -> verdict.goal().face().ladder() == null
                    ? ""
                    : verdict.goal().face().ladder())
            .thenComparing(verdict -> verdict.goal().face().order())
            .thenComparing(Verdict::status)
            .thenComparing(TextReport::readiness, Comparator.reverseOrder())
            .thenComparing(verdict -> GoalText.count(verdict, GoalText::isNotMet))
            .thenComparing(verdict -> GoalText.count(verdict, GoalText::isUnknown))
            .thenComparing(verdict -> Titles.of(verdict.goal().face()))
            .thenComparing(verdict -> verdict.goal().id());

    private static BigDecimal readiness(Verdict verdict) {
        return verdict.readiness() == null
                ? BigDecimal.ZERO
                : verdict.readiness().low();
    }

    private final int width;
    private final boolean colour;
    private final Map<String, Integer> elsewhere;

    /**
     * @param width  of the screen, in columns; no line is longer
     * @param colour whether to add the colours of a terminal
     */
    public TextReport(int width, boolean colour) {
        this(width, colour, Map.of());
    }

    private TextReport(int width, boolean colour, Map<String, Integer> elsewhere) {
        this.width = width;
        this.colour = colour;
        this.elsewhere = elsewhere;
    }

    /**
     * This report, saying that there are routes which were not asked about.
     *
     * @param counts how many, by country (ISO 3166-1 alpha-2)
     */
    public TextReport beside(Map<String, Integer> counts) {
        return new TextReport(width, colour, Map.copyOf(counts));
    }

    /** The report, ending with a line break. */
    public String of(Report report) {
        // The next steps stand first and are there last.
        var rest = new Page(width, colour, true);
        goals(report, rest);
        PayText.summary(report, rest);
        questions(report, rest);
        footer(report, rest);
        var page = new Page(width, colour);
        page.title(
                "",
                Ink.PLAIN,
                0,
                report.heading(),
                "as of " + Names.day(report.day()) + " · rulebook " + report.shortHash());
        steps(report, page);
        page.append(rest);
        return page.toString();
    }

    private static void steps(Report report, Page page) {
        if (report.steps().isEmpty()) return;
        page.blank();
        page.heading("Next steps");
        var shown = first(report.steps());
        for (int i = 0; i < shown.size(); i++) {
            new StepText(shown.get(i), report.background()).write(number(i), STEP, page);
        }
        more(report.steps().size(), page);
    }

    private void goals(Report report, Page page) {
        Map<Face.Kind, List<Verdict>> kinds = new EnumMap<>(Face.Kind.class);
        report.verdicts().stream().sorted(ORDER).forEach(verdict -> kinds.computeIfAbsent(
                        verdict.goal().face().kind(), kind -> new ArrayList<>())
                .add(verdict));
        boolean alone = kinds.size() == 1;
        kinds.forEach((kind, verdicts) -> {
            switch (kind) {
                case LEVEL -> new LevelSections(report, page).write(verdicts);
                case CERTIFICATION, EDUCATION -> new WorthSection(report, page).write(kind, verdicts, alone);
                case REMARK -> remarks(verdicts, page);
                case ROUTE -> routes(verdicts, alone, report.background(), page);
                default -> section(kind, verdicts, report.background(), page);
            }
        });
    }

    /** The routes that were proved, and of the others how many a country has. */
    private void routes(List<Verdict> verdicts, boolean alone, Background background, Page page) {
        var proved = verdicts.stream().filter(Verdict::isProved).toList();
        boolean overview = proved.size() < verdicts.size() || !elsewhere.isEmpty() || !alone && verdicts.size() > MANY;
        var told = overview ? proved.stream().limit(ROUTES).toList() : proved;
        page.blank();
        page.heading(Titles.section(Face.Kind.ROUTE));
        for (var verdict : told) goal(verdict, TOLD, background, page);
        Map<String, List<Verdict>> rest = new TreeMap<>();
        int more = told.size();
        for (var verdict : verdicts) {
            if (verdict.isProved() && more-- > 0) continue;
            rest.computeIfAbsent(Names.country(verdict.goal().face().country()), country -> new ArrayList<>())
                    .add(verdict);
        }
        notAsked(page);
        if (rest.isEmpty()) return;
        var countries = new ArrayList<String>();
        rest.forEach((country, routes) -> countries.add(country + ": " + counts(routes)));
        page.paragraph(
                STEP,
                "Further routes: " + String.join("; ", countries) + ". `wherefore" + Page.TOGETHER + "advise"
                        + Page.TOGETHER + "..." + Page.TOGETHER + "--country" + Page.TOGETHER + "CC` tells them, and"
                        + " `wherefore" + Page.TOGETHER + "compare` puts them side by side.");
    }

    private void notAsked(Page page) {
        if (elsewhere.isEmpty()) return;
        var names = elsewhere.entrySet().stream()
                .map(entry -> Names.country(entry.getKey()) + " (" + entry.getValue() + ")")
                .sorted()
                .toList();
        int all = elsewhere.values().stream().mapToInt(Integer::intValue).sum();
        page.paragraph(
                STEP,
                "Told are the countries you aim at or have an offer in. Not asked about: " + all + " routes of "
                        + Names.list(names, "and") + ".");
    }

    /** "2 depending, 9 closed". */
    private static String counts(List<Verdict> routes) {
        var words = new ArrayList<String>();
        count(words, routes, Status.ELIGIBLE, "open");
        count(words, routes, Status.REVIEW, "for review");
        count(words, routes, Status.DEPENDS, "depending");
        count(words, routes, Status.NOT_ELIGIBLE, "closed");
        return String.join(", ", words);
    }

    private static void count(List<String> words, List<Verdict> routes, Status status, String word) {
        long number = routes.stream().filter(route -> route.status() == status).count();
        if (number > 0) words.add(number + " " + word);
    }

    private static void section(Face.Kind kind, List<Verdict> verdicts, Background background, Page page) {
        page.blank();
        page.heading(Titles.section(kind));
        for (var verdict : verdicts) goal(verdict, TOLD, background, page);
    }

    /** @param told of how many criteria that are not met the distance is told */
    static void goal(Verdict verdict, int told, Background background, Page page) {
        var sign = Sign.of(verdict.status());
        var text = new GoalText(verdict, background);
        page.title(
                " " + sign.symbol() + " " + verdict.word(),
                sign.ink(),
                VERDICT,
                Titles.of(verdict.goal().face()),
                verdict.goal().id());
        details(text, verdict, told, page);
        paragraph(text.outlook(), page);
    }

    /** What the verdict rests on. */
    static void details(GoalText text, Verdict verdict, int told, Page page) {
        var summary = Names.capital(text.summary());
        var offer = text.offer();
        page.paragraph(VERDICT, summary + (offer == null ? "." : ", on " + offer + "."));
        paragraph(text.reachedFrom(), page);
        // A level's points are a count of its own criteria.
        if (verdict.goal().face().kind() != Face.Kind.LEVEL) paragraph(text.points(), page);
        paragraph(text.choice(), page);
        for (var notMet : text.notMet(told)) page.paragraph(VERDICT, notMet);
        paragraph(text.toFindOut(), page);
        paragraph(text.drawn(), page);
        paragraph(text.supposed(), page);
        paragraph(text.toJudge(), page);
    }

    /** What is worth knowing and applies, the weightiest first. */
    private static void remarks(List<Verdict> verdicts, Page page) {
        var remarks = Remark.of(verdicts);
        if (remarks.isEmpty()) return;
        page.blank();
        page.heading(Titles.section(Face.Kind.REMARK));
        for (var remark : first(remarks)) page.hanging(" ·", Ink.FAINT, STEP, remark.says());
        more(remarks.size(), page);
    }

    static void paragraph(String text, Page page) {
        if (text != null) page.paragraph(VERDICT, text.endsWith(".") ? text : text + ".");
    }

    private static void questions(Report report, Page page) {
        if (report.missing().isEmpty()) return;
        page.blank();
        page.heading("To find out first");
        var shown = first(report.missing());
        for (int i = 0; i < shown.size(); i++) {
            var missing = shown.get(i);
            var question = missing.question()
                    + (missing.judgement() ? " (for another person to judge)" : "")
                    + (missing.derived() == null
                            ? ""
                            : " Probably " + missing.derived().code() + ".");
            page.beside(number(i), Ink.BOLD, STEP, question, "decides " + Names.count(missing.decides(), "answer"));
        }
        more(report.missing().size(), page);
    }

    private static void footer(Report report, Page page) {
        page.blank();
        var caution = caution(FiguresUsed.by(report.verdicts(), report.background()));
        page.faint(0, caution + " Every reason: `wherefore" + Page.TOGETHER + "why`.");
    }

    /** How far the answers can be relied on. */
    static String caution(FiguresUsed figures) {
        var text = new StringBuilder("Not legal advice.");
        int unconfirmed = figures.unconfirmed().size();
        int announced = figures.announced().size();
        if (unconfirmed > 0) {
            text.append(' ')
                    .append(Names.count(unconfirmed, "figure"))
                    .append(" used ")
                    .append(isOrAre(unconfirmed))
                    .append(" not confirmed");
            if (announced > 0)
                text.append(", ")
                        .append(announced)
                        .append(' ')
                        .append(isOrAre(announced))
                        .append(" only announced");
            text.append('.');
        } else if (announced > 0) {
            text.append(' ')
                    .append(Names.count(announced, "figure"))
                    .append(" used ")
                    .append(isOrAre(announced))
                    .append(" only announced.");
        }
        if (figures.lawRead() != null) {
            text.append(" Law last read ").append(Names.day(figures.lawRead()));
            if (figures.isAssumed()) text.append(", and taken to hold since");
            text.append('.');
        }
        return text.toString();
    }

    private static String isOrAre(int number) {
        return number == 1 ? "is" : "are";
    }

    private static <T> List<T> first(List<T> all) {
        return all.size() <= SHOWN ? all : all.subList(0, SHOWN);
    }

    private static void more(int all, Page page) {
        if (all > SHOWN) page.paragraph(STEP, "and " + (all - SHOWN) + " more");
    }

    private static String number(int index) {
        // Without a format, which takes longer to be ready than the report to be written.
        return index < 9 ? " " + (index + 1) : Integer.toString(index + 1);
    }
}

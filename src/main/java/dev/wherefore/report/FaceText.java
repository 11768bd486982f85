package dev.wherefore.report;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Source;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What one wants to know of a goal beside the verdict: cost, time, papers, family, settlement, what goes wrong. */
final class FaceText {
    private static final int ITEM = 4;

    /** What is told at other places, or only steers the program. */
    private static final Set<String> ELSEWHERE = Set.of(
            "name",
            "kind",
            "country",
            "legal-basis",
            "for-whom",
            "points",
            "choose",
            "criteria",
            "ladder",
            "order",
            "aliases",
            "figures",
            "documents",
            "awards",
            "withholds",
            "gives",
            "cost",
            "processing",
            "next");

    private static final Map<String, String> HEADINGS = Map.of(
            "family", "Family",
            "settlement", "Settlement and citizenship",
            "refusals", "Common reasons for a refusal",
            "notes", "Notes",
            "duration", "How long it is granted for",
            "renewal", "Renewal");

    private final Verdict verdict;
    private final GoalRules goal;
    private final Background background;
    private final Consumer<Source> cites;

    /** @param cites hears of every source that is named */
    FaceText(Verdict verdict, Background background, Consumer<Source> cites) {
        this.verdict = verdict;
        goal = verdict.goal();
        this.background = background;
        this.cites = cites;
    }

    void write(Page page) {
        costs(page);
        processing(page);
        papers(page);
        for (var detail : goal.face().details().entries().entrySet()) {
            if (!ELSEWHERE.contains(detail.getKey())) detail(detail.getKey(), detail.getValue(), page);
        }
        next(page);
        figures(page);
    }

    private void costs(Page page) {
        var fees = background.fees(goal);
        if (fees.items().isEmpty()) return;
        page.blank();
        page.heading("What it costs");
        for (var item : fees.items()) {
            var words = Costs.words(item);
            var payer = item.cost().payer() == null
                    ? ""
                    : ", paid by the " + item.cost().payer();
            if ("either".equals(item.cost().payer())) payer = ", paid by either side";
            item(
                    item.cost().what() + ": " + (words == null ? "not known" : words) + payer
                            + mark(item.confidence())
                            + (item.cost().note().isEmpty()
                                    ? ""
                                    : "; " + item.cost().note())
                            + source(item.cost().source()),
                    page);
        }
        var sum = Costs.ofTheCandidate(fees);
        if (sum != null) page.paragraph(ITEM, "In all you pay " + sum + ".");
    }

    private void processing(Page page) {
        var processing = goal.face().processing();
        if (processing == null) return;
        page.blank();
        page.heading("How long a decision takes");
        var note = goal.face().details().get("processing") instanceof Mapping details
                        && details.get("note") instanceof Scalar text
                ? "; " + text.text()
                : "";
        item(GoalText.months(processing) + mark(processing.confidence()) + note + source(processing.source()), page);
    }

    private static String mark(Confidence confidence) {
        return confidence == Confidence.CONFIRMED ? "" : ", " + confidence.word();
    }

    /** A checklist; what the profile shows is ticked. */
    private void papers(Page page) {
        if (verdict.papers().isEmpty()) return;
        page.blank();
        page.heading("Papers to bring");
        for (var paper : verdict.papers()) {
            boolean shown = Boolean.TRUE.equals(paper.inHand());
            page.hanging(shown ? "  [x]" : "  [ ]", Ink.PLAIN, ITEM + 2, paper.what());
        }
        if (verdict.papers().stream().anyMatch(paper -> Boolean.TRUE.equals(paper.inHand())))
            page.faint(ITEM, "[x]: the profile shows that you have it; bring it all the same.");
    }

    private void next(Page page) {
        if (!(goal.face().details().get("next") instanceof Scalar next)) return;
        var following = background.goals().get(next.text());
        page.blank();
        page.heading("What comes next");
        item(following == null ? next.text() : Titles.of(following.face()) + " (" + next.text() + ")", page);
    }

    private void figures(Page page) {
        if (goal.face().figures().isEmpty()) return;
        page.blank();
        page.heading("Figures worth knowing");
        var wording = background.wording(goal);
        for (var id : goal.face().figures()) {
            var cited = background.cite(id);
            if (cited.isEmpty()) {
                item(background.about(id) + ": " + wording.unknown(id), page);
            } else {
                cites.accept(cited.get().source());
                item(
                        background.about(id) + ": " + wording.value(cited.get()) + ", in force since "
                                + Names.day(cited.get().inForceFrom()) + GoalText.marks(cited.get()) + " ["
                                + cited.get().source().id() + "]",
                        page);
            }
        }
    }

    private void detail(String key, Node node, Page page) {
        if (node instanceof Scalar scalar && scalar.isNull()) return;
        if (node instanceof Sequence empty && empty.size() == 0) return;
        page.blank();
        page.heading(HEADINGS.getOrDefault(key, Names.capital(Names.words(key))));
        if (node instanceof Sequence list) {
            for (var one : list) item(words(one), page);
        } else if (node instanceof Mapping mapping) {
            for (var entry : mapping.entries().entrySet()) entry(key, entry.getKey(), entry.getValue(), page);
            if (key.equals("settlement")) {
                SettlementClock.of(verdict, background.inForce().day()).ifPresent(clock -> item(clock.words(), page));
            }
        } else {
            item(words(node), page);
        }
    }

    private void entry(String section, String key, Node node, Page page) {
        if (node instanceof Scalar scalar && scalar.isNull() || node instanceof Sequence list && list.size() == 0)
            return;
        switch (key) {
            case "source" -> page.paragraph(ITEM, source(((Scalar) node).text()).strip());
            case "note" -> item(Names.capital(words(node)), page);
            case "months" -> item((section.equals("settlement") ? "after " : "") + words(node, "months"), page);
            default -> item(Names.words(key) + ": " + words(node), page);
        }
    }

    private static String words(Node node, String unit) {
        return node instanceof Scalar scalar && scalar.isNumber()
                ? new Amount(scalar.number(), unit).words()
                : words(node);
    }

    /** Any part of a file in a line. */
    private static String words(Node node) {
        if (node instanceof Scalar scalar) {
            return switch (scalar.type()) {
                case BOOLEAN -> scalar.flag() ? "yes" : "no";
                case NUMBER -> Amount.plain(scalar.number());
                case NULL -> "not known";
                case TEXT -> scalar.text();
            };
        }
        var parts = new ArrayList<String>();
        if (node instanceof Sequence list) {
            list.forEach(item -> parts.add(words(item)));
            return String.join("; ", parts);
        }
        ((Mapping) node).entries().forEach((key, value) -> {
            if (key.equals("source")) return;
            parts.add(
                    switch (key) {
                        case "months", "years" -> words(value, key);
                        case "what", "note" -> words(value);
                        default -> Names.words(key) + " " + words(value);
                    });
        });
        return String.join(", ", parts);
    }

    private String source(String id) {
        var source = background.source(goal, id);
        if (source == null) return "";
        cites.accept(source);
        return " [" + source.id() + "]";
    }

    private static void item(String words, Page page) {
        page.hanging("  -", Ink.PLAIN, ITEM, words);
    }
}

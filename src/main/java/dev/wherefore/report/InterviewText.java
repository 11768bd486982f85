package dev.wherefore.report;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.interview.Ask;
import dev.wherefore.interview.Interview;
import dev.wherefore.interview.Settled;
import dev.wherefore.interview.Wait;
import dev.wherefore.profile.Profile;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Status;
import dev.wherefore.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an interview prints, part by part; each ends with a line break but for the prompt. */
public final class InterviewText {
    private static final int INDENT = 4;
    /** Columns that a prompt leaves for the answer. */
    private static final int ROOM = 45;

    private static final int NAMED = 3;
    private static final int GOALS_NAMED = 2;
    private static final int OPEN_SHOWN = 8;
    private static final int REASONS = 6;
    private static final int TELLING = 3;

    private final Background background;
    private final String rulebook;
    private final int width;
    private final boolean colour;

    /** @param rulebook the hash of the rules' content */
    public InterviewText(Background background, String rulebook, int width, boolean colour) {
        this.background = background;
        this.rulebook = rulebook;
        this.width = width;
        this.colour = colour;
    }

    /** What it is about, what can be typed, and what is known before the first question. */
    public String beginning(Interview interview) {
        var page = page();
        var day = background.inForce().day();
        var about = Names.count(interview.verdicts().size(), "goal") + " to settle";
        if (interview.verdicts().size() == 1)
            about = Titles.of(interview.verdicts().get(0).goal().face());
        page.title("", Ink.PLAIN, 0, about, "as of " + Names.day(day) + " · rulebook " + Report.shortHash(rulebook));
        page.faint(
                0,
                "Type an answer; Enter or 'skip' to leave it open, 'back' for the question before, 'why' for the law "
                        + "behind it, '?' for what may be answered, 'show' for all answers, 'stop' to end, 'discard' to end and keep nothing.");
        if (interview.verdicts().size() > 1) {
            var open = interview.verdicts().stream()
                    .filter(verdict -> !verdict.status().isFinal())
                    .toList();
            verdicts(open.subList(0, Math.min(OPEN_SHOWN, open.size())), page);
            if (open.size() > OPEN_SHOWN) page.faint(INDENT, "and " + (open.size() - OPEN_SHOWN) + " more");
            int settled = interview.verdicts().size() - open.size();
            if (settled > 0) page.faint(INDENT, Names.count(settled, "goal") + " settled already");
        }
        return page.toString();
    }

    /** The next question and what waits for it. */
    public String question(Interview interview, Ask ask) {
        var page = page();
        page.blank();
        var entry = entry(ask.path(), interview.profile());
        int number = interview.answered() + interview.skipped() + 1;
        var words =
                ask.question() + (ask.asksForEntries() ? " How many?" : "") + (entry == null ? "" : " (" + entry + ")");
        page.title(number + "", Ink.BOLD, INDENT, words, ask.path());
        page.paragraph(INDENT, asks(interview, ask));
        if (isLong(ask)) page.paragraph(INDENT, Names.capital(expected(ask)) + ".");
        if (ask.judgement()) page.hanging("  !", Ink.JUDGE, INDENT, "An officer or another person judges this.");
        return "\n" + page;
    }

    /** What stands before the place where an answer is typed. */
    public String prompt(Ask ask) {
        return " ".repeat(INDENT) + (isLong(ask) ? "" : expected(ask) + " ") + "> ";
    }

    /** Whether what may be answered takes a line of its own. */
    private boolean isLong(Ask ask) {
        return expected(ask).length() > width - ROOM;
    }

    private static String written(Ask ask) {
        var unit = ask.key().unit();
        boolean says = unit.isEmpty() || ask.asksForMoney() || ask.expected().endsWith(unit);
        return says ? ask.expected() : ask.expected() + " (" + unit + ")";
    }

    private static String expected(Ask ask) {
        var expected = written(ask);
        // Too many to be named here.
        boolean hides = ask.codes().size() > 1 && !expected.contains(ask.codes().get(0));
        return hides ? expected + "; '?' lists them" : expected;
    }

    /** What was typed, to be shown where no terminal does. */
    public String echo(String typed) {
        return Page.wrap(typed, Integer.MAX_VALUE).get(0) + "\n";
    }

    /** What may be answered. */
    public String help(Ask ask) {
        var page = page();
        page.paragraph(INDENT, Names.capital(ask.key().about()) + ". Write " + written(ask) + ".");
        if (ask.codes().size() > 1 && !ask.expected().contains(ask.codes().get(0)))
            page.paragraph(INDENT, "One of: " + String.join(", ", ask.codes()) + ".");
        return page.toString();
    }

    /** The conditions that wait for an answer, with the law behind each. */
    public String why(Ask ask) {
        var page = page();
        Set<String> said = new LinkedHashSet<>();
        for (var wait : ask.waits()) {
            var text = new StringBuilder();
            text.append(Titles.of(wait.verdict().goal().face())).append(", ");
            text.append(wait.finding().criterion().name());
            if (wait.goal() != wait.verdict().goal())
                text.append(", by ").append(Titles.of(wait.goal().face()));
            text.append(": ").append(wait.rule().rule().name()).append("? ");
            text.append(Names.capital(background.wording(wait.goal()).says(wait.condition())))
                    .append('.');
            var source = background.source(wait.goal(), wait.rule().rule().source());
            if (source != null) {
                text.append(" (").append(source.title());
                if (source.url() != null) text.append(", ").append(source.url());
                text.append(')');
            }
            said.add(text.toString());
        }
        said.stream().limit(REASONS).forEach(text -> page.hanging("  ?", Ink.OPEN, INDENT, text));
        if (said.size() > REASONS) page.faint(INDENT, "and " + (said.size() - REASONS) + " more");
        var reach = ask.reach();
        page.faint(
                INDENT,
                "Of " + Names.count(reach.possible(), "possible answer") + " tried, "
                        + (reach.decisive() == 0 ? "none" : reach.decisive()) + " would settle a verdict; each settles "
                        + (reach.worst() == 0 ? "none to several" : "at least " + reach.worst())
                        + " of the criteria that are open.");
        return page.toString();
    }

    /** That an answer is refused, and what would be right. */
    public String refusal(String what, String remedy) {
        var page = page();
        page.hanging("  ✗", Ink.BAD, INDENT, sentence(Names.capital(what) + (remedy.isEmpty() ? "" : "; " + remedy)));
        return page.toString();
    }

    private static String sentence(String words) {
        return words.endsWith("?") ? words : words + ".";
    }

    /** A sentence by the way. */
    public String note(String words) {
        var page = page();
        page.paragraph(INDENT, words);
        return page.toString();
    }

    /** What the last answer settled; empty where it settled nothing. */
    public String settled(Interview interview) {
        var page = page();
        boolean several = interview.verdicts().size() > 1;
        Map<String, List<Settled.Criterion>> byGoal = new LinkedHashMap<>();
        for (var criterion : interview.settled().criteria()) {
            byGoal.computeIfAbsent(criterion.verdict().goal().id(), id -> new ArrayList<>())
                    .add(criterion);
        }
        byGoal.forEach((goal, criteria) -> {
            for (var truth : List.of(Truth.MET, Truth.NOT_MET)) {
                var names = criteria.stream()
                        .filter(criterion -> criterion.finding().truth() == truth)
                        .map(criterion -> criterion.finding())
                        .map(finding -> finding.criterion().name() + (finding.preferred() ? " (preferred only)" : ""))
                        .toList();
                if (names.isEmpty()) continue;
                var sign = Sign.of(truth, false);
                var of = several ? Titles.of(criteria.get(0).verdict().goal().face()) + ": " : "";
                page.hanging(
                        "  " + sign.symbol(),
                        sign.ink(),
                        INDENT,
                        "settled: " + of + Names.few(names, NAMED) + ": " + (truth == Truth.MET ? "met" : "not met"));
            }
        });
        for (var change : interview.settled().verdicts()) {
            var sign = Sign.of(change.after().status());
            page.hanging(
                    "  " + sign.symbol(),
                    sign.ink(),
                    INDENT,
                    Titles.of(change.after().goal().face()) + ": "
                            + change.before().word() + " → " + change.after().word());
        }
        return page.toString();
    }

    /** That judgements are all that is left, and whether to ask for them. */
    public String judgements() {
        var page = page();
        page.blank();
        page.hanging(
                "  !",
                Ink.JUDGE,
                INDENT,
                "What is left an officer or another person must judge. Answer it all the same, as you expect it to turn "
                        + "out? A verdict that rests on such an answer is worth as much as the guess.");
        return "\n" + page + " ".repeat(INDENT) + "yes or no > ";
    }

    /** What stands before the place where somebody may take the last answer back. */
    public String last() {
        return "\n" + " ".repeat(INDENT)
                + "Nothing is left to ask. Enter to end, 'back' to take the last answer back > ";
    }

    /** How it ended. */
    public String end(Interview interview) {
        var page = page();
        page.title(
                "",
                Ink.PLAIN,
                0,
                Names.count(interview.answered(), "question") + " answered, " + interview.skipped() + " left open",
                "");
        verdicts(interview.verdicts(), page);
        boolean open = interview.verdicts().stream()
                .anyMatch(verdict -> !verdict.status().isFinal());
        page.faint(
                0,
                "Not legal advice." + (open ? " What is open: `wherefore advise`." : "") + " Every reason: "
                        + "`wherefore why`.");
        return "\n" + page;
    }

    private void verdicts(List<Verdict> verdicts, Page page) {
        for (var verdict : verdicts) {
            var sign = Sign.of(verdict.status());
            page.spread(
                    "  " + sign.symbol(),
                    sign.ink(),
                    INDENT,
                    Titles.of(verdict.goal().face()) + ": " + verdict.word() + told(verdict),
                    verdict.goal().id());
        }
    }

    private static String told(Verdict verdict) {
        var names = new ArrayList<String>();
        for (var finding : verdict.findings()) {
            if (finding.preferred()) continue;
            boolean telling = verdict.status() == Status.NOT_ELIGIBLE
                    ? finding.truth() == Truth.NOT_MET
                    : finding.truth() == Truth.UNKNOWN;
            if (telling) names.add(finding.criterion().name());
        }
        if (names.isEmpty()) return "";
        var lead =
                switch (verdict.status()) {
                    case NOT_ELIGIBLE -> ", for not met: ";
                    case REVIEW -> ", and a person must judge: ";
                    default -> ", open: ";
                };
        return lead + Names.few(names, NAMED);
    }

    /** "Asked for salary, job offer and 2 more (Residence Act)". */
    private String asks(Interview interview, Ask ask) {
        Map<String, Set<String>> criteria = new LinkedHashMap<>();
        Map<String, Wait> first = new LinkedHashMap<>();
        for (var wait : ask.waits()) {
            var goal = Titles.of(wait.verdict().goal().face());
            criteria.computeIfAbsent(goal, name -> new LinkedHashSet<>())
                    .add(wait.finding().criterion().name());
            first.putIfAbsent(goal, wait);
        }
        var parts = new ArrayList<String>();
        boolean several = interview.verdicts().size() > 1;
        criteria.forEach((goal, names) -> {
            if (parts.size() == GOALS_NAMED) return;
            var wait = first.get(goal);
            var source = background.source(wait.goal(), wait.rule().rule().source());
            parts.add((several ? goal + ": " : "")
                    + Names.few(List.copyOf(names), NAMED)
                    + (source == null ? "" : " (" + source.title() + ")"));
        });
        int more = criteria.size() - parts.size();
        return "Asked for " + String.join("; ", parts) + (more > 0 ? "; and " + Names.count(more, "other goal") : "")
                + ".";
    }

    /** Which of several entries of a list is meant: "entry 2 of 3: IN, 2023-06-01"; null where there is one, or no list. */
    private static String entry(String path, Profile profile) {
        int close = path.lastIndexOf(']');
        if (close < 0) return null;
        int open = path.lastIndexOf('[', close);
        if (!(profile.at(path.substring(0, open)) instanceof Sequence list) || list.size() < 2) return null;
        int number = Integer.parseInt(path.substring(open + 1, close)) + 1;
        var telling = new ArrayList<String>();
        if (list.items().get(number - 1) instanceof Mapping mapping) {
            for (var value : mapping.entries().values()) {
                if (value instanceof Scalar scalar && telling.size() < TELLING) telling.add(scalar.text());
            }
        }
        return "number " + number + " of " + list.size() + (telling.isEmpty() ? "" : ": " + String.join(", ", telling));
    }

    private Page page() {
        return new Page(width, colour);
    }
}

package dev.wherefore.report;

import dev.wherefore.change.Counterfactual;
import dev.wherefore.change.Setting;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.fact.AsOf;
import dev.wherefore.fact.Experience;
import dev.wherefore.fact.Goal;
import dev.wherefore.profile.Key;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Status;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The smallest changes that would turn a verdict: what the candidate can change, and what nobody can. */
final class SmallestChangeText {
    private static final int INDENT = 2;
    private static final int ITEM = 4;
    private static final int SETTINGS = 12;

    private final Counterfactual smallest;
    private final Vocabulary vocabulary;

    SmallestChangeText(Counterfactual smallest, Background background) {
        this.smallest = smallest;
        vocabulary = Vocabulary.of(background.catalogue());
    }

    /** Writes nothing where the verdict is as good as can be. */
    void write(Page page) {
        var status = smallest.verdict().status();
        if (status == Status.ELIGIBLE || status == Status.REVIEW) return;
        page.blank();
        page.heading("Smallest change");
        if (smallest.ways().isEmpty()) {
            nothing(page);
            waiting(page);
            return;
        }
        for (int i = 0; i < smallest.ways().size(); i++) way(smallest.ways().get(i), lead(i), page);
        int more = smallest.tied() - smallest.ways().size();
        if (more > 0) page.paragraph(INDENT, "And " + Names.count(more, "more way") + " of as few answers.");
        for (var way : smallest.inHand()) way(way, "With what you can change alone", page);
        waiting(page);
        page.faint(
                INDENT,
                "Found by deciding the changed profile with the same rules; of no way any answer can be left out. No"
                        + " promise: other sets that the proof does not suggest were not tried.");
    }

    private String lead(int number) {
        if (number > 0) return "Or as well";
        return smallest.ways().size() == 1 ? "One way" : "Equally small ways";
    }

    private void way(Counterfactual.Way way, String lead, Page page) {
        var kind = smallest.verdict().goal().face().kind();
        var becomes = way.to() == Status.REVIEW
                ? "review, where a person judges the rest"
                : way.to().word(kind);
        page.paragraph(
                INDENT,
                lead + ": it would be " + becomes + ", with "
                        + Names.count(way.settings().size(), "other answer") + ".");
        settings("What you can change", way.of(Setting.Lies.IN_HAND), page);
        settings("What you can come by", way.of(Setting.Lies.TO_COME), page);
        settings("What is not answered yet", way.of(Setting.Lies.OPEN), page);
        settings("What you cannot change", way.of(Setting.Lies.FIXED), page);
    }

    private void settings(String heading, List<Setting> settings, Page page) {
        if (settings.isEmpty()) return;
        page.paragraph(ITEM, heading + ":");
        for (var setting : settings.subList(0, Math.min(SETTINGS, settings.size()))) {
            page.spread("    -", Ink.PLAIN, ITEM + INDENT, says(setting), setting.path());
        }
        if (settings.size() > SETTINGS)
            page.paragraph(ITEM + INDENT, "and " + Names.count(settings.size() - SETTINGS, "more answer"));
    }

    private String says(Setting setting) {
        var key = vocabulary.key(setting.path());
        var was = setting.was() == null ? "" : " instead of " + words(setting.was(), key);
        return key.about() + ": " + words(setting.value(), key) + was;
    }

    private static String words(Node node, Key key) {
        boolean isMoney = key.unit().equals(Vocabulary.MONEY_UNIT);
        return isMoney && node instanceof Scalar scalar && scalar.isNumber()
                ? Amount.cents(scalar.number(), RoundingMode.CEILING)
                : words(node);
    }

    private static String words(Node node) {
        if (node instanceof Sequence list) {
            return list.size() == 0
                    ? "none"
                    : list.stream().map(SmallestChangeText::words).collect(Collectors.joining(", "));
        }
        if (node instanceof Mapping) return "what is stated";
        var scalar = (Scalar) node;
        return switch (scalar.type()) {
            case NUMBER -> Amount.plain(scalar.number());
            case BOOLEAN -> scalar.flag() ? "yes" : "no";
            default -> scalar.text();
        };
    }

    private void nothing(Page page) {
        if (smallest.closed().isEmpty()) {
            page.paragraph(INDENT, "No set of other answers that the proof suggests turns the verdict.");
            return;
        }
        page.paragraph(INDENT, "None was found. No other answer is known that would do for:");
        for (var id : smallest.closed()) {
            var finding = smallest.verdict().finding(id);
            page.hanging("    -", Ink.PLAIN, ITEM + INDENT, finding.criterion().name() + ": " + restsOn(finding));
        }
    }

    /** What stands between a criterion and the answers that would meet it. */
    private static String restsOn(Finding finding) {
        if (finding.metFrom() != null) return "it rests on time";
        var open = finding.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> condition.truth() != Truth.MET)
                .toList();
        var opens = open.stream()
                .filter(condition ->
                        condition.fact() instanceof AsOf && condition.operator().startsWith(">"))
                .filter(condition -> condition.required() instanceof LocalDate)
                .map(condition -> (LocalDate) condition.required())
                .min(LocalDate::compareTo);
        if (opens.isPresent()) return "it waits for " + Names.day(opens.get());
        if (open.stream().anyMatch(condition -> condition.fact() instanceof AsOf && condition.required() != null))
            return "its time is over";
        boolean isUnknown = open.stream()
                .anyMatch(condition -> condition.required() == null
                        && condition.operand() != null
                        && condition.operand().parameter() != null);
        if (isUnknown) return "what it asks is not known on this day";
        if (open.stream().anyMatch(condition -> condition.fact() instanceof Experience))
            return "it rests on time worked";
        if (open.stream().anyMatch(condition -> condition.fact() instanceof Goal)) return "it rests on another goal";
        return "it rests on more than single answers";
    }

    /** What time alone does is no answer, and yet the first thing to know. */
    private void waiting(Page page) {
        var waiting = smallest.verdict().findings().stream()
                .filter(finding -> finding.truth() == Truth.NOT_MET && finding.metFrom() != null)
                .map(finding -> finding.criterion().name() + " from " + Names.day(finding.metFrom()))
                .toList();
        if (!waiting.isEmpty()) page.paragraph(INDENT, "Time alone meets " + Names.list(waiting, "and") + ".");
        boolean onTime = smallest.closed().stream()
                .map(id -> restsOn(smallest.verdict().finding(id)))
                .anyMatch(reason -> reason.contains("time") || reason.contains("waits"));
        if (onTime || !waiting.isEmpty())
            page.paragraph(
                    INDENT,
                    "What time alone changes tells 'wherefore when' with --goal "
                            + smallest.verdict().goal().id() + ".");
    }
}

package dev.wherefore.plan;

import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.Table;
import dev.wherefore.parameter.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The results of a language test that some table tells apart: the lowest scores of each level of a concordance, and those
 * that a country's own table asks for.
 *
 * @param scores by ability
 */
record TestScores(Map<String, BigDecimal> scores) {
    static final List<String> ABILITIES = List.of("listening", "reading", "writing", "speaking");
    private static final String CLB = "language.clb.";
    private static final String CEFR = "language.cefr.";
    private static final int LEVELS = 12;

    /** Whether a table reads the scores of a test. */
    static boolean areKnown(String test, InForce inForce) {
        return inForce.declares(CLB + test) || inForce.declares(CEFR + test);
    }

    /** All results of a test that are told apart, from the lowest. */
    static List<TestScores> of(String test, InForce inForce, List<Table> tables) {
        var found = new ArrayList<TestScores>();
        for (int level = 1; level <= LEVELS; level++) {
            add(found, level(CLB + test, level, inForce));
            add(found, level(CEFR + test, level, inForce));
        }
        for (var table : tables) {
            if (table.id().startsWith(CLB) || table.id().startsWith(CEFR)) continue;
            for (var row : inForce.rows(table.id())) {
                if (!test.equals(row.key()) || row.listening() == null) continue;
                var scores = new LinkedHashMap<String, BigDecimal>();
                scores.put("listening", row.listening());
                scores.put("reading", row.reading());
                scores.put("writing", row.writing());
                scores.put("speaking", row.speaking());
                if (!scores.containsValue(null)) add(found, new TestScores(scores));
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<TestScores> found, TestScores scores) {
        if (scores == null) return;
        boolean known = found.stream().anyMatch(other -> scores.isNoMoreThan(other) && other.isNoMoreThan(scores));
        if (!known) found.add(scores);
    }

    /** The lowest scores that a table reads as a level in each ability; null when it has no such level. */
    private static TestScores level(String table, int level, InForce inForce) {
        if (!inForce.declares(table)) return null;
        var scores = new LinkedHashMap<String, BigDecimal>();
        for (var ability : ABILITIES) {
            BigDecimal least = null;
            for (var row : inForce.rows(table)) {
                if (isOf(row, ability)
                        && row.points().intValue() == level
                        && (least == null || row.from().compareTo(least) < 0)) least = row.from();
            }
            if (least == null) return null;
            scores.put(ability, least);
        }
        return new TestScores(scores);
    }

    private static boolean isOf(TableRow row, String ability) {
        return row.key().equals(ability) || row.key().equals("each");
    }

    /** The lowest level of the four abilities on the scale of the CEFR, 1 to 6; null when no table tells. */
    static Integer cefr(String test, Map<String, BigDecimal> scores, InForce inForce) {
        if (inForce.declares(CEFR + test)) return lowest(CEFR + test, scores, inForce);
        var clb = clb(test, scores, inForce);
        return clb == null || !inForce.declares(CEFR + "clb")
                ? null
                : level(CEFR + "clb", "each", BigDecimal.valueOf(clb), inForce);
    }

    /** The lowest Canadian benchmark of the four abilities; null when no table tells. */
    static Integer clb(String test, Map<String, BigDecimal> scores, InForce inForce) {
        return inForce.declares(CLB + test) ? lowest(CLB + test, scores, inForce) : null;
    }

    private static Integer lowest(String table, Map<String, BigDecimal> scores, InForce inForce) {
        Integer lowest = null;
        for (var score : scores.entrySet()) {
            var level = level(table, score.getKey(), score.getValue(), inForce);
            if (level == null) return null;
            if (lowest == null || level < lowest) lowest = level;
        }
        return lowest;
    }

    /** The greatest number of levels between two results in any ability, at least one. */
    static int steps(String test, Map<String, BigDecimal> from, Map<String, BigDecimal> to, InForce inForce) {
        var table = inForce.declares(CLB + test) ? CLB + test : CEFR + test;
        int steps = 1;
        if (!inForce.declares(table)) return steps;
        for (var ability : ABILITIES) {
            var now = level(table, ability, from.get(ability), inForce);
            var then = level(table, ability, to.get(ability), inForce);
            if (now != null && then != null) steps = Math.max(steps, then - now);
        }
        return steps;
    }

    private static Integer level(String table, String ability, BigDecimal score, InForce inForce) {
        if (score == null) return null;
        for (var row : inForce.rows(table)) {
            if (isOf(row, ability)
                    && row.from().compareTo(score) <= 0
                    && row.to().compareTo(score) >= 0) return row.points().intValue();
        }
        return null;
    }

    /** The better of both in each ability. */
    Map<String, BigDecimal> atLeast(Map<String, BigDecimal> others) {
        var best = new LinkedHashMap<String, BigDecimal>();
        for (var ability : ABILITIES) {
            var other = others.get(ability);
            var mine = scores.get(ability);
            best.put(ability, other == null || mine.compareTo(other) > 0 ? mine : other);
        }
        return best;
    }

    private boolean isNoMoreThan(TestScores other) {
        return ABILITIES.stream().allMatch(each -> scores.get(each).compareTo(other.scores.get(each)) <= 0);
    }
}

package dev.wherefore.fact;

import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the scores of language tests as levels, by the tables in force: {@code language.clb.<test>} for the benchmarks of
 * Canada and {@code language.cefr.<test>} for the CEFR. A row's {@code key} is an ability, or {@code each} for all four,
 * {@code from} and {@code to} are scores, and {@code points} is the level. Of a test that has a benchmark table only, the
 * CEFR is read from the benchmark by {@code language.cefr.clb}.
 */
final class Concordance {
    private static final String CLB = "language.clb.";
    private static final String CEFR = "language.cefr.";
    private static final String EACH = "each";
    private static final List<String> LEVELS = List.of("none", "A1", "A2", "B1", "B2", "C1", "C2");
    private static final int NATIVE = 6;

    /** The levels of the four abilities and their lowest, which is null while any of them is. */
    record Abilities(Integer lowest, Integer listening, Integer reading, Integer writing, Integer speaking) {
        static Abilities all(Integer level) {
            return new Abilities(level, level, level, level, level);
        }

        static Abilities each(Function<String, Integer> ofAbility) {
            var listening = ofAbility.apply("listening");
            var reading = ofAbility.apply("reading");
            var writing = ofAbility.apply("writing");
            var speaking = ofAbility.apply("speaking");
            boolean known = listening != null && reading != null && writing != null && speaking != null;
            return new Abilities(
                    known ? Integer.valueOf(Math.min(Math.min(listening, reading), Math.min(writing, speaking))) : null,
                    listening,
                    reading,
                    writing,
                    speaking);
        }

        Abilities then(Function<Integer, Integer> read) {
            return new Abilities(
                    read.apply(lowest),
                    read.apply(listening),
                    read.apply(reading),
                    read.apply(writing),
                    read.apply(speaking));
        }
    }

    /** What one entry of a profile shows on either scale. */
    record Shown(Abilities cefr, Abilities clb) {}

    private final InForce inForce;

    Concordance(InForce inForce) {
        this.inForce = inForce;
    }

    /** Whether the scores of a test can be read as CEFR levels; if not, its level is what the profile states. */
    boolean readsCefr(String test) {
        return inForce.declares(CEFR + test) || inForce.declares(CLB + test);
    }

    /** The scores at which a test begins to show another level, from the lowest; empty for a test without a table. */
    List<BigDecimal> scores(String test) {
        return Stream.of(CEFR + test, CLB + test)
                .filter(table -> inForce.declares(table) && inForce.knows(table))
                .flatMap(table -> inForce.rows(table).stream())
                .map(TableRow::from)
                .distinct()
                .sorted()
                .toList();
    }

    /** What a {@code languages} entry shows. */
    Shown read(Entry entry) {
        var test = entry.text("test");
        var clb = test == null ? Abilities.all(null) : clb(test, entry);
        boolean isNative = Boolean.TRUE.equals(entry.flag("native"));
        return new Shown(isNative ? Abilities.all(NATIVE) : cefr(test, entry, clb), clb);
    }

    private Abilities clb(String test, Entry entry) {
        var table = CLB + test;
        // A test without a table is none that Canada reads: it shows no benchmark, whatever its scores.
        return inForce.declares(table) ? Abilities.each(level(table, entry)) : Abilities.all(0);
    }

    private Abilities cefr(String test, Entry entry, Abilities clb) {
        var stated = Abilities.all(stated(entry.text("cefr")));
        if (!hasScores(entry)) return stated;
        // Scores of a test that is not named: the level hangs on the test.
        if (test == null) return Abilities.all(null);
        if (inForce.declares(CEFR + test)) return Abilities.each(level(CEFR + test, entry));
        if (inForce.declares(CLB + test)) return clb.then(this::ofBenchmark);
        return stated;
    }

    private Integer ofBenchmark(Integer clb) {
        var table = CEFR + "clb";
        return clb == null || !inForce.declares(table) ? null : level(table, EACH, BigDecimal.valueOf(clb));
    }

    private Function<String, Integer> level(String table, Entry entry) {
        return ability -> level(table, ability, entry.decimal(ability));
    }

    private Integer level(String table, String ability, BigDecimal score) {
        if (score == null) return null;
        for (var row : inForce.rows(table)) {
            boolean ofAbility = row.key().equals(ability) || row.key().equals(EACH);
            if (ofAbility && row.from().compareTo(score) <= 0 && row.to().compareTo(score) >= 0) {
                return row.points().intValue();
            }
        }
        return null;
    }

    private static boolean hasScores(Entry entry) {
        return entry.has("listening") || entry.has("reading") || entry.has("writing") || entry.has("speaking");
    }

    private static Integer stated(String level) {
        int number = level == null ? -1 : LEVELS.indexOf(level);
        return number < 0 ? null : number;
    }
}

package dev.wherefore.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is known of one language of the candidate. One entry is one piece of evidence: spoken natively, a level as stated,
 * or a test with its scores.
 *
 * <p>Levels are those that the evidence shows: a score under the lowest row of a test's table shows 0, a score that the
 * test does not give shows nothing and is null.
 *
 * @param language       ISO 639-1
 * @param test           id of the test; null for a level without a test
 * @param nativeSpeaker  whether it is spoken natively (the profile's key {@code native})
 * @param cefr           0 none, 1 A1 ... 6 C2: the lowest of the four abilities, or as stated; spoken natively 6
 * @param clb            Canadian Language Benchmark (for French NCLC): the lowest of the four abilities; 0 for a test that
 *                       Canada does not read; null without a test
 * @param listening      the score as the test gives it, and so {@code reading}, {@code writing}, {@code speaking},
 *                       {@code overall}
 * @param taken          the day of the test
 */
public record Language(
        String language,
        String test,
        Boolean nativeSpeaker,
        Integer cefr,
        Integer cefrListening,
        Integer cefrReading,
        Integer cefrWriting,
        Integer cefrSpeaking,
        Integer clb,
        Integer clbListening,
        Integer clbReading,
        Integer clbWriting,
        Integer clbSpeaking,
        BigDecimal listening,
        BigDecimal reading,
        BigDecimal writing,
        BigDecimal speaking,
        BigDecimal overall,
        LocalDate taken,
        Integer monthsSinceTaken,
        Integer monthsBegunSinceTaken,
        Integer yearsBegunSinceTaken,
        Origin origin)
        implements Fact {
    public static final FactType<Language> TYPE = FactType.of(Language.class, "language")
            .with("language", Language::language, "language", Unit.LANGUAGE, "language")
            .with("test", Language::test, "language test", Unit.NONE, "test")
            .with("nativeSpeaker", Language::nativeSpeaker, "spoken natively", Unit.NONE, "native")
            .with(
                    "cefr",
                    Language::cefr,
                    "level of the language",
                    Unit.CEFR,
                    "cefr",
                    "test",
                    "listening",
                    "reading",
                    "writing",
                    "speaking")
            .with(
                    "cefrListening",
                    Language::cefrListening,
                    "level in listening",
                    Unit.CEFR,
                    "cefr",
                    "test",
                    "listening")
            .with("cefrReading", Language::cefrReading, "level in reading", Unit.CEFR, "cefr", "test", "reading")
            .with("cefrWriting", Language::cefrWriting, "level in writing", Unit.CEFR, "cefr", "test", "writing")
            .with("cefrSpeaking", Language::cefrSpeaking, "level in speaking", Unit.CEFR, "cefr", "test", "speaking")
            .with(
                    "clb",
                    Language::clb,
                    "lowest benchmark of the four abilities",
                    Unit.CLB,
                    "test",
                    "listening",
                    "reading",
                    "writing",
                    "speaking")
            .with("clbListening", Language::clbListening, "benchmark in listening", Unit.CLB, "test", "listening")
            .with("clbReading", Language::clbReading, "benchmark in reading", Unit.CLB, "test", "reading")
            .with("clbWriting", Language::clbWriting, "benchmark in writing", Unit.CLB, "test", "writing")
            .with("clbSpeaking", Language::clbSpeaking, "benchmark in speaking", Unit.CLB, "test", "speaking")
            .with("listening", Language::listening, "score in listening", Unit.COUNT, "listening")
            .with("reading", Language::reading, "score in reading", Unit.COUNT, "reading")
            .with("writing", Language::writing, "score in writing", Unit.COUNT, "writing")
            .with("speaking", Language::speaking, "score in speaking", Unit.COUNT, "speaking")
            .with("overall", Language::overall, "overall score", Unit.COUNT, "overall")
            .with("taken", Language::taken, "day of the test", Unit.DATE, "taken")
            .with(
                    "monthsSinceTaken",
                    Language::monthsSinceTaken,
                    "completed months since the test",
                    Unit.MONTHS,
                    "taken")
            .with(
                    "monthsBegunSinceTaken",
                    Language::monthsBegunSinceTaken,
                    "months begun since the test",
                    Unit.MONTHS,
                    "taken")
            .with(
                    "yearsBegunSinceTaken",
                    Language::yearsBegunSinceTaken,
                    "years begun since the test",
                    Unit.YEARS,
                    "taken")
            .build();

    static Language from(Entry entry, Concordance concordance, LocalDate day) {
        var taken = entry.date("taken");
        var since = Elapsed.since(taken, day);
        var level = concordance.read(entry);
        return new Language(
                entry.text("language"),
                entry.text("test"),
                entry.flag("native"),
                level.cefr().lowest(),
                level.cefr().listening(),
                level.cefr().reading(),
                level.cefr().writing(),
                level.cefr().speaking(),
                level.clb().lowest(),
                level.clb().listening(),
                level.clb().reading(),
                level.clb().writing(),
                level.clb().speaking(),
                entry.decimal("listening"),
                entry.decimal("reading"),
                entry.decimal("writing"),
                entry.decimal("speaking"),
                entry.decimal("overall"),
                taken,
                since.months(),
                since.monthsBegun(),
                since.yearsBegun(),
                entry.origin());
    }

    /** Whether the entry may be a test of a language: a native command is none, nor is a level stated without a test. */
    boolean mayBeTestOf(String code) {
        boolean mayBeTest = test != null || cefr == null && !Boolean.TRUE.equals(nativeSpeaker);
        return mayBeTest && (language == null || language.equals(code));
    }

    /** Whether it is known that the entry is a test, and of which language. */
    boolean isKnownTest() {
        return origin.stated() && test != null && language != null;
    }

    /** Whether two facts are of one entry of the profile. */
    boolean isOf(Language other) {
        return origin.path().equals(other.origin.path());
    }

    /** The same entry where it is not known whether the application may rest on it. */
    Language perhaps() {
        return new Language(
                language,
                test,
                nativeSpeaker,
                cefr,
                cefrListening,
                cefrReading,
                cefrWriting,
                cefrSpeaking,
                clb,
                clbListening,
                clbReading,
                clbWriting,
                clbSpeaking,
                listening,
                reading,
                writing,
                speaking,
                overall,
                taken,
                monthsSinceTaken,
                monthsBegunSinceTaken,
                yearsBegunSinceTaken,
                Origin.blank(origin.path()));
    }
}

package dev.wherefore.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is known of one language of the partner who may come along. One entry is one piece of evidence: spoken natively, a level as stated,
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
public record PartnerLanguage(
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
    public static final FactType<PartnerLanguage> TYPE = FactType.of(PartnerLanguage.class, "partner's language")
            .protectedFromHere()
            .with("language", PartnerLanguage::language, "language", Unit.LANGUAGE, "language")
            .with("test", PartnerLanguage::test, "language test", Unit.NONE, "test")
            .with("nativeSpeaker", PartnerLanguage::nativeSpeaker, "spoken natively", Unit.NONE, "native")
            .with(
                    "cefr",
                    PartnerLanguage::cefr,
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
                    PartnerLanguage::cefrListening,
                    "level in listening",
                    Unit.CEFR,
                    "cefr",
                    "test",
                    "listening")
            .with("cefrReading", PartnerLanguage::cefrReading, "level in reading", Unit.CEFR, "cefr", "test", "reading")
            .with("cefrWriting", PartnerLanguage::cefrWriting, "level in writing", Unit.CEFR, "cefr", "test", "writing")
            .with(
                    "cefrSpeaking",
                    PartnerLanguage::cefrSpeaking,
                    "level in speaking",
                    Unit.CEFR,
                    "cefr",
                    "test",
                    "speaking")
            .with(
                    "clb",
                    PartnerLanguage::clb,
                    "lowest benchmark of the four abilities",
                    Unit.CLB,
                    "test",
                    "listening",
                    "reading",
                    "writing",
                    "speaking")
            .with(
                    "clbListening",
                    PartnerLanguage::clbListening,
                    "benchmark in listening",
                    Unit.CLB,
                    "test",
                    "listening")
            .with("clbReading", PartnerLanguage::clbReading, "benchmark in reading", Unit.CLB, "test", "reading")
            .with("clbWriting", PartnerLanguage::clbWriting, "benchmark in writing", Unit.CLB, "test", "writing")
            .with("clbSpeaking", PartnerLanguage::clbSpeaking, "benchmark in speaking", Unit.CLB, "test", "speaking")
            .with("listening", PartnerLanguage::listening, "score in listening", Unit.COUNT, "listening")
            .with("reading", PartnerLanguage::reading, "score in reading", Unit.COUNT, "reading")
            .with("writing", PartnerLanguage::writing, "score in writing", Unit.COUNT, "writing")
            .with("speaking", PartnerLanguage::speaking, "score in speaking", Unit.COUNT, "speaking")
            .with("overall", PartnerLanguage::overall, "overall score", Unit.COUNT, "overall")
            .with("taken", PartnerLanguage::taken, "day of the test", Unit.DATE, "taken")
            .with(
                    "monthsSinceTaken",
                    PartnerLanguage::monthsSinceTaken,
                    "completed months since the test",
                    Unit.MONTHS,
                    "taken")
            .with(
                    "monthsBegunSinceTaken",
                    PartnerLanguage::monthsBegunSinceTaken,
                    "months begun since the test",
                    Unit.MONTHS,
                    "taken")
            .with(
                    "yearsBegunSinceTaken",
                    PartnerLanguage::yearsBegunSinceTaken,
                    "years begun since the test",
                    Unit.YEARS,
                    "taken")
            .build();

    static PartnerLanguage of(Language spoken) {
        return new PartnerLanguage(
                spoken.language(),
                spoken.test(),
                spoken.nativeSpeaker(),
                spoken.cefr(),
                spoken.cefrListening(),
                spoken.cefrReading(),
                spoken.cefrWriting(),
                spoken.cefrSpeaking(),
                spoken.clb(),
                spoken.clbListening(),
                spoken.clbReading(),
                spoken.clbWriting(),
                spoken.clbSpeaking(),
                spoken.listening(),
                spoken.reading(),
                spoken.writing(),
                spoken.speaking(),
                spoken.overall(),
                spoken.taken(),
                spoken.monthsSinceTaken(),
                spoken.monthsBegunSinceTaken(),
                spoken.yearsBegunSinceTaken(),
                spoken.origin());
    }
}

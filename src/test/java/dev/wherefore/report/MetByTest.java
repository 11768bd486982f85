package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetByTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    visa/de/eu-blue-card            | {offers: [{country: DE, starts: 2027-02-01}]}              | starts < $change                | a day before 1 January 2027
                    visa/au/employer-nomination-186 | {languages: [{language: en, taken: 2020-01-01}]}           | taken >= $change                | 7 August 2025 or a later day
                    visa/us/h-1b-cap-exempt         | {answers: {us.h-1b.petition-filed-on: 2026-04-12}}         | date > $end                     | a day after 21 September 2027
                    visa/de/eu-blue-card            | {answers: {de.common.passport: false}}                     | flag == true                    | yes
                    visa/de/eu-blue-card            | {offers: [{country: PT}]}                                  | country == "DE"                 | Germany
                    visa/de/eu-blue-card            | {offers: [{country: DE, occupation: {isco: "5120"}}]}      | occupation memberOf $shortage   | one of 132
                    visa/es/telework-permit         | {answers: {es.telework.stay: unlawful}}                      | code == "non-lucrative-permit"  | non lucrative permit
                    visa/au/employer-nomination-186 | {candidate: {citizenships: [NG]}}                          | citizenships contains $country  | United Kingdom among them
                    visa/au/employer-nomination-186 | {offers: [{country: AU, salary: {amount: 40000, currency: EUR, per: year}}]} | annualSalary >= $least | at least AUD 79,423 a year
                    visa/us/e-3                     | {offers: [{country: US, salary: {amount: 90000, currency: USD, per: year}}], answers: {us.h-1b.lca-level: level-i, us.h-1b.oews-wage.level-i: 95000, us.h-1b.actual-wage: 90000}} | annualSalary >= $prevailing | at least USD 95,000 a year
                    """)
    void what_would_meet_a_condition_is_named(String goal, String profile, String condition, String metBy)
            throws Exception {
        assertThat(metBy(goal, profile, condition)).isNotEmpty().allSatisfy(named -> assertThat(named)
                .startsWith(metBy));
    }

    private static List<String> metBy(String goal, String profile, String condition) throws Exception {
        var rulebook = Rulebook.builtIn();
        var selection = rulebook.select(List.of(rulebook.require(goal)));
        var vocabulary = Vocabulary.of(rulebook.catalogue());
        var decider = new Decider(selection, vocabulary);
        var stated = new ProfileReader(vocabulary).check(DocumentReader.read(profile, "given.yaml"), "given.yaml");
        var verdict = decider.decide(goal, decider.facts(stated, DAY));
        var wording = Background.of(selection, DAY).wording(verdict.goal());
        return verdict.findings().stream()
                .flatMap(finding -> finding.rules().stream())
                .flatMap(rule -> rule.conditions().stream())
                .filter(each -> each.truth() == Truth.NOT_MET && each.text().equals(condition))
                .map(wording::metBy)
                .distinct()
                .limit(1)
                .toList();
    }
}

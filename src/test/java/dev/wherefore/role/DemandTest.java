package dev.wherefore.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.reason.Truth;
import dev.wherefore.verdict.Finding;
import dev.wherefore.verdict.Status;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of demand, on both sides of its boundary, as of 22 November 2026. */
class DemandTest {
    private static final SampleOpening OPENING = SampleOpening.of("demands.yaml", """
            title: Every demand
            must:
              skills: [{id: tech.system-design, level: 3}]
              experience: [{years: 5}, {years: 3, ladder: technical-manager}, {years: 2, level: tm-2}]
              certifications: [{id: pmp}]
              education: [{degree: bachelor, fields: [computer-science, physics]}, {degree: master}]
              languages: [{language: de, cefr: B2}]
            preferred:
              skills: [{id: tech.system-design, level: 4}]
              languages: [{language: de, cefr: C1}]
            """);

    private static final String WORK = "{ladder: technical-manager, level: tm-2, from: %s, to: present}";

    private static void check(String criterion, String profile, String truth) {
        assertThat(OPENING.verdict(profile).finding(criterion).truth()).isEqualTo(Truth.valueOf(truth));
    }

    @ParameterizedTest
    @CsvSource({"2, NOT_MET, NOT_MET", "3, MET, NOT_MET", "4, MET, MET"})
    void a_skill_is_asked_at_a_proficiency_or_above(int level, String must, String preferred) {
        var profile = "skills: {tech.system-design: " + level + "}";
        check("must.skill.tech.system-design", profile, must);
        check("preferred.skill.tech.system-design", profile, preferred);
        check("must.skill.tech.system-design", "skills: {pm.risk: 4}", "UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({"2021-11-22, MET", "2021-11-23, NOT_MET"})
    void years_in_all_are_completed_years(String from, String truth) {
        check("must.experience", "work: [{from: " + from + ", to: present}]", truth);
    }

    @ParameterizedTest
    @CsvSource({
        "technical-manager, 2023-11-22, MET",
        "technical-manager, 2023-11-23, NOT_MET",
        "technical-project-manager, 2010-01-01, NOT_MET"
    })
    void years_on_a_ladder_count_that_ladder_alone(String ladder, String from, String truth) {
        check(
                "must.experience.on.technical-manager",
                "work: [{ladder: " + ladder + ", from: " + from + ", to: present}]",
                truth);
    }

    @ParameterizedTest
    @CsvSource({
        "tm-2, 2024-11-22, MET",
        "tm-2, 2024-11-23, NOT_MET",
        "tm-3, 2024-11-22, MET",
        "tm-7-cto, 2024-11-22, MET",
        "tm-1, 2010-01-01, NOT_MET",
        "tpm-5, 2010-01-01, NOT_MET"
    })
    void years_at_a_level_count_the_levels_above_it_on_its_ladder(String level, String from, String truth) {
        check("must.experience.from.tm-2", "work: [{level: " + level + ", from: " + from + ", to: present}]", truth);
    }

    @ParameterizedTest
    @CsvSource({
        "'{id: pmp, issued: 2022-01-01, expires: 2026-11-22}', MET",
        "'{id: pmp, issued: 2022-01-01, expires: 2026-11-21}', NOT_MET",
        "'{id: pmp, issued: 2026-11-22, expires: none}', MET",
        "'{id: pmp, issued: 2026-11-23, expires: none}', NOT_MET",
        "'{id: pmp, issued: 2022-01-01}', UNKNOWN",
        "'{id: capm, issued: 2022-01-01, expires: none}', NOT_MET",
        "'', NOT_MET"
    })
    void a_certification_must_be_in_force(String certification, String truth) {
        check("must.certification.pmp", "certifications: [" + certification + "]", truth);
    }

    @ParameterizedTest
    @CsvSource({
        "diploma, computer-science, 2020-01-01, NOT_MET, NOT_MET",
        "bachelor, computer-science, 2020-01-01, MET, NOT_MET",
        "bachelor, history, 2020-01-01, NOT_MET, NOT_MET",
        "bachelor, something of their own, 2020-01-01, NOT_MET, NOT_MET",
        "master, physics, 2026-11-22, MET, MET",
        "master, physics, 2026-11-23, NOT_MET, NOT_MET",
        "doctorate, history, 2020-01-01, NOT_MET, MET"
    })
    void a_degree_has_a_level_and_a_field_and_is_completed(
            String degree, String field, String completed, String inFields, String inAny) {
        var profile = "education: [{degree: " + degree + ", field: " + field + ", completed: " + completed + "}]";
        check("must.education.bachelor", profile, inFields);
        check("must.education.master", profile, inAny);
    }

    @ParameterizedTest
    @CsvSource({
        "'{language: de, cefr: B1}', NOT_MET, NOT_MET",
        "'{language: de, cefr: B2}', MET, NOT_MET",
        "'{language: de, cefr: C1}', MET, MET",
        "'{language: de, native: true}', MET, MET",
        "'{language: en, cefr: C2}', NOT_MET, NOT_MET",
        "'{language: de}', UNKNOWN, UNKNOWN"
    })
    void a_language_is_asked_at_a_level_or_above(String language, String must, String preferred) {
        check("must.language.de", "languages: [" + language + "]", must);
        check("preferred.language.de", "languages: [" + language + "]", preferred);
    }

    @ParameterizedTest
    @CsvSource({"3, B2, ELIGIBLE", "3, B1, NOT_ELIGIBLE", "4, C1, ELIGIBLE"})
    void who_brings_all_that_is_asked_fits_whatever_else_is_welcome(int skill, String german, Status status) {
        var profile = """
                skills: {tech.system-design: %d}
                work: [%s]
                certifications: [{id: pmp, issued: 2022-01-01, expires: none}]
                education: [{degree: master, field: physics, completed: 2015-07}]
                languages: [{language: de, cefr: %s}]
                """.formatted(skill, WORK.formatted("2020-01-01"), german);

        assertThat(OPENING.verdict(profile).status()).isEqualTo(status);
        assertThat(OPENING.verdict("candidate: {}").status()).isEqualTo(Status.DEPENDS);
    }

    @Test
    void what_came_nearest_is_of_the_language_or_certification_that_was_asked() {
        var verdict = OPENING.verdict("""
                languages: [{language: en, cefr: C2}, {language: de, cefr: A2}, {language: fr, cefr: C1}]
                certifications:
                  - {id: capm, issued: 2020-01-01, expires: none}
                  - {id: pmp, issued: 2020-01-01, expires: 2023-01-01}
                """);

        assertThat(notMet(verdict.finding("must.language.de"))).isEqualTo("cefr");
        assertThat(notMet(verdict.finding("must.certification.pmp"))).isEqualTo("inForce");
    }

    private static String notMet(Finding finding) {
        return finding.rules().get(0).conditions().stream()
                .filter(condition -> condition.truth() == Truth.NOT_MET)
                .map(condition -> condition.property().name())
                .collect(Collectors.joining());
    }
}

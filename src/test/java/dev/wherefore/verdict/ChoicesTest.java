package dev.wherefore.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the candidate may choose, and what of several things an application may rest on. */
class ChoicesTest {
    private static final String FACE = """
            name: Permit
            kind: route
            country: XX
            points: xx.points
            choose:
              first-language: [en, fr]
              partner-language: [en, fr]
            one-test-a-language: [en, fr]
            criteria:
              listening: {name: listening}
              writing: {name: writing}
              partner: {name: partner}
            """;
    private static final String PARAMETERS = """
            currency: EUR
            parameters:
              xx.enough: {about: enough, unit: points, values: {2020-01-01: {value: 6, source: law}}}
              xx.award: {about: award, unit: points, values: {2020-01-01: {value: 25, source: law}}}
              xx.small-award: {about: small award, unit: points, values: {2020-01-01: {value: 10, source: law}}}
              xx.later-award: {about: later award, unit: points, values: {2030-01-01: {value: 10, source: law}}}
            schemes:
              xx.points: {about: points, values: {2020-01-01: {source: law}}}
            sources:
              law: {title: The law, url: "https://example.org/law", publisher: statute, checked: 2026-06-01}
            """;
    private static final String RULES = """
            rule "listens well"
                @criterion( listening ) @source( law )
            when
                Parameters( $enough : amount( "xx.enough" ) )
                Choice( id == "first-language", $first : code )
                Language( language == $first, listening >= $enough )
            then
            end

            rule "writes well"
                @criterion( writing ) @source( law )
            when
                Parameters( $enough : amount( "xx.enough" ) )
                Choice( id == "first-language", $first : code )
                Language( language == $first, writing >= $enough )
            then
            end

            rule "the partner listens and writes well, if there is one"
                @criterion( partner ) @source( law )
            when
                Parameters( $enough : amount( "xx.enough" ) )
                Choice( id == "partner-language", $first : code )
                PartnerLanguage( language == $first, listening >= $enough )
                PartnerLanguage( language == $first, writing >= $enough )
            then
            end

            rule "there is no partner"
                @criterion( partner ) @source( law )
            when
                Family( hasPartner == false )
            then
            end

            rule "an award for speaking English"
                @factor( english ) @source( law )
            when
                Parameters( $points : amount( "xx.award" ) )
                Language( language == "en" )
            then
            end

            rule "a small award for speaking anything"
                @factor( english ) @source( law )
            when
                Parameters( $points : amount( "xx.small-award" ) )
                Language( language != "de" )
            then
            end

            rule "an award of a later law"
                @factor( later ) @source( law )
            when
                Parameters( $points : amount( "xx.later-award" ) )
                Language( language == "de" )
            then
            end
            """;
    private static final String LISTENER = "{language: en, test: ielts-general, listening: 7, writing: 5}";
    private static final String WRITER = "{language: en, test: celpip-general, listening: 5, writing: 7}";
    private static final String SINGLE = "family: {partner: none}\n";

    @TempDir
    static Path folder;

    private static Small permit;

    @BeforeAll
    static void compile() throws Exception {
        permit = Small.goal(folder, FACE, PARAMETERS, RULES);
    }

    @Test
    void two_tests_of_a_language_never_meet_the_criteria_between_them() throws Exception {
        var verdict = permit.decide(SINGLE + "languages: [%s, %s]".formatted(LISTENER, WRITER));

        assertThat(verdict.status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void the_test_that_gives_the_best_answer_stands_wherever_it_is_listed() throws Exception {
        var good = "{language: en, test: pte-core, listening: 60, writing: 60}";

        assertThat(permit.decide(SINGLE + "languages: [%s, %s]".formatted(LISTENER, good))
                        .status())
                .isEqualTo(Status.ELIGIBLE);
        assertThat(permit.decide(SINGLE + "languages: [%s, %s]".formatted(good, LISTENER))
                        .status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void the_partner_rests_on_one_test_of_a_language_as_well() throws Exception {
        var own = "languages: [{language: en, test: pte-core, listening: 60, writing: 60}]\n";
        var partner = own + "family: {partner: {languages: [%s, %s]}}";

        assertThat(permit.decide(partner.formatted(LISTENER, WRITER)).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(permit.decide(partner.formatted(LISTENER, WRITER.replace("listening: 5", "listening: 6")))
                        .status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void every_combination_of_two_choices_is_tried() throws Exception {
        var verdict = permit.decide("""
                languages: [{language: fr, test: tef-canada, listening: 300, writing: 300}]
                family: {partner: {languages: [{language: en, test: pte-core, listening: 60, writing: 60}]}}
                """);

        assertThat(verdict.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(verdict.choices()).isEqualTo(Map.of("first-language", "fr", "partner-language", "en"));
    }

    @Test
    void the_best_of_a_factors_rules_counts_with_the_points_that_a_parameter_states() throws Exception {
        assertThat(points("languages: [{language: en}, {language: fr}]")).containsExactly("25", "25");
        assertThat(points("languages: [{language: fr}]")).containsExactly("10", "10");
        assertThat(points("languages: []")).containsExactly("0", "0");
        assertThat(points("candidate: {}")).containsExactly("0", "25");
    }

    @Test
    void points_of_a_parameter_that_is_not_in_force_have_no_bound() throws Exception {
        var points = permit.decide(SINGLE + "languages: [{language: de}]").points();

        assertThat(points.known()).isFalse();
    }

    private static java.util.List<String> points(String languages) throws Exception {
        var total = permit.decide(SINGLE + languages).points().total();
        return java.util.List.of(plain(total.low()), plain(total.high()));
    }

    private static String plain(BigDecimal points) {
        return points.toPlainString();
    }
}

package dev.wherefore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything the build refuses, with file, line and remedy. */
class RefusalTest {
    private static final String PARAMETERS = """
            currency: EUR
            parameters:
              xx.permit.minimum:
                about: minimum salary
                unit: EUR/year
                values:
                  2026-01-01: {value: 50000, source: law}
              xx.permit.occupations:
                about: listed occupations
                unit: ISCO-08
                values:
                  2026-01-01: {value: ["25"], source: law}
            sources:
              law: {title: The law, url: "https://example.org/law", publisher: statute, checked: 2026-06-01}
            """;
    private static final String FACE = """
            name: Permit
            kind: route
            country: XX
            criteria:
              salary: {name: salary}
            """;
    private static final String HEAD = "package visa.xx.permit\n\nimport dev.wherefore.fact.*\n\n";
    private static final String GOOD = """
            rule "pays the minimum in a listed occupation"
                @criterion( salary ) @source( law )
            when
                Parameters( $minimum : amount( "xx.permit.minimum" ), $listed : codes( "xx.permit.occupations" ) )
                Offer( country == "XX", occupation memberOf $listed, annualSalary >= $minimum )
            then
            end
            """;

    @TempDir
    Path rules;

    @Test
    void a_good_folder_is_not_refused() throws IOException {
        assertThat(problems(HEAD + GOOD)).isEmpty();
    }

    @Test
    void a_right_hand_side_that_does_something() throws IOException {
        assertThat(problems(HEAD + GOOD.replace("then\n", "then\n    System.out.println();\n")))
                .singleElement()
                .asString()
                .contains("permit.drl:5:", "right-hand side", "leave it empty");
    }

    @Test
    void an_or_inside_a_condition() throws IOException {
        refused(
                "annualSalary >= $minimum",
                "annualSalary >= $minimum || remote == true",
                "permit.drl:9",
                "outside the subset",
                "second rule");
    }

    @Test
    void arithmetic_in_a_condition() throws IOException {
        refused("annualSalary >= $minimum", "annualSalary >= $minimum * 2", "permit.drl:9", "outside the subset");
    }

    @Test
    void a_number_in_a_condition() throws IOException {
        refused(
                "annualSalary >= $minimum",
                "annualSalary >= $minimum, months >= 6",
                "permit.drl:9",
                "compares with a number",
                "make it a parameter");
    }

    @Test
    void a_method_call_in_a_condition() throws IOException {
        refused("country == \"XX\"", "country.equals(\"XX\")", "permit.drl:9", "outside the subset");
    }

    @Test
    void an_eval() throws IOException {
        refused("Offer( country", "eval( true )\n    Offer( country", "permit.drl", "not accepted");
    }

    @Test
    void a_from() throws IOException {
        refused(
                "Parameters( $minimum",
                "Offer( ) from collect( Offer() )\n    Parameters( $minimum",
                "permit.drl:8",
                "not accepted");
    }

    @Test
    void an_unknown_fact_type_with_the_nearest() throws IOException {
        refused("Offer( country", "Ofer( country", "permit.drl:9", "no fact type 'Ofer'", "did you mean 'Offer'?");
    }

    @Test
    void an_unknown_property_with_the_nearest() throws IOException {
        refused(
                "annualSalary >=",
                "annualSalery >=",
                "permit.drl:9",
                "Offer has no property 'annualSalery'",
                "did you mean 'annualSalary'?");
    }

    @Test
    void an_unknown_parameter_with_the_nearest() throws IOException {
        refused(
                "\"xx.permit.minimum\"",
                "\"xx.permit.minimun\"",
                "permit.drl:8",
                "no parameter 'xx.permit.minimun'",
                "did you mean 'xx.permit.minimum'?");
    }

    @Test
    void a_parameter_asked_for_as_what_it_is_not() throws IOException {
        refused(
                "codes( \"xx.permit.occupations\" )",
                "amount( \"xx.permit.occupations\" )",
                "permit.drl",
                "asked for as amount",
                "codes(");
    }

    @Test
    void an_unknown_criterion() throws IOException {
        refused(
                "@criterion( salary )",
                "@criterion( sallary )",
                "permit.drl:5",
                "the face has no criterion 'sallary'",
                "did you mean 'salary'?");
    }

    @Test
    void an_unknown_source() throws IOException {
        refused("@source( law )", "@source( lore )", "permit.drl:5", "no source 'lore'");
    }

    @Test
    void a_missing_source() throws IOException {
        refused(" @source( law )", "", "permit.drl:5", "has no source");
    }

    @Test
    void a_binding_that_is_used_before_it_is_bound() throws IOException {
        refused(
                "annualSalary >= $minimum",
                "annualSalary >= $maximum",
                "permit.drl:9",
                "'$maximum' is not bound",
                "did you mean '$minimum'?");
    }

    @Test
    void a_binding_that_compares_at_once() throws IOException {
        refused("annualSalary >= $minimum", "$s : annualSalary >= $minimum", "permit.drl:9", "not a property");
    }

    @Test
    void an_order_asked_of_a_measure_must_be_an_order() throws IOException {
        refused(
                "    Offer( country",
                "    Experience( of == \"xx.permit.work\", years == $minimum )\n    Offer( country",
                "permit.drl:9",
                "more than its order");
    }

    @Test
    void a_keyed_pattern_that_does_not_say_which() throws IOException {
        refused(
                "    Offer( country",
                "    Answer( flag == true )\n    Offer( country",
                "permit.drl:9",
                "does not say which");
    }

    @Test
    void a_package_that_does_not_fit_the_place() throws IOException {
        refused("package visa.xx.permit", "package visa.yy.permit", "permit.drl:1:1", "write 'package visa.xx.permit'");
    }

    @Test
    void a_misspelt_when_that_the_parser_would_swallow() throws IOException {
        refused("when\n", "whem\n", "permit.drl:5", "is not an id", "'when' on a line of its own");
    }

    @Test
    void what_is_not_drl_at_all() throws IOException {
        refused("rule \"pays", "rule ) \"pays", "permit.drl:5", "mend the syntax");
    }

    @Test
    void a_criterion_that_no_rule_meets() throws IOException {
        write("visa/xx/permit.yaml", FACE + "  passport: {name: passport}\n");

        assertThat(check(HEAD + GOOD)).anySatisfy(problem -> assertThat(problem)
                .contains("no rule of permit.drl meets the criterion 'passport'"));
    }

    @Test
    void a_parameter_that_nothing_uses() throws IOException {
        var rule = GOOD.replace(", $listed : codes( \"xx.permit.occupations\" )", "")
                .replace("occupation memberOf $listed, ", "");

        assertThat(problems(HEAD + rule))
                .singleElement()
                .asString()
                .contains("parameters.yaml:8", "nothing uses 'xx.permit.occupations'");
    }

    @Test
    void a_level_rule_that_reads_a_protected_property() throws IOException {
        write("visa/xx/permit.yaml", FACE.replace("kind: route\ncountry: XX", "kind: level"));

        assertThat(check(HEAD
                        + GOOD.replace(
                                "    Offer( country", "    Candidate( ageInYears >= $minimum )\n    Offer( country")))
                .singleElement()
                .asString()
                .contains("permit.drl:9", "level rule reads the protected property Candidate.ageInYears");
    }

    @Test
    void a_level_rule_that_reads_whether_there_is_a_partner() throws IOException {
        write("visa/xx/permit.yaml", FACE.replace("kind: route\ncountry: XX", "kind: level"));

        assertThat(check(HEAD
                        + GOOD.replace("    Offer( country", "    Family( hasPartner == true )\n    Offer( country")))
                .singleElement()
                .asString()
                .contains("permit.drl:9", "protected property Family.hasPartner");
    }

    @Test
    void a_criterion_that_reads_what_is_wished_for() throws IOException {
        refused(
                "    Offer( country",
                "    Aim( remote == true )\n    Offer( country",
                "permit.drl:9",
                "a criterion reads Aim",
                "only rules with @award or @withhold may");
    }

    @Test
    void an_award_that_the_face_does_not_name() throws IOException {
        refused("@criterion( salary )", "@award( pay )", "permit.drl:5", "the face has no award 'pay'");
    }

    @Test
    void a_rule_of_two_purposes() throws IOException {
        refused("@criterion( salary )", "@criterion( salary ) @award( pay )", "names both a criterion and a award");
    }

    @Test
    void a_route_with_awards() throws IOException {
        write("visa/xx/permit.yaml", FACE + "awards: {pay: {name: pay}}\n");

        assertThat(check(HEAD + GOOD)).anySatisfy(problem -> assertThat(problem).contains("a route has no awards"));
    }

    @Test
    void a_goal_without_a_face() throws IOException {
        write("visa/xx/parameters.yaml", PARAMETERS);
        write("visa/xx/permit.drl", HEAD + GOOD);

        assertThat(RulebookBuilder.check(rules, null).all()).anySatisfy(problem -> assertThat(problem.toString())
                .contains("permit.drl", "the goal has no face", "permit.yaml"));
    }

    @Test
    void a_preferred_criterion_of_a_route() throws IOException {
        refused("@source( law )", "@source( law ) @preferred", "permit.drl:5", "a route has no preferred criteria");
    }

    private void refused(String what, String by, String... says) throws IOException {
        assertThat(problems((HEAD + GOOD).replace(what, by)))
                .anySatisfy(problem -> assertThat(problem).contains(says));
    }

    @Test
    void a_cost_of_a_confidence_that_there_is_not() throws IOException {
        write("visa/xx/permit.yaml", FACE + "cost: [{what: fee, amount: 5, currency: EUR, confidence: sure}]\n");

        assertThat(check(HEAD + GOOD))
                .singleElement()
                .asString()
                .contains("permit.yaml:6")
                .contains("unknown confidence 'sure'")
                .contains("write confirmed, reported, derived or recalled");
    }

    private List<String> problems(String drl) throws IOException {
        write("visa/xx/permit.yaml", FACE);
        return check(drl);
    }

    private List<String> check(String drl) throws IOException {
        write("visa/xx/parameters.yaml", PARAMETERS);
        write("visa/xx/permit.drl", drl);
        return RulebookBuilder.check(rules, null).all().stream()
                .map(Object::toString)
                .toList();
    }

    private void write(String name, String text) throws IOException {
        var file = rules.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

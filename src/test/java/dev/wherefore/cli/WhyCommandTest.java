package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyCommandTest {
    private static Run why(String profile, String... more) {
        var arguments = new ArrayList<>(List.of("why", "profiles/" + profile + ".yaml"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--on", "2026-11-22", "--width", "100"));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void the_smallest_change_of_a_short_offer_is_the_pay_at_the_bound() {
        assertThat(why("maya-okafor", "visa/de/eu-blue-card").out())
                .contains("One way: it would be review, where a person judges the rest, with 1 other answer.")
                .contains("    What you can change:\n    - gross salary in each period: 45,934.20 instead of 44,000 ");
    }

    @Test
    void an_offer_that_is_missing_is_something_to_come_by() {
        assertThat(why("remote-contractor", "visa/de/eu-blue-card").out())
                .contains("    What you can come by:\n    - where the work is to be done: DE ")
                .contains("    What is not answered yet:\n    - a valid passport is in hand: yes ");
    }

    @Test
    void what_lies_in_nobodys_hands_is_told_apart() {
        assertThat(why("before-the-draw", "visa/ca/fsw").out())
                .contains("    What you cannot change:\n    - where it was awarded: CA instead of IN ");
    }

    @Test
    void the_score_of_a_goal_that_one_rests_on_is_searched_like_its_own() {
        // Express Entry rests on the Federal Skilled Worker Program, which has a selection grid of its own.
        var text = why("before-the-draw", "visa/ca/express-entry").out();

        assertThat(text)
                .contains("One way: it would be review, where a person judges the rest, with 7 other answers.")
                .contains("languages[1].speaking")
                .doesNotContain("None was found");
    }

    @Test
    void a_bound_that_stands_in_a_row_of_a_table_is_found_through_the_row() {
        // The least hourly pay depends on the province, which nobody has stated.
        assertThat(why("maya-okafor", "visa/ca/lmia-high-wage").out())
                .contains("- gross salary in each period: 36 ")
                .contains("- province or territory of the work: AB ");
    }

    @Test
    void what_two_things_share_is_called_the_same_where_neither_states_it() {
        assertThat(why("first-year-coordinator", "visa/de/ict-card").out())
                .contains("- the employer's group, named as in the jobs held there: the same ");
    }

    @Test
    void a_citizenship_comes_to_those_that_are_held_and_nobody_can_change_it() {
        assertThat(why("first-year-coordinator", "visa/us/e-3").out())
                .contains("    What you cannot change:\n    - every citizenship held: PT, AU instead of PT ");
    }

    @Test
    void a_wage_that_is_compared_with_another_is_told_with_it() {
        assertThat(why("first-year-coordinator", "visa/us/h-1b-cap").out())
                .contains("- gross salary in each period: 21,000 ")
                .contains("- published wage of level I for occupation and area: 24,182.4 ");
    }

    @Test
    void time_worked_is_told_by_the_day_on_which_it_would_have_begun() {
        assertThat(why("first-year-coordinator", "visa/us/e-3").out())
                .contains("- first day: 2014-11-22 instead of 2026-01-12 ");
    }

    @Test
    void criteria_that_no_answer_meets_are_named_with_what_they_rest_on() {
        assertThat(why("maya-okafor", "visa/ca/cec").out())
                .contains("None was found. No other answer is known that would do for:\n"
                        + "    - year of work in Canada: it rests on time worked\n")
                .contains("What time alone changes tells 'wherefore when' with --goal visa/ca/cec.");
        assertThat(why("maya-okafor", "visa/sg/one-pass-ai-and-tech").out())
                .contains(": it waits for ")
                .contains(": what it asks is not known on this day\n");
    }

    @Test
    void a_verdict_that_is_as_good_as_can_be_has_no_smallest_change() {
        assertThat(why("offer-just-over", "visa/de/eu-blue-card").out()).doesNotContain("Smallest change");
    }

    @Test
    void one_criterion_alone_tells_what_would_meet_its_conditions() {
        assertThat(why("maya-okafor", "visa/de/eu-blue-card#salary").out())
                .contains("Would be met by at least EUR 45,934.20 a year.")
                .doesNotContain("Smallest change");
    }

    @Test
    void json_follows_its_schema() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", "report").out(), InputFormat.JSON);
        var json = why("before-the-draw", "visa/ca/fsw", "--format", "json").out();

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"lies\" : \"cannot change\"").contains("\"metBy\" : \"");
    }
}

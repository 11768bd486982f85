package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfCommandTest {
    private static final String GOAL = "visa/de/eu-blue-card";

    private static Run ask(String... more) {
        var arguments =
                new ArrayList<>(List.of("what-if", "profiles/maya-okafor.yaml", "--on", "2026-11-22", "--goal", GOAL));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    @Test
    void more_pay_turns_the_criterion_that_was_short_of_it() {
        var run = ask("--set", "offers[0].salary.amount=46000");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("offers[0].salary.amount were 46000 and not 44000")
                .contains("EU Blue Card: not eligible becomes review")
                .contains("✓ salary: not met becomes met")
                .contains("Recommended no longer\n  - Ask Example Bank for EUR 1,934.20 a year more");
    }

    @Test
    void a_cent_under_the_minimum_changes_nothing() {
        assertThat(ask("--set", "offers[0].salary.amount=44001").out())
                .doesNotContain("What changes")
                .contains("Recommended then\n  - Ask Example Bank for EUR 1,933.20 a year more");
        assertThat(ask("--set", "offers[0].title=Lead").out())
                .contains("Nothing changes: no verdict, no points and no recommendation of 1 goal.");
    }

    @Test
    void changes_are_made_one_after_another() {
        assertThat(ask("--set", "offers[0].salary.amount=", "--set", "offers[0].salary.amount=44000")
                        .out())
                .contains("Nothing changes");
    }

    @Test
    void what_touches_no_answer_says_so_whatever_remarks_make_of_it() {
        assertThat(Run.of(
                                "what-if",
                                "profiles/maya-okafor.yaml",
                                "--on",
                                "2026-11-22",
                                "--set",
                                "languages[0].speaking=8")
                        .out())
                .contains("Nothing changes: no verdict, no points and no recommendation of ");
    }

    @Test
    void an_offer_that_is_taken_out_is_told_as_missing() {
        assertThat(ask("--set", "offers-={country: DE}").out())
                .contains("✗ job offer: met becomes not met\n      No job offer is stated.\n")
                .doesNotContain("Country of the offer: Germany.");
    }

    @Test
    void points_are_told_factor_by_factor() {
        var run = Run.of(
                "what-if",
                "profiles/maya-okafor.yaml",
                "--on",
                "2026-11-22",
                "--goal",
                "visa/ca/express-entry",
                "--set",
                "family.partner=none");

        assertThat(run.out())
                .contains("family.partner were none and not as it is stated")
                .contains("Age (core): ")
                .doesNotContain("There is a candidate")
                .doesNotContain("gives other points");
    }

    @Test
    void a_change_of_worth_says_what_speaks_for_it_or_against_it() {
        var run = Run.of(
                "what-if",
                "profiles/first-year-coordinator.yaml",
                "--on",
                "2026-11-22",
                "--goal",
                "certification/capm",
                "--set",
                "certifications+={id: pmp, issued: today-1m, expires: today+3y}");

        assertThat(run.out()).contains("Worth: worth it becomes not now.").contains("becomes met\n");
    }

    @Test
    void what_a_change_replaces_is_what_the_one_before_it_made() {
        assertThat(ask("--set", "offers[0].salary.amount=45000", "--set", "offers[0].salary.amount=46000")
                        .out())
                .contains("offers[0].salary.amount were 46000 and not 45000");
        assertThat(ask("--set", "offers[0].salary.amount=44000").out())
                .contains("offers[0].salary.amount were 44000, as is stated already");
    }

    @Test
    void a_day_may_be_reckoned_from_the_day_of_the_question() {
        assertThat(ask("--set", "offers[0].starts=today+3m").out())
                .contains("offers[0].starts were 2027-02-22 (today+3m) and not ");
        assertThat(ask("--set", "offers[0].starts=tomorrow").err())
                .startsWith("--set: offers[0].starts: 'tomorrow' is not a date");
    }

    @Test
    void json_follows_its_schema() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", "what-if").out(), InputFormat.JSON);
        var run = Run.of(
                "what-if",
                "profiles/maya-okafor.yaml",
                "--set",
                "offers[0].salary.amount=46000",
                "--set",
                "certifications+=psm-1",
                "--set",
                "candidate.born=1995-01-01",
                "--set",
                "candidate.citizenships=",
                "--format",
                "json");

        assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"profile\": 1}", InputFormat.JSON)).isNotEmpty();
        assertThat(run.out()).contains("\"from\" : \"not met\"").contains("\"vanish\"");
    }

    @Test
    void json_tells_what_more_a_named_goal_would_take() {
        var run = ask("--set", "offers[0].salary.amount=45000", "--format", "json");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Run.of("schema", "what-if").out(), InputFormat.JSON);

        assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(run.out())
                .contains("\"smallestChanges\"")
                .contains("\"value\" : 45934.2,\n          \"was\" : 45000,");
    }

    @Test
    void wrong_changes_are_refused_with_the_path_and_the_remedy() {
        var unknown = ask("--set", "offers[0].salry.amount=46000");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err())
                .isEqualTo("--set: offers[0].salry.amount: there is no key 'salry' in 'offers[0]'; "
                        + "did you mean 'offers[0].salary'?\n");
        var wrong = ask("--set", "offers[0].salary.amount=much");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("--set: offers[0].salary.amount: 'much' is not a number; write ");
        assertThat(ask().err()).startsWith("--set: no change is stated; state one as in ");
    }
}

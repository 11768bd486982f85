package dev.wherefore.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.InvalidDocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingTest {
    private static final String PARAMETERS = """
            parameters:
              xx.years:
                about: years of work asked
                unit: years
                values: {2020-01-01: {value: 3, source: law}}
            sources:
              law: {title: The law, url: "https://example.org/law", publisher: statute, checked: 2026-05-01}
            """;

    private static Small level;

    @TempDir
    static Path folder;

    @BeforeAll
    static void compile() throws IOException, InvalidDocumentException {
        level = Small.goal(folder, """
                name: Level
                kind: level
                ladder: ladder
                order: 1
                criteria: {years: {name: years}, hours: {name: hours}}
                """, PARAMETERS, """
                rule "has worked for long enough"
                    @criterion( years ) @source( law )
                when
                    Parameters( $years : amount( "xx.years" ) )
                    Experience( of == "xx.work", years >= $years )
                then
                end

                rule "has studied"
                    @criterion( hours ) @source( law )
                when
                    Parameters( $years : amount( "xx.years" ) )
                    ContactHours( hours >= $years )
                then
                end
                """, "experience: {xx.work: {about: work}}");
    }

    @Test
    void a_job_that_goes_on_is_long_enough_on_its_third_anniversary() throws InvalidDocumentException {
        var verdict = level.decide("{work: [{from: 2024-02-29, to: present}], contact_hours: 3}");

        assertThat(verdict.finding("years").metFrom()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(verdict.reachedFrom()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void a_break_is_not_counted() throws InvalidDocumentException {
        var verdict = level.decide(
                "{work: [{from: 2024-01-01, to: 2025-01-01}, {from: 2026-01-01, to: present}], contact_hours: 3}");

        assertThat(verdict.finding("years").metFrom()).isEqualTo(LocalDate.of(2028, 1, 1));
    }

    @Test
    void time_brings_nothing_to_who_works_no_more() throws InvalidDocumentException {
        var verdict = level.decide("{work: [{from: 2024-01-01, to: 2025-01-01}], contact_hours: 3}");

        assertThat(verdict.finding("years").metFrom()).isNull();
        assertThat(verdict.reachedFrom()).isNull();
    }

    @Test
    void what_time_does_not_bring_leaves_the_goal_without_a_day() throws InvalidDocumentException {
        var verdict = level.decide("{work: [{from: 2024-01-01, to: present}], contact_hours: 0}");

        assertThat(verdict.finding("years").metFrom()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(verdict.finding("hours").metFrom()).isNull();
        assertThat(verdict.reachedFrom()).isNull();
    }
}

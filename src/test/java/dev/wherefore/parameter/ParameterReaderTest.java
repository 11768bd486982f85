package dev.wherefore.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Problem;
import dev.wherefore.document.Problems;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {
    private static List<String> problems(String yaml) {
        var invalid = catchThrowableOfType(InvalidDocumentException.class, () -> Given.file(yaml));
        assertThat(invalid).as("nothing was found wrong").isNotNull();
        return invalid.problems().stream().map(Problem::toString).toList();
    }

    private static void refuses(String yaml, String what) {
        assertThat(problems(yaml)).hasSize(1).first().asString().contains(what);
    }

    private static String parameter(String unit, String value) {
        return "parameters: {xx.a: {about: a thing, unit: " + unit + ", values: {2026-01-01: {value: " + value
                + ", source: act}}}}\n";
    }

    private static String values(String... values) {
        return "parameters:\n  xx.a:\n    about: a thing\n    unit: count\n    values:\n      "
                + String.join("\n      ", values) + "\n";
    }

    private static String table(String columns, String... rows) {
        return "tables:\n  xx.t:\n    about: a table\n    columns: [" + columns
                + "]\n    values:\n      2026-01-01:\n        source: act\n        rows:\n          - "
                + String.join("\n          - ", rows) + "\n";
    }

    @Test
    void every_problem_is_told_at_once_with_its_place() {
        var problems = problems("""
                parametres: {}
                parameters:
                  xx.a: {about: a thing, unit: EUR/yaer, values: {2026-01-01: {value: 1, source: acd}}}
                """);

        assertThat(problems)
                .containsExactly(
                        "visa/xx/parameters.yaml:1:1: parametres: unknown key 'parametres'; did you mean 'parameters'?",
                        "visa/xx/parameters.yaml:3:32: parameters.xx.a.unit: unknown unit 'EUR/yaer'; "
                                + "did you mean 'EUR/year'?",
                        "visa/xx/parameters.yaml:3:82: parameters.xx.a.values.2026-01-01.source: unknown source 'acd'; "
                                + "did you mean 'act'?");
    }

    @Test
    void an_unknown_key_is_refused_with_the_nearest() {
        refuses(
                "parameters: {xx.a: {about: a, unit: count, value: {}, values: {2026-01-01: {value: 1, source: act}}}}\n",
                "unknown key 'value'; did you mean 'values'?");
        refuses(values("2026-01-01: {value: 1, source: act, sorce: act}"), "unknown key 'sorce'");
    }

    @Test
    void a_value_must_be_stated_even_if_as_null() {
        refuses(values("2026-01-01: {source: act}"), "the key 'value' is missing");
        refuses("parameters: {xx.a: {about: a, unit: count}}\n", "the key 'values' is missing");
        refuses("parameters: {xx.a: {about: a, unit: count, values: {}}}\n", "no value is stated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR/year | lots | a number",
                "EUR/year | '\"5\"' | a number",
                "months | [1] | a number",
                "CEFR | B3 | one of: none, A1, A2, B1, B2, C1, C2",
                "CEFR | 3 | a level of the unit CEFR",
                "degree | phd | a level of the unit degree",
                "date | 2024-02-30 | a day",
                "codes | AU | a list of codes",
                "codes | [12] | write it in quotes",
                "codes | [AU, AU] | stands twice",
                "ISCO-08 | ['25123'] | no code of ISCO-08",
                "SOC | ['113021'] | no code of SOC",
            })
    void a_value_of_the_wrong_kind_is_refused(String unit, String value, String what) {
        refuses(parameter(unit, value), what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "SGD/month", "GBP/hour", "USD/EUR", "hours/week", "CLB", "percent", "people"})
    void amounts_have_many_units(String unit) throws Exception {
        assertThat(Given.file(parameter(unit, "12.50"))
                        .parameters()
                        .get(0)
                        .values()
                        .get(0)
                        .value())
                .hasToString("12.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURO/year", "ABC", "EUR/", "EUR/year/month", "eur", "moons", "''"})
    void other_units_are_refused(String unit) {
        assertThat(problems(parameter(unit, "1"))).hasSize(1);
    }

    @Test
    void a_value_that_ends_before_it_begins_is_refused() {
        refuses(
                values("2026-01-01: {value: 1, until: 2025-12-31, source: act}"),
                "the value ends on 2025-12-31, before its first day");
    }

    @Test
    void a_value_of_one_day_is_accepted() throws Exception {
        var file = Given.file(values("2026-01-01: {value: 1, until: 2026-01-01, source: act}"));

        assertThat(file.parameters()).hasSize(1);
    }

    @Test
    void a_value_that_ends_on_the_next_one_s_first_day_is_refused() {
        refuses(
                values("2026-01-01: {value: 2, source: act}", "2025-01-01: {value: 1, until: 2026-01-01, source: act}"),
                "the value holds until 2026-01-01, but the next one from 2026-01-01");
    }

    @Test
    void a_value_that_ends_the_day_before_the_next_one_is_accepted() throws Exception {
        var file = Given.file(values(
                "2026-01-01: {value: 2, source: act}", "2025-01-01: {value: 1, until: 2025-12-31, source: act}"));

        assertThat(file.parameters().get(0).values()).hasSize(2);
    }

    @Test
    void the_newest_value_stands_first() {
        refuses(
                values("2025-01-01: {value: 1, source: act}", "2026-01-01: {value: 2, source: act}"),
                "write the newest first");
    }

    @Test
    void a_value_s_day_is_a_whole_date() {
        refuses(values("2026-01: {value: 1, source: act}"), "'2026-01' is not the day a value holds from");
    }

    @Test
    void a_value_without_a_source_is_refused() {
        refuses(values("2026-01-01: {value: 1}"), "the key 'source' is missing");
    }

    @Test
    void a_confidence_is_one_of_four_words() throws Exception {
        refuses(
                values("2026-01-01: {value: 1, source: act, confidence: secondary}"),
                "unknown confidence 'secondary'; one of: confirmed, derived, recalled, reported");
        var file = Given.file(values("2026-01-01: {value: 1, source: act, confidence: derived}"));
        assertThat(file.parameters().get(0).values().get(0).confidence()).isEqualTo(Confidence.DERIVED);
    }

    @Test
    void a_source_states_when_it_was_checked_and_who_publishes_it() {
        assertThat(problems("sources: {a: {title: A, publisher: blog}, b: {title: B, checked: soon}}\n"))
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem).contains("sources.a.publisher: unknown publisher 'blog'"))
                .anySatisfy(problem -> assertThat(problem).contains("sources.a: the key 'checked' is missing"))
                .anySatisfy(problem -> assertThat(problem).contains("sources.b: the key 'publisher' is missing"))
                .anySatisfy(problem -> assertThat(problem).contains("'soon' stands where a day is expected"));
    }

    @Test
    void a_source_that_no_value_and_no_rule_names_is_unused() throws Exception {
        var file = Given.file("""
                sources:
                  act: {title: The Act, publisher: statute, checked: 2026-11-21}
                  page: {title: A page, publisher: government, checked: 2026-11-21}
                """);
        var problems = new Problems();

        file.refuseUnusedSources(Set.of("act"), problems);

        assertThat(problems.all()).singleElement().asString().contains(":3:3: sources.page: no value or rule names");
    }

    @Test
    void an_id_is_used_once_among_parameters_tables_and_schemes() {
        refuses(
                parameter("count", "1") + "schemes: {xx.a: {about: A, values: {2026-01-01: {source: act}}}}\n",
                "the id 'xx.a' is used above already");
    }

    @Test
    void a_currency_is_one_of_iso_4217() throws Exception {
        refuses("currency: EUX\n", "unknown currency 'EUX'");
        assertThat(Given.file("currency: NZD\n").currency()).isEqualTo("NZD");
    }

    @Test
    void every_column_is_read_by_its_type() throws Exception {
        var file = Given.file(table(
                "key, andKey, from, to, andFrom, andTo, accompanied, listening, reading, writing, speaking, overall,"
                        + " amount, points",
                "[\"012\", b, 0.5, 1, 2, max, true, 8.0, 7.5, 7, 6, 7, null, 10]"));

        var row = file.tables().get(0).values().get(0).value().get(0);
        assertThat(row.key()).isEqualTo("012");
        assertThat(row.from()).hasToString("0.5");
        assertThat(row.andTo()).isEqualTo(TableRow.MAX);
        assertThat(row.accompanied()).isTrue();
        assertThat(row.listening()).hasToString("8.0");
        assertThat(row.amount()).isNull();
        assertThat(row.points()).hasToString("10");
    }

    @Test
    void a_row_with_a_cell_too_few_is_refused() {
        refuses(
                table("from, to, points", "[18, 20]"),
                "the row has 2 cells, but the table 3 columns; write: from, to, points");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 18, 20, true]",
                "[k, x, 20, true]",
                "[k, 18, 20, yes]",
                "[k, max, 20, true]",
                "[~, 18, 20, true]"
            })
    void a_cell_of_the_wrong_type_is_refused(String row) {
        assertThat(problems(table("key, from, to, accompanied", row))).hasSize(1);
    }

    @Test
    void columns_are_of_a_fixed_set_and_bands_have_both_ends() {
        refuses(table("form, to, points", "[1, 2, 3]"), "unknown column 'form'; did you mean 'from'?");
        refuses(table("key, key", "[a, b]"), "the column 'key' stands twice");
        refuses(table("from, points", "[1, 2]"), "add the column 'to'");
    }

    @Test
    void a_band_upside_down_is_refused() {
        refuses(table("from, to, points", "[20, 18, 1]"), "the band from 20 to 18 is empty");
    }

    @Test
    void bands_that_share_a_number_are_refused() {
        refuses(table("from, to, points", "[18, 20, 1]", "[20, 30, 2]"), "the same question as the one in line 9");
    }

    @Test
    void bands_that_share_a_number_are_accepted_where_a_key_differs() throws Exception {
        var file = Given.file(table(
                "key, from, to, accompanied, points",
                "[a, 18, 20, true, 1]",
                "[b, 20, 30, true, 2]",
                "[b, 20, 30, false, 2]",
                "[b, 30.5, max, false, 3]"));

        assertThat(file.tables().get(0).values().get(0).value()).hasSize(4);
    }

    @Test
    void two_bands_meet_only_where_both_do() throws Exception {
        var file = Given.file(table("from, to, andFrom, andTo, points", "[1, 5, 1, 5, 1]", "[1, 5, 6, 9, 2]"));

        assertThat(file.tables()).hasSize(1);
        refuses(
                table("from, to, andFrom, andTo, points", "[1, 5, 1, 6, 1]", "[5, 6, 6, 9, 2]"),
                "let their bands not overlap");
    }

    @Test
    void the_same_key_twice_is_refused_however_its_number_is_written() {
        refuses(table("key, points", "[a, 1]", "[a, 2]"), "keep one of them");
        refuses(table("overall, points", "[7.0, 1]", "[7, 2]"), "keep one of them");
    }

    @Test
    void a_scheme_states_the_caps_of_groups() throws Exception {
        var file = Given.file("""
                schemes:
                  xx.points:
                    about: Points
                    values:
                      2025-01-01: {source: act, most: 120, groups: {a: {most: 100}, a/b: {most: 50}}}
                """);

        var caps = file.schemes().get(0).values().get(0).value();
        assertThat(caps.most()).hasToString("120");
        assertThat(caps.groups()).containsOnlyKeys("a", "a/b");
        refuses(
                "schemes: {xx.p: {about: P, values: {2025-01-01: {source: act, groups: {a/: {most: 1}}}}}}\n",
                "'a/' is no path of a group");
        refuses(
                "schemes: {xx.p: {about: P, values: {2025-01-01: {source: act, groups: {a: {}}}}}}\n",
                "the key 'most' is missing");
    }

    @Test
    void sections_of_another_kind_are_told_and_not_thrown() {
        assertThat(problems("parameters: [a]\ntables: 5\nschemes: {xx.p: 3}\n")).isNotEmpty();
        assertThat(problems("parameters: {xx.a: {about: [a], unit: {}, values: [1]}}\n"))
                .isNotEmpty();
        assertThat(problems("tables: {xx.t: {about: t, columns: key, values: {2026-01-01: 3}}}\n"))
                .isNotEmpty();
    }
}

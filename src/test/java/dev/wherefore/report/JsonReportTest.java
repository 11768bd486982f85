package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema schema = registry.getSchema(schemaText(), InputFormat.JSON);

    @Test
    void the_schema_is_itself_valid() {
        var metaSchema = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(schemaText(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_report_follows_the_schema() {
        assertThat(schema.validate(json(SampleReport.maya(), true), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"profile\": 1}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2023-12-01", "2026-11-21", "2027-02-01", "2040-01-01"})
    void a_report_of_any_day_follows_the_schema(String day) {
        var report = SampleReport.of(
                "{candidate: {born: 1991-04-18}, work: [{from: 2020-01, level: lead-1}]}", LocalDate.parse(day));

        assertThat(schema.validate(json(report, false), InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_condition_tells_what_was_found_and_what_was_asked() {
        assertThat(json(SampleReport.maya(), false))
                .contains(
                        "\"text\":\"annualSalary >= $minimum\",\"line\":18,\"says\":\"gross salary of the offer: EUR 44,000 a year; "
                                + "the reduced minimum salary is EUR 45,934.20 a year; EUR 1,934.20 a year short\",\"status\":\"not met\","
                                + "\"path\":\"offers[0].salary\",\"actual\":44000,\"operator\":\">=\",\"required\":45934.20,"
                                + "\"unit\":\"EUR/year\",\"parameter\":\"de.work-card.salary.reduced\",\"inForceFrom\":\"2026-01-01\","
                                + "\"confidence\":\"reported\"")
                .contains("\"shortBy\":1934.20");
    }

    @Test
    void a_goal_tells_its_offer_points_readiness_and_choices_where_it_has_them() {
        assertThat(json(SampleReport.maya(), false))
                .contains("\"offer\":\"offers[0]\"")
                .contains("\"choices\":{\"first-language\":\"en\"}")
                .contains(
                        "\"points\":{\"scheme\":\"ca.points\",\"low\":30,\"high\":120,"
                                + "\"groups\":[{\"id\":\"core\",\"low\":30,\"high\":120}],\"factors\":[{\"id\":\"core/age\",\"low\":0,\"high\":90,")
                .contains("\"readiness\":0.83,\"readinessAtMost\":1.00")
                .contains("\"unconfirmed\":[\"de.work-card.salary.reduced\"]")
                .contains("{\"what\":\"visa\",\"amount\":75,\"currency\":\"EUR\",\"payer\":\"applicant\","
                        + "\"parameter\":\"de.work-card.fee\"}");
    }

    @Test
    void a_recommendation_tells_its_effort_and_effect() {
        assertThat(json(SampleReport.maya(), false))
                .contains("\"because\":[\"visa/de/work-card#salary\"],\"effort\":{\"leastMonths\":0,\"months\":0,"
                        + "\"cost\":{\"amount\":0},\"sources\":[{\"of\":\"time\",\"confidence\":\"derived\","
                        + "\"note\":\"a talk\"}]},\"dependsOn\":{\"whom\":\"the employer\","
                        + "\"criteria\":[\"visa/de/work-card#insurance\"]},"
                        + "\"effect\":[{\"goal\":\"visa/de/work-card\",\"from\":\"not eligible\",\"to\":\"depends\"}]");
    }

    @Test
    void a_compact_report_is_one_line() {
        assertThat(json(SampleReport.maya(), false)).doesNotContain("\n");
        assertThat(json(SampleReport.maya(), true)).contains("\n  \"goals\" : [");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(json(SampleReport.maya(), true)).isEqualTo(json(SampleReport.maya(), true));
    }

    private static String json(Report report, boolean pretty) {
        var out = new StringWriter();
        try {
            new JsonReport(pretty).write(report, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static String schemaText() {
        var out = new StringWriter();
        try {
            ReportSchema.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}

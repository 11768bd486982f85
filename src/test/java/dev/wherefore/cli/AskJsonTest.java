package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

class AskJsonTest {
    private static final String DAY = "2026-11-22";

    @TempDir
    Path folder;

    @Test
    void a_program_that_puts_each_answer_into_the_profile_and_asks_again_comes_to_a_verdict() throws Exception {
        Map<String, Object> answers = Map.of(
                "education",
                List.of(new LinkedHashMap<>()),
                "education[0].degree",
                "bachelor",
                "education[0].completed",
                "2014-07",
                "contact_hours",
                40,
                "record.months_leading_projects",
                48);
        Map<String, Object> profile = new LinkedHashMap<>();
        var asked = new ArrayList<String>();

        var said = ask(profile, "pmp");
        while (said.get("next") instanceof Map<?, ?> next) {
            var path = (String) next.get("path");
            asked.add(path);
            put(profile, path, answers.get(path));
            said = ask(profile, "pmp");
        }

        assertThat(asked).containsExactlyInAnyOrderElementsOf(answers.keySet());
        assertThat(goal(said)).containsEntry("verdict", "eligible").containsEntry("final", true);
        assertThat(said).containsEntry("open", 0).containsEntry("offersJudgements", false);
    }

    @Test
    void it_says_what_may_be_answered_why_it_is_asked_and_what_would_come_of_it() throws Exception {
        var said = ask(Map.of(), "visa/de/eu-blue-card");

        assertThat(said.get("next"))
                .asInstanceOf(Json.MAP)
                .containsEntry("path", "offers")
                .containsEntry("question", "Which job offers are in your hands?");
        assertThat(said.toString())
                .contains("type=entries", "criterion=job-offer", "url=https://", "verdict=not eligible, final=true")
                .contains("answer=[], settles=");
        assertThat((Integer) said.get("open")).isGreaterThan(5);

        var offer = Map.of("country", "DE", "months", "permanent");
        var pay = ask(Map.of("offers", List.of(offer)), "visa/de/eu-blue-card", "--skip", "answers.de.common.passport");
        assertThat(pay.toString()).contains("path=offers[0].salary").doesNotContain("answers.de.common.passport");
    }

    @Test
    void judgements_are_asked_when_nothing_else_is_left_and_they_are_wanted() throws Exception {
        Map<String, Object> profile = Map.of(
                "candidate", Map.of("citizenships", List.of("NG")),
                "education", List.of(Map.of("degree", "bachelor")),
                "answers",
                        Map.of(
                                "no.contractor.foreign-base", "employee",
                                "no.contractor.client-in-norway", true,
                                "no.contractor.one-client", true));

        assertThat(ask(profile, "visa/no/contractor")).containsEntry("offersJudgements", true);
        assertThat(ask(profile, "visa/no/contractor", "--judgements", "yes").get("next"))
                .asInstanceOf(Json.MAP)
                .containsEntry("judgement", true);
        assertThat(ask(profile, "visa/no/contractor", "--judgements", "no").get("next"))
                .asInstanceOf(Json.MAP)
                .containsEntry("path", "answers.no.skilled-worker.vocational-years");
    }

    @Test
    void what_belongs_to_another_form_is_refused() {
        assertThat(Run.of("ask", "--goal", "pmp", "--format", "json", "--write", "x.yaml")
                        .err())
                .contains("with --format json nothing is answered");
        assertThat(Run.of("ask", "--goal", "pmp", "--skip", "education").err()).contains("add --format json");
        assertThat(Run.of("ask", "--goal", "pmp", "--format", "csv").code()).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> goal(Map<String, Object> said) {
        return ((List<Map<String, Object>>) said.get("goals")).get(0);
    }

    /** Puts a value at a path such as {@code education[0].degree}. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> profile, String path, Object value) {
        Object at = profile;
        var steps = path.split("[.\\[\\]]+");
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof List<?> list
                    ? list.get(Integer.parseInt(steps[i]))
                    : ((Map<String, Object>) at).computeIfAbsent(steps[i], step -> new LinkedHashMap<>());
        }
        ((Map<String, Object>) at).put(steps[steps.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> ask(Map<String, Object> profile, String goal, String... more) throws Exception {
        var yaml = new Dump(DumpSettings.builder().build()).dumpToString(profile);
        var file = Files.writeString(folder.resolve("me.yaml"), yaml);
        var arguments =
                new ArrayList<>(List.of("ask", file.toString(), "--goal", goal, "--on", DAY, "--format", "json"));
        arguments.addAll(List.of(more));
        var run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var schema = registry.getSchema(Run.of("schema", "ask").out(), InputFormat.JSON);
        assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        return (Map<String, Object>) Json.of(run.out());
    }
}

package dev.wherefore.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
    private static final String DAY = "2026-11-22";
    private static final String MAYA = "profiles/maya-okafor.yaml";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final String schemaText = Run.of("schema", "compare").out();
    private final Schema schema = registry.getSchema(schemaText, InputFormat.JSON);

    @Test
    void the_schema_is_itself_valid() {
        var metaSchema = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(schemaText, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"maya-okafor", "remote-contractor", "before-the-draw", "family-with-children", "nearly-empty"})
    void the_json_on_all_routes_is_as_its_schema_says(String profile) {
        assertThat(schema.validate(json("profiles/" + profile + ".yaml"), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-06-01", "2026-01-01", "2031-01-01"})
    void the_json_of_another_day_is_too(String day) {
        var run = Run.of("compare", MAYA, "--country", "NZ,DE,GB", "--on", day, "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_describes_every_key_and_none_that_is_never_written() {
        var described = new TreeSet<String>();
        var silent = new TreeSet<String>();
        properties(Json.of(schemaText), described, silent);
        var written = new TreeSet<String>();
        keys(Json.of(json(MAYA)), written);
        keys(Json.of(json("profiles/before-the-draw.yaml", "--country", "US")), written);

        assertThat(silent).isEmpty();
        assertThat(written).containsAll(described);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"asOf\" : \"2026-11-22\" | \"asOf\" : \"22 November\"",
                "\"verdict\" : \"not eligible\" | \"verdict\" : \"closed\"",
                "\"currency\" : \"EUR\" | \"currency\" : \"euro\"",
                "\"currency\" : \"EUR\" | \"coin\" : \"EUR\"",
                "\"confirmed\" : true | \"confirmed\" : \"yes\"",
                "\"settlementMonths\" : 27 | \"settlementMonths\" : 27.5",
                "\"goal\" : | \"id\" :",
                "\"note\" : | \"notes\" :"
            })
    void the_schema_refuses_what_is_otherwise(String right, String wrong) {
        var json = json(MAYA, "--country", "DE");

        assertThat(json).contains(right);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void what_is_not_confirmed_in_words_is_not_confirmed_in_numbers() {
        var marked = new ArrayList<String>();
        for (var route : routes(json(MAYA))) {
            if (!route.containsKey("cost")) continue;
            var words = (String) route.get("cost");
            var costs = (Map<?, ?>) route.get("costs");
            var needed = (Map<?, ?>) costs.get("needed");
            var most = (Map<?, ?>) costs.get("withOptional");
            boolean confirmed =
                    !Boolean.FALSE.equals(needed.get("confirmed")) && !Boolean.FALSE.equals(most.get("confirmed"));

            assertThat(confirmed).as(words).isEqualTo(!words.contains("(not confirmed)"));
            if (!confirmed) marked.add(words);
        }
        assertThat(marked).isNotEmpty();
    }

    @Test
    void a_route_that_waits_for_a_draw_alone_says_so_and_with_which_odds() {
        var route = routes(json("profiles/before-the-draw.yaml", "--country", "US")).stream()
                .filter(each -> each.get("goal").equals("visa/us/h-1b-cap"))
                .findFirst()
                .orElseThrow();

        assertThat(route.get("reason")).isEqualTo("may be open: it is drawn by lot");
        assertThat(route.get("lottery"))
                .asInstanceOf(Json.MAP)
                .containsEntry("criterion", "registration-and-selection");
        assertThat(Run.of("compare", "profiles/before-the-draw.yaml", "--country", "US", "--on", DAY)
                        .out())
                .contains("May be open: it is drawn by lot.", "it is drawn by lot; about");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> routes(String json) {
        return (List<Map<String, Object>>) ((Map<String, Object>) Json.of(json)).get("routes");
    }

    private static String json(String profile, String... more) {
        var arguments = new ArrayList<>(List.of("compare", profile, "--on", DAY, "--format", "json"));
        arguments.addAll(List.of(more));
        var run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    /** The keys that a schema allows, and those of them of which it says nothing. */
    private static void properties(Object schema, Set<String> keys, Set<String> silent) {
        if (schema instanceof List<?> list) list.forEach(each -> properties(each, keys, silent));
        if (!(schema instanceof Map<?, ?> map)) return;
        if (map.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((key, value) -> {
                keys.add((String) key);
                if (!((Map<?, ?>) value).containsKey("description")) silent.add((String) key);
            });
        }
        map.values().forEach(each -> properties(each, keys, silent));
    }

    private static void keys(Object json, Set<String> keys) {
        if (json instanceof List<?> list) list.forEach(each -> keys(each, keys));
        if (!(json instanceof Map<?, ?> map)) return;
        map.forEach((key, value) -> {
            keys.add((String) key);
            keys(value, keys);
        });
    }
}

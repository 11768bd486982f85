package dev.wherefore.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a country's law holds and its rules do not is told beside them, each with the reason. */
class LeftOutTest {
    static Stream<Path> countries() throws Exception {
        return Files.list(Path.of("rules", "visa")).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void every_country_says_what_was_left_out_and_why(Path country) throws Exception {
        var file = country.resolve("left-out.yaml");

        var list = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));

        assertThat(list)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                        .containsOnlyKeys("id", "why"));
    }
}

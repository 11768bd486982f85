package dev.wherefore.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileWriterTest {
    private final Vocabulary vocabulary = Vocabulary.of(Samples.catalogue());

    @Test
    void what_is_written_reads_back_as_the_same_profile() throws Exception {
        var profile = read(Samples.profile());

        assertThat(plain(read(write(profile)).root())).isEqualTo(plain(profile.root()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "null",
                "1330",
                "1e3",
                "2013-07",
                "a: b",
                "# not a comment",
                "- item",
                "say \"hi\" \\ bye",
                "Zoë Müller-Łukasiewicz",
                "{x}",
                "[x]",
                " padded ",
                "it's",
                "日本",
                "@home",
                "50%",
                "Research & Co., Ltd."
            })
    void any_text_reads_back_as_itself(String name) throws Exception {
        var profile = new ProfileReader(vocabulary)
                .check((Mapping) Node.of(Map.of("candidate", Map.of("name", name))), "me.yaml");

        assertThat(plain(read(write(profile)).root())).isEqualTo(plain(profile.root()));
    }

    @Test
    void keys_stand_in_the_order_of_the_vocabulary_and_short_values_on_one_line() throws Exception {
        var profile = read("""
                # a comment
                offers:
                - salary: {currency: EUR, amount: 44000.00, per: year}
                  country: DE
                languages: []
                candidate: {citizenships: ["NO", NG], born: 1991-04-18}
                """);

        assertThat(write(profile)).isEqualTo("""
                        candidate:
                          born: 1991-04-18
                          citizenships: ["NO", NG]
                        languages: []
                        offers:
                          - country: DE
                            salary: {amount: 44000.00, currency: EUR, per: year}
                        """);
    }

    @Test
    void a_profile_that_says_nothing_is_an_empty_mapping() throws Exception {
        assertThat(write(read("{}"))).isEqualTo("{}\n");
    }

    private String write(Profile profile) {
        return new ProfileWriter(vocabulary).write(profile);
    }

    private Profile read(String yaml) throws Exception {
        return new ProfileReader(vocabulary).check(DocumentReader.read(yaml, "me.yaml"), "me.yaml");
    }

    /** A node without its place. */
    private static Object plain(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
        }
        if (node instanceof Sequence list)
            return list.stream().map(ProfileWriterTest::plain).toList();
        var scalar = (Scalar) node;
        return List.of(scalar.type(), scalar.text());
    }
}

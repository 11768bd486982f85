package dev.wherefore.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wherefore.document.InvalidDocumentException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterBookTest {
    private static ParameterFile folder(String name, String id, String title) throws Exception {
        return Given.fileIn(name, """
                parameters:
                  %s: {about: pay, unit: EUR/year, values: {2026-01-01: {value: 1, source: statute}}}
                sources:
                  statute: {title: %s, url: "https://example.org", publisher: statute, checked: 2026-11-21}
                """.formatted(id, title));
    }

    @Test
    void a_source_id_is_one_within_its_folder() throws Exception {
        var book = ParameterBook.of(
                List.of(folder("visa/aa", "aa.pay", "Act of A"), folder("visa/bb", "bb.pay", "Act of B")));
        var inForce = book.on(LocalDate.parse("2026-06-01"));

        assertThat(inForce.cite("aa.pay").orElseThrow().source().title()).isEqualTo("Act of A");
        assertThat(inForce.cite("bb.pay").orElseThrow().source().title()).isEqualTo("Act of B");
        assertThat(book.source("visa/bb", "statute").title()).isEqualTo("Act of B");
        assertThat(book.source("visa/bb", "bmi")).isNull();
        assertThat(book.ids()).containsExactly("aa.pay", "bb.pay");
    }

    @Test
    void an_id_in_two_folders_is_refused() {
        assertThatThrownBy(() -> ParameterBook.of(
                        List.of(folder("visa/aa", "aa.pay", "Act of A"), folder("visa/bb", "aa.pay", "Act of B"))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("visa/bb/parameters.yaml:2:3: parameters.aa.pay: 'aa.pay' is declared in visa/aa already; "
                        + "use that one, or choose another id");
    }
}

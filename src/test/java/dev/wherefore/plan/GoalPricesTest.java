package dev.wherefore.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.ParameterReader;
import dev.wherefore.parameter.ReferenceRates;
import dev.wherefore.rulebook.Face;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalPricesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String PARAMETERS = """
            parameters:
              x.fee:
                about: fee of the exam
                unit: EUR
                values:
                  2027-03-01: {value: 250, source: issuer, confidence: reported, announced: true}
                  2025-01-01: {value: 200, source: issuer}
            sources:
              issuer: {title: The issuer, url: "https://example.org", publisher: organisation, checked: 2026-11-21}
            """;

    @Test
    void a_fee_is_the_one_in_force_on_the_day_on_which_it_is_paid() throws InvalidDocumentException {
        var payments = prices("- {what: exam, parameter: x.fee, payer: candidate, source: issuer}");

        assertThat(payments).extracting(Payment::from).containsExactly(DAY, LocalDate.of(2027, 3, 1));
        assertThat(payments.get(0).cost()).isEqualByComparingTo("200");
        assertThat(payments.get(1).cost()).isEqualByComparingTo("250");
        assertThat(payments.get(1).price().confidence()).isEqualTo(Confidence.REPORTED);
        assertThat(payments.get(1).price().source().id()).isEqualTo("issuer");
    }

    @Test
    void what_must_be_paid_is_added_up_and_is_as_sure_as_the_least_sure_of_it() throws InvalidDocumentException {
        var payments = prices("""
                - {what: exam, parameter: x.fee, payer: candidate, source: issuer}
                  - {what: course, amount: 20, currency: EUR, payer: candidate, source: issuer, confidence: derived}
                  - {what: membership, amount: 90, currency: EUR, payer: candidate, optional: true, source: issuer}
                  - {what: registration, amount: 500, currency: EUR, payer: employer, source: issuer}""");

        assertThat(payments.get(0).cost()).isEqualByComparingTo("220");
        assertThat(payments.get(0).price().confidence()).isEqualTo(Confidence.DERIVED);
        assertThat(payments.get(0).price().note()).isEqualTo("exam, course");
    }

    @Test
    void one_price_that_is_not_known_leaves_the_whole_not_known() throws InvalidDocumentException {
        var payments = prices("""
                - {what: exam, parameter: x.fee, payer: candidate, source: issuer}
                  - {what: assessment, payer: candidate, source: issuer}""");

        assertThat(payments)
                .allMatch(payment -> payment.cost() == null && payment.price().amount() == null);
        assertThat(prices("[]")).singleElement().satisfies(payment -> assertThat(payment.cost())
                .isNull());
    }

    private static List<Payment> prices(String cost) throws InvalidDocumentException {
        var face = Face.read(DocumentReader.read("""
                name: X
                kind: certification
                criteria:
                  exam: {name: exam}
                cost: %s
                """.formatted(cost.startsWith("[") ? cost : "\n  " + cost), "x.yaml"));
        var file = ParameterReader.read(DocumentReader.read(PARAMETERS, "parameters.yaml"), "certification");
        var book = ParameterBook.of(List.of(file));
        return new GoalPrices(book, new ReferenceRates(book.on(DAY)), "EUR", DAY, DAY.plusMonths(12))
                .of(face, "certification");
    }
}

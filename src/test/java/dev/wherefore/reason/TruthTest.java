package dev.wherefore.reason;

import static dev.wherefore.reason.Truth.MET;
import static dev.wherefore.reason.Truth.NOT_MET;
import static dev.wherefore.reason.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "NOT_MET, MET, NOT_MET, MET",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, MET, UNKNOWN, MET",
        "MET, MET, MET, MET"
    })
    void and_is_the_worse_of_two_and_or_the_better(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(other.or(one)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET, MET", "UNKNOWN, UNKNOWN", "MET, NOT_MET"})
    void what_is_unknown_is_as_unknown_when_negated(Truth truth, Truth negated) {
        assertThat(truth.negated()).isEqualTo(negated);
        assertThat(negated.negated()).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "false, NOT_MET"})
    void a_fact_that_is_known_is_met_or_not_met(boolean holds, Truth truth) {
        assertThat(Truth.of(holds)).isEqualTo(truth).isNotEqualTo(UNKNOWN).isIn(MET, NOT_MET);
    }
}

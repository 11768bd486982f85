package dev.wherefore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotteryTest {
    @ParameterizedTest
    @CsvSource({
        "100, about 1 in 1",
        "50, about 1 in 2",
        "35.3, about 1 in 3",
        "45.87, about 46 in 100",
        "15.29, about 1 in 7",
        "5, about 1 in 20",
        "0.4, less than 1 in 100"
    })
    void a_share_is_told_as_one_in_so_many_where_that_is_near(BigDecimal percent, String says) {
        assertThat(Lottery.about(percent)).isEqualTo(says);
    }

    @Test
    void where_no_source_gives_the_odds_it_says_that_none_does() {
        assertThat(new Lottery("draw", "selection in the draw", List.of()).says())
                .isEqualTo("Selection in the draw: it is drawn by lot; no source gives the odds.");
    }
}

package dev.wherefore.pay;

import dev.wherefore.parameter.Cited;
import java.math.BigDecimal;

/**
 * What living costs in a city; New York is 100.
 *
 * @param cost  without rent
 * @param rent  of a home
 * @param both  with rent
 * @param power what local pay buys there
 */
public record CityLiving(
        String city, BigDecimal cost, BigDecimal rent, BigDecimal both, BigDecimal power, Cited cited) {}

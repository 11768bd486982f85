package dev.wherefore.plan;

import dev.wherefore.action.Price;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is to be paid for an option from a day on, until that of the next payment.
 *
 * @param cost the price in the currency of the limits; null when it is not known
 */
record Payment(LocalDate from, Price price, BigDecimal cost) {}

package dev.wherefore.action;

import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Source;
import java.math.BigDecimal;

/**
 * What an action costs the candidate.
 *
 * @param amount   null when it is not known, or when the goal that is reached states it
 * @param currency ISO 4217; null where the amount is
 * @param ofGoal   whether the goal that the action reaches states the cost
 * @param source   null when the amount is not known
 * @param note     what a report should add; empty when there is nothing
 */
public record Price(
        BigDecimal amount, String currency, boolean ofGoal, Source source, Confidence confidence, String note) {}

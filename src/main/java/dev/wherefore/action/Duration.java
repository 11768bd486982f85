package dev.wherefore.action;

import dev.wherefore.parameter.Confidence;
import dev.wherefore.parameter.Source;
import java.math.BigDecimal;

/**
 * How long an action takes.
 *
 * @param least        months at best; null when it is not known
 * @param typical      months as a rule, by which plans reckon; null when it is not known
 * @param eachStep     whether both are for each step (a level, a unit) and not for the whole
 * @param hoursAMonth  hours of study a month, for an action whose goal states its hours; null otherwise
 * @param perMonth     what is put aside in a month, for an action that saves; null otherwise
 * @param currency     of {@code perMonth}, ISO 4217; null otherwise
 * @param source       null when no source is named, the months being not known
 * @param note         what a report should add; empty when there is nothing
 */
public record Duration(
        BigDecimal least,
        BigDecimal typical,
        boolean eachStep,
        BigDecimal hoursAMonth,
        BigDecimal perMonth,
        String currency,
        Source source,
        Confidence confidence,
        String note) {}

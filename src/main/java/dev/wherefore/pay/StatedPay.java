package dev.wherefore.pay;

import dev.wherefore.profile.Level;
import java.math.BigDecimal;

/**
 * A pay that a profile states, or should.
 *
 * @param path        of the job or offer, e.g. {@code offers[0]}
 * @param offer       whether it is an offer's and not the present job's
 * @param employer    null when it is not stated
 * @param country     ISO 3166-1; null when it is not stated
 * @param region      region or city; null when it is not stated
 * @param sector      null when it is not stated
 * @param ladder      null when it is not known
 * @param level       null when it is not known
 * @param levelIsOwn  whether the level is that of the job itself; else it is the candidate's present one
 * @param soc         occupation by the classification of the United States; null when it is not stated
 * @param soc2020     occupation by the classification of the United Kingdom; null when it is not stated
 * @param hours       a week; null when it is not stated
 * @param yearly      gross pay for a year as stated; null when it is not known
 */
public record StatedPay(
        String path,
        boolean offer,
        String employer,
        String country,
        String region,
        String sector,
        String ladder,
        Level level,
        boolean levelIsOwn,
        String soc,
        String soc2020,
        BigDecimal hours,
        Money yearly) {}

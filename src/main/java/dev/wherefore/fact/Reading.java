package dev.wherefore.fact;

import dev.wherefore.parameter.ReferenceRates;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Level;
import java.time.LocalDate;

/**
 * What a fact is read with.
 *
 * @param day       the day of the question
 * @param catalogue knows the levels
 * @param rates     of that day
 * @param currency  of the law that asks
 * @param counted   the hours a week that pay is counted for
 */
record Reading(LocalDate day, Catalogue catalogue, ReferenceRates rates, String currency, CountedHours counted) {
    /** The canonical id of a level; as stated when the catalogue knows none of that name. */
    String level(String name) {
        return name == null ? null : catalogue.level(name).map(Level::id).orElse(name);
    }
}

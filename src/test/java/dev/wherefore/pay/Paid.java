package dev.wherefore.pay;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Places pay by the benchmarks that are built in. */
final class Paid {
    static final String DAY = "2026-11-21";

    private static final Rulebook RULEBOOK = rulebook();
    private static final ParameterBook BOOK = book();
    private static final Vocabulary VOCABULARY = Vocabulary.of(RULEBOOK.catalogue());

    private Paid() {}

    static ParameterBook parameters() {
        return BOOK;
    }

    static PayAnswer answer(String profile) {
        return answer(profile, DAY);
    }

    static PayAnswer answer(String profile, String day) {
        try {
            var read = new ProfileReader(VOCABULARY).check(DocumentReader.read(profile, "paid.yaml"), "paid.yaml");
            return new PayPlacer(BOOK, VOCABULARY).place(read, LocalDate.parse(day));
        } catch (InvalidDocumentException e) {
            throw new AssertionError(e);
        }
    }

    /** The only pay of a profile. */
    static PlacedPay of(String profile) {
        return of(profile, DAY);
    }

    static PlacedPay of(String profile, String day) {
        var placed = answer(profile, day).placed();
        if (placed.size() != 1) throw new AssertionError(placed.size() + " pays");
        return placed.get(0);
    }

    /** A job held now in a country, at a level, for an amount a year, and what else is known of it. */
    static String job(String country, String level, String amount, String currency, String more) {
        return "{work: [{from: 2020-01, to: present, country: " + country + ", level: " + level + ", pay: {amount: "
                + amount + ", currency: " + currency + ", per: year}" + more + "}]}";
    }

    static String job(String country, String level, String amount, String currency) {
        return job(country, level, amount, currency, "");
    }

    /** An offer in a country, for an amount a year, and what else is known of it. */
    static String offer(String country, String amount, String currency, String more) {
        return "{work: [], offers: [{country: " + country + ", salary: {amount: " + amount + ", currency: " + currency
                + ", per: year}" + more + "}]}";
    }

    /** The placement against a benchmark; an error when there is none, or more than one. */
    static Placement against(PlacedPay placed, String benchmark) {
        var found = placed.placements().stream()
                .filter(each -> each.benchmark().id().equals(benchmark))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " placements against " + benchmark + " among " + ids(placed));
        }
        return found.get(0);
    }

    static List<String> ids(PlacedPay placed) {
        return placed.placements().stream().map(each -> each.benchmark().id()).toList();
    }

    private static Rulebook rulebook() {
        try {
            return Rulebook.builtIn();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ParameterBook book() {
        try {
            return RULEBOOK.select(List.of()).parameters();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

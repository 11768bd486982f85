package dev.wherefore.profile;

import dev.wherefore.document.Nearest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An international list of codes, as the Java runtime knows it. */
public enum CodeList {
    /** ISO 3166-1 alpha-2. */
    COUNTRY("country", "an ISO 3166-1 alpha-2 country code such as DE") {
        @Override
        boolean holds(String code) {
            return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
        }

        @Override
        Set<String> all() {
            return new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        }

        @Override
        String nameOf(String code) {
            return locale("und", code).getDisplayCountry(Locale.ENGLISH);
        }

        @Override
        String longCodeOf(String code) {
            return locale("und", code).getISO3Country();
        }

        /** The two countries whose everyday abbreviations are not their ISO codes. */
        @Override
        String everydayCode(String word) {
            return switch (word.toUpperCase(Locale.ROOT)) {
                case "UK", "ENGLAND", "SCOTLAND", "WALES", "GREAT BRITAIN" -> "GB";
                case "USA" -> "US";
                case "EL" -> "GR";
                default -> null;
            };
        }
    },

    /** ISO 4217. */
    CURRENCY("currency", "an ISO 4217 currency code such as EUR") {
        @Override
        boolean holds(String code) {
            try {
                return isMoney(Currency.getInstance(code));
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        @Override
        Set<String> all() {
            return Currency.getAvailableCurrencies().stream()
                    .filter(CodeList::isMoney)
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        String nameOf(String code) {
            return Currency.getInstance(code).getDisplayName(Locale.ENGLISH);
        }

        @Override
        String everydayCode(String word) {
            return switch (word) {
                case "€" -> "EUR";
                case "$" -> "USD";
                case "£" -> "GBP";
                case "₹" -> "INR";
                case "¥" -> "JPY";
                default -> null;
            };
        }
    },

    /** ISO 639-1. */
    LANGUAGE("language", "an ISO 639-1 language code such as en") {
        @Override
        boolean holds(String code) {
            return Languages.CODES.contains(code);
        }

        @Override
        Set<String> all() {
            return new TreeSet<>(Languages.CODES);
        }

        @Override
        String nameOf(String code) {
            return locale(code, "").getDisplayLanguage(Locale.ENGLISH);
        }

        @Override
        String longCodeOf(String code) {
            return locale(code, "").getISO3Language();
        }
    };

    /** Loaded when a language is first asked for. */
    private static final class Languages {
        /** Java still lists three codes that ISO 639 has withdrawn. */
        private static final Set<String> WITHDRAWN = Set.of("in", "iw", "ji");

        static final Set<String> CODES = codes();

        private static Set<String> codes() {
            var codes = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
            codes.removeAll(WITHDRAWN);
            return Collections.unmodifiableSet(codes);
        }
    }

    private final String word;
    private final String expected;

    CodeList(String word, String expected) {
        this.word = word;
        this.expected = expected;
    }

    /** What one code stands for, as a word: "country". */
    public String word() {
        return word;
    }

    /** What is accepted, as the object of "write". */
    public String expected() {
        return expected;
    }

    abstract boolean holds(String code);

    /** Every code, sorted. */
    abstract Set<String> all();

    abstract String nameOf(String code);

    String longCodeOf(String code) {
        return "";
    }

    String everydayCode(String word) {
        return null;
    }

    /** What somebody who wrote this may have meant: by case, everyday abbreviation, long code or English name. */
    String remedy(String written) {
        var meant = everydayCode(written);
        var names = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var code : all()) {
            if (meant != null) break;
            if (code.equalsIgnoreCase(written) || isLongCode(written, code)) meant = code;
            names.put(nameOf(code), code);
        }
        if (meant == null)
            meant = Nearest.to(written, names.keySet()).map(names::get).orElse(null);
        if (meant == null && written.length() < 4)
            meant = Nearest.to(written, all()).orElse(null);
        return meant == null ? "write " + expected : "did you mean '" + meant + "' (" + nameOf(meant) + ")?";
    }

    private boolean isLongCode(String written, String code) {
        try {
            return written.length() == 3 && written.equalsIgnoreCase(longCodeOf(code));
        } catch (MissingResourceException e) {
            return false; // not every code has a longer one
        }
    }

    private static boolean isMoney(Currency currency) {
        return currency.getDefaultFractionDigits() >= 0; // not gold, not the code for testing
    }

    private static Locale locale(String language, String country) {
        return new Locale.Builder().setLanguage(language).setRegion(country).build();
    }
}

package dev.wherefore.role;

import dev.wherefore.profile.Catalogue;
import java.util.List;
import java.util.Locale;

/**
 * A language.
 *
 * @param language ISO 639-1
 * @param cefr     the least level, A1 to C2
 */
record LanguageAsk(String language, String cefr) implements Ask {
    LanguageAsk {
        Ask.requireCode(language);
        Ask.requireCode(cefr);
    }

    @Override
    public String key() {
        return "language." + language;
    }

    @Override
    public String name(Catalogue catalogue) {
        var name = new Locale.Builder().setLanguage(language).build().getDisplayLanguage(Locale.ENGLISH);
        return name + " at " + cefr + " or above";
    }

    @Override
    public String statement() {
        return "commands the language " + language;
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure("", "amount", "level asked", "CEFR", cefr));
    }

    @Override
    public String pattern(String id) {
        return "Language( language == \"" + language + "\", cefr >= $asked )";
    }
}

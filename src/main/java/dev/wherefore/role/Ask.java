package dev.wherefore.role;

import dev.wherefore.profile.Catalogue;
import java.util.List;
import java.util.Map;

/**
 * One thing that an opening asks of a candidate, and how a rule asks it. Whatever comes to stand in a rule is a code that
 * was checked, or a word of ours: never a text of the opening.
 */
sealed interface Ask permits SkillAsk, ExperienceAsk, CertificationAsk, EducationAsk, LanguageAsk {
    /** Tells it from all else that is asked, whatever the threshold: {@code skill.tech.system-design}. */
    String key();

    /** A noun phrase for reports: "3 years on the technical manager ladder". */
    String name(Catalogue catalogue);

    /** The name of its rule, without the last words: "has worked on the ladder technical-manager". */
    String statement();

    /** What is compared with. */
    List<Figure> figures();

    /** How experience is counted for it; empty where it asks none. */
    default Map<String, Object> measure(Catalogue catalogue) {
        return Map.of();
    }

    /**
     * The pattern that matches a fact which meets it.
     *
     * @param id the id of its measure
     */
    String pattern(String id);

    /**
     * A parameter of its rule.
     *
     * @param name   the end of its id; empty for the one that is the whole of it
     * @param method of {@code Parameters}
     * @param value  a number, a word of the unit, or a list of codes
     */
    record Figure(String name, String method, String about, String unit, Object value) {
        String binding() {
            return "$" + (name.isEmpty() ? "asked" : name);
        }
    }

    /** Refuses what is not shaped like a code, as no such thing may come to stand in a rule. */
    static void requireCode(String text) {
        if (!isCode(text)) throw new IllegalArgumentException("'" + text + "' is no code");
    }

    /** Whether a text is shaped like a code: letters and digits, joined by dots, hyphens and underscores. */
    static boolean isCode(String text) {
        if (text.isEmpty() || !isPlain(text.charAt(0)) || !isPlain(text.charAt(text.length() - 1))) return false;
        return text.chars().allMatch(c -> isPlain(c) || c == '.' || c == '-' || c == '_');
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}

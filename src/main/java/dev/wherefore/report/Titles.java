package dev.wherefore.report;

import dev.wherefore.profile.Catalogue;
import dev.wherefore.rulebook.Face;

/** The headings under which goals stand, and how a goal is called there. */
final class Titles {
    private Titles() {}

    /** "Germany · EU Blue Card", or just the name of a goal of no country. */
    static String of(Face face) {
        return of(face.name(), face.country());
    }

    static String of(String name, String country) {
        return country == null ? name : Names.country(country) + " · " + name;
    }

    /** "Countries", "Levels · Technical manager ladder" ... */
    static String section(Face.Kind kind, String ladder, Catalogue catalogue) {
        return kind == Face.Kind.LEVEL && ladder != null ? levels(ladder, catalogue) : section(kind);
    }

    /** "Levels · Technical manager ladder". */
    static String levels(String ladder, Catalogue catalogue) {
        return section(Face.Kind.LEVEL) + " · "
                + Names.capital(catalogue.ladders().getOrDefault(ladder, Names.words(ladder)));
    }

    /** "Countries", "Levels" ... */
    static String section(Face.Kind kind) {
        return switch (kind) {
            case LEVEL -> "Levels";
            case MOVE -> "Moves";
            case SPECIALISATION -> "Specialisations";
            case CERTIFICATION -> "Certifications";
            case EDUCATION -> "Education";
            case ROLE -> "Roles";
            case ROUTE -> "Countries";
            case POLICY -> "Policies";
            case REFLECTION -> "Which role suits you";
            case REMARK -> "Worth knowing";
        };
    }
}

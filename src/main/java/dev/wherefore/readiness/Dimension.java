package dev.wherefore.readiness;

import java.util.Locale;

/** A respect in which a candidate may be ready for a level, in the order of weight. */
public enum Dimension {
    /** Years of work in all, and in the level before. */
    EXPERIENCE,
    /** People, money and reach of the level, already shown. */
    SCOPE,
    /** Deliveries, their dates, money and outcomes. */
    PROJECTS,
    SKILLS,
    EDUCATION,
    /** A mentor, a network and reports to executives. */
    VISIBILITY;

    /** The word reports and parameters use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.wherefore.readiness;

import dev.wherefore.reason.ConditionProof;
import java.util.Locale;

/**
 * What to do first in one respect.
 *
 * @param condition what is missing; null where nothing is, or where it is a skill
 * @param skill     the skill to learn; null where it is a condition or nothing
 */
public record Advice(Area area, ConditionProof condition, SkillGap skill) {
    /** What advice is given on, once each. */
    public enum Area {
        EDUCATION,
        PROJECTS,
        EXPERIENCE;

        /** The word reports use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether nothing is missing. */
    public boolean isNone() {
        return condition == null && skill == null;
    }
}

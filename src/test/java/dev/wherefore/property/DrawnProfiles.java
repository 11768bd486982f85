package dev.wherefore.property;

import dev.wherefore.profile.Profile;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Profiles drawn near the limits of a rulebook's goals, for measurements. */
public final class DrawnProfiles {
    private DrawnProfiles() {}

    /** So many profiles for each goal; always the same. */
    public static List<Profile> forEachGoal(Rulebook rulebook, int count) throws IOException {
        var profiles = new ArrayList<Profile>();
        for (var entry : rulebook.goals()) {
            var goal = new GoalUnderTest(rulebook, entry);
            for (int i = 0; i < count; i++) profiles.add(goal.draw(i).profile());
        }
        return List.copyOf(profiles);
    }
}

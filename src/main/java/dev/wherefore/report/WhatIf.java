package dev.wherefore.report;

import dev.wherefore.change.Assignment;
import dev.wherefore.change.Counterfactual;
import dev.wherefore.change.Difference;
import java.util.List;

/**
 * What changes of a profile would do to its answers.
 *
 * @param before      the answers on the profile as it stands
 * @param after       the answers on the changed one, by the same rules
 * @param changes     as they were written
 * @param replaced    what the profile states where each of the changes is made, in a few words; empty where it says nothing
 * @param differences the goals of which anything changes
 * @param smallest    what more would turn the verdicts on the changed profile; empty where that was not asked
 */
public record WhatIf(
        Report before,
        Report after,
        List<Assignment> changes,
        List<String> replaced,
        List<Difference> differences,
        List<Counterfactual> smallest) {
    public WhatIf {
        changes = List.copyOf(changes);
        replaced = List.copyOf(replaced);
        differences = List.copyOf(differences);
        smallest = List.copyOf(smallest);
    }

    /** The difference of two reports on the same goals. */
    public static WhatIf of(Report before, Report after, List<Assignment> changes, List<String> replaced) {
        return new WhatIf(
                before, after, changes, replaced, Difference.of(before.verdicts(), after.verdicts()), List.of());
    }

    /** This with what more would turn some verdicts on the changed profile. */
    public WhatIf with(List<Counterfactual> found) {
        return new WhatIf(before, after, changes, replaced, differences, found);
    }

    /** The recommendations that only the changed profile gives rise to. */
    List<NextStep> appearing() {
        return others(after, before);
    }

    /** The recommendations that the changed profile does not give rise to any more. */
    List<NextStep> vanishing() {
        return others(before, after);
    }

    private static List<NextStep> others(Report of, Report than) {
        return of.steps().stream()
                .filter(step -> than.steps().stream()
                        .noneMatch(other ->
                                other.id().equals(step.id()) && other.title().equals(step.title())))
                .toList();
    }
}

package dev.wherefore.interview;

import java.util.List;

/**
 * How much an answer can settle, found by deciding the profile with each of its possible answers.
 *
 * @param worst    how many open criteria are settled by the answer that settles least; a verdict that becomes final settles
 *                 all of its criteria
 * @param average  the same on the average of the possible answers, where a score whose range becomes narrower, and a goal
 *                 on which one asked for depends, count for a part of a criterion
 * @param decisive how many of the possible answers make a verdict final
 * @param answers  the possible answers that were tried
 */
public record Reach(int worst, double average, int decisive, List<Possible> answers) {
    /** Of a question of which no answer was tried. */
    static final Reach UNTRIED = new Reach(0, 0, 0, List.of());

    public Reach {
        answers = List.copyOf(answers);
    }

    /** How many possible answers were tried. */
    public int possible() {
        return answers.size();
    }
}

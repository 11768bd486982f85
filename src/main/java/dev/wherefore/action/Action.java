package dev.wherefore.action;

import java.util.List;

/**
 * What a candidate can do.
 *
 * @param id        e.g. {@code language-test-again}
 * @param title     as an order, with placeholders in braces such as {@code {language}}
 * @param change    what it changes in a profile
 * @param duration  how long it takes
 * @param price     what it costs
 * @param certainty how far its outcome lies in the candidate's hands
 * @param decidedBy who decides; empty where the candidate does
 * @param needs     what must hold before it begins
 * @param note      what a report should add; empty when there is nothing
 */
public record Action(
        String id,
        String title,
        Change change,
        Duration duration,
        Price price,
        Certainty certainty,
        String decidedBy,
        List<Need> needs,
        String note) {
    public Action {
        needs = List.copyOf(needs);
    }
}

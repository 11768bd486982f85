package dev.wherefore.interview;

import dev.wherefore.profile.Shape;
import java.util.List;

/**
 * One question to a candidate.
 *
 * @param path      of the profile that the answer fills, e.g. {@code offers[0].salary}: an amount of money is asked for with
 *                  its currency and period
 * @param question  as the vocabulary words it
 * @param shape     what the answer may be
 * @param judgement whether an officer or another person has to answer it
 * @param waits     the conditions that wait for it, in the order of the law; at least one
 * @param reach     how much the answer can settle
 */
public record Ask(String path, String question, Shape shape, boolean judgement, List<Wait> waits, Reach reach) {
    public Ask {
        waits = List.copyOf(waits);
    }

    /** What may be answered, as the object of "write". */
    public String expected() {
        return AnswerText.expected(shape);
    }

    Ask reaching(Reach found) {
        return new Ask(path, question, shape, judgement, waits, found);
    }
}

package dev.wherefore.interview;

import dev.wherefore.profile.Key;
import dev.wherefore.profile.Shape;
import java.util.List;

/**
 * One question to a candidate.
 *
 * @param path      of the profile that the answer fills, e.g. {@code offers[0].salary}: an amount of money is asked for with
 *                  its currency and period
 * @param key       how the question is worded, and what the answer may be
 * @param judgement whether an officer or another person has to answer it
 * @param waits     the conditions that wait for it, in the order of the law; at least one
 * @param reach     how much the answer can settle
 */
public record Ask(String path, Key key, boolean judgement, List<Wait> waits, Reach reach) {
    public Ask {
        waits = List.copyOf(waits);
    }

    /** The question as a candidate reads it. */
    public String question() {
        return key.question();
    }

    /** What the answer may be. */
    public Shape shape() {
        return key.shape();
    }

    /** Whether it asks how many entries of a list there are: so many blank ones are the answer. */
    public boolean asksForEntries() {
        return shape() instanceof Shape.ListOf list && list.item() instanceof Shape.Block;
    }

    /** Whether it asks for an amount of money, with its currency. */
    public boolean asksForMoney() {
        return AnswerText.isMoney(shape());
    }

    /** What may be answered, as the object of "write". */
    public String expected() {
        return AnswerText.expected(shape());
    }

    /** The codes of which the answer is one, or any number; empty where it is no such choice. */
    public List<String> codes() {
        return AnswerText.codes(shape());
    }

    Ask reaching(Reach found) {
        return new Ask(path, key, judgement, waits, found);
    }
}

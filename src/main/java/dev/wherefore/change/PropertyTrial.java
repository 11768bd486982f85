package dev.wherefore.change;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.Property;
import dev.wherefore.profile.Vocabulary;

/**
 * Tries answers and reads one property of a fact, so that how it follows from them is said in one place only: where the
 * fact is made. Every kind of answer is tried through it.
 *
 * @param wanted what the property is to come to
 */
record PropertyTrial(
        Ground ground, Fact fact, FactType<?> type, Property<Fact> property, Wanted wanted, FactPlace place) {
    /** How many answers are tried at most where one is as good as another, such as codes. */
    static final int MOST_TRIED = 40;
    /** How many of them are proposed at most. */
    static final int MOST_PROPOSED = 6;

    /** Whether some answers do; false for null, which stands for answers that ask opposite things of one path. */
    boolean holds(ChangeSet changes) {
        if (changes == null) return false;
        var values = ground.read(changes, fact, type, property, place.path());
        // Of a list's items one does, or where something is forbidden, all of them.
        if (place.isItem() && wanted.forbids())
            return !ground.isSpent() && values.stream().allMatch(wanted::by);
        return values.stream().anyMatch(wanted::by);
    }

    /** What the property comes to; null when it would not be known. */
    Object read(ChangeSet changes) {
        var values = ground.read(changes, fact, type, property, place.path());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Some answers and one more; null where they answer the same path otherwise. */
    ChangeSet and(ChangeSet with, String path, Object value) {
        return with.and(ChangeSet.of(Setting.of(path, Node.of(value), ground.profile(), vocabulary())));
    }

    /** What the profile states at a path; null when it states nothing. */
    Node stated(String path) {
        return ground.profile().at(path);
    }

    /** The value that is stated at a path; empty for none. */
    String text(String path) {
        return stated(path) instanceof Scalar scalar ? scalar.text() : "";
    }

    Vocabulary vocabulary() {
        return ground.vocabulary();
    }
}

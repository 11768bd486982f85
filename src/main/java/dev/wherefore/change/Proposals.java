package dev.wherefore.change;

import dev.wherefore.document.Sequence;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.Property;
import dev.wherefore.profile.Alteration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Proposes the smallest other answers by which one property of a fact would come to what a condition asks. They are found
 * by trying answers, of the shape that the vocabulary accepts: at each key that the property follows from alone, and only
 * where none of them does, at several together.
 */
final class Proposals {
    private static final String EVERY_ITEM = "[*]";

    private final PropertyTrial trial;

    private Proposals(PropertyTrial trial) {
        this.trial = trial;
    }

    /**
     * Ways to have a property come to what is asked, each the smallest on its keys; empty when none is found.
     *
     * @param newItem the path of an item that the profile would have besides; null for none
     */
    static List<ChangeSet> of(
            Ground ground, Fact fact, FactType<?> type, Property<Fact> property, Wanted wanted, String newItem) {
        if (wanted.required() == null) return List.of();
        return ground.proposed(fact, property, wanted, newItem, () -> {
            var place = FactPlace.of(fact, ground.vocabulary(), newItem);
            return new Proposals(new PropertyTrial(ground, fact, type, property, wanted, place)).find();
        });
    }

    private List<ChangeSet> find() {
        var paths = new ArrayList<String>();
        for (var key : trial.fact().keys(trial.property())) {
            for (var path : paths(key)) if (trial.vocabulary().steps(path) != null && mayVary(path)) paths.add(path);
        }
        var elsewhere = new StatedElsewhere(trial.ground());
        var alone = new AnswersAlone(trial, elsewhere);
        var found = new ArrayList<ChangeSet>();
        for (var path : paths) {
            found.addAll(alone.at(path, ChangeSet.NONE));
            if (trial.ground().oneIsEnough() && !found.isEmpty()) return found;
        }
        return found.isEmpty() && paths.size() > 1
                ? new AnswersTogether(trial, alone, new Fillings(trial, elsewhere)).at(paths)
                : found;
    }

    private List<String> paths(String key) {
        var place = trial.place().path();
        if (!key.startsWith("/")) return List.of(key.isEmpty() ? place : place.isEmpty() ? key : place + "." + key);
        int every = key.indexOf(EVERY_ITEM);
        if (every < 0) return List.of(key.substring(1));
        // What every item adds to is come by with any of those that are stated.
        var list = key.substring(1, every);
        int items = trial.stated(list) instanceof Sequence stated ? stated.size() : 0;
        return IntStream.range(0, items)
                .mapToObj(item -> list + "[" + item + "]" + key.substring(every + EVERY_ITEM.length()))
                .toList();
    }

    /** What names a thing is only ever stated of one that is not stated yet. */
    private boolean mayVary(String path) {
        return trial.place().isNew()
                || trial.stated(path) == null
                || trial.vocabulary().alteration(path) != Alteration.ANOTHER;
    }
}

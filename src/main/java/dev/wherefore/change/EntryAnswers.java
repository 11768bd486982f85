package dev.wherefore.change;

import dev.wherefore.document.Node;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists with the entries that are asked for added to them, or without those that are forbidden: a list is answered as a
 * whole, but what else it states is kept.
 */
record EntryAnswers(PropertyTrial trial) {
    /** None for a list whose items have keys of their own, as each of those is answered by itself. */
    List<ChangeSet> at(String path, Shape.ListOf list, ChangeSet with) {
        if (list.item() instanceof Shape.Block) return List.of();
        var stated = trial.stated(path) instanceof Sequence items ? items.items() : List.<Node>of();
        var tried = trial.wanted().forbids() ? List.of(without(stated)) : added(stated, list);
        return tried.stream()
                .map(items -> trial.and(with, path, new Sequence(Node.NOWHERE, items)))
                .filter(trial::holds)
                .limit(PropertyTrial.MOST_PROPOSED)
                .toList();
    }

    private List<Node> without(List<Node> stated) {
        var forbidden = named();
        return stated.stream()
                .filter(item -> trial.place().isItem()
                        ? trial.wanted().by(ChangeSet.text(item))
                        : forbidden.stream().noneMatch(code -> code.toString().equals(ChangeSet.text(item))))
                .toList();
    }

    private List<List<Node>> added(List<Node> stated, Shape.ListOf list) {
        var longer = new ArrayList<List<Node>>();
        for (var code : named()) {
            var problems = new Problems();
            var item = Node.of(code.toString());
            list.item().check(item, problems);
            if (problems.none())
                longer.add(Stream.concat(stated.stream(), Stream.of(item)).toList());
        }
        return longer;
    }

    private Collection<?> named() {
        var wanted = trial.wanted();
        return wanted.operator().endsWith("contains") ? List.of(wanted.required()) : wanted.values();
    }
}

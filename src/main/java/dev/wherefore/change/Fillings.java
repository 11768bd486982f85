package dev.wherefore.change;

import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.profile.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers for keys that nothing is stated at and the condition asks nothing of, such as the currency of a pay: what is usual
 * or what the candidate states of the like, so that a proposal is about the one answer that matters.
 */
record Fillings(PropertyTrial trial, StatedElsewhere elsewhere) {
    private static final int ELSEWHERE = 3;

    /** The likeliest first; none where only the candidate can say. */
    List<Object> at(String path) {
        var usual = usual(path);
        var like = usual.isEmpty() || trial.wanted() == Wanted.KNOWN ? elsewhere(path) : List.of();
        return like.isEmpty() ? usual : like;
    }

    /** What the profile states of the same kind elsewhere, as a job its weekly hours and its pay. */
    List<Object> elsewhere(String path) {
        return elsewhere
                .ofTheKind(path)
                .map(other -> (Object) trial.stated(other))
                .limit(ELSEWHERE)
                .toList();
    }

    private List<Object> usual(String path) {
        var shape = trial.vocabulary().key(path).shape();
        if (shape instanceof Shape.OneOf of && of.codes().size() <= PropertyTrial.MOST_TRIED) {
            var codes = new ArrayList<Object>(of.codes());
            // Of the periods the year comes last, and pay is best told by it.
            Collections.reverse(codes);
            return codes;
        }
        if (shape instanceof Shape.Day) return List.of(today());
        if (shape instanceof Shape.Either either && either.otherwise() instanceof Shape.Day) {
            var days = new ArrayList<Object>(either.words());
            days.add(today());
            return days;
        }
        return shape instanceof Shape.Code code ? ofLaw(code) : List.of();
    }

    private String today() {
        return trial.ground().facts().day().toString();
    }

    /** The country or the currency of the law that asks. */
    private List<Object> ofLaw(Shape.Code code) {
        var ground = trial.ground();
        return Stream.concat(ground.ofLaw().stream(), Stream.of(ground.facts().currency()))
                .distinct()
                .filter(each -> code.fault(new Scalar(Node.NOWHERE, each, Scalar.Type.TEXT)) == null)
                .map(each -> (Object) each)
                .limit(1)
                .toList();
    }
}

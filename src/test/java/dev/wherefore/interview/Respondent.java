package dev.wherefore.interview;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who is asked, and answers with what a profile states: what it leaves out is skipped. */
public record Respondent(Profile profile) {
    /** An interview that has ended, and the paths that were asked for, in order. */
    public record Ended(Interview interview, List<String> asked) {}

    /** Answers until nothing is asked any more, judgements last. */
    public Ended answerAll(Interview begun) throws InvalidDocumentException {
        var interview = begun;
        var asked = new ArrayList<String>();
        while (true) {
            if (interview.next().isEmpty()) {
                if (!interview.offersJudgements()) return new Ended(interview, asked);
                interview = interview.judging();
                continue;
            }
            asked.add(interview.next().get().path());
            interview = answer(interview);
        }
    }

    /** Answers the next question. */
    public Interview answer(Interview interview) throws InvalidDocumentException {
        var stated = profile.at(interview.next().orElseThrow().path());
        return stated == null ? interview.skip() : interview.answer(asAnswered(stated));
    }

    /** Of entries one first says how many there are. */
    private static Node asAnswered(Node stated) {
        if (stated instanceof Sequence list && list.stream().anyMatch(Mapping.class::isInstance)) {
            return AnswerText.blanks(list.size());
        }
        if (!(stated instanceof Mapping mapping)) return stated;
        var money = new LinkedHashMap<String, Node>();
        for (var part : AnswerText.MONEY) if (mapping.has(part)) money.put(part, mapping.get(part));
        return new Mapping(Node.NOWHERE, money, Map.of());
    }
}

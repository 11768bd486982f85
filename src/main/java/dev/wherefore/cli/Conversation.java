package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.interview.Ask;
import dev.wherefore.interview.Interview;
import dev.wherefore.report.InterviewText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;

/** Holds an interview over lines of text. */
final class Conversation {
    private static final Set<String> YES = Set.of("y", "yes");
    private static final Set<String> NO = Set.of("n", "no", "", "skip");
    private static final Set<String> STOP = Set.of("stop", "quit", "exit");
    private static final String BACK = "back";
    private static final String DISCARD = "discard";

    private final BufferedReader in;
    private final PrintWriter out;
    private final InterviewText text;
    private final Keeping keeping;
    private final boolean typed;
    private boolean failedToKeep;

    /**
     * How a conversation ended.
     *
     * @param interview as it then stood
     * @param discarded whether the answers are not to be kept
     */
    record Ended(Interview interview, boolean discarded) {}

    /** @param typed whether somebody types the answers at a terminal, which shows them */
    Conversation(BufferedReader in, PrintWriter out, InterviewText text, Keeping keeping, boolean typed) {
        this.in = in;
        this.out = out;
        this.text = text;
        this.keeping = keeping;
        this.typed = typed;
    }

    /** Asks until nothing is left to ask, or until whoever answers has enough. */
    Ended hold(Interview begun) throws IOException {
        out.print(text.beginning(begun));
        Turn turn = new Turn(begun, false, false);
        while (!turn.ends()) {
            var interview = turn.interview();
            if (interview.next().isPresent())
                turn = ask(interview, interview.next().get());
            else if (interview.offersJudgements()) turn = offerJudgements(interview);
            else turn = atTheEnd(interview);
        }
        return new Ended(turn.interview(), turn.discards());
    }

    /** Where the conversation stands, and whether that is its end. */
    private record Turn(Interview interview, boolean ends, boolean discards) {
        static Turn at(Interview interview) {
            return new Turn(interview, false, false);
        }
    }

    private Turn ask(Interview interview, Ask ask) throws IOException {
        out.print(text.question(interview, ask));
        while (true) {
            var line = read(text.prompt(ask));
            var word = word(line);
            var end = end(interview, word);
            if (end != null) return end;
            switch (word) {
                case "", "skip":
                    return Turn.at(interview.skip());
                case BACK:
                    if (interview.back().isPresent()) return back(interview);
                    out.print(text.note("This is the first question."));
                    break;
                case "why":
                    out.print(text.why(ask));
                    break;
                case "?", "help":
                    out.print(text.help(ask));
                    break;
                case "show":
                    out.print(keeping.yaml(interview));
                    break;
                default:
                    try {
                        var after = interview.answer(line);
                        keep(after);
                        out.print(text.settled(after));
                        return Turn.at(after);
                    } catch (InvalidDocumentException e) {
                        var problem = e.problems().get(0);
                        out.print(text.refusal(problem.what(), problem.remedy()));
                    }
            }
        }
    }

    private Turn offerJudgements(Interview interview) throws IOException {
        while (true) {
            var word = word(read(text.judgements()));
            var end = end(interview, word);
            if (end != null) return end;
            if (word.equals(BACK) && interview.back().isPresent()) return back(interview);
            if (YES.contains(word)) return Turn.at(interview.judging());
            if (NO.contains(word)) return Turn.at(interview.withoutJudgements());
            out.print(text.note("Write yes or no."));
        }
    }

    /** At a terminal the last answer can be taken back, too; who pipes answers in has no second thoughts. */
    private Turn atTheEnd(Interview interview) throws IOException {
        boolean canReturn = typed && interview.back().isPresent();
        while (canReturn) {
            var word = word(read(text.last()));
            var end = end(interview, word);
            if (end != null) return end;
            if (word.equals(BACK)) return back(interview);
            if (word.isEmpty()) break;
        }
        return new Turn(interview, true, false);
    }

    private Turn back(Interview interview) {
        var before = interview.back().orElseThrow();
        keep(before);
        return Turn.at(before);
    }

    /** The end that a word asks for; null where it asks for none. */
    private static Turn end(Interview interview, String word) {
        if (word == null || STOP.contains(word)) return new Turn(interview, true, false);
        return word.equals(DISCARD) ? new Turn(interview, true, true) : null;
    }

    private static String word(String line) {
        return line == null ? null : line.strip().toLowerCase(Locale.ROOT);
    }

    private void keep(Interview interview) {
        try {
            keeping.keep(interview);
            failedToKeep = false;
        } catch (IOException | InvalidDocumentException e) {
            if (!failedToKeep)
                out.print(text.note("The file cannot be written now; it is tried again at each answer."));
            failedToKeep = true;
        }
    }

    /** The next line; null at the end of the input. */
    private String read(String prompt) throws IOException {
        out.print(prompt);
        out.flush();
        var line = in.readLine();
        if (line == null) out.println();
        else if (!typed) out.print(text.echo(line));
        return line;
    }
}

package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.interview.Ask;
import dev.wherefore.interview.Interview;
import dev.wherefore.profile.ProfileWriter;
import dev.wherefore.report.InterviewText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;

/** Holds an interview over lines of text. */
final class Conversation {
    private static final Set<String> YES = Set.of("y", "yes");

    private final BufferedReader in;
    private final PrintWriter out;
    private final InterviewText text;
    private final ProfileWriter writer;
    private final boolean typed;

    /** @param typed whether a terminal shows what is typed */
    Conversation(BufferedReader in, PrintWriter out, InterviewText text, ProfileWriter writer, boolean typed) {
        this.in = in;
        this.out = out;
        this.text = text;
        this.writer = writer;
        this.typed = typed;
    }

    /** Asks until nothing is left to ask, or until whoever answers has enough; gives the interview as it then stands. */
    Interview hold(Interview begun) throws IOException {
        out.print(text.beginning(begun));
        var interview = begun;
        while (true) {
            if (interview.next().isEmpty()) {
                if (!interview.offersJudgements()) return interview;
                var line = read(text.judgements());
                if (line == null || !YES.contains(line.strip().toLowerCase(Locale.ROOT))) return interview;
                interview = interview.judging();
                continue;
            }
            var after = ask(interview, interview.next().get());
            if (after == null) return interview;
            interview = after;
        }
    }

    /** Null when whoever answers has enough. */
    private Interview ask(Interview interview, Ask ask) throws IOException {
        out.print(text.question(interview, ask));
        while (true) {
            var line = read(text.prompt(ask));
            if (line == null) return null;
            switch (line.strip().toLowerCase(Locale.ROOT)) {
                case "stop", "quit", "exit":
                    return null;
                case "", "skip":
                    return interview.skip();
                case "back":
                    if (interview.back().isPresent()) return interview.back().get();
                    out.print(text.note("This is the first question."));
                    break;
                case "why":
                    out.print(text.why(ask));
                    break;
                case "?", "help":
                    out.print(text.help(ask));
                    break;
                case "show":
                    out.print(writer.write(interview.profile()));
                    break;
                default:
                    try {
                        var after = interview.answer(line);
                        out.print(text.settled(after));
                        return after;
                    } catch (InvalidDocumentException e) {
                        var problem = e.problems().get(0);
                        out.print(text.refusal(problem.what(), problem.remedy()));
                    }
            }
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

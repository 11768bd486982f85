package dev.wherefore.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command came to. */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Wherefore.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }
}

package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Place;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore help}: a command's help, as {@code COMMAND --help} prints it. */
final class HelpCommand implements Callable<Integer> {
    private final Form form = Form.of("help", this, "Show what a command does, what it accepts, and examples.")
            .examples("wherefore help advise", "wherefore help rules test");
    private final Form.Values path = form.parameters("0..*", "COMMAND", "A command; the whole program if left out.");

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws InvalidDocumentException {
        var command = spec().root().commandLine();
        for (var name : path.get()) {
            var inner = command.getSubcommands().get(name);
            if (inner == null) {
                throw new InvalidDocumentException(
                        Place.of("help"),
                        "there is no command '" + name + "'",
                        Nearest.remedy(name, command.getSubcommands().keySet()));
            }
            command = inner;
        }
        command.usage(spec().commandLine().getOut());
        return 0;
    }
}

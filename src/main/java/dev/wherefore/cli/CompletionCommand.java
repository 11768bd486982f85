package dev.wherefore.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore generate-completion}: lets a shell complete commands and options. */
final class CompletionCommand implements Callable<Integer> {
    private final Form form = Form.of(
                    "generate-completion", this, "Print a script by which bash or zsh completes commands and options.")
            .examples("source <(wherefore generate-completion)");

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() {
        var root = spec().root();
        spec().commandLine().getOut().print(AutoComplete.bash(root.name(), root.commandLine()));
        return 0;
    }
}

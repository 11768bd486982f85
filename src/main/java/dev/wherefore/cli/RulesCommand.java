package dev.wherefore.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore rules}: for those who write rules. */
final class RulesCommand implements Callable<Integer> {
    private final Form form = Form.of("rules", this, "Check and test rules, for those who write them.")
            .examples("wherefore rules check", "wherefore rules test rules/visa/de", "wherefore help rules test");

    CommandSpec spec() {
        return form.spec()
                .addSubcommand("test", new RulesTestCommand().spec())
                .addSubcommand("check", new RulesCheckCommand().spec());
    }

    @Override
    public Integer call() {
        var line = form.spec().commandLine();
        line.usage(line.getOut());
        return 0;
    }

    /** The folder of the project's own rules, as the launcher tells it; as one would type it from here. */
    static Path ownRules() {
        var home = System.getProperty("wherefore.home");
        if (home == null) return Path.of("rules");
        var rules = whole(Path.of(home, "rules"));
        var here = whole(Path.of(""));
        return rules.startsWith(here) ? here.relativize(rules) : rules;
    }

    /** A path by which two can be compared. */
    static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}

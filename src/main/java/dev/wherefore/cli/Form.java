package dev.wherefore.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command is called, what it accepts and how its help reads. Stated by calls and not by annotations: reading the
 * annotations of every command took a third of the time of a short answer. Every value is a text, which the command
 * itself understands, so that each error names the remedy.
 */
final class Form {
    private final CommandSpec spec;

    private Form(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * A command's form.
     *
     * @param summary one sentence, for the command's own help and its parent's
     */
    static Form of(String name, Callable<Integer> command, String summary) {
        var spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(summary).abbreviateSynopsis(true).sortOptions(false);
        var form = new Form(spec);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .order(Integer.MAX_VALUE)
                .description("Show this help.")
                .build());
        return form;
    }

    /** Examples of use, as a reader would type them, under the options. */
    Form examples(String... lines) {
        under("");
        under(lines.length == 1 ? "Example:" : "Examples:");
        for (var line : lines) under("  " + line);
        return this;
    }

    /** What else a reader should know, under the examples. */
    Form notes(String... lines) {
        under("");
        for (var line : lines) under(line);
        return this;
    }

    private void under(String line) {
        var usage = spec.usageMessage();
        var lines = new ArrayList<>(Arrays.asList(usage.footer()));
        lines.add(line);
        usage.footer(lines.toArray(String[]::new));
    }

    /** An option that may be left out. */
    Value option(String name, String label, String description) {
        return option(name, label, description, List.of());
    }

    /** An option of a few words, which the shell completes. */
    Value option(String name, String label, String description, List<String> words) {
        var option = OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .completionCandidates(words)
                .description(description)
                .build();
        spec.addOption(option);
        return new Value(option);
    }

    /** An option that may be stated more than once, and each time with several values between commas. */
    Values list(String name, String label, String description, List<String> words) {
        var option = OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .paramLabel(label)
                .completionCandidates(words)
                .description(description)
                .build();
        spec.addOption(option);
        return new Values(option);
    }

    /** An option that may be stated more than once. */
    Values repeated(String name, String label, String description) {
        var option = OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
        spec.addOption(option);
        return new Values(option);
    }

    /** An option without a value. */
    Flag flag(String name, String description) {
        var option = OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
        spec.addOption(option);
        return new Flag(option);
    }

    /** The next parameter, which must be there. */
    Value parameter(String label, String description) {
        return parameter("1", label, description);
    }

    /** The next parameter, which may be left out. */
    Value optionalParameter(String label, String description) {
        return parameter("0..1", label, description);
    }

    private Value parameter(String arity, String label, String description) {
        var parameter = PositionalParamSpec.builder()
                .index(Integer.toString(spec.positionalParameters().size()))
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
        spec.addPositional(parameter);
        return new Value(parameter);
    }

    /** All further parameters. */
    Values parameters(String arity, String label, String description) {
        var parameter = PositionalParamSpec.builder()
                .index(spec.positionalParameters().size() + "..*")
                .arity(arity)
                .required(!arity.startsWith("0"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
        spec.addPositional(parameter);
        return new Values(parameter);
    }

    /** The form as picocli takes it. */
    CommandSpec spec() {
        return spec;
    }

    // Classes and not lambdas: whatever implements or captures a type of picocli's by a lambda keeps that type, whose
    // class files are of an old version, out of the archive from which a start is quick.

    /** What was stated for an option or parameter; null when it was left out. */
    record Value(ArgSpec spec) {
        String get() {
            return spec.getValue();
        }
    }

    /** What was stated for an option or parameter of several values; empty when it was left out. */
    record Values(ArgSpec spec) {
        List<String> get() {
            List<String> stated = spec.getValue();
            return stated == null ? List.of() : stated;
        }
    }

    /** Whether an option was stated. */
    record Flag(ArgSpec spec) {
        boolean isSet() {
            return Boolean.TRUE.equals(spec.getValue());
        }
    }
}

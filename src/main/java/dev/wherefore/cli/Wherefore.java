package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Nearest;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. Exit codes: 0 done, 1 an unexpected failure, 2 wrong usage or invalid input. */
public final class Wherefore implements Callable<Integer> {
    static final int INVALID = 2;
    private static final int FAILED = 1;
    private static final String NAME = "wherefore";
    private static final List<String> COMMANDS = List.of(
            "advise",
            "ask",
            "fit",
            "why",
            "readiness",
            "compare",
            "what-if",
            "when",
            "plan",
            "pay",
            "goals",
            "rules",
            "schema",
            "help",
            "generate-completion");

    private final Form form = Form.of(
            NAME,
            this,
            "Am I ready for the next level, which certification is worth it, and which country will let me in? "
                    + "Every answer says wherefore.");

    private Wherefore() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        var stream = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        var out = writer(stream, false);
        var err = writer(new FileOutputStream(FileDescriptor.err), true);
        int code = run(out, err, arguments);
        out.flush();
        if (stream.failure() != null) {
            err.println(NAME + ": the output cannot be written: " + stream.failure());
            code = FAILED;
        }
        err.flush();
        System.exit(code);
    }

    private static PrintWriter writer(OutputStream stream, boolean flushing) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), flushing);
    }

    /** Runs a command; what it prints goes to the writers. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int code;
        try {
            // Before all else: reading the arguments takes about as long as loading the rules.
            var ours = ahead(arguments);
            var line = new CommandLine(tree(arguments, ours));
            line.setOut(out);
            line.setErr(err);
            line.setExecutionExceptionHandler(new Failing(err));
            line.setParameterExceptionHandler(new Refusing(err));
            code = line.execute(arguments);
        } catch (RuntimeException | Error e) {
            code = fail(e, err);
        }
        out.flush();
        err.flush();
        return code;
    }

    /** The one command that is asked for, so that the others cost nothing; all of them for help and completion. */
    private static CommandSpec tree(String[] arguments, Ahead ours) {
        var asked = arguments.length == 0 ? null : arguments[0];
        boolean all = asked == null
                || !COMMANDS.contains(asked)
                || asked.equals("help")
                || asked.equals("generate-completion");
        var commands = new LinkedHashMap<String, Supplier<CommandSpec>>();
        commands.put("advise", () -> new AdviseCommand(ours).spec());
        commands.put("ask", () -> new AskCommand().spec());
        commands.put("fit", () -> new FitCommand(ours).spec());
        commands.put("why", () -> new WhyCommand().spec());
        commands.put("readiness", () -> new ReadinessCommand().spec());
        commands.put("compare", () -> new CompareCommand().spec());
        commands.put("what-if", () -> new WhatIfCommand().spec());
        commands.put("when", () -> new WhenCommand().spec());
        commands.put("plan", () -> new PlanCommand().spec());
        commands.put("pay", () -> new PayCommand().spec());
        commands.put("goals", () -> new GoalsCommand().spec());
        commands.put("rules", () -> new RulesCommand().spec());
        commands.put("schema", () -> new SchemaCommand().spec());
        commands.put("help", () -> new HelpCommand().spec());
        commands.put("generate-completion", () -> new CompletionCommand().spec());
        var root = new Wherefore().spec();
        for (var command : commands.entrySet()) {
            if (!all && !command.getKey().equals(asked)) continue;
            root.addSubcommand(command.getKey(), command.getValue().get());
        }
        return root;
    }

    /** What to load while the arguments are read: everything, unless they name some goals only or ask something else. */
    private static Ahead ahead(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("fit")) return Ahead.now(false, false);
        if (arguments.length == 0 || !arguments[0].equals("advise")) return Ahead.nothing();
        for (var argument : arguments) {
            if (argument.startsWith("--goal") || argument.startsWith("--country") || argument.startsWith("--kind")) {
                return Ahead.now(false, true);
            }
        }
        return Ahead.now(true, true);
    }

    private CommandSpec spec() {
        form.examples(
                        "wherefore advise profiles/maya-okafor.yaml",
                        "wherefore why profiles/maya-okafor.yaml visa/de/eu-blue-card",
                        "wherefore help advise")
                .notes(
                        "This is no legal advice.",
                        "Exit codes: 0 done, 1 unexpected failure, 2 wrong usage or invalid input.");
        return form.spec()
                .versionProvider(new Version())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show which build this is.")
                        .build());
    }

    @Override
    public Integer call() {
        var line = form.spec().commandLine();
        line.usage(line.getOut());
        return 0;
    }

    // Classes and not lambdas, for the reason that Form gives.

    /** Says which build this is. */
    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Wherefore.class.getPackage().getImplementationVersion();
            return new String[] {NAME + " " + (version == null ? "(development build)" : version)};
        }
    }

    /** Answers what a command throws. */
    private record Failing(PrintWriter err) implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
            return fail(exception, err);
        }
    }

    /** Answers arguments that do not fit. */
    private record Refusing(PrintWriter err) implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException exception, String[] arguments) {
            return refuse(exception, err);
        }
    }

    /** One line for each thing that is wrong with a document. */
    static void print(InvalidDocumentException exception, PrintWriter err) {
        exception.problems().forEach(err::println);
    }

    private static int fail(Throwable exception, PrintWriter err) {
        if (exception instanceof InvalidDocumentException invalid) {
            print(invalid, err);
            return INVALID;
        }
        err.println(NAME + ": an unexpected failure: " + describe(exception));
        return FAILED;
    }

    /** One line, with the place in the program for whoever mends it. */
    private static String describe(Throwable thrown) {
        // What another thread threw comes wrapped.
        var exception = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        var said = exception.getMessage();
        var text = exception.getClass().getSimpleName()
                + (said == null ? "" : ": " + said.lines().findFirst().orElse(""));
        for (var frame : exception.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.wherefore.")) {
                return text + " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
            }
        }
        return text;
    }

    private static int refuse(ParameterException exception, PrintWriter err) {
        var command = exception.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        var what = uncapital(exception.getMessage());
        var remedy = "";
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()
                && missing.getMissing().get(0).isPositional()) {
            what = missing.getMissing().get(0).paramLabel() + " is missing";
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            var word = unmatched.getUnmatched().get(0);
            boolean option = word.startsWith("-") && word.length() > 1;
            Collection<String> known = option
                    ? command.getCommandSpec().optionsMap().keySet()
                    : command.getSubcommands().keySet();
            what = option
                    ? "there is no option '" + word + "'"
                    : known.isEmpty()
                            ? "'" + word + "' is more than is expected"
                            : "there is no command '" + word + "'";
            remedy = Nearest.to(word, known)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("");
        }
        err.println(name + ": " + what + (remedy.isEmpty() ? ". " : remedy + " ") + "See '" + NAME + " help"
                + name.substring(NAME.length()) + "'.");
        return INVALID;
    }

    private static String uncapital(String text) {
        return text == null || text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

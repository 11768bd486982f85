package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The program. Exit codes: 0 done, 1 an unexpected failure, 2 wrong usage or invalid input. */
@Command(
        name = "wherefore",
        mixinStandardHelpOptions = true,
        versionProvider = Wherefore.Version.class,
        description =
                "Am I ready for the next level, which certification is worth it, and which country will let me in? "
                        + "Every answer says wherefore.",
        subcommands = {
            AdviseCommand.class,
            WhyCommand.class,
            GoalsCommand.class,
            RulesCommand.class,
            SchemaCommand.class,
            HelpCommand.class,
            GenerateCompletion.class
        },
        footer = {
            "",
            "This is no legal advice. Exit codes: 0 done, 1 unexpected failure, 2 wrong usage or invalid input."
        })
public final class Wherefore {
    static final int INVALID = 2;
    private static final int FAILED = 1;

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(new java.io.OutputStreamWriter(System.out, StandardCharsets.UTF_8), false);
        var err = new PrintWriter(new java.io.OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int code = run(out, err, arguments);
        out.flush();
        System.exit(code);
    }

    /** Runs a command; what it prints goes to the writers. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new Wherefore());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof InvalidDocumentException invalid) {
                invalid.problems().forEach(err::println);
                return INVALID;
            }
            err.println("wherefore: an unexpected failure: " + describe(exception));
            return FAILED;
        });
        line.setParameterExceptionHandler((exception, parsed) -> {
            err.println("wherefore: " + exception.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
            err.println("Try 'wherefore help"
                    + (exception.getCommandLine().getCommandName().equals("wherefore")
                            ? ""
                            : " " + exception.getCommandLine().getCommandName())
                    + "'.");
            return INVALID;
        });
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static String describe(Exception exception) {
        var message = exception.getMessage();
        return message == null
                ? exception.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Says which build this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Wherefore.class.getPackage().getImplementationVersion();
            return new String[] {"wherefore " + (version == null ? "(development build)" : version)};
        }
    }
}

package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.ProfileSchema;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.report.ReportSchema;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wherefore schema}: the published schemas. */
@Command(
        name = "schema",
        description = "Print a JSON Schema: of a profile, so that editors complete and check it, or of a report.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    /** What has a schema. */
    enum Of {
        PROFILE,
        REPORT
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "OF", defaultValue = "profile", description = "profile or report")
    private Of of;

    @Mixin
    private RuleFolders rules;

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec.commandLine().getOut();
        if (of == Of.REPORT) ReportSchema.write(out);
        else ProfileSchema.write(Vocabulary.of(rules.rulebook().catalogue()), out);
        out.println();
        return 0;
    }
}

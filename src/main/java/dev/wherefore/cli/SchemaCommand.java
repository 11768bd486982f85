package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.OpeningVocabulary;
import dev.wherefore.profile.ProfileSchema;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.report.ReportSchema;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore schema}: the published schemas. */
final class SchemaCommand implements Callable<Integer> {
    private static final List<String> DOCUMENTS =
            List.of("profile", "opening", "report", "fit", "what-if", "when", "plan", "compare", "ask");

    private final Form form = Form.of(
                    "schema",
                    this,
                    "Print a JSON Schema: of a profile or an opening, so that editors complete and check it, or of what "
                            + "'advise' (report), 'fit', 'what-if', 'when', 'plan', 'compare' or 'ask' writes as JSON.")
            .examples("wherefore schema > wherefore.schema.json", "wherefore schema report")
            .notes(
                    "In a profile's first line, for editors with a YAML language server:",
                    "# yaml-language-server: $schema=wherefore.schema.json");
    private final Form.Value of = form.optionalParameter(
            "OF", "profile, opening, report, fit, what-if, when, plan, compare or ask. Default: profile.");
    private final RuleFolders rules = new RuleFolders(form, Ahead.nothing());

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var stated = Words.oneOf("schema", of.get(), DOCUMENTS);
        switch (stated == null ? "profile" : stated) {
            case "report" -> ReportSchema.write(out);
            case "ask" -> ReportSchema.writeAsk(out);
            case "plan" -> ReportSchema.writePlan(out);
            case "compare" -> ReportSchema.writeComparison(out);
            case "fit" -> ReportSchema.writeFit(out);
            case "what-if" -> ReportSchema.writeWhatIf(out);
            case "when" -> ReportSchema.writeWhen(out);
            case "opening" ->
                ProfileSchema.write(OpeningVocabulary.of(rules.rulebook().catalogue()), out);
            default -> ProfileSchema.write(Vocabulary.of(rules.rulebook().catalogue()), out);
        }
        out.println();
        return 0;
    }
}

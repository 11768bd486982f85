package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.profile.Profile;
import dev.wherefore.report.FitCsv;
import dev.wherefore.report.FitJson;
import dev.wherefore.report.FitReport;
import dev.wherefore.report.FitText;
import dev.wherefore.role.Opening;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Fit;
import dev.wherefore.verdict.Ranking;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore fit}: who fits an opening. */
final class FitCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json", "csv");

    private final Form form = Form.of(
                    "fit",
                    this,
                    "Rank candidates for an opening: who fits, what speaks for each, what is missing, what to ask.")
            .examples(
                    "wherefore fit profiles/roles/technical-project-manager.yaml profiles/*.yaml",
                    "wherefore fit role.yaml candidates/*.yaml --blind --format csv",
                    "wherefore fit role.yaml candidates/*.yaml --mobility")
            .notes(
                    "No name, age, citizenship, residence, family or health ever plays a part in a ranking.",
                    "'wherefore schema opening' prints what an opening may hold.");
    private final Form.Value role = form.parameter("ROLE", "An opening in YAML or JSON.");
    private final Form.Values files =
            form.parameters("1..*", "PROFILE", "Profiles in YAML or JSON; - reads one from standard input.");
    private final AsOf asOf = new AsOf(form);
    private final Form.Value format = form.option("--format", "FORMAT", "text, json or csv. Default: text.", FORMATS);
    private final Form.Flag blind = form.flag(
            "--blind", "Call the candidates A, B, ... as they are named here, and print nothing that identifies them.");
    private final Form.Flag mobility = form.flag(
            "--mobility",
            "Add, after the ranking and apart from it, who may work in the opening's country, and by which routes.");
    private final Screen screen = new Screen(form);
    private final RuleFolders rules;

    FitCommand(Ahead ours) {
        rules = new RuleFolders(form, ours);
    }

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var err = spec().commandLine().getErr();
        var stated = Words.oneOf("--format", format.get(), FORMATS);
        var printed = stated == null ? "text" : stated;
        var day = asOf.day();
        var text = new FitText(screen.width(), screen.colour());
        refuse(printed);
        var ours = rules.rulebook();
        var opening = Openings.read(role.get(), ours);
        if (mobility.isSet() && opening.country() == null) {
            throw new InvalidDocumentException(
                    Place.of(role.get()), "the opening names no country, which --mobility asks for", "add 'country:'");
        }
        var rulebook = Openings.rulebook(opening, ours, rules);
        var question = Question.of(rulebook, List.of(rulebook.require(opening.goal())), day);
        var candidates = new LinkedHashMap<String, Profile>();
        var leftOut = new ArrayList<String>();
        read(question, candidates, leftOut, err);
        if (!candidates.isEmpty()) {
            var report = report(opening, rulebook, question, day, candidates, leftOut);
            switch (printed) {
                case "json" -> {
                    FitJson.write(report, out);
                    out.println();
                }
                case "csv" -> out.print(new FitCsv().of(report));
                default -> out.print(text.of(report));
            }
        }
        return leftOut.isEmpty() ? 0 : Wherefore.INVALID;
    }

    private void refuse(String printed) throws InvalidDocumentException {
        if (files.get().stream().filter("-"::equals).count() > 1) {
            throw new InvalidDocumentException(Place.of("-"), "standard input holds one profile", "name it once");
        }
        if (mobility.isSet() && printed.equals("csv")) {
            throw new InvalidDocumentException(
                    Place.of("--mobility"), "a table holds the ranking alone", "ask for text or json");
        }
    }

    /** One profile that is not valid does not stop the others. */
    private void read(Question question, Map<String, Profile> candidates, List<String> leftOut, PrintWriter err)
            throws IOException {
        var names = names();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            try {
                candidates.put(name, question.read(files.get().get(i)));
            } catch (InvalidDocumentException e) {
                leftOut.add(name);
                if (blind.isSet()) err.println(kept(name, e));
                else Wherefore.print(e, err);
            }
        }
    }

    /** An error tells the file and quotes what stands there. */
    private static String kept(String name, InvalidDocumentException e) {
        int problems = e.problems().size();
        return name + ": the profile is not valid (" + problems + (problems == 1 ? " problem" : " problems")
                + "); see which without --blind";
    }

    /** How candidates are called: by letters, or by the names of their files, or by their paths where these are alike. */
    private List<String> names() {
        var names = new ArrayList<String>();
        for (int i = 0; i < files.get().size(); i++) {
            var file = files.get().get(i);
            var id = Profile.idOf(file);
            long alike = files.get().stream()
                    .filter(other -> Profile.idOf(other).equals(id))
                    .count();
            var name = blind.isSet() ? "candidate " + letters(i) : alike > 1 ? file : id;
            names.add(names.contains(name) ? name + " (" + (i + 1) + ")" : name);
        }
        return names;
    }

    /** A, B, ... Z, AA, AB ... */
    private static String letters(int index) {
        var last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    private FitReport report(
            Opening opening,
            Rulebook rulebook,
            Question question,
            LocalDate day,
            Map<String, Profile> candidates,
            List<String> leftOut)
            throws IOException, InvalidDocumentException {
        var fits = new ArrayList<Fit>();
        for (var candidate : candidates.entrySet()) {
            var verdicts = question.answer(candidate.getValue()).verdicts();
            fits.add(Fit.of(candidate.getKey(), verdicts.get(0)));
        }
        var moving = mobility.isSet() ? new MobilityQuestion(opening, rulebook, day).answer(candidates) : null;
        return new FitReport(
                opening, day, rulebook.hash(), blind.isSet(), Ranking.of(fits), leftOut, question.background(), moving);
    }
}

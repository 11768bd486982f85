package dev.wherefore.cli;

import dev.wherefore.change.Assignment;
import dev.wherefore.change.Counterfactual;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Place;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.report.WhatIf;
import dev.wherefore.report.WhatIfJson;
import dev.wherefore.report.WhatIfText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore what-if}: what changes of a profile would change in its answers. */
final class WhatIfCommand implements Callable<Integer> {
    private static final String SET = "--set";
    private static final String STATED = "as it is stated";

    private final Form form = Form.of(
                    "what-if",
                    this,
                    "Say which verdicts, points and recommendations would become others if the profile said something "
                            + "else, and which conditions turn.")
            .examples(
                    "wherefore what-if profiles/maya-okafor.yaml --set offers[0].salary.amount=46000",
                    "wherefore what-if profiles/maya-okafor.yaml --set languages[0].speaking=8 --set certifications+=psm-1",
                    "wherefore what-if profiles/maya-okafor.yaml --country DE --set answers.de.common.passport=")
            .notes(
                    "path=value states a value, in YAML on one line; path= leaves the key out, so that it is unknown.",
                    "A day may be reckoned from the day of the question: today, today+3m, today-2y, today+10d, today+2w.",
                    "list+=item adds an item: a word, {key: value, ...}, or of certifications the id alone.",
                    "list-=item takes out what is that word, has it as its id, or states all of {key: value, ...}.",
                    "Several changes are made in the order in which they are stated. The file stays as it is.",
                    "The JSON tells of the goals named with --goal the smallest further change, too.");
    private final Form.Value file =
            form.parameter("PROFILE", "A profile in YAML or JSON; - reads one from standard input.");
    private final Form.Values set = form.repeated(
            SET, "CHANGE", "A change: path=value, list+=item, list-=item or path=. May be stated more than once.");
    private final GoalFilter filter = GoalFilter.byName(form);
    private final AsOf asOf = new AsOf(form);
    private final Form.Value format = form.option("--format", "FORMAT", "text or json. Default: text.", Format.WORDS);
    private final Screen screen = new Screen(form);
    private final RuleFolders rules = new RuleFolders(form, Ahead.nothing());

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var printed = Format.of(format);
        var day = asOf.day();
        var text = new WhatIfText(screen.width(), screen.colour());
        if (set.get().isEmpty()) {
            throw new InvalidDocumentException(
                    Place.of(SET), "no change is stated", "state one as in --set offers[0].salary.amount=46000");
        }
        var changes = new ArrayList<Assignment>();
        var rulebook = rules.rulebook();
        var vocabulary = Vocabulary.of(rulebook.catalogue());
        for (var stated : set.get()) changes.add(Assignment.of(stated, SET).on(day, vocabulary));
        var goals = filter.required(rulebook, "what-if");
        var question = Question.withAdvice(rulebook, goals, day, null, rules.adviser(rulebook));
        var profile = question.read(file.get());
        var made = profile;
        var replaced = new ArrayList<String>();
        for (var change : changes) {
            replaced.add(said(made, change));
            made = change.apply(made, vocabulary, SET);
        }
        var changed = question.check(made.root(), made.file());
        var whatIf = WhatIf.of(question.answer(profile), question.answer(changed), changes, replaced);
        if (printed == Format.JSON) {
            // It takes a search for each goal: of those that are named, and not of hundreds.
            var smallest = new ArrayList<Counterfactual>();
            if (filter.namesGoals()) for (var goal : goals) smallest.add(question.smallestChange(changed, goal));
            new WhatIfJson(true).write(whatIf.with(smallest), out);
            out.println();
        } else {
            out.print(text.of(whatIf));
        }
        return 0;
    }

    /** What a profile states where a change is made, in a few words; empty where it says nothing. */
    private static String said(Profile profile, Assignment change) {
        var node = profile.at(change.path());
        if (node instanceof Scalar scalar) return scalar.text();
        if (node instanceof Mapping) return STATED;
        if (!(node instanceof Sequence list)) return "";
        boolean words = list.size() > 0 && list.stream().allMatch(Scalar.class::isInstance);
        return words ? list.stream().map(item -> ((Scalar) item).text()).collect(Collectors.joining(", ")) : STATED;
    }
}

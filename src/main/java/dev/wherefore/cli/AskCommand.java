package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Place;
import dev.wherefore.interview.Inquiry;
import dev.wherefore.interview.Interview;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.ProfileWriter;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.report.Background;
import dev.wherefore.report.InterviewJson;
import dev.wherefore.report.InterviewText;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalEntry;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Position;
import dev.wherefore.verdict.WantedCountries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code wherefore ask}: an interview that completes a profile. */
final class AskCommand implements Callable<Integer> {
    private final Form form = Form.of(
                    "ask",
                    this,
                    "Ask for the missing answers, the one that settles most first, say what each settles, and write the "
                            + "profile.")
            .examples(
                    "wherefore ask --goal visa/de/eu-blue-card --write me.yaml",
                    "wherefore ask me.yaml --write me.yaml",
                    "wherefore ask me.yaml --goal pmp < answers.txt",
                    "wherefore ask me.yaml --goal pmp --format json")
            .notes(
                    "Without PROFILE it starts from nothing. Without --goal it is about the next level and the routes of "
                            + "the countries that the profile names.",
                    "Comments of a file that is rewritten are not kept.");
    private final Form.Value file = form.optionalParameter("PROFILE", "A profile in YAML or JSON.");
    private final Form.Values names = form.list(
            "--goal", "GOAL", "About this goal, or goals, by id or alias; 'wherefore goals' lists them.", List.of());
    private final Form.Value write = form.option(
            "--write", "FILE", "Write the profile to this file, after each answer; it may be the one that was read.");
    private final Form.Flag force = form.flag("--force", "Let --write replace another file that is there already.");
    private final Form.Value format = form.option(
            "--format",
            "FORMAT",
            "text: hold the interview; json: print the next question and end, for a program that holds it. Default: text.",
            Format.WORDS);
    private final Form.Values skip = form.repeated("--skip", "PATH", "With json: leave this question open.");
    private final Form.Value judgements = form.option(
            "--judgements",
            "ANSWER",
            "With json: yes to ask, at the end, what an officer or another person must judge too; no to ask for what could "
                    + "do without.",
            List.of("yes", "no"));
    private final AsOf asOf = new AsOf(form);
    private final Screen screen = new Screen(form);
    private final RuleFolders rules = new RuleFolders(form, Ahead.nothing());

    CommandSpec spec() {
        return form.spec();
    }

    @Override
    public Integer call() throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        var day = asOf.day();
        boolean once = Format.of(format) == Format.JSON;
        var answered = Words.oneOf("--judgements", judgements.get(), List.of("yes", "no"));
        requireFitting(once);
        int width = screen.width();
        boolean colour = screen.colour();
        var read = read(once);
        var target = write.get() == null ? null : ProfileFile.of(write.get(), read, force.isSet());
        var rulebook = rules.rulebook();
        var vocabulary = Vocabulary.of(rulebook.catalogue());
        var profile = profile(read, vocabulary);
        var goals = goals(rulebook, profile, day);
        var selection = rulebook.select(withWhatTheyRestOn(rulebook, goals));
        var inquiry = new Inquiry(
                new Decider(selection, vocabulary),
                vocabulary,
                day,
                goals.stream().map(GoalEntry::id).toList(),
                selection.currencies());
        if (once) {
            var begun = Interview.begin(inquiry, profile).skipping(skip.get());
            if (answered != null) begun = answered.equals("yes") ? begun.judging() : begun.withoutJudgements();
            new InterviewJson(Background.of(selection, day), rulebook.hash()).write(begun, out);
            out.println();
            return 0;
        }
        var text = new InterviewText(Background.of(selection, day), rulebook.hash(), width, colour);
        var keeping = new Keeping(target, new ProfileWriter(vocabulary));
        boolean typed = Boolean.getBoolean("wherefore.typed");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        if (target != null && target.isThere())
            out.print(text.note(write.get() + " is rewritten after each answer; comments in it are not kept. 'discard' "
                    + "ends the interview and leaves it as it was."));
        if (target == null && typed)
            out.print(text.note("Nothing is kept in a file; --write FILE keeps each answer as it is given."));
        var ended = new Conversation(in, out, text, keeping, typed).hold(Interview.begin(inquiry, profile));
        out.print(text.end(ended.interview()));
        if (ended.discarded()) discard(keeping);
        else keep(ended.interview(), keeping);
        return 0;
    }

    private void discard(Keeping keeping) throws IOException {
        keeping.discard();
        spec().commandLine()
                .getOut()
                .println(
                        "The answers are not kept" + (keeping.hasFile() ? "; " + write.get() + " is as it was." : "."));
    }

    /** Writes what was answered; where it cannot be written, it is printed rather than lost. */
    private void keep(Interview ended, Keeping keeping) throws IOException, InvalidDocumentException {
        var out = spec().commandLine().getOut();
        if (ended.answered() == 0) return;
        if (!keeping.hasFile()) {
            out.print("\n# The profile; --write FILE would keep it in a file.\n" + keeping.yaml(ended));
            return;
        }
        try {
            keeping.keep(ended);
            out.println("Written to " + write.get() + ".");
        } catch (IOException e) {
            out.print("\n" + keeping.yaml(ended));
            throw new InvalidDocumentException(
                    Place.of("--write " + write.get()), "the file cannot be written", "keep the profile printed above");
        }
    }

    private void requireFitting(boolean once) throws InvalidDocumentException {
        if (once && write.get() != null) {
            throw new InvalidDocumentException(
                    Place.of("--write"), "with --format json nothing is answered", "leave it out");
        }
        if (!once && (judgements.get() != null || !skip.get().isEmpty())) {
            throw new InvalidDocumentException(
                    Place.of(judgements.get() == null ? "--skip" : "--judgements"),
                    "this is said in the interview itself",
                    "leave it out, or add --format json");
        }
    }

    /** The file to read; null to start from nothing, as with a file that is to be written and is not there yet. */
    private String read(boolean once) throws InvalidDocumentException {
        var name = file.get();
        if (name == null) return null;
        if (name.equals("-") && !once) {
            throw new InvalidDocumentException(
                    Place.of("-"), "standard input holds the answers", "name a file for the profile, or none");
        }
        boolean begun = !name.equals(write.get()) || Files.exists(RuleFolders.folder(name));
        return begun ? name : null;
    }

    private Profile profile(String read, Vocabulary vocabulary) throws InvalidDocumentException, IOException {
        if (read != null) return Question.read(read, vocabulary);
        var name = write.get() == null ? "profile.yaml" : write.get();
        return new ProfileReader(vocabulary).check(Mapping.empty(Place.of(name)), name);
    }

    private static List<GoalEntry> withWhatTheyRestOn(Rulebook rulebook, Collection<GoalEntry> goals)
            throws IOException, InvalidDocumentException {
        var all = new ArrayList<GoalEntry>();
        for (var id : rulebook.select(goals).goals().stream().map(GoalRules::id).toList())
            all.add(rulebook.require(id));
        return all;
    }

    private Collection<GoalEntry> goals(Rulebook rulebook, Profile profile, LocalDate day)
            throws InvalidDocumentException, IOException {
        var goals = new LinkedHashSet<GoalEntry>();
        for (var name : names.get()) goals.add(rulebook.require(name));
        if (!goals.isEmpty()) return goals;
        var levels = rulebook.goals().stream()
                .filter(goal -> goal.kind() == Face.Kind.LEVEL)
                .toList();
        var standing = Question.of(rulebook, levels, day);
        var position = standing.position(standing.facts(profile));
        next(levels, position).forEach(goals::add);
        var wanted = WantedCountries.of(profile);
        rulebook.goals().stream()
                .filter(goal -> goal.kind() == Face.Kind.ROUTE && wanted.contains(goal.country()))
                .forEach(goals::add);
        if (goals.isEmpty()) {
            throw new InvalidDocumentException(
                    Place.of("ask"),
                    "there is no goal to ask about: the profile names no country and no ladder",
                    "name one with --goal; see 'wherefore goals'");
        }
        return goals;
    }

    /** The level above the one held on the ladder of the candidate; none where no ladder is known. */
    private static List<GoalEntry> next(List<GoalEntry> levels, Position position) {
        int held = position.ladder() == null ? 0 : position.held().getOrDefault(position.ladder(), 0);
        return levels.stream()
                .filter(level -> level.ladder().equals(position.ladder()) && level.order() > held)
                .min(Comparator.comparingInt(GoalEntry::order))
                .stream()
                .toList();
    }
}

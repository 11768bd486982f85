package dev.wherefore.role;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Level;
import dev.wherefore.profile.OpeningVocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads openings, in YAML or JSON, as untrusted input, and refuses whatever is outside the vocabulary: the exception lists
 * everything that is wrong, each with file, line, column, path, the offending value and what would be right.
 */
public final class OpeningReader {
    private static final int USUAL_WEIGHT = 2;

    private final Catalogue catalogue;
    private final OpeningVocabulary vocabulary;

    public OpeningReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        vocabulary = OpeningVocabulary.of(catalogue);
    }

    /** Reads a file. */
    public Opening read(Path file) throws InvalidDocumentException {
        return check(DocumentReader.read(file), file.toString());
    }

    /** Checks an opening that was read; its name becomes the goal's. */
    public Opening check(Mapping root, String name) throws InvalidDocumentException {
        var problems = new Problems();
        vocabulary.root().check(root, problems);
        checkPay(root, problems);
        checkLevels(root, problems);
        // What has the wrong shape cannot be read any further.
        problems.throwIfAny();
        var places = new HashMap<String, Place>();
        var demands = new ArrayList<Demand>();
        for (var part : List.of("must", "preferred")) {
            if (!(root.get(part) instanceof Mapping stated)) continue;
            boolean preferred = part.equals("preferred");
            read(stated, "experience", preferred, this::experience, demands, places, problems);
            read(stated, "skills", preferred, OpeningReader::skill, demands, places, problems);
            read(stated, "education", preferred, OpeningReader::education, demands, places, problems);
            read(stated, "certifications", preferred, OpeningReader::certification, demands, places, problems);
            read(stated, "languages", preferred, OpeningReader::language, demands, places, problems);
            if (!preferred && demands.isEmpty()) {
                problems.add(
                        root.placeOf(part),
                        "the opening demands nothing",
                        "state at least one skill, time of experience, certification, degree or language");
            }
        }
        problems.throwIfAny();
        return Opening.of(name, root, catalogue, demands);
    }

    private static void checkPay(Mapping root, Problems problems) {
        if (!(root.get("pay") instanceof Mapping pay)) return;
        if (!(pay.get("least") instanceof Scalar least) || !(pay.get("most") instanceof Scalar most)) return;
        if (!least.isNumber() || !most.isNumber() || least.number().compareTo(most.number()) <= 0) return;
        problems.add(
                least.place(),
                "'" + least.text() + "' is more than 'most' '" + most.text() + "'",
                "write the lower amount in 'least'");
    }

    /** A level belongs to one ladder; another one beside it would be a slip of one of the two. */
    private void checkLevels(Mapping root, Problems problems) {
        checkLevel(root, problems);
        for (var part : List.of("must", "preferred")) {
            if (!(root.get(part) instanceof Mapping stated)) continue;
            if (!(stated.get("experience") instanceof Sequence list)) continue;
            for (var item : list) if (item instanceof Mapping experience) checkLevel(experience, problems);
        }
    }

    private void checkLevel(Mapping stated, Problems problems) {
        var ladder = text(stated, "ladder");
        var name = text(stated, "level");
        if (ladder == null || name == null || !catalogue.ladders().containsKey(ladder)) return;
        var level = catalogue.level(name);
        if (level.isEmpty() || level.get().ladder().equals(ladder)) return;
        problems.add(
                stated.get("level").place(),
                "'" + name + "' is a level of the ladder " + level.get().ladder() + ", not of " + ladder,
                "correct one of the two");
    }

    private static void read(
            Mapping part,
            String section,
            boolean preferred,
            Function<Mapping, Ask> ask,
            List<Demand> into,
            Map<String, Place> places,
            Problems problems) {
        if (!(part.get(section) instanceof Sequence list)) return;
        for (var item : list) {
            var stated = (Mapping) item;
            if (!codesOnly(stated, problems)) continue;
            var demand = new Demand(ask.apply(stated), preferred, weight(stated));
            var first = places.putIfAbsent(demand.criterion(), stated.place());
            if (first == null) into.add(demand);
            else
                problems.add(
                        stated.place(),
                        "the same is asked in line " + first.line() + " already",
                        "keep the one that is meant");
        }
    }

    /** A rulebook without a vocabulary accepts any text where it knows no codes; a rule does not. */
    private static boolean codesOnly(Mapping stated, Problems problems) {
        boolean all = true;
        for (var key : List.of("id", "fields", "ladder")) {
            var node = stated.get(key);
            for (var each :
                    node instanceof Sequence list ? list.items() : node == null ? List.<Node>of() : List.of(node)) {
                if (!(each instanceof Scalar scalar) || scalar.isNull() || Ask.isCode(scalar.text())) continue;
                all = false;
                problems.add(scalar.place(), "'" + scalar.text() + "' is no code", "use letters, digits, '.' and '-'");
            }
        }
        return all;
    }

    private static int weight(Mapping stated) {
        return stated.get("weight") instanceof Scalar weight && weight.isNumber()
                ? weight.number().intValueExact()
                : USUAL_WEIGHT;
    }

    private static Ask skill(Mapping stated) {
        return new SkillAsk(text(stated, "id"), number(stated, "level"));
    }

    private Ask experience(Mapping stated) {
        var level = text(stated, "level");
        return new ExperienceAsk(
                number(stated, "years"),
                text(stated, "ladder"),
                level == null ? null : catalogue.level(level).map(Level::id).orElseThrow());
    }

    private static Ask certification(Mapping stated) {
        return new CertificationAsk(text(stated, "id"));
    }

    private static Ask education(Mapping stated) {
        var fields = stated.get("fields") instanceof Sequence list
                ? list.stream().map(field -> ((Scalar) field).text()).distinct().toList()
                : List.<String>of();
        return new EducationAsk(text(stated, "degree"), fields);
    }

    private static Ask language(Mapping stated) {
        return new LanguageAsk(text(stated, "language"), text(stated, "cefr"));
    }

    private static int number(Mapping stated, String key) {
        return ((Scalar) stated.get(key)).number().intValueExact();
    }

    private static String text(Mapping stated, String key) {
        return stated.get(key) instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : null;
    }
}

package dev.wherefore.profile;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import dev.wherefore.document.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes that profiles may use: what the rules in force ask for, and the words they know. Immutable.
 *
 * <p>The codes of a kind of which the catalogue has none are not checked. A catalogue is read from
 * {@code rules/vocabulary.yaml}, every section of which may be left out:
 *
 * <pre>{@code
 * skills:
 *   tech.system-design: system design and scalability      # id: title
 * ladders:
 *   technical-manager:
 *     title: Technical manager ladder
 *     levels:                                              # from the lowest
 *       tm-2: {title: Technical Manager, aliases: [engineering manager, IT manager]}
 * certifications: {pmp: Project Management Professional}
 * fields: {computer-science: computer science}             # of education
 * tests: {ielts-general: IELTS General Training}           # of languages
 * invitations: {provincial-nomination: provincial nomination}
 * outcomes: {reduced-risk: reduced a risk that was measured}
 * sectors: {fintech: financial technology}
 * self_assessment:                                         # as in a file of questions
 *   leadership: {wording: ..., label: ..., type: number, least: 0, most: 4}
 * }</pre>
 */
public final class Catalogue {
    private static final List<String> TERMS =
            List.of("skills", "certifications", "fields", "tests", "invitations", "outcomes", "sectors");
    private static final String QUESTIONS = "questions";
    private static final String RECORD = "record";
    private static final String SELF_ASSESSMENT = "self_assessment";
    private static final String LADDERS = "ladders";
    private static final String LEVELS = "levels";

    private final Map<String, Map<String, Question>> questions;
    private final Map<String, Map<String, Term>> terms;
    private final Map<String, String> ladders;
    private final Map<String, Level> levels;
    private final Map<String, Level> levelsByName;
    private final Set<String> levelNames;
    private final Map<String, Place> places;

    private Catalogue(Draft draft) {
        questions = draft.questions;
        terms = draft.terms;
        ladders = Collections.unmodifiableMap(draft.ladders);
        levels = Collections.unmodifiableMap(draft.levels);
        levelsByName = draft.levelsByName;
        levelNames = Collections.unmodifiableSet(draft.levelNames);
        places = draft.places;
    }

    /** No codes: whatever a profile states is accepted where codes are asked for. */
    public static Catalogue empty() {
        return new Catalogue(new Draft());
    }

    /** Reads {@code vocabulary.yaml}; throws with everything that is wrong with it. */
    public static Catalogue read(Mapping file) throws InvalidDocumentException {
        var draft = new Draft();
        draft.read(file);
        return draft.finish();
    }

    /** The questions of a file beside rules, answered under {@code answers:}. */
    public static Catalogue ofQuestions(Mapping file) throws InvalidDocumentException {
        return ofQuestions(QUESTIONS, file);
    }

    /** The attributes of a file of questions, answered under {@code record:}. */
    public static Catalogue ofRecord(Mapping file) throws InvalidDocumentException {
        return ofQuestions(RECORD, file);
    }

    /** The items of a file of questions, answered under {@code self_assessment:}. */
    public static Catalogue ofSelfAssessment(Mapping file) throws InvalidDocumentException {
        return ofQuestions(SELF_ASSESSMENT, file);
    }

    private static Catalogue ofQuestions(String kind, Mapping file) throws InvalidDocumentException {
        var draft = new Draft();
        var byId = QuestionsReader.read(file);
        if (!byId.isEmpty()) draft.addQuestions(kind, byId, file.mapping(QUESTIONS));
        return draft.finish();
    }

    /** All codes of several catalogues; throws for each that two of them declare. */
    public static Catalogue merge(Collection<Catalogue> catalogues) throws InvalidDocumentException {
        var draft = new Draft();
        for (var catalogue : catalogues) draft.addAll(catalogue);
        return draft.finish();
    }

    /** What rules ask beside the typed keys, by id: the keys of {@code answers:}. */
    public Map<String, Question> questions() {
        return questionsOf(QUESTIONS);
    }

    /** The attributes of a leader's record, by id: the keys of {@code record:}. */
    public Map<String, Question> record() {
        return questionsOf(RECORD);
    }

    /** The items of the instruments, by id: the keys of {@code self_assessment:}. */
    public Map<String, Question> selfAssessment() {
        return questionsOf(SELF_ASSESSMENT);
    }

    public Map<String, Term> skills() {
        return termsOf("skills");
    }

    public Map<String, Term> certifications() {
        return termsOf("certifications");
    }

    /** Fields of education; a profile may state others. */
    public Map<String, Term> fields() {
        return termsOf("fields");
    }

    /** Language tests. */
    public Map<String, Term> tests() {
        return termsOf("tests");
    }

    /** The kinds of invitations and nominations. */
    public Map<String, Term> invitations() {
        return termsOf("invitations");
    }

    /** The kinds of measurable outcomes of a job. */
    public Map<String, Term> outcomes() {
        return termsOf("outcomes");
    }

    public Map<String, Term> sectors() {
        return termsOf("sectors");
    }

    /** The title of each ladder, by id. */
    public Map<String, String> ladders() {
        return ladders;
    }

    /** The levels by canonical id, each ladder's from the lowest. */
    public Map<String, Level> levels() {
        return levels;
    }

    /** The level of this id, title or alias, in whatever case; empty when there is none. */
    public Optional<Level> level(String name) {
        return Optional.ofNullable(levelsByName.get(fold(name)));
    }

    /** Every id, title and alias of a level, as written. */
    Set<String> levelNames() {
        return levelNames;
    }

    private Map<String, Question> questionsOf(String kind) {
        return Collections.unmodifiableMap(questions.getOrDefault(kind, Map.of()));
    }

    private Map<String, Term> termsOf(String kind) {
        return Collections.unmodifiableMap(terms.getOrDefault(kind, Map.of()));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** A catalogue in the making. */
    private static final class Draft {
        private final Map<String, Map<String, Question>> questions = new HashMap<>();
        private final Map<String, Map<String, Term>> terms = new HashMap<>();
        private final Map<String, String> ladders = new LinkedHashMap<>();
        private final Map<String, Level> levels = new LinkedHashMap<>();
        private final Map<String, Level> levelsByName = new HashMap<>();
        private final Set<String> levelNames = new LinkedHashSet<>();
        private final Map<String, Place> places = new HashMap<>();
        private final Problems problems = new Problems();

        void read(Mapping file) {
            var sections = new LinkedHashSet<>(TERMS);
            sections.add(LADDERS);
            sections.add(SELF_ASSESSMENT);
            try {
                file.allow(sections);
            } catch (InvalidDocumentException e) {
                problems.add(e);
            }
            for (var kind : TERMS) readTerms(kind, section(file, kind));
            var ladders = section(file, LADDERS);
            for (var id : ladders.names()) readLadder(id, ladders);
            var items = section(file, SELF_ASSESSMENT);
            try {
                addQuestions(SELF_ASSESSMENT, QuestionsReader.readAll(items), items);
            } catch (InvalidDocumentException e) {
                problems.add(e);
            }
        }

        private Mapping section(Mapping file, String name) {
            try {
                var section = file.mapping(name);
                return section == null ? Mapping.empty(file.place()) : section;
            } catch (InvalidDocumentException e) {
                problems.add(e);
                return Mapping.empty(file.place());
            }
        }

        private void readTerms(String kind, Mapping section) {
            for (var id : section.names()) {
                checkId(id, section);
                if (section.get(id) instanceof Scalar title && !title.text().isBlank()) {
                    addTerm(kind, new Term(id, title.text()), section.placeOf(id));
                } else {
                    problems.add(section.placeOf(id), "'" + id + "' has no title", "write '" + id + ": its title'");
                }
            }
        }

        private void readLadder(String id, Mapping section) {
            checkId(id, section);
            try {
                var ladder = section.mapping(id);
                if (ladder == null) {
                    throw new InvalidDocumentException(section.placeOf(id), "the ladder is empty", "title it");
                }
                ladder.allow(Set.of("title", LEVELS));
                addLadder(id, ladder.required("title"), section.placeOf(id));
                var steps = section(ladder, LEVELS);
                for (var step : steps.names()) readLevel(step, id, steps);
            } catch (InvalidDocumentException e) {
                problems.add(e);
            }
        }

        private void readLevel(String id, String ladder, Mapping section) {
            checkId(id, section);
            try {
                var level = section.mapping(id);
                if (level == null) {
                    throw new InvalidDocumentException(section.placeOf(id), "the level is empty", "title it");
                }
                level.allow(Set.of("title", "aliases"));
                addLevel(new Level(id, level.required("title"), ladder, level.texts("aliases")), section.placeOf(id));
            } catch (InvalidDocumentException e) {
                problems.add(e);
            }
        }

        private void checkId(String id, Mapping section) {
            if (QuestionsReader.isId(id)) return;
            problems.add(
                    section.placeOf(id),
                    "'" + id + "' is not an id",
                    "use lower case letters, digits, '.', '-' and '_'");
        }

        void addQuestions(String kind, Map<String, Question> byId, Mapping section) {
            for (var question : byId.values()) addQuestion(kind, question, section.placeOf(question.id()));
        }

        private void addQuestion(String kind, Question question, Place place) {
            if (isNew(kind, question.id(), place)) {
                of(kind, questions).put(question.id(), question);
            }
        }

        private void addTerm(String kind, Term term, Place place) {
            if (isNew(kind, term.id(), place)) {
                of(kind, terms).put(term.id(), term);
            }
        }

        private void addLadder(String id, String title, Place place) {
            if (isNew(LADDERS, id, place)) ladders.put(id, title);
        }

        private void addLevel(Level level, Place place) {
            if (!isNew(LEVELS, level.id(), place)) return;
            levels.put(level.id(), level);
            var names = new ArrayList<String>();
            names.add(level.id());
            names.add(level.title());
            names.addAll(level.aliases());
            for (var name : names) {
                levelNames.add(name);
                var other = levelsByName.putIfAbsent(fold(name), level);
                if (other != null && other != level) {
                    problems.add(
                            place,
                            "'" + name + "' already names the level '" + other.id() + "'",
                            "give each level names of its own");
                }
            }
        }

        void addAll(Catalogue more) {
            for (var kind : more.questions.entrySet()) {
                for (var question : kind.getValue().values()) {
                    addQuestion(kind.getKey(), question, more.placeOf(kind.getKey(), question.id()));
                }
            }
            for (var kind : more.terms.entrySet()) {
                for (var term : kind.getValue().values()) {
                    addTerm(kind.getKey(), term, more.placeOf(kind.getKey(), term.id()));
                }
            }
            for (var ladder : more.ladders.entrySet()) {
                addLadder(ladder.getKey(), ladder.getValue(), more.placeOf(LADDERS, ladder.getKey()));
            }
            for (var level : more.levels.values()) addLevel(level, more.placeOf(LEVELS, level.id()));
        }

        private static <T> Map<String, T> of(String kind, Map<String, Map<String, T>> byKind) {
            var byId = byKind.get(kind);
            if (byId == null) byKind.put(kind, byId = new LinkedHashMap<>());
            return byId;
        }

        private boolean isNew(String kind, String id, Place place) {
            var first = places.putIfAbsent(kind + " " + id, place);
            if (first == null) return true;
            problems.add(
                    place,
                    "'" + id + "' is declared twice; first in " + first.file() + ":" + first.line(),
                    "keep one of them");
            return false;
        }

        Catalogue finish() throws InvalidDocumentException {
            problems.throwIfAny();
            return new Catalogue(this);
        }
    }

    private Place placeOf(String kind, String id) {
        return places.get(kind + " " + id);
    }
}

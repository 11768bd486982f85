package dev.wherefore.profile;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads declared questions, from a {@code questions.yaml} beside rules or from {@code record.yaml}:
 *
 * <pre>{@code
 * questions:
 *   de.ict-card.months-in-group:
 *     wording: For how many months have you worked in the group?
 *     label: months in the group
 *     type: number          # boolean | number | date | choice | codes
 *     unit: months          # of a number
 *     least: 0
 *     most: 600
 *   pt.common.removed: {wording: ..., label: ..., type: boolean, past: true}   # an answer stays as it is
 *   us.h-1b.basis: {wording: ..., label: ..., type: choice, choices: [a, b], judgement: true}
 * }</pre>
 */
public final class QuestionsReader {
    private static final Set<String> KEYS =
            Set.of("wording", "label", "type", "unit", "least", "most", "choices", "judgement", "past");
    private static final Map<String, Question.Type> TYPES = types();

    private final Problems problems = new Problems();

    private QuestionsReader() {}

    /** The questions of a file, by id, in the order of the file; throws with everything that is wrong with them. */
    public static Map<String, Question> read(Mapping file) throws InvalidDocumentException {
        file.allow(Set.of("questions"));
        return readAll(file.mapping("questions"));
    }

    /** The questions of a mapping from id to question; none when it is null. */
    static Map<String, Question> readAll(Mapping byId) throws InvalidDocumentException {
        if (byId == null) return Map.of();
        var reader = new QuestionsReader();
        Map<String, Question> questions = new LinkedHashMap<>();
        for (var id : byId.names()) {
            var question = reader.question(id, byId);
            if (question != null) questions.put(id, question);
        }
        reader.problems.throwIfAny();
        return Collections.unmodifiableMap(questions);
    }

    /** Null when the question cannot be read; the problems then say why. */
    private Question question(String id, Mapping byId) {
        var place = byId.placeOf(id);
        if (!isId(id)) {
            problems.add(place, "'" + id + "' is not an id", "use lower case letters, digits, '.', '-' and '_'");
        }
        try {
            var stated = byId.mapping(id);
            if (stated == null) throw new InvalidDocumentException(place, "the question is empty", "word it");
            stated.allow(KEYS);
            var type = type(stated);
            var question = new Question(
                    id,
                    stated.required("wording"),
                    stated.required("label"),
                    type,
                    stated.text("unit") == null ? "" : stated.text("unit"),
                    stated.number("least"),
                    stated.number("most"),
                    stated.texts("choices"),
                    Boolean.TRUE.equals(stated.flag("judgement")),
                    Boolean.TRUE.equals(stated.flag("past")));
            check(question, stated.place());
            return question;
        } catch (InvalidDocumentException e) {
            problems.add(e);
            return null;
        }
    }

    private static Question.Type type(Mapping stated) throws InvalidDocumentException {
        var type = stated.required("type");
        if (!TYPES.containsKey(type)) {
            throw new InvalidDocumentException(
                    stated.get("type").place(), "'" + type + "' is not a type", Nearest.remedy(type, TYPES.keySet()));
        }
        return TYPES.get(type);
    }

    private static Map<String, Question.Type> types() {
        Map<String, Question.Type> types = new LinkedHashMap<>();
        for (var type : Question.Type.values()) types.put(type.name().toLowerCase(Locale.ROOT), type);
        return Collections.unmodifiableMap(types);
    }

    private void check(Question question, Place place) {
        boolean number = question.type() == Question.Type.NUMBER;
        if (!number && !(question.unit().isEmpty() && question.least() == null && question.most() == null)) {
            problems.add(place, "only a number has a unit and bounds", "leave them out");
        }
        if (isAbove(question.least(), question.most())) {
            problems.add(place, "'least' is above 'most'", "swap them");
        }
        boolean ofChoices = question.type() == Question.Type.CHOICE || question.type() == Question.Type.CODES;
        if (!ofChoices && !question.choices().isEmpty()) {
            problems.add(place, "only 'choice' and 'codes' have choices", "leave them out");
        }
        if (question.type() == Question.Type.CHOICE && question.choices().size() < 2) {
            problems.add(place, "a choice has fewer than two choices", "list them in 'choices'");
        }
        if (Set.copyOf(question.choices()).size() < question.choices().size()) {
            problems.add(place, "a choice stands twice", "keep one of them");
        }
    }

    private static boolean isAbove(BigDecimal least, BigDecimal most) {
        return least != null && most != null && least.compareTo(most) > 0;
    }

    /** Lower case words; paths into a profile are read with them, so they hold no brackets and no blanks. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > 100) return false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            boolean joint = i > 0 && (c == '.' || c == '-' || c == '_');
            if (!word && !joint) return false;
        }
        return true;
    }
}

package dev.wherefore.report;

import dev.wherefore.fact.ExperienceMeasure;
import dev.wherefore.fact.Facts;
import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.Source;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.rulebook.Fees;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a report needs beside the verdicts, to say what they cite.
 *
 * @param parameters with their values of all dates, and the sources of every topic
 * @param inForce    the same on the day of the report
 * @param catalogue  the codes and questions of profiles
 * @param measures   what each measure of experience counts, by id
 * @param goals      the goals that verdicts may rest on, by id
 * @param currencies of the law, by topic; a topic without one uses {@link Facts#CURRENCY}
 */
public record Background(
        ParameterBook parameters,
        InForce inForce,
        Catalogue catalogue,
        Map<String, String> measures,
        Map<String, GoalRules> goals,
        Map<String, String> currencies) {
    public Background {
        measures = Map.copyOf(measures);
        goals = Map.copyOf(goals);
        currencies = Map.copyOf(currencies);
    }

    /** The background of what was loaded to answer a question. */
    public static Background of(Rulebook.Selection selection, LocalDate day) {
        return new Background(
                selection.parameters(),
                selection.parameters().on(day),
                selection.catalogue(),
                selection.measures().stream()
                        .collect(
                                Collectors.toMap(ExperienceMeasure::id, ExperienceMeasure::about, (one, other) -> one)),
                selection.goals().stream().collect(Collectors.toMap(GoalRules::id, goal -> goal)),
                selection.currencies());
    }

    /** How things are said of a goal, in the currency of its law. */
    public Wording wording(GoalRules goal) {
        return new Wording(this, currencies.getOrDefault(goal.topic(), Facts.CURRENCY));
    }

    /** The source of an id, as a goal's rules and face name it; null when the topic has none of that id. */
    Source source(GoalRules goal, String id) {
        return id == null ? null : parameters.source(goal.topic(), id);
    }

    /** The value in force of a parameter, table or scheme; empty when it is not known. */
    Optional<Cited> cite(String id) {
        return inForce.declares(id) ? inForce.cite(id) : Optional.empty();
    }

    /** What a goal costs. */
    Fees fees(GoalRules goal) {
        return Fees.of(goal.face(), inForce);
    }

    /** What a parameter, table or scheme is; its id when nobody declares it. */
    String about(String id) {
        var dated = parameters.get(id);
        return dated == null ? id : dated.about();
    }
}

package dev.wherefore.rulebook;

import dev.wherefore.action.ActionReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import dev.wherefore.fact.Aim;
import dev.wherefore.fact.ExperienceMeasure;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.fact.Opening;
import dev.wherefore.parameter.Column;
import dev.wherefore.parameter.Parameter;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.ParameterFile;
import dev.wherefore.parameter.ParameterReader;
import dev.wherefore.parameter.Scheme;
import dev.wherefore.parameter.Table;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks what a folder of rules says against itself and against the rulebook it adds to: every id that is used is
 * declared, every id that is declared is used, and no rule reads what it must not.
 */
final class RulebookCheck {
    private final RuleSources sources;
    private final Problems problems;
    private final Map<String, ParameterFile> files = new LinkedHashMap<>();
    private final Map<String, ExperienceMeasure> measures = new LinkedHashMap<>();
    private final Map<String, Set<String>> citedSources = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Checked.Goal> goals = new LinkedHashMap<>();
    private final Known known;
    private Catalogue catalogue;
    private ParameterBook book;

    /** What the rulebook that is added to declares already. */
    record Known(
            List<ParameterFile> files, Catalogue catalogue, Collection<ExperienceMeasure> measures, Set<String> goals) {
        static final Known NOTHING = new Known(List.of(), Catalogue.empty(), List.of(), Set.of());
    }

    /** What a folder holds, when nothing is wrong with it. */
    record Checked(RuleSources sources, List<Goal> goals) {
        /** A goal and its rules as written. */
        record Goal(RuleSources.GoalSource source, Face face, List<RuleText> rules) {}
    }

    private RulebookCheck(RuleSources sources, Known known, Problems problems) {
        this.sources = sources;
        this.known = known;
        this.problems = problems;
    }

    /** Checks; what is wrong is noted as a problem. */
    static Checked check(RuleSources sources, Known known, Problems problems) {
        var check = new RulebookCheck(sources, known, problems);
        check.run();
        return new Checked(sources, List.copyOf(check.goals.values()));
    }

    private void run() {
        readTopics();
        for (var goal : sources.goals()) readGoal(goal);
        if (catalogue == null || book == null) return;
        for (var goal : goals.values()) checkGoal(goal);
        checkCycles();
        checkActions();
        checkMeasures();
        // What stands in a file that could not be read would seem unused.
        if (problems.none()) checkUnused();
    }

    private void readTopics() {
        var catalogues = new ArrayList<Catalogue>();
        catalogues.add(known.catalogue());
        add(catalogues, sources.vocabulary(), Catalogue::read);
        add(catalogues, sources.record(), Catalogue::ofRecord);
        for (var measure : known.measures()) measures.put(measure.id(), measure);
        for (var topic : sources.topics()) {
            add(catalogues, topic.questions(), Catalogue::ofQuestions);
            if (topic.parameters() != null) {
                try {
                    files.put(topic.id(), ParameterReader.read(topic.parameters(), topic.id()));
                } catch (InvalidDocumentException e) {
                    problems.add(e);
                }
            }
            if (topic.measures() != null) {
                for (var measure : ExperienceMeasure.read(topic.measures(), problems)) {
                    measures.put(measure.id(), measure);
                    if (topic.measures().get("experience") instanceof Mapping declared) {
                        places.put(measure.id(), declared.placeOf(measure.id()));
                    }
                }
            }
        }
        try {
            catalogue = Catalogue.merge(catalogues);
            var all = new ArrayList<>(known.files());
            all.addAll(files.values());
            book = ParameterBook.of(all);
            for (var file : files.values()) refuseSourcesAlreadyThere(file);
        } catch (InvalidDocumentException e) {
            problems.add(e);
        }
    }

    /** A goal of a folder that adds to ours must not cite one source and show another. */
    private void refuseSourcesAlreadyThere(ParameterFile file) {
        for (var other : known.files()) {
            if (!other.folder().equals(file.folder())) continue;
            for (var id : file.sourceIds()) {
                if (other.source(id) == null) continue;
                problems.add(
                        file.placeOfSource(id),
                        "the source '" + id + "' is declared in the rulebook's own " + file.folder() + " already",
                        "choose another id");
            }
        }
    }

    private interface CatalogueReader {
        Catalogue read(Mapping file) throws InvalidDocumentException;
    }

    private void add(List<Catalogue> catalogues, Mapping file, CatalogueReader reader) {
        if (file == null) return;
        try {
            catalogues.add(reader.read(file));
        } catch (InvalidDocumentException e) {
            problems.add(e);
        }
    }

    private void checkActions() {
        if (sources.actions() == null) return;
        var ids = new HashSet<>(known.goals());
        ids.addAll(goals.keySet());
        try {
            ActionReader.read(sources.actions(), Vocabulary.of(catalogue), ids);
        } catch (InvalidDocumentException e) {
            problems.add(e);
        }
    }

    private void readGoal(RuleSources.GoalSource goal) {
        var rules = new RuleFileReader(goal.file().toString(), problems).read(goal.drl(), goal.packageName());
        if (goal.face() == null) return;
        try {
            goals.put(goal.id(), new Checked.Goal(goal, Face.read(goal.face()), rules));
        } catch (InvalidDocumentException e) {
            problems.add(e);
        }
    }

    private void checkGoal(Checked.Goal goal) {
        var face = goal.face();
        var cited = citedSources.computeIfAbsent(goal.source().topic(), topic -> new HashSet<>());
        checkFace(goal, cited);
        var ways = new HashMap<String, RuleText>();
        for (var rule : goal.rules()) {
            requireSource(goal, rule.line(), rule.source(), cited);
            if (!rule.givesPoints()) {
                var ids = face.served(rule.purpose()).stream()
                        .map(CriterionFace::id)
                        .toList();
                if (!ids.contains(rule.serves())) {
                    problem(
                            goal,
                            rule.line(),
                            "the face has no " + rule.purpose().word() + " '" + rule.serves() + "'",
                            Nearest.remedy(rule.serves(), ids));
                }
                var first = ways.putIfAbsent(rule.purpose() + " " + rule.serves(), rule);
                if (first != null && (first.weight() != rule.weight() || first.preferred() != rule.preferred())) {
                    problem(
                            goal,
                            rule.line(),
                            "'" + rule.name() + "' has another weight than '" + first.name() + "' of the same "
                                    + rule.purpose().word(),
                            "give all its rules the same");
                }
                if (rule.preferred() && face.kind() == Face.Kind.ROUTE) {
                    problem(goal, rule.line(), "a route has no preferred criteria", "leave out @preferred");
                }
            } else if (face.points() == null) {
                problem(
                        goal,
                        rule.line(),
                        "'" + rule.name() + "' gives points but the face names no scheme",
                        "add 'points:' to the face");
            }
            for (var pattern : rule.patterns()) checkPattern(goal, rule, pattern);
        }
        for (var purpose : Purpose.values()) {
            for (var served : face.served(purpose)) {
                if (ways.containsKey(purpose + " " + served.id())) continue;
                problems.add(
                        face.details().place(),
                        "no rule of " + goal.source().file().getFileName() + " meets the " + purpose.word() + " '"
                                + served.id() + "'",
                        "write one or remove it");
            }
        }
    }

    private void checkFace(Checked.Goal goal, Set<String> cited) {
        var face = goal.face();
        var place = face.details().place();
        if (face.points() != null) {
            if (!(book.get(face.points()) instanceof Scheme))
                problems.add(
                        place,
                        "there is no points scheme '" + face.points() + "'",
                        Nearest.remedy(face.points(), book.ids()));
            used.add(face.points());
        }
        for (var figure : face.figures()) {
            if (book.get(figure) == null)
                problems.add(place, "there is no parameter '" + figure + "'", Nearest.remedy(figure, book.ids()));
            used.add(figure);
        }
        for (var cost : face.cost()) {
            if (cost.parameter() == null) continue;
            used.add(cost.parameter());
            if (!(book.get(cost.parameter()) instanceof Parameter)) {
                problems.add(
                        place,
                        "there is no parameter '" + cost.parameter() + "'",
                        Nearest.remedy(cost.parameter(), book.ids()));
            }
        }
        if (face.lottery() != null) lottery(face, place, used);
        for (var source : FaceSources.of(face.details())) {
            requireSource(goal, 0, source, cited);
        }
        if (face.kind() == Face.Kind.ROUTE && face.country() == null) {
            problems.add(place, "a route names no country", "add 'country:'");
        }
    }

    private void lottery(Face face, Place place, Set<String> used) {
        var criterion = face.lottery().criterion();
        if (face.criterion(criterion) == null) {
            var known = face.criteria().stream().map(CriterionFace::id).toList();
            problems.add(place, "the lottery names no criterion '" + criterion + "'", Nearest.remedy(criterion, known));
        }
        for (var odds : face.lottery().odds()) {
            used.add(odds.share());
            if (book.get(odds.share()) instanceof Parameter parameter
                    && parameter.unit().equals("percent")) continue;
            problems.add(
                    place,
                    "there is no parameter '" + odds.share() + "' in percent",
                    Nearest.remedy(odds.share(), book.ids()));
        }
    }

    private void requireSource(Checked.Goal goal, int line, String source, Set<String> cited) {
        var file = files.get(goal.source().topic());
        if (file == null || source.isEmpty()) return;
        cited.add(source);
        if (file.source(source) == null) {
            problem(
                    goal,
                    line,
                    "there is no source '" + source + "' in " + goal.source().topic() + "/parameters.yaml",
                    Nearest.remedy(source, file.sourceIds()));
        }
    }

    private void checkPattern(Checked.Goal goal, RuleText rule, PatternText pattern) {
        var type = FactTypes.named(pattern.type());
        if (type == null) return;
        if (goal.face().kind().forbidsProtectedFacts()) checkProtected(goal, pattern, type);
        if (!rule.purpose().isWorth() && (type == Aim.TYPE || type == Opening.TYPE)) {
            problem(
                    goal,
                    pattern.line(),
                    "a " + rule.purpose().word() + " reads " + type.name()
                            + ", and what is wished for never decides a verdict",
                    "only rules with @award or @withhold may");
        }
        for (var binding : pattern.bindings()) {
            if (binding.parameter() != null) checkParameter(goal, pattern, binding);
        }
        if (type.key() == null) return;
        var key = pattern.literal(type.key());
        if (key == null) return;
        switch (type.name()) {
            case "Row" -> checkTable(goal, pattern, key);
            case "Answer" ->
                require(goal, pattern, "question", key, catalogue.questions().keySet());
            case "Record" ->
                require(
                        goal,
                        pattern,
                        "record attribute",
                        key,
                        catalogue.record().keySet());
            case "Skill" ->
                require(goal, pattern, "skill", key, catalogue.skills().keySet());
            case "SelfAssessment" ->
                require(
                        goal,
                        pattern,
                        "self-assessment item",
                        key,
                        catalogue.selfAssessment().keySet());
            case "Experience" -> require(goal, pattern, "experience measure", key, measures.keySet());
            case "Choice" ->
                require(
                        goal,
                        pattern,
                        "choice in the face",
                        key,
                        goal.face().choose().keySet());
            case "Goal" -> {
                var all = new TreeSet<>(known.goals());
                all.addAll(goals.keySet());
                require(goal, pattern, "goal", key, all);
            }
            case "Score" -> {
                if (!key.equals(goal.face().points())) {
                    problem(
                            goal,
                            pattern.line(),
                            "the face's points are not those of '" + key + "'",
                            "name the scheme under 'points:' in the face");
                }
            }
            default -> {}
        }
        if (rule.givesPoints() && type.name().equals("Score")) {
            problem(
                    goal,
                    pattern.line(),
                    "a rule that gives points reads the score it adds to",
                    "compare the score in a criterion");
        }
    }

    private void checkProtected(Checked.Goal goal, PatternText pattern, dev.wherefore.fact.FactType<?> type) {
        pattern.conditions().forEach(condition -> refuseProtected(goal, condition.line(), type, condition.property()));
        pattern.bindings().forEach(binding -> refuseProtected(goal, pattern.line(), type, binding.property()));
        boolean anyProtected = type.propertyNames().stream()
                .anyMatch(name -> type.property(name).isProtected());
        if (anyProtected && pattern.conditions().isEmpty() && pattern.bindings().isEmpty()) {
            problem(
                    goal,
                    pattern.line(),
                    "a " + goal.face().kind().word() + " rule asks whether there is a " + type.label()
                            + ", which is protected",
                    "leave it out");
        }
        if (type.name().equals("Experience")) {
            var measure = measures.get(pattern.literal("of"));
            if (measure != null && measure.isOfPartner()) {
                problem(
                        goal,
                        pattern.line(),
                        "a " + goal.face().kind().word() + " rule reads the partner's work, which is protected",
                        "leave it out");
            }
        }
        if (type.name().equals("Goal") && String.valueOf(pattern.literal("id")).startsWith("visa/")) {
            problem(
                    goal,
                    pattern.line(),
                    "a " + goal.face().kind().word() + " rule depends on a visa route, which rests on protected facts",
                    "leave it out");
        }
    }

    private void refuseProtected(Checked.Goal goal, int line, dev.wherefore.fact.FactType<?> type, String name) {
        var property = type.property(name);
        if (property != null && property.isProtected()) {
            problem(
                    goal,
                    line,
                    "a " + goal.face().kind().word() + " rule reads the protected property " + type.name() + "." + name,
                    "leave it out: no such decision may rest on it");
        }
    }

    private void checkParameter(Checked.Goal goal, PatternText pattern, BindingText binding) {
        used.add(binding.parameter());
        var declared = book.get(binding.parameter());
        if (!(declared instanceof Parameter parameter)) {
            problem(
                    goal,
                    pattern.line(),
                    "there is no parameter '" + binding.parameter() + "'",
                    Nearest.remedy(binding.parameter(), book.ids()));
            return;
        }
        if (!parameter.kind().accessor().equals(binding.property())) {
            problem(
                    goal,
                    pattern.line(),
                    "the parameter '" + binding.parameter() + "' is asked for as " + binding.property(),
                    "write " + parameter.kind().accessor() + "( \"...\" )");
        }
    }

    private void checkTable(Checked.Goal goal, PatternText pattern, String id) {
        used.add(id);
        if (!(book.get(id) instanceof Table table)) {
            problem(goal, pattern.line(), "there is no table '" + id + "'", Nearest.remedy(id, book.ids()));
            return;
        }
        var columns = table.columns().stream().map(Column::word).toList();
        var reads = new TreeSet<String>();
        pattern.conditions().forEach(condition -> reads.add(condition.property()));
        pattern.bindings().forEach(binding -> reads.add(binding.property()));
        reads.remove("table");
        for (var read : reads) {
            if (!columns.contains(read)) {
                problem(
                        goal,
                        pattern.line(),
                        "the table '" + id + "' has no column '" + read + "'",
                        Nearest.remedy(read, columns));
            }
        }
    }

    private void require(Checked.Goal goal, PatternText pattern, String what, String id, Collection<String> ids) {
        used.add(id);
        if (!ids.contains(id)) {
            problem(goal, pattern.line(), "there is no " + what + " '" + id + "'", Nearest.remedy(id, ids));
        }
    }

    private void checkCycles() {
        var done = new HashSet<String>();
        for (var id : goals.keySet()) visit(id, new ArrayList<>(), done);
    }

    private void visit(String id, List<String> path, Set<String> done) {
        var goal = goals.get(id);
        if (goal == null || done.contains(id)) return;
        if (path.contains(id)) {
            problem(
                    goal,
                    1,
                    "goals depend on each other in a circle: " + String.join(" -> ", path) + " -> " + id,
                    "break the circle");
            return;
        }
        path.add(id);
        for (var other : dependsOn(goal.rules())) visit(other, path, done);
        path.remove(path.size() - 1);
        done.add(id);
    }

    static List<String> dependsOn(List<RuleText> rules) {
        return rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type().equals("Goal") && pattern.literal("id") != null)
                .map(pattern -> pattern.literal("id"))
                .distinct()
                .toList();
    }

    private void checkMeasures() {
        for (var measure : measures.values()) {
            var place = places.get(measure.id());
            for (var id : measure.parameters()) {
                used.add(id);
                if (place != null && !(book.get(id) instanceof Parameter)) {
                    problems.add(place, "there is no parameter '" + id + "'", Nearest.remedy(id, book.ids()));
                }
            }
        }
    }

    private void checkUnused() {
        // Shared folders without goals are read by facts, not by rules.
        var withGoals = new HashSet<String>();
        for (var goal : sources.goals()) withGoals.add(goal.topic());
        for (var topic : sources.topics()) {
            var file = files.get(topic.id());
            if (file == null || !withGoals.contains(topic.id())) continue;
            file.ids().filter(id -> !used.contains(id)).forEach(id -> {
                problems.add(file.place(id), "nothing uses '" + id + "'", "remove it, or use it");
            });
            file.refuseUnusedSources(citedSources.getOrDefault(topic.id(), Set.of()), problems);
            unused(topic.questions(), "questions");
            unused(topic.measures(), "experience");
        }
    }

    private void unused(Mapping file, String section) {
        if (file == null) return;
        if (!(file.get(section) instanceof Mapping declared)) return;
        for (var id : declared.names()) {
            if (!used.contains(id))
                problems.add(declared.placeOf(id), "nothing uses '" + id + "'", "remove it, or use it");
        }
    }

    private void problem(Checked.Goal goal, int line, String what, String remedy) {
        problems.add(new Place(goal.source().file().toString(), line, 0, ""), what, remedy);
    }
}

package dev.wherefore.rulebook;

import dev.wherefore.action.Action;
import dev.wherefore.action.ActionReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Nearest;
import dev.wherefore.document.Place;
import dev.wherefore.document.Problems;
import dev.wherefore.document.ReadyDocument;
import dev.wherefore.fact.ExperienceMeasure;
import dev.wherefore.parameter.ParameterBook;
import dev.wherefore.parameter.ParameterFile;
import dev.wherefore.parameter.ParameterReader;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Question;
import dev.wherefore.profile.Vocabulary;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.model.Model;

/**
 * A ready rulebook. It knows its goals from the start and loads of the rest only what a question needs. Not thread-safe;
 * what {@link #select} gives is.
 */
public final class Rulebook {
    private final List<Part> parts;
    private final Map<String, GoalEntry> goals = new LinkedHashMap<>();
    private final Map<String, Part> partOfGoal = new HashMap<>();
    private final Map<String, GoalRules> loaded = new ConcurrentHashMap<>();
    private final Catalogue catalogue;
    private CompletableFuture<Void> ahead = CompletableFuture.completedFuture(null);

    /** What a topic declares; the parameters are null when it has none. */
    private record Topic(ParameterFile parameters, List<ExperienceMeasure> measures) {}

    /** One built folder: the project's own, or one that the user added. */
    private static final class Part {
        private final ClassLoader loader;
        private final Mapping index;
        private final Map<String, Topic> topics = new ConcurrentHashMap<>();

        Part(ClassLoader loader) throws IOException {
            this.loader = loader;
            index = read(loader, ReadyRulebook.INDEX);
        }

        List<String> topics() throws InvalidDocumentException {
            return index.texts("topics");
        }

        /** A topic that was loaded before. */
        Topic topic(String id) {
            return topics.get(id);
        }

        void load(String id) {
            if (topics.containsKey(id)) return;
            try {
                var ready = read(loader, ReadyRulebook.topic(id));
                var values = ready.mapping("parameters");
                var measures = ready.mapping("measures");
                topics.put(
                        id,
                        new Topic(
                                values == null ? null : ParameterReader.ready(values, id),
                                measures == null ? List.of() : ExperienceMeasure.read(measures, new Problems())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InvalidDocumentException e) {
                throw damaged(e);
            }
        }
    }

    /**
     * What a question needs, loaded.
     *
     * @param asked      the goals asked for, in the order of the rulebook
     * @param goals      those and the goals they depend on, each after what it depends on
     * @param parameters of every topic they stand in
     * @param measures   of every topic they stand in
     * @param judgements the ids of the questions that only a person can answer
     */
    public record Selection(
            List<String> asked,
            List<GoalRules> goals,
            ParameterBook parameters,
            List<ExperienceMeasure> measures,
            Set<String> judgements,
            Catalogue catalogue,
            Map<String, String> currencies) {
        /** The currency of a goal's law; null for goals of no country. */
        public String currency(GoalRules goal) {
            return currencies.get(goal.topic());
        }
    }

    private Rulebook(List<Part> parts) throws InvalidDocumentException {
        this.parts = parts;
        var catalogues = new ArrayList<Catalogue>();
        for (var part : parts) {
            var index = part.index;
            if (index.mapping("vocabulary") != null) catalogues.add(Catalogue.read(index.mapping("vocabulary")));
            if (index.mapping("record") != null) catalogues.add(Catalogue.ofRecord(index.mapping("record")));
            for (var questions : index.sequence("questions"))
                catalogues.add(Catalogue.ofQuestions((Mapping) questions));
            for (var entry : ReadyRulebook.entries(index)) {
                goals.put(entry.id(), entry);
                partOfGoal.put(entry.id(), part);
            }
        }
        catalogue = Catalogue.merge(catalogues);
    }

    /** The rulebook that was built into the program. */
    public static Rulebook builtIn() throws IOException {
        return of(List.of(Rulebook.class.getClassLoader()));
    }

    /**
     * A rulebook of several built folders; a goal of a later one replaces the goal of the same id of an earlier one.
     *
     * @param loaders one for each folder; each must see the facts' classes
     */
    public static Rulebook of(List<ClassLoader> loaders) throws IOException {
        var parts = new ArrayList<Part>();
        for (var loader : loaders) parts.add(new Part(loader));
        try {
            return new Rulebook(List.copyOf(parts));
        } catch (InvalidDocumentException e) {
            throw new IOException("the ready rulebook is damaged: " + e.getMessage(), e);
        }
    }

    /** Of the rules' content. */
    public String hash() {
        return parts.stream().map(part -> hash(part)).collect(Collectors.joining("+"));
    }

    private static String hash(Part part) {
        return ((dev.wherefore.document.Scalar) part.index.get("hash")).text();
    }

    /** Every goal, in the order of the rulebook. */
    public Collection<GoalEntry> goals() {
        return goals.values();
    }

    /** The codes and questions that profiles may use. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The goal of an id or alias. */
    public Optional<GoalEntry> goal(String name) {
        var goal = goals.get(name);
        if (goal != null) return Optional.of(goal);
        return goals.values().stream()
                .filter(entry -> entry.aliases().contains(name))
                .findFirst();
    }

    /** The goal of an id or alias; an exception that names the nearest when there is none. */
    public GoalEntry require(String name) throws InvalidDocumentException {
        var found = goal(name);
        if (found.isPresent()) return found.get();
        throw new InvalidDocumentException(
                Place.of(name),
                "there is no such goal",
                Nearest.remedy(name, goals.keySet()).isEmpty()
                        ? "see 'wherefore goals'"
                        : Nearest.remedy(name, goals.keySet()));
    }

    /**
     * Begins to load what every report usually holds, on other threads; {@link #select} waits for it. Which routes it holds
     * is known when the profile was read.
     */
    public void loadAhead() {
        ahead = CompletableFuture.runAsync(() -> {
            try {
                var topics = new LinkedHashSet<String>();
                for (var part : parts) topics.addAll(part.topics());
                var usual = new ArrayList<String>();
                for (var goal : goals.values()) {
                    if (goal.kind().isAskedFor() || goal.kind() == Face.Kind.ROUTE) topics.remove(goal.topic());
                    else usual.add(goal.id());
                }
                for (var id : usual) topics.add(goals.get(id).topic());
                load(usual, topics);
            } catch (IOException | InvalidDocumentException | UncheckedIOException e) {
                // Whoever asks for what cannot be loaded is told then.
            }
        });
    }

    /** Loads what is needed to answer for some goals. */
    public Selection select(Collection<GoalEntry> asked) throws IOException {
        ahead.join();
        try {
            var ordered = new LinkedHashSet<String>();
            for (var goal : asked) withDependencies(goal, ordered);
            // Topics without goals hold what facts rest on: test concordances, exchange rates and time zones.
            var withGoals = goals.values().stream().map(GoalEntry::topic).collect(Collectors.toSet());
            var topics = new LinkedHashSet<String>();
            for (var part : parts) topics.addAll(part.topics());
            topics.removeAll(withGoals);
            for (var id : ordered) topics.add(goals.get(id).topic());
            load(ordered, topics);
            var rules = ordered.stream().map(loaded::get).toList();
            var parameterFiles = new ArrayList<ParameterFile>();
            var experience = new ArrayList<ExperienceMeasure>();
            var currencies = new HashMap<String, String>();
            for (var part : parts) {
                for (var topic : part.topics()) {
                    if (!topics.contains(topic)) continue;
                    var declared = part.topic(topic);
                    var file = declared.parameters();
                    if (file != null) {
                        parameterFiles.add(file);
                        if (file.currency() != null) currencies.put(topic, file.currency());
                    }
                    experience.addAll(declared.measures());
                }
            }
            var judgements = catalogue.questions().values().stream()
                    .filter(Question::judgement)
                    .map(Question::id)
                    .collect(Collectors.toUnmodifiableSet());
            return new Selection(
                    asked.stream().map(GoalEntry::id).toList(),
                    rules,
                    ParameterBook.of(parameterFiles),
                    List.copyOf(experience),
                    judgements,
                    catalogue,
                    Map.copyOf(currencies));
        } catch (InvalidDocumentException e) {
            throw new IOException("the ready rulebook is damaged: " + e.getMessage(), e);
        }
    }

    /** What a candidate can do, by id; what a later folder states replaces what an earlier one does. */
    public List<Action> actions() throws IOException {
        var actions = new LinkedHashMap<String, Action>();
        try {
            for (var part : parts) {
                if (part.loader.getResource(ReadyRulebook.ACTIONS) == null) continue;
                var file = read(part.loader, ReadyRulebook.ACTIONS);
                for (var action : ActionReader.read(file, Vocabulary.of(catalogue), goals.keySet())) {
                    actions.put(action.id(), action);
                }
            }
        } catch (InvalidDocumentException e) {
            throw new IOException("the ready rulebook is damaged: " + e.getMessage(), e);
        }
        return List.copyOf(actions.values());
    }

    /** The compiled models of the advice rules. */
    public List<Model> advice() throws IOException {
        var models = new ArrayList<Model>();
        try {
            for (var part : parts) {
                for (var name : part.index.texts("advice")) models.add(GoalRules.model(name, part.loader));
            }
        } catch (InvalidDocumentException e) {
            throw new IOException("the ready rulebook is damaged: " + e.getMessage(), e);
        }
        return models;
    }

    /** What a folder that adds to this rulebook may use. */
    RulebookCheck.Known known() throws IOException {
        var selection = select(goals.values());
        return new RulebookCheck.Known(
                selection.parameters().files(), catalogue, selection.measures(), Set.copyOf(goals.keySet()));
    }

    private void withDependencies(GoalEntry goal, Set<String> into) {
        for (var id : goal.dependsOn()) withDependencies(goals.get(id), into);
        into.add(goal.id());
    }

    /** Some thousands of classes, and the figures they compare with: two processors take half the time. */
    private void load(Collection<String> ids, Collection<String> topics) throws IOException, InvalidDocumentException {
        var tasks = new ArrayList<Runnable>();
        for (var id : ids) if (!loaded.containsKey(id)) tasks.add(() -> loaded.put(id, rules(id)));
        for (var part : parts) {
            for (var id : part.topics()) if (topics.contains(id)) tasks.add(() -> part.load(id));
        }
        try {
            tasks.parallelStream().forEach(Runnable::run);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private GoalRules rules(String id) {
        var entry = goals.get(id);
        var part = partOfGoal.get(id);
        try {
            return new GoalRules(
                    id,
                    entry.topic(),
                    Face.read(read(part.loader, ReadyRulebook.face(id))),
                    rules(part.loader, id),
                    entry.dependsOn(),
                    entry.model(),
                    new CompiledConditions(entry.packageName(), part.loader),
                    part.loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidDocumentException e) {
            throw damaged(e);
        }
    }

    private static List<ReadyRule> rules(ClassLoader loader, String id) throws IOException {
        try (var in = open(loader, ReadyRulebook.rules(id))) {
            return ReadyRules.read(in);
        }
    }

    private static UncheckedIOException damaged(InvalidDocumentException e) {
        return new UncheckedIOException(new IOException("the ready rulebook is damaged: " + e.getMessage(), e));
    }

    private static Mapping read(ClassLoader loader, String name) throws IOException {
        try (var in = open(loader, name)) {
            return ReadyDocument.read(in);
        }
    }

    private static InputStream open(ClassLoader loader, String name) throws IOException {
        var in = loader.getResourceAsStream(name);
        if (in == null)
            throw new FileNotFoundException("the ready rulebook lacks " + name + "; build the project again");
        return in;
    }
}

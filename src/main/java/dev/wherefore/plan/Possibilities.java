package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import dev.wherefore.action.Need;
import dev.wherefore.document.Scalar;
import dev.wherefore.parameter.Column;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.Parameter;
import dev.wherefore.parameter.Table;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.reason.Truth;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.verdict.Decider;
import dev.wherefore.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a candidate can do towards a goal: which ways to take an action move one of its criteria, and which are allowed. */
final class Possibilities {
    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final List<Action> actions;
    private final Rulebook.Selection selection;
    private final String goal;
    private final Decider proving;
    private final NeededGoals needed;
    private final Reads reads;
    private final List<String> criteria;
    private final Profile profile;
    private final LocalDate day;
    private final LocalDate last;
    private final Limits limits;
    private final Map<Set<String>, Set<String>> wide = new HashMap<>();
    /** All that could be done, whatever it is good for. */
    private List<Option> possible = List.of();

    private final List<Option> known;
    private final List<Option> allowed;

    /**
     * @param rulebook  that the actions are of
     * @param selection the goal and those it rests on
     * @param goal      its id
     * @param proving   decides all of them
     * @param reads     what their criteria read
     * @param criteria  that the goal's verdict waits for
     * @param alone     whether what a plan holds nothing beside is thought of
     */
    Possibilities(
            Rulebook rulebook,
            Vocabulary vocabulary,
            List<Action> actions,
            Rulebook.Selection selection,
            String goal,
            Decider proving,
            NeededGoals needed,
            Reads reads,
            List<String> criteria,
            Profile profile,
            LocalDate day,
            Limits limits,
            boolean alone) {
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.actions = actions;
        this.selection = selection;
        this.goal = goal;
        this.proving = proving;
        this.needed = needed;
        this.reads = reads;
        this.criteria = criteria;
        this.profile = profile;
        this.day = day;
        this.limits = limits;
        last = day.plusMonths(limits.months());
        known = relevant().stream().filter(option -> alone || !option.isAlone()).toList();
        allowed = known.stream().filter(this::isWithinLimits).toList();
    }

    /** What moves a criterion, within the limits or not. */
    List<Option> known() {
        return known;
    }

    /** What moves a criterion, and is within the limits. */
    List<Option> allowed() {
        return allowed;
    }

    private List<Option> relevant() {
        var tables = new ArrayList<Table>();
        for (var file : selection.parameters().files()) {
            for (var table : file.tables()) if (table.columns().contains(Column.LISTENING)) tables.add(table);
        }
        var inForce = selection.parameters().on(day);
        var reachable = reachable(inForce);
        var basis = new Basis(vocabulary, inForce, limits);
        var found = new Options(basis, tables, namedTests(inForce), needed, reachable)
                .of(actions, profile, asked(reachable)).stream()
                        .filter(this::hasWhatItNeeds)
                        .toList();
        possible = found;
        return found.stream()
                .filter(option -> criteria.stream().anyMatch(criterion -> helps(option, criterion)))
                .toList();
    }

    /** The language tests that the rules, lists and tables of the goal's topics name. */
    private Set<String> namedTests(InForce inForce) {
        var words = new HashSet<String>();
        var topics = new HashSet<String>();
        for (var rules : selection.goals()) {
            topics.add(rules.topic());
            for (var rule : rules.rules())
                for (var pattern : rule.text().patterns())
                    for (var condition : pattern.conditions()) words.addAll(condition.literals());
        }
        for (var file : selection.parameters().files()) {
            if (!topics.contains(file.folder())) continue;
            for (var parameter : file.parameters())
                if (parameter.kind() == Parameter.Kind.CODES && inForce.knows(parameter.id()))
                    words.addAll(inForce.codes(parameter.id()));
            for (var table : file.tables()) for (var row : inForce.rows(table.id())) words.add(row.key());
        }
        words.retainAll(vocabulary.catalogue().tests().keySet());
        return words;
    }

    /** What the goal asks and is not met, and what those do that must be reached on the way to it. */
    private List<Asked> asked(List<GoalRules> reachable) {
        var asked = new LinkedHashSet<>(Asked.of(proving.decide(profile, day)));
        var onTheWay = new LinkedHashSet<String>();
        for (var rules : reachable) onTheWay.add(rules.id());
        for (var action : actions) {
            boolean isRead = action.change() instanceof Change.Add add
                    && criteria.stream()
                            .anyMatch(criterion ->
                                    Reads.meet(Set.of(Reads.plain(add.list())), reads.of(goal, criterion)));
            if (isRead) onTheWay.addAll(Option.needed(action));
        }
        for (var id : onTheWay) asked.addAll(Asked.of(needed.decide(id, profile)));
        return List.copyOf(asked);
    }

    /** The goals that an action may reach and that the goal reads, and those that these read in turn. */
    private List<GoalRules> reachable(InForce inForce) {
        var kinds = new HashSet<String>();
        for (var action : actions) if (action.change() instanceof Change.Reach reach) kinds.add(reach.kind());
        var found = new LinkedHashMap<String, GoalRules>();
        var named = new ArrayDeque<>(Reads.certificates(selection.goals(), inForce));
        var seen = new HashSet<>(named);
        while (!named.isEmpty()) {
            var certificate = named.remove();
            for (var entry : rulebook.goals()) {
                boolean gives = kinds.contains(entry.kind().word())
                        && certificate.equals(entry.id().substring(entry.id().lastIndexOf('/') + 1));
                if (!gives || isHeld(certificate)) continue;
                found.put(entry.id(), needed.rules(entry.id()));
                var more = Reads.certificates(
                        needed.selection(entry.id()).goals(),
                        needed.parameters(entry.id()).on(day));
                for (var other : more) if (seen.add(other)) named.add(other);
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether a certificate is in force for as long as is planned. */
    private boolean isHeld(String certificate) {
        var places = new Places(profile);
        for (var held : places.items("certifications")) {
            var expires = places.text(held + ".expires");
            var until = expires == null ? null : Dates.parse(expires);
            if (certificate.equals(places.text(held + ".id"))
                    && ("none".equals(expires) || until != null && until.isAfter(last))) return true;
        }
        return false;
    }

    private boolean isWithinLimits(Option option) {
        if (!isInTime(option)) return false;
        if (limits.asksForCosts() && option.toll().unpriced() > 0) return false;
        return limits.budget() == null || option.toll().cost().compareTo(limits.budget()) <= 0;
    }

    private boolean isInTime(Option option) {
        return !option.end(day, last).isAfter(last);
    }

    /** What is within the limits but for its cost, which nobody knows. */
    boolean isLeftOut(Option option) {
        return limits.asksForCosts() && option.toll().unpriced() > 0 && isInTime(option);
    }

    /** What would help an open criterion, and is left out as nobody knows what it costs. */
    List<LeftOut> leftOut(Verdict before) {
        var open = new HashSet<String>();
        for (var finding : before.findings())
            if (!finding.preferred() && finding.truth() != Truth.MET)
                open.add(finding.criterion().id());
        return known.stream()
                .filter(this::isLeftOut)
                .filter(option -> open.stream().anyMatch(criterion -> helps(option, criterion)))
                .map(option -> new LeftOut(option.action(), option.says()))
                .distinct()
                .toList();
    }

    private boolean hasWhatItNeeds(Option option) {
        for (var need : option.action().needs()) {
            if (need instanceof Need.Stated stated && !states(profile, stated)) return false;
        }
        return true;
    }

    private static boolean states(Profile profile, Need.Stated need) {
        return states(profile, need.path(), need.values());
    }

    private static boolean states(Profile profile, String path, List<String> values) {
        int at = path.indexOf("[*]");
        if (at < 0) {
            return profile.at(path) instanceof Scalar scalar
                    ? values.isEmpty() || values.contains(scalar.text())
                    : values.isEmpty() && profile.states(path);
        }
        for (var item : new Places(profile).items(path.substring(0, at))) {
            if (states(profile, item + path.substring(at + 3), values)) return true;
        }
        return false;
    }

    /** Some paths, and those that what may be done about them needs, directly or in turn. */
    Set<String> widened(Set<String> read) {
        var found = wide.get(read);
        if (found == null) wide.put(read, found = Set.copyOf(widen(read)));
        return found;
    }

    private Set<String> widen(Set<String> read) {
        var wider = new HashSet<>(read);
        var added = new HashSet<String>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var option : possible) {
                if (added.containsAll(option.needed()) || !Reads.meet(option.touches(), wider)) continue;
                for (var id : option.needed()) if (added.add(id)) wider.addAll(needed.reads(id));
                grew = true;
            }
        }
        return wider;
    }

    /** It touches what the criterion reads, or what an action needs that does. */
    boolean helps(Option option, String criterion) {
        var read = reads.of(goal, criterion);
        var wide = widened(read);
        if (!Reads.meet(option.touches(), wide)) return false;
        if (!(option.action().change() instanceof Change.Add change) || reads.sees(goal, criterion, change))
            return true;
        // Not the criterion, but an action that it asks for may see the item.
        var needed = new HashSet<>(wide);
        needed.removeAll(read);
        return Reads.meet(option.touches(), needed);
    }
}

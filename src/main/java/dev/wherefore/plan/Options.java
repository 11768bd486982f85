package dev.wherefore.plan;

import dev.wherefore.action.Action;
import dev.wherefore.action.Change;
import dev.wherefore.action.Need;
import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.document.Sequence;
import dev.wherefore.parameter.InForce;
import dev.wherefore.parameter.ReferenceRates;
import dev.wherefore.parameter.Table;
import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Dates;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Face;
import dev.wherefore.rulebook.GoalRules;
import dev.wherefore.verdict.Effects;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Finds the ways in which a candidate could take each action. */
final class Options {
    private static final String EVERY = "[*]";
    private static final List<String> CEFR = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    /** How long a result is left alone before taking the test again for the same result is thought of. */
    private static final int MONTHS_FRESH = 12;

    private final Vocabulary vocabulary;
    private final Catalogue catalogue;
    private final InForce inForce;
    private final ReferenceRates rates;
    private final List<Table> tables;
    private final Limits limits;
    private final Set<String> named;
    private final NeededGoals goals;
    private final List<GoalRules> reachable;

    /**
     * @param tables    that may ask for scores of language tests
     * @param named     the language tests that the goal's rules name; empty where they name none
     * @param goals     loads what the prices of the next rest on
     * @param reachable the goals that an action may reach, such as certifications
     */
    Options(
            Vocabulary vocabulary,
            InForce inForce,
            List<Table> tables,
            Limits limits,
            Set<String> named,
            NeededGoals goals,
            List<GoalRules> reachable) {
        this.named = Set.copyOf(named);
        this.vocabulary = vocabulary;
        this.inForce = inForce;
        this.tables = tables;
        this.limits = limits;
        this.goals = goals;
        this.reachable = reachable;
        catalogue = vocabulary.catalogue();
        rates = new ReferenceRates(inForce);
    }

    /**
     * The ways in which the actions could be taken from a profile.
     *
     * @param asked what rules ask of numbers, flags and lists, and is not met
     */
    List<Option> of(List<Action> actions, Profile profile, List<Asked> asked) {
        var options = new ArrayList<Option>();
        for (var action : actions) {
            var change = action.change();
            if (change instanceof Change.TestAgain again) testAgain(action, again, profile, options);
            else if (change instanceof Change.FirstTest first) firstTest(action, first, profile, options);
            else if (change instanceof Change.Learn learn) learn(action, learn, profile, options);
            else if (change instanceof Change.Bring bring) bring(action, bring, profile, asked, options);
            else if (change instanceof Change.Add add) add(action, add, profile, options);
            else if (change instanceof Change.Put put) put(action, put, profile, options);
            else if (change instanceof Change.Reach reach) reach(action, reach, profile, options);
            else if (change instanceof Change.Exchange exchange) exchange(action, exchange, profile, options);
        }
        return List.copyOf(options);
    }

    // Language tests.

    private void testAgain(Action action, Change.TestAgain change, Profile profile, List<Option> into) {
        for (int i = 0; i < size(profile, change.list()); i++) {
            var entry = change.list() + "[" + i + "]";
            var test = text(profile, entry + ".test");
            var language = text(profile, entry + ".language");
            if (test == null || language == null) continue;
            var now = scores(profile, entry);
            if (now.containsValue(null)) continue;
            var seen = new ArrayList<Map<String, BigDecimal>>();
            var taken = text(profile, entry + ".taken");
            boolean ages = taken != null
                    && Dates.parse(taken)
                            .plusMonths(MONTHS_FRESH)
                            .isBefore(inForce.day().plusMonths(limits.months()));
            if (ages) into.add(test(action, change.list(), entry, test, now, 1, language, Map.of()));
            seen.add(now);
            for (var result : TestScores.of(test, inForce, tables)) {
                var better = result.atLeast(now);
                if (seen.contains(better)) continue;
                seen.add(better);
                int steps = TestScores.steps(test, now, better, inForce);
                if (steps > change.mostLevels()) continue;
                into.add(test(action, change.list(), entry, test, better, steps, language, Map.of()));
            }
        }
    }

    private void firstTest(Action action, Change.FirstTest change, Profile profile, List<Option> into) {
        for (int i = 0; i < size(profile, change.list()); i++) {
            var entry = change.list() + "[" + i + "]";
            var language = text(profile, entry + ".language");
            if (language == null
                    || text(profile, entry + ".test") != null
                    || !change.tests().containsKey(language)) continue;
            var stated = text(profile, entry + ".cefr");
            boolean isNative = "true".equals(text(profile, entry + ".native"));
            int most = isNative ? 6 : stated == null ? 0 : CEFR.indexOf(stated) + 1;
            var test = change.tests().get(language);
            if (!isRead(test)) continue;
            for (var result : TestScores.of(test, inForce, tables)) {
                var level = TestScores.cefr(test, result.scores(), inForce);
                if (level == null || level > most) continue;
                into.add(test(action, change.list(), entry, test, result.scores(), 1, language, Map.of()));
            }
        }
    }

    private void learn(Action action, Change.Learn change, Profile profile, List<Option> into) {
        int end = size(profile, change.list());
        if (end == 0 && !profile.states(change.list()) || !isRead(change.test())) return;
        int at = end;
        int now = 0;
        for (int i = 0; i < end; i++) {
            var entry = change.list() + "[" + i + "].";
            if (!change.language().equals(text(profile, entry + "language"))) continue;
            at = i;
            var stated = text(profile, entry + "cefr");
            // What a test or a mother tongue shows is not learnt again.
            if (stated == null || text(profile, entry + "test") != null) return;
            now = CEFR.indexOf(stated) + 1;
        }
        var entry = change.list() + "[" + at + "]";
        var more = at == end ? Map.of("language", change.language()) : Map.<String, String>of();
        for (var result : TestScores.of(change.test(), inForce, tables)) {
            var level = TestScores.cefr(change.test(), result.scores(), inForce);
            if (level == null || level > change.most() || level <= now) continue;
            into.add(test(
                    action,
                    change.list(),
                    entry,
                    change.test(),
                    result.scores(),
                    level - now,
                    change.language(),
                    more));
        }
        if (!TestScores.areKnown(change.test(), inForce)) levels(action, change, entry, now, more, into);
    }

    /** The certificate of a test that is passed at a level, and has no scores that a table reads. */
    private void levels(
            Action action, Change.Learn change, String entry, int now, Map<String, String> more, List<Option> into) {
        for (int level = now + 1; level <= change.most(); level++) {
            var word = CEFR.get(level - 1);
            var values = new LinkedHashMap<>(more);
            values.put("test", change.test());
            values.put("cefr", word);
            into.add(option(
                    action,
                    entry,
                    Map.of("test", title(change.test()), "language", change.language(), "scores", word),
                    level - now,
                    null,
                    Set.of(Reads.plain(change.list())),
                    (before, day) -> {
                        var changed = before;
                        for (var value : values.entrySet())
                            changed = with(changed, entry + "." + value.getKey(), Node.of(value.getValue()));
                        return with(changed, entry + ".taken", Node.of(day.toString()));
                    }));
        }
    }

    private String title(String test) {
        var term = catalogue.tests().get(test);
        return term == null ? test : term.title();
    }

    /** Whether the goal's rules ask for this test, or for none by name. */
    private boolean isRead(String test) {
        return named.isEmpty() || named.contains(test);
    }

    private Option test(
            Action action,
            String list,
            String entry,
            String test,
            Map<String, BigDecimal> scores,
            int steps,
            String language,
            Map<String, String> more) {
        var values = new LinkedHashMap<String, Object>(more);
        values.put("test", test);
        values.putAll(scores);
        values.put("overall", null);
        BiFunction<Profile, LocalDate, Profile> change = (profile, day) -> {
            var changed = profile;
            for (var value : values.entrySet()) {
                var path = entry + "." + value.getKey();
                if (value.getValue() == null && !changed.states(path)) continue;
                changed = with(changed, path, value.getValue() == null ? null : Node.of(value.getValue()));
            }
            return with(changed, entry + ".taken", Node.of(day.toString()));
        };
        var says = new LinkedHashMap<String, String>();
        says.put("test", title(test));
        says.put("language", language);
        says.put("scores", scores(scores, test));
        return option(action, entry, says, steps, null, Set.of(Reads.plain(list)), change);
    }

    private String scores(Map<String, BigDecimal> scores, String test) {
        var words = new ArrayList<String>();
        for (var ability : TestScores.ABILITIES) {
            words.add(scores.get(ability).stripTrailingZeros().toPlainString() + " in " + ability);
        }
        var clb = TestScores.clb(test, scores, inForce);
        return String.join(", ", words.subList(0, 3)) + " and " + words.get(3)
                + (clb == null ? "" : " (CLB " + clb + ")");
    }

    private static Map<String, BigDecimal> scores(Profile profile, String entry) {
        var scores = new LinkedHashMap<String, BigDecimal>();
        for (var ability : TestScores.ABILITIES) {
            var node = profile.at(entry + "." + ability);
            scores.put(ability, node instanceof Scalar scalar && scalar.isNumber() ? scalar.number() : null);
        }
        return scores;
    }

    // What rules ask.

    private void bring(Action action, Change.Bring change, Profile profile, List<Asked> asked, List<Option> into) {
        // What asks for least comes first, and is taken before what would do as well.
        var ordered = new ArrayList<>(asked);
        ordered.sort(Comparator.comparing(Asked::distance));
        for (var ask : ordered) {
            if (!matches(change.path(), ask.path())) continue;
            if (change.except().stream().anyMatch(except -> matches(except, ask.path()))) continue;
            if (ask.number() != null) number(action, change, profile, ask, into);
            else if (ask.code() != null && profile.at(ask.path()) instanceof Sequence list)
                code(action, list, ask, into);
            else if (ask.flag() != null) {
                var value = Node.of(ask.flag());
                into.add(option(
                        action,
                        ask.path(),
                        Map.of("what", ask.path(), "from", ask.flag() ? "no" : "yes", "to", ask.flag() ? "yes" : "no"),
                        1,
                        null,
                        Set.of(Reads.plain(ask.path())),
                        (before, day) -> with(before, ask.path(), value)));
            }
        }
    }

    private void code(Action action, Sequence list, Asked ask, List<Option> into) {
        var has = new ArrayList<String>();
        for (var item : list) if (item instanceof Scalar scalar) has.add(scalar.text());
        if (has.contains(ask.code())) return;
        int end = list.size();
        into.add(option(
                action,
                ask.path() + " " + ask.code(),
                Map.of("what", ask.path(), "from", String.join(", ", has), "to", "also " + ask.code()),
                1,
                null,
                Set.of(Reads.plain(ask.path())),
                (before, day) -> with(before, ask.path() + "[" + size(before, ask.path()) + "]", Node.of(ask.code()))));
    }

    private void number(Action action, Change.Bring change, Profile profile, Asked ask, List<Option> into) {
        if (!(profile.at(ask.path()) instanceof Scalar stated) || !stated.isNumber()) return;
        var now = stated.number();
        var target = target(now, ask);
        if (target == null || target.compareTo(now) == 0) return;
        var difference = target.subtract(now).abs();
        if (change.most() != null && difference.compareTo(change.most()) > 0) return;
        if (change.mostPercent() != null) {
            var most = now.multiply(change.mostPercent()).movePointLeft(2);
            if (difference.compareTo(most) > 0) return;
        }
        var currency = text(profile, sibling(ask.path(), "currency"));
        var says = new LinkedHashMap<String, String>();
        says.put("what", ask.path());
        says.put("from", now.toPlainString());
        says.put("to", target.toPlainString());
        says.put("more", difference.toPlainString());
        var item = ask.path().indexOf(']');
        var employer = item < 0 ? null : text(profile, ask.path().substring(0, item + 1) + ".employer");
        says.put("employer", employer == null ? "the employer" : employer);
        if (currency != null) says.put("currency", currency);
        var per = text(profile, sibling(ask.path(), "per"));
        if (per != null) says.put("per", per);
        var months =
                action.duration().perMonth() == null || currency == null ? null : pace(difference, currency, action);
        into.add(option(
                action,
                ask.path(),
                says,
                action.duration().eachStep()
                        ? difference.setScale(0, RoundingMode.CEILING).intValue()
                        : 1,
                months,
                Set.of(Reads.plain(ask.path())),
                (before, day) -> with(before, ask.path(), Node.of(target))));
    }

    /** What is to be put down so that the property becomes what is asked, of which the number is a part or the whole. */
    private static BigDecimal target(BigDecimal now, Asked ask) {
        var asked = ask.number();
        if (ask.actual() == null) return null;
        boolean strictly = ask.operator().equals(">") || ask.operator().equals("<");
        if (ask.actual().compareTo(now) == 0) {
            if (!strictly)
                return asked.stripTrailingZeros().scale() <= 0 ? asked.setScale(0, RoundingMode.HALF_UP) : asked;
            return ask.operator().equals(">") ? asked.add(BigDecimal.ONE) : asked.subtract(BigDecimal.ONE);
        }
        // Pay by the month, or in another currency: the rule sees a multiple of what the profile states.
        if (ask.actual().signum() <= 0) return null;
        var rounding = ask.operator().startsWith(">") ? RoundingMode.CEILING : RoundingMode.FLOOR;
        var exact = now.multiply(asked).divide(ask.actual(), 2, rounding);
        var cent = new BigDecimal("0.01");
        // The conversion is rounded as well: one cent more is surely enough.
        return ask.operator().startsWith(">") ? exact.add(cent) : exact.subtract(cent);
    }

    private BigDecimal pace(BigDecimal amount, String currency, Action action) {
        var perMonth =
                rates.convert(action.duration().perMonth(), action.duration().currency(), currency);
        return perMonth == null || perMonth.signum() == 0 ? null : amount.divide(perMonth, 0, RoundingMode.CEILING);
    }

    // Items of lists, values and goals.

    private void add(Action action, Change.Add change, Profile profile, List<Option> into) {
        for (var list : lists(change.list(), profile)) {
            if (holds(profile, list, change.unless())) continue;
            var parent = list.contains("].") ? list.substring(0, list.lastIndexOf("].") + 1) : "";
            if (change.mentions(Change.Add.OCCUPATION)) {
                for (var code : occupations(action, profile))
                    add(action, change, list, Map.of(Change.Add.OCCUPATION, code), into);
            } else if (change.mentions(Change.Add.DEGREE)) {
                var degree = text(profile, parent + ".degree");
                if (degree != null) add(action, change, list, Map.of(Change.Add.DEGREE, degree), into);
            } else {
                add(action, change, list, Map.of(), into);
            }
        }
    }

    private void add(Action action, Change.Add change, String list, Map<String, String> words, List<Option> into) {
        var says = new LinkedHashMap<String, String>();
        words.forEach((word, value) -> says.put(word.substring(1), value));
        into.add(option(action, list, says, 1, null, Set.of(Reads.plain(list)), (before, day) -> {
            var all = new LinkedHashMap<>(words);
            all.put(Change.Add.DAY, day.toString());
            return with(before, list + "[" + size(before, list) + "]", change.item(all));
        }));
    }

    /** The codes of the jobs that the action is for. */
    private static Set<String> occupations(Action action, Profile profile) {
        var codes = new LinkedHashSet<String>();
        for (var need : action.needs()) {
            if (!(need instanceof Need.Stated stated) || !stated.path().startsWith("work[*].")) continue;
            for (int i = 0; i < size(profile, "work"); i++) {
                var code = text(profile, stated.path().replace(EVERY, "[" + i + "]"));
                if (code != null && stated.values().contains(code)) codes.add(code);
            }
        }
        return codes;
    }

    private static List<String> lists(String pattern, Profile profile) {
        int at = pattern.indexOf(EVERY);
        if (at < 0) return List.of(pattern);
        var lists = new ArrayList<String>();
        for (int i = 0; i < size(profile, pattern.substring(0, at)); i++) {
            lists.addAll(
                    lists(pattern.substring(0, at) + "[" + i + "]" + pattern.substring(at + EVERY.length()), profile));
        }
        return lists;
    }

    private static boolean holds(Profile profile, String list, Mapping values) {
        if (values.entries().isEmpty()) return false;
        for (int i = 0; i < size(profile, list); i++) {
            var item = list + "[" + i + "].";
            boolean all = values.entries().entrySet().stream()
                    .allMatch(value -> value.getValue() instanceof Scalar scalar
                            && scalar.text().equals(text(profile, item + value.getKey())));
            if (all) return true;
        }
        return false;
    }

    private void put(Action action, Change.Put change, Profile profile, List<Option> into) {
        into.add(option(
                action,
                change.path(),
                Map.of(),
                1,
                null,
                Set.of(Reads.plain(change.path())),
                (before, day) -> with(before, change.path(), change.value())));
    }

    private void exchange(Action action, Change.Exchange change, Profile profile, List<Option> into) {
        if (!(profile.at(change.with()) instanceof Mapping)) return;
        into.add(option(
                action,
                change.with(),
                Map.of(),
                1,
                null,
                exchanged(profile, change),
                (before, day) -> exchanged(before, change.with())));
    }

    /** What changes places: of the answers those alone that either of the two has given. */
    private static Set<String> exchanged(Profile profile, Change.Exchange change) {
        var paths =
                new HashSet<>(Set.of("candidate", "education", "languages", "work", "assessments", "offers", "family"));
        for (var answers : List.of("answers", change.with() + ".answers")) {
            if (!(profile.at(answers) instanceof Mapping given)) continue;
            for (var id : given.names()) paths.add("answers." + id);
        }
        return paths;
    }

    /**
     * The partner's profile, of which no more is known than the candidate's says: what is personal changes places, what
     * both have in common stays, and the rest is asked anew.
     */
    private static Profile exchanged(Profile before, String with) {
        var root = new LinkedHashMap<String, Object>();
        var candidate = new LinkedHashMap<String, Object>();
        var companion = new LinkedHashMap<String, Object>();
        companion.put("accompanies", true);
        for (var key : List.of("born", "citizenships")) {
            put(candidate, key, before.at(with + "." + key));
            put(companion, key, before.at("candidate." + key));
        }
        put(candidate, "residence", before.at("candidate.residence"));
        root.put("candidate", candidate);
        for (var section : List.of("education", "languages", "work", "answers")) {
            put(root, section, before.at(with + "." + section));
            put(companion, section, before.at(section));
        }
        var family = new LinkedHashMap<String, Object>();
        family.put("partner", companion);
        put(family, "children", before.at("family.children"));
        put(family, "relatives", before.at("family.relatives"));
        root.put("family", family);
        put(root, "funds", before.at("funds"));
        put(root, "aims", before.at("aims"));
        return new Profile(before.id(), before.file(), (Mapping) Node.of(root));
    }

    private static void put(Map<String, Object> into, String key, Node value) {
        if (value != null) into.put(key, value);
    }

    private void reach(Action action, Change.Reach change, Profile profile, List<Option> into) {
        for (var goal : reachable) {
            var face = goal.face();
            if (!face.kind().word().equals(change.kind()) || face.gives() == null) continue;
            var months = months(action, face);
            var needed = new ArrayList<>(Option.needed(action));
            needed.add(goal.id());
            into.add(new Option(
                    action,
                    goal.id(),
                    months,
                    prices(goal),
                    Set.copyOf(face.gives().names()),
                    Map.of("name", face.name()),
                    needed,
                    (before, day) -> Effects.reached(before, face, day)));
        }
    }

    private List<Payment> prices(GoalRules goal) {
        var first = inForce.day();
        return new GoalPrices(
                        goals.parameters(goal.id()), rates, limits.currency(), first, first.plusMonths(limits.months()))
                .of(goal.face(), goal.topic());
    }

    /** By the hours that the face states, or its months; the action's own where it states neither. */
    private static BigDecimal months(Action action, Face face) {
        var pace = action.duration().hoursAMonth();
        var hours = number(face, "hours", "most");
        if (hours != null && pace != null) return hours.divide(pace, 0, RoundingMode.CEILING);
        var months = number(face, "duration", "months");
        return months == null ? action.duration().typical() : months;
    }

    private static BigDecimal number(Face face, String key, String within) {
        return face.details().get(key) instanceof Mapping stated
                        && stated.get(within) instanceof Scalar scalar
                        && scalar.isNumber()
                ? scalar.number()
                : null;
    }

    // What all have in common.

    private Option option(
            Action action,
            String target,
            Map<String, String> says,
            int steps,
            BigDecimal months,
            Set<String> touches,
            BiFunction<Profile, LocalDate, Profile> change) {
        var duration = action.duration();
        var factor = BigDecimal.valueOf(duration.eachStep() ? steps : 1);
        var takes = months != null
                ? months
                : duration.typical() == null ? null : duration.typical().multiply(factor);
        var price = action.price();
        var cost = price.amount() == null
                ? null
                : price.currency() == null
                        ? price.amount()
                        : rates.convert(price.amount(), price.currency(), limits.currency());
        return new Option(
                action,
                target,
                takes,
                List.of(new Payment(inForce.day(), price, cost)),
                touches,
                says,
                Option.needed(action),
                change);
    }

    private Profile with(Profile profile, String path, Node value) {
        return profile.with(vocabulary.steps(path), value);
    }

    private static boolean matches(String pattern, String path) {
        var plain = Reads.plain(path);
        var plainPattern = Reads.plain(pattern);
        if (!plainPattern.endsWith("*")) return plain.equals(plainPattern);
        return plain.startsWith(plainPattern.substring(0, plainPattern.length() - 1));
    }

    private static String sibling(String path, String key) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? key : path.substring(0, dot + 1) + key;
    }

    static int size(Profile profile, String list) {
        return profile.at(list) instanceof Sequence sequence ? sequence.size() : 0;
    }

    static String text(Profile profile, String path) {
        return profile.at(path) instanceof Scalar scalar ? scalar.text() : null;
    }
}

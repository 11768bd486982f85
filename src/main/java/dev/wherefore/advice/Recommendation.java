package dev.wherefore.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * What to do next, and why.
 *
 * @param id        of the rule that derived it and the goal it is about
 * @param goal      the goal it is about; empty when it is about none
 * @param priority  the higher, the earlier
 * @param aimed     whether it serves what the candidate aims at
 * @param title     an imperative
 * @param says      why, in a sentence or two; {@link #GOALS} stands for the goals that it serves
 * @param thing     what is done, where doing it once serves every goal that asks for it; empty where it is a goal's own
 * @param serves    the goals that it opens, the one it is about first; empty where the text names them
 * @param because   the findings it rests on, as {@code goal#criterion}, or goals
 * @param effort    what it takes
 * @param decidedBy who decides how it ends; empty where the candidate does, or nobody says
 * @param awaits    the criteria that it leaves open, for an answer or a judgement
 */
public record Recommendation(
        String id,
        String goal,
        int priority,
        boolean aimed,
        String title,
        String says,
        String thing,
        List<Point> serves,
        List<String> because,
        Effort effort,
        String decidedBy,
        List<Point> awaits) {
    /** Stands in a text for the names of the goals that are served. */
    public static final String GOALS = "{goals}";
    /** The order in which they are told. */
    static final Comparator<Recommendation> MOST_USEFUL_FIRST =
            (one, other) -> one.priority == other.priority ? one.id.compareTo(other.id) : other.priority - one.priority;
    /** How much earlier comes what the candidate aims at. */
    private static final int RAISE = 4;
    /** Names that a sentence can hold. */
    private static final int NAMED = 3;

    public Recommendation {
        serves = List.copyOf(serves);
        because = List.copyOf(because);
        awaits = List.copyOf(awaits);
    }

    /** A recommendation of unknown effort. */
    public static Recommendation of(
            String id, String goal, int priority, String title, String says, List<String> because) {
        return new Recommendation(
                id + ":" + goal,
                goal,
                priority,
                false,
                title,
                says,
                "",
                List.of(),
                because,
                Effort.UNKNOWN,
                "",
                List.of());
    }

    /** What kind of step it is, the first part of its id. */
    public String rule() {
        return id.substring(0, id.indexOf(':'));
    }

    /** A day as a title has it: "3 March 2027". */
    public static String day(LocalDate day) {
        // Not by a formatter, whose words follow the machine and the Java release.
        var month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    /** Why, in a sentence or two. */
    public String text() {
        return says.replace(GOALS, names());
    }

    private String names() {
        if (serves.size() <= NAMED + 1) return Point.names(serves);
        var first = new ArrayList<>(serves.subList(0, NAMED));
        first.add(new Point("", (serves.size() - NAMED) + " more"));
        return Point.names(first);
    }

    /** This with what it takes. */
    public Recommendation taking(Effort taken) {
        return new Recommendation(
                id, goal, priority, aimed, title, says, thing, serves, because, taken, decidedBy, awaits);
    }

    /** This by means that a candidate has. */
    public Recommendation by(Means means) {
        return new Recommendation(
                id,
                goal,
                priority,
                aimed,
                title,
                says,
                thing,
                serves,
                because,
                means.effort(),
                means.decidedBy(),
                awaits);
    }

    /** This leaving some criteria open. */
    public Recommendation awaiting(List<Point> open) {
        return new Recommendation(
                id, goal, priority, aimed, title, says, thing, serves, because, effort, decidedBy, open);
    }

    /** This as something that serves every goal which asks for it. */
    public Recommendation doing(String done) {
        return new Recommendation(
                id, goal, priority, aimed, title, says, done, serves, because, effort, decidedBy, awaits);
    }

    Recommendation serving(Point served) {
        return new Recommendation(
                id, goal, priority, aimed, title, says, thing, List.of(served), because, effort, decidedBy, awaits);
    }

    /** This with a sentence more. */
    public Recommendation adding(String sentence) {
        return new Recommendation(
                id,
                goal,
                priority,
                aimed,
                title,
                says + " " + sentence,
                thing,
                serves,
                because,
                effort,
                decidedBy,
                awaits);
    }

    /** This as serving what the candidate aims at. */
    public Recommendation aimedAt() {
        return new Recommendation(
                id, goal, priority + RAISE, true, title, says, thing, serves, because, effort, decidedBy, awaits);
    }

    /** Whether it comes before another. */
    public boolean precedes(Recommendation other) {
        return MOST_USEFUL_FIRST.compare(this, other) < 0;
    }

    /** This with another reason why. */
    public Recommendation saying(String why) {
        return new Recommendation(
                id, goal, priority, aimed, title, why, thing, serves, because, effort, decidedBy, awaits);
    }

    /** This, doing for the goals of another as well; it leaves open what both do. */
    public Recommendation and(Recommendation other) {
        var goals = new ArrayList<>(Point.all(serves, other.serves));
        goals.sort(Comparator.comparing(Point::name));
        return new Recommendation(
                id,
                goal,
                priority,
                aimed,
                title,
                says,
                thing,
                goals,
                union(because, other.because),
                effort,
                decidedBy,
                Point.all(awaits, other.awaits));
    }

    private static List<String> union(List<String> one, List<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}

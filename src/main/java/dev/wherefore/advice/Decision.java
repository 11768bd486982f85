package dev.wherefore.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * A verdict, as advice rules match it. Criteria that are only preferred are not counted.
 *
 * @param goal    its id
 * @param kind    route, level, certification ...
 * @param name    as the candidate reads it, a route's with its country
 * @param country ISO 3166-1 alpha-2; null for goals of no country
 * @param place   the country's name; empty for goals of no country
 * @param verdict eligible, review, depends or not eligible, whatever the goal's kind
 * @param ladder  of a level; null for other kinds
 * @param order   of a level in its ladder; 0 for other kinds
 * @param met     how many criteria are met
 * @param open    those that wait for an answer
 * @param judged  those that wait for a person's judgement only
 * @param failed  those that are not met
 * @param filedBy who pays for the filing, and so does it: applicant or employer; empty where the face does not tell
 * @param worth   what reaching it is worth: worth it, depends, nothing speaks for it, not now; empty where nobody says
 * @param score   the weights of what is known to speak for it
 * @param speaks  what is known to speak for it, as the end of a sentence; empty for nothing
 * @param partOf  the goal that asks for this one among others, e.g. the pool that a class admits to; null for none
 * @param held    whether the profile shows that it is reached already: a certification it lists, a level at or under a current
 *                job's
 * @param from    the day on which time alone will have it reached; null where it is reached, or more than time is missing
 * @param effort  what it takes to reach it where its criteria are met
 */
public record Decision(
        String goal,
        String kind,
        String name,
        String country,
        String place,
        String verdict,
        String ladder,
        int order,
        int met,
        List<Point> open,
        List<Point> judged,
        List<Point> failed,
        String filedBy,
        String worth,
        int score,
        String speaks,
        String partOf,
        boolean held,
        LocalDate from,
        Effort effort) {
    public Decision {
        open = List.copyOf(open);
        judged = List.copyOf(judged);
        failed = List.copyOf(failed);
    }

    /** What is neither met nor failed. */
    public List<Point> waiting() {
        return Point.all(open, judged);
    }

    /** Whether it is nearer than another that is not met either: the more is met and the less is missing; then by id. */
    public boolean precedes(Decision other) {
        int ahead = met - failed.size() - other.met + other.failed.size();
        return ahead != 0 ? ahead > 0 : goal.compareTo(other.goal) < 0;
    }
}

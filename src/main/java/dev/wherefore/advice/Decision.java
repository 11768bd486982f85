package dev.wherefore.advice;

/**
 * A verdict, as advice rules match it.
 *
 * @param goal    its id
 * @param kind    route, level, certification ...
 * @param name    as the candidate reads it
 * @param country ISO 3166-1 alpha-2; null for goals of no country
 * @param verdict eligible, review, depends or not eligible, whatever the goal's kind
 * @param ladder  of a level; null for other kinds
 * @param order   of a level in its ladder; 0 for other kinds
 * @param met     criteria that are met, without those only preferred
 * @param open    criteria that wait for an answer
 * @param waiting criteria that wait for a person's judgement only
 * @param failed  criteria that are not met
 * @param held    whether the profile shows that it is reached already
 */
public record Decision(
        String goal,
        String kind,
        String name,
        String country,
        String verdict,
        String ladder,
        int order,
        int met,
        int open,
        int waiting,
        int failed,
        boolean held) {}

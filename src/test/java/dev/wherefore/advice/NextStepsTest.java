package dev.wherefore.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wherefore.parameter.Confidence;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of advice, over decisions and gaps made by hand. */
class NextStepsTest {
    private static final String ROUTE = "visa/xx/permit";
    private static final String CLASS = "visa/xx/skilled-class";
    private static final String LADDER = "ladder";

    private static Adviser adviser;

    @BeforeAll
    static void load() throws IOException {
        var rulebook = Rulebook.builtIn();
        adviser = new Adviser(rulebook.advice(), rulebook.actions());
    }

    private static List<Recommendation> steps(Object... facts) {
        var all = new ArrayList<Object>(adviser.efforts(null, null).means());
        all.addAll(List.of(facts));
        return adviser.derive(all);
    }

    private static List<String> titles(Object... facts) {
        return steps(facts).stream().map(Recommendation::title).toList();
    }

    private static Recommendation only(Object... facts) {
        var steps = steps(facts);
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    // ---- Routes

    @Test
    void one_applies_for_a_route_whose_criteria_are_all_met() {
        var step = only(route("eligible").met(14).filedBy("applicant").make());

        assertThat(step.title()).isEqualTo("Apply: Xanadu: Work permit");
        assertThat(step.text()).isEqualTo("All 14 criteria are met.");
        assertThat(step.because()).containsExactly(ROUTE);
    }

    @Test
    void who_does_not_file_is_not_told_to_apply() {
        assertThat(titles(route("eligible").filedBy("employer").make()))
                .containsExactly("Have the employer file: Xanadu: Work permit");
        assertThat(titles(route("eligible").filedBy("").make())).containsExactly("Go ahead: Xanadu: Work permit");
    }

    @Test
    void what_a_person_must_judge_is_named() {
        var step = only(route("review")
                .judged(new Point(ROUTE + "#rank", "rank"), new Point(ROUTE + "#character", "character"))
                .make());

        assertThat(step.title()).isEqualTo("Have it judged: Xanadu: Work permit");
        assertThat(step.text()).contains("A person must judge: rank and character.");
        assertThat(step.because()).containsExactly(ROUTE + "#rank", ROUTE + "#character");
    }

    @Test
    void a_route_that_waits_for_answers_or_fails_gives_no_step_of_its_own() {
        assertThat(steps(route("depends").open(new Point("x#y", "y")).make())).isEmpty();
        assertThat(steps(route("not eligible").make())).isEmpty();
    }

    @Test
    void one_does_not_apply_for_a_class_but_for_the_route_it_admits_to() {
        assertThat(titles(
                        route("eligible").filedBy("applicant").make(),
                        skilledClass("eligible").filedBy("applicant").make()))
                .containsExactly("Apply: Xanadu: Work permit");
    }

    // ---- Gaps

    @Test
    void pay_that_alone_is_short_names_the_employer_the_amount_and_the_law() {
        var step = only(route("not eligible").make(), pay("Example Bank").make());

        assertThat(step.title()).isEqualTo("Ask Example Bank for EUR 1,934.20 a year more");
        assertThat(step.text())
                .isEqualTo("It is all that is known to speak against Xanadu: Work permit: gross salary of the offer: "
                        + "EUR 44,000 a year; the minimum is EUR 45,934.20 a year (notice, in force since 1 January "
                        + "2026).");
        assertThat(step.because()).containsExactly(ROUTE + "#salary");
        assertThat(step.effort().cost().amounts()).isEmpty();
        assertThat(step.effort().months()).isEqualTo("1");
        assertThat(step.effort().bases())
                .extracting(Effort.Basis::of, basis -> basis.source().id(), Effort.Basis::confidence)
                .contains(tuple("time", "advisor", Confidence.DERIVED));
        assertThat(step.decidedBy()).isEqualTo("the employer");
    }

    @Test
    void an_employer_without_a_name_is_called_the_employer() {
        assertThat(titles(route("not eligible").make(), pay("").make()))
                .containsExactly("Ask the employer for EUR 1,934.20 a year more");
    }

    @Test
    void a_step_says_what_it_leaves_open() {
        var step = only(
                route("not eligible")
                        .open(new Point("x#health", "health"))
                        .judged(new Point("x#duties", "duties"))
                        .make(),
                pay("Example Bank").make());

        assertThat(step.awaits()).extracting(Point::name).containsExactly("health", "duties");
    }

    @Test
    void to_act_takes_what_the_goal_takes() {
        var effort = new Effort(new BigDecimal("2"), new BigDecimal("7"), null, List.of());

        assertThat(only(route("eligible").filedBy("applicant").taking(effort).make())
                        .effort())
                .isEqualTo(effort);
        assertThat(only(route("review")
                                .judged(new Point(ROUTE + "#rank", "rank"))
                                .taking(effort)
                                .make())
                        .effort())
                .isEqualTo(effort);
        assertThat(only(certification("other", "eligible").taking(effort).make())
                        .effort())
                .isEqualTo(effort);
    }

    @Test
    void a_route_of_which_nothing_can_be_computed_is_not_advised() {
        var nothing = route("review").met(0).judged(new Point(ROUTE + "#merit", "merit"));

        assertThat(steps(nothing.make())).isEmpty();
        assertThat(steps(nothing.make(), skilledClass("not eligible").make())).isEmpty();
        assertThat(titles(nothing.make(), skilledClass("review").make()))
                .containsExactly("Have it judged: Xanadu: Work permit");
    }

    @Test
    void what_time_alone_settles_is_waited_for_and_is_no_gap_to_close() {
        var step = only(
                route("not eligible")
                        .failed(new Point(ROUTE + "#months", "months in the job"))
                        .from(LocalDate.of(2027, 3, 9))
                        .make(),
                gap("Experience", "months")
                        .of(ROUTE, "months")
                        .begun()
                        .distance("4 months")
                        .make());

        assertThat(step.title()).isEqualTo("Wait until 9 March 2027: Xanadu: Work permit");
        assertThat(step.text()).isEqualTo("Time alone will have met what is not met yet: months in the job.");
        assertThat(step.because()).containsExactly(ROUTE + "#months");
    }

    @Test
    void one_offer_is_looked_for_and_not_one_for_every_goal() {
        var step = only(
                route("not eligible").make(),
                other("not eligible").make(),
                gap("Offer", "").of(ROUTE, "offer").absent().make(),
                gap("Offer", "country").of("visa/yy/permit", "offer").make());

        assertThat(step.title()).isEqualTo("Find a job offer in another country");
        assertThat(step.serves()).extracting(Point::reference).containsExactly(ROUTE, "visa/yy/permit");
        assertThat(step.text())
                .isEqualTo("An offer is all that is known to be missing for Xanadu: Work permit and Ys: Permit.");
        assertThat(step.because()).containsExactly(ROUTE + "#offer", "visa/yy/permit#offer");
    }

    @Test
    void an_offer_in_a_country_that_one_aims_at_is_looked_for_by_its_name_and_first() {
        assertThat(titles(
                        route("not eligible").make(),
                        other("not eligible").make(),
                        gap("Offer", "").of(ROUTE, "offer").absent().make(),
                        gap("Offer", "").of("visa/yy/permit", "offer").absent().make(),
                        new Aim("country", "YY")))
                .containsExactly("Find a job offer: Ys", "Find a job offer in another country");
    }

    @Test
    void the_same_thing_for_two_goals_is_said_once_and_two_things_twice() {
        var one = route("not eligible").make();
        var two = other("not eligible").make();
        var insurance = gap("Answer", "flag").saying("health insurance: no; it must be yes");
        var same = gap("Answer", "flag").of("visa/yy/permit", "cover").saying("health insurance: no; it must be yes");
        var another =
                gap("Answer", "flag").of("visa/yy/permit", "cover").saying("dental insurance: no; it must be yes");

        assertThat(titles(one, two, insurance.make(), same.make())).containsExactly("Settle: the criterion");
        assertThat(titles(one, two, insurance.make(), another.make()))
                .containsExactly("Settle: the criterion", "Settle: the criterion");
    }

    @Test
    void of_many_goals_that_one_step_serves_a_few_are_named() {
        var facts = new ArrayList<Object>();
        for (var each : List.of("aa", "bb", "cc", "dd", "ee")) {
            var goal = "visa/" + each + "/permit";
            facts.add(new Draft(goal, "route", each + ": Permit", each, "not eligible").make());
            facts.add(gap("Offer", "").of(goal, "offer").absent().make());
        }

        assertThat(only(facts.toArray()).text())
                .isEqualTo(
                        "An offer is all that is known to be missing for aa: Permit, bb: Permit, cc: Permit and 2 more.");
    }

    @Test
    void what_cannot_be_changed_and_points_of_which_there_is_none_are_no_steps() {
        var route = route("not eligible").make();

        assertThat(steps(route, gap("Answer", "flag").fixed().make())).isEmpty();
        assertThat(steps(route, gap("Score", "points").distance("2 points").make()))
                .isEmpty();
    }

    @Test
    void a_gap_beside_others_is_no_step() {
        assertThat(steps(
                        route("not eligible").make(),
                        pay("Example Bank").besideOthers().make()))
                .isEmpty();
    }

    @Test
    void what_is_short_decides_the_step() {
        var route = route("not eligible").make();

        assertThat(titles(route, gap("Language", "cefr").begun().make()))
                .containsExactly("Take the language test again, for a better result");
        assertThat(titles(
                        route,
                        gap("Score", "points").begun().distance("5 points").make()))
                .containsExactly("Find 5 points more: Xanadu: Work permit");
        assertThat(titles(
                        route, gap("ContactHours", "hours").distance("11 hours").make()))
                .containsExactly("Study 11 hours more for Xanadu: Work permit");
        assertThat(titles(
                        route,
                        gap("Experience", "months").begun().distance("4 months").make()))
                .containsExactly("Gather 4 months more of the work asked: Xanadu: Work permit");
        assertThat(titles(route, gap("Answer", "code").make())).containsExactly("Settle: the criterion");
        assertThat(titles(route, gap("Offer", "sponsor").make()))
                .containsExactly("Settle with the employer: the criterion");
        assertThat(titles(route, gap("Funds", "amount").distance("EUR 500").make()))
                .containsExactly("Save EUR 500 more");
    }

    @Test
    void age_and_citizenship_are_no_steps() {
        assertThat(steps(
                        route("not eligible").make(),
                        gap("Candidate", "ageInYears").make()))
                .isEmpty();
        assertThat(steps(
                        route("not eligible").make(),
                        gap("Citizenship", "country").make()))
                .isEmpty();
    }

    @Test
    void experience_that_was_never_begun_is_no_step() {
        assertThat(steps(
                        route("not eligible").make(),
                        gap("Experience", "months").distance("1 year").make()))
                .isEmpty();
    }

    @Test
    void the_gap_of_a_class_counts_where_it_alone_keeps_the_route_closed() {
        var whole = route("not eligible").make();
        var part = skilledClass("not eligible").make();
        var short5 = gap("Score", "points")
                .of(CLASS, "points")
                .begun()
                .distance("5 points")
                .make();

        assertThat(steps(whole, part, short5)).isEmpty();

        var step = only(
                whole, part, short5, gap("Goal", "reached").of(ROUTE, "class").make());
        assertThat(step.title()).isEqualTo("Find 5 points more: Xanadu: Work permit");
        assertThat(step.because()).containsExactly(CLASS + "#points", ROUTE + "#class");
    }

    // ---- Countries that are aimed at

    @Test
    void of_the_routes_to_a_country_that_one_aims_at_the_nearest_is_looked_into() {
        var far = route("not eligible")
                .failed(
                        new Point(ROUTE + "#a", "pay"),
                        new Point(ROUTE + "#b", "degree"),
                        new Point(ROUTE + "#c", "age"));
        var near = new Draft("visa/xx/other", "route", "Xanadu: Other permit", "XX", "not eligible")
                .met(2)
                .failed(new Point("visa/xx/other#a", "pay"), new Point("visa/xx/other#b", "degree"));
        var aim = new Aim("country", "XX");

        var step = only(far.make(), near.make(), aim);
        assertThat(step.title()).isEqualTo("See what it takes: Xanadu: Other permit");
        assertThat(step.text())
                .isEqualTo("Not met: pay and degree. `wherefore plan` for visa/xx/other finds the ways there, or says "
                        + "what cannot be moved.");
        assertThat(steps(far.make(), near.make())).isEmpty();
        assertThat(steps(far.met(1).make(), near.met(1).make(), aim)).isEmpty();
    }

    @Test
    void a_route_that_another_step_leads_to_or_that_nobody_can_change_is_not_looked_into() {
        var far = route("not eligible").met(4).failed(new Point(ROUTE + "#a", "pay"), new Point(ROUTE + "#b", "age"));
        var aim = new Aim("country", "XX");
        var open = new Draft("visa/xx/other", "route", "Xanadu: Other permit", "XX", "eligible").filedBy("applicant");

        assertThat(titles(far.make(), open.make(), aim)).containsExactly("Apply: Xanadu: Other permit");
        assertThat(steps(
                        far.make(),
                        gap("Candidate", "ageInYears").besideOthers().make(),
                        aim))
                .isEmpty();
        assertThat(steps(
                        far.make(), gap("Answer", "flag").besideOthers().fixed().make(), aim))
                .isEmpty();
    }

    // ---- Levels

    @Test
    void one_puts_oneself_forward_for_the_highest_level_that_is_ready() {
        assertThat(titles(
                        level(1, "eligible").held().make(),
                        level(2, "eligible").make(),
                        level(3, "depends").make()))
                .containsExactly("Put yourself forward: Level 2");
    }

    @Test
    void nobody_is_put_forward_on_a_ladder_that_they_are_neither_on_nor_aim_at() {
        assertThat(steps(level(1, "eligible").make(), level(2, "eligible").make()))
                .isEmpty();
    }

    @Test
    void a_level_that_is_held_is_not_asked_for() {
        assertThat(steps(
                        level(1, "eligible").held().make(),
                        level(2, "eligible").held().make()))
                .isEmpty();
    }

    @Test
    void of_the_levels_out_of_reach_only_the_next_is_worked_towards() {
        var step = only(
                level(1, "eligible").held().make(),
                level(2, "not eligible")
                        .met(8)
                        .failed(new Point("l#a", "coaching"), new Point("l#b", "strategy"))
                        .make(),
                level(3, "not eligible").failed(new Point("l#c", "budget")).make());

        assertThat(step.title()).isEqualTo("Work towards Level 2");
        assertThat(step.text()).isEqualTo("8 of its criteria are met. Not met: coaching and strategy.");
        assertThat(step.because()).containsExactly("l#a", "l#b");
    }

    @Test
    void the_way_to_the_next_level_takes_as_long_as_its_longest_gap() {
        var held = level(1, "eligible").held().make();
        var next = level(2, "not eligible").failed(new Point("l#a", "coaching")).make();
        var record =
                gap("Record", "number").of("level/ladder/2", "a").besideOthers().make();
        var skill = gap("Skill", "level")
                .of("level/ladder/2", "b")
                .besideOthers()
                .distance("a level")
                .make();
        var other = gap("", "").of("level/ladder/2", "c").besideOthers().make();

        assertThat(only(held, next, skill, record).effort().months()).isEqualTo("12");
        assertThat(only(held, next, skill).effort().months()).isEqualTo("6");
        assertThat(only(held, next, other).effort().isKnown()).isFalse();
        // Of how many levels it is not known, and the yardstick is for one.
        var levels =
                gap("Skill", "level").of("level/ladder/2", "b").besideOthers().make();
        assertThat(only(held, next, levels).effort().least()).isEqualTo("3");
        assertThat(only(held, next, levels).effort().months()).isNull();

        var atLeast = only(held, next, record, other).effort();
        assertThat(atLeast.least()).isEqualTo("6");
        assertThat(atLeast.months()).isNull();
    }

    @Test
    void a_ladder_that_one_is_neither_on_nor_aims_at_is_left_alone() {
        assertThat(steps(level(1, "not eligible")
                        .failed(new Point("l#a", "coaching"))
                        .make()))
                .isEmpty();
        assertThat(titles(
                        level(1, "not eligible")
                                .failed(new Point("l#a", "coaching"))
                                .make(),
                        new Aim("ladder", LADDER)))
                .containsExactly("Work towards Level 1");
    }

    @Test
    void nothing_is_worked_towards_above_a_level_that_waits_for_answers() {
        assertThat(steps(
                        level(1, "depends").make(),
                        level(2, "not eligible")
                                .failed(new Point("l#a", "coaching"))
                                .make(),
                        new Aim("ladder", LADDER)))
                .isEmpty();
    }

    // ---- Certifications

    @Test
    void a_certification_in_hand_is_not_sat_again() {
        assertThat(titles(certification("other", "eligible").make())).containsExactly("You may sit: other");
        assertThat(steps(certification("other", "eligible").held().make())).isEmpty();
    }

    @Test
    void of_the_certifications_that_are_worth_it_the_one_worth_most_is_advised() {
        var step = only(
                certification("one", "eligible").worth("worth it", 3).make(),
                certification("two", "eligible").worth("worth it", 5).make(),
                certification("three", "eligible").worth("not now", 9).make(),
                certification("four", "eligible").worth("depends", 9).make());

        assertThat(step.title()).isEqualTo("Sit: two");
        assertThat(step.text()).isEqualTo("You may sit it now. For it: asked for at your level.");
    }

    @Test
    void nobody_is_sent_to_study_for_what_is_not_worth_it_now() {
        var hours =
                gap("ContactHours", "hours").of("certification/one", "hours").distance("7 hours");

        assertThat(steps(
                        hours.make(),
                        certification("one", "not eligible").worth("not now", 3).make()))
                .isEmpty();
        assertThat(titles(
                        hours.make(),
                        certification("one", "not eligible")
                                .worth("worth it", 3)
                                .make()))
                .containsExactly("Study 7 hours more for one");
    }

    @Test
    void the_entry_certificate_is_not_advised_beside_the_full_one_or_to_who_holds_it() {
        assertThat(titles(
                        certification("pmp", "eligible").make(),
                        certification("capm", "eligible").make()))
                .containsExactly("You may sit: pmp");
        assertThat(steps(
                        certification("pmp", "eligible").held().make(),
                        certification("capm", "eligible").make()))
                .isEmpty();
        assertThat(titles(
                        certification("pmp", "not eligible").make(),
                        certification("capm", "eligible").make()))
                .containsExactly("You may sit: capm");
    }

    // ---- Answers and order

    @Test
    void the_answer_that_decides_most_is_found_out_first() {
        var step = only(
                new OpenAnswer("a", "A?", 1, 0, 0, false),
                new OpenAnswer("b", "B?", 3, 0, 0, false),
                new OpenAnswer("c", "C?", 3, 0, 0, false),
                new OpenAnswer("d", "D?", 9, 0, 0, true));

        assertThat(step.title()).isEqualTo("Find out: B?");
        assertThat(step.text()).isEqualTo("The answer decides 3 open criteria.");
    }

    @Test
    void an_answer_for_what_the_candidate_aims_at_or_is_near_to_is_found_out_before_others() {
        assertThat(titles(new OpenAnswer("a", "A?", 9, 0, 0, false), new OpenAnswer("b", "B?", 3, 0, 1, false)))
                .containsExactly("Find out: B?");
        assertThat(titles(new OpenAnswer("a", "A?", 3, 0, 0, false), new OpenAnswer("b", "B?", 3, 1, 0, false)))
                .containsExactly("Find out: B?");
    }

    @Test
    void what_is_within_reach_comes_before_what_is_a_step_away() {
        assertThat(titles(
                        new OpenAnswer("a", "A?", 1, 0, 0, false),
                        certification("other", "eligible").make(),
                        route("eligible").filedBy("applicant").make()))
                .containsExactly("Apply: Xanadu: Work permit", "Find out: A?", "You may sit: other");
    }

    @Test
    void the_country_that_the_candidate_aims_at_comes_first_among_equals() {
        var steps = steps(
                route("eligible").filedBy("applicant").make(),
                other("eligible").filedBy("applicant").make(),
                new Aim("country", "YY"));

        assertThat(steps)
                .extracting(Recommendation::title)
                .containsExactly("Apply: Ys: Permit", "Apply: Xanadu: Work permit");
        assertThat(steps).extracting(Recommendation::aimed).containsExactly(true, false);
    }

    @Test
    void nothing_is_advised_where_nothing_was_decided() {
        assertThat(steps()).isEmpty();
    }

    // ---- Facts

    private static Draft route(String verdict) {
        return new Draft(ROUTE, "route", "Xanadu: Work permit", "XX", verdict);
    }

    private static Draft other(String verdict) {
        return new Draft("visa/yy/permit", "route", "Ys: Permit", "YY", verdict);
    }

    private static Draft skilledClass(String verdict) {
        var draft = new Draft(CLASS, "route", "Xanadu: Skilled class", "XX", verdict);
        draft.partOf = ROUTE;
        return draft;
    }

    private static Draft level(int order, String verdict) {
        var draft = new Draft("level/ladder/" + order, "level", "Level " + order, null, verdict);
        draft.ladder = LADDER;
        draft.order = order;
        return draft;
    }

    private static Draft certification(String id, String verdict) {
        return new Draft("certification/" + id, "certification", id, null, verdict);
    }

    private static GapDraft gap(String type, String property) {
        return new GapDraft(type, property);
    }

    private static GapDraft pay(String employer) {
        var gap = new GapDraft("Offer", "annualSalary").of(ROUTE, "salary").distance("EUR 1,934.20 a year");
        gap.whose = employer;
        gap.says =
                "gross salary of the offer: EUR 44,000 a year; the minimum is EUR 45,934.20 a year (notice, in force "
                        + "since 1 January 2026)";
        return gap;
    }

    /** A decision in the making. */
    private static final class Draft {
        private final String goal;
        private final String kind;
        private final String name;
        private final String country;
        private final String verdict;
        private String ladder;
        private int order;
        private int met = 1;
        private List<Point> open = List.of();
        private LocalDate from;
        private Effort effort = Effort.UNKNOWN;
        private List<Point> judged = List.of();
        private List<Point> failed = List.of();
        private String filedBy = "";
        private String worth = "";
        private int score;
        private String partOf;
        private boolean held;

        Draft(String goal, String kind, String name, String country, String verdict) {
            this.goal = goal;
            this.kind = kind;
            this.name = name;
            this.country = country;
            this.verdict = verdict;
        }

        Draft met(int count) {
            met = count;
            return this;
        }

        Draft open(Point... points) {
            open = List.of(points);
            return this;
        }

        Draft from(LocalDate day) {
            from = day;
            return this;
        }

        Draft taking(Effort taken) {
            effort = taken;
            return this;
        }

        Draft judged(Point... points) {
            judged = List.of(points);
            return this;
        }

        Draft failed(Point... points) {
            failed = List.of(points);
            return this;
        }

        Draft filedBy(String who) {
            filedBy = who;
            return this;
        }

        Draft worth(String standing, int points) {
            worth = standing;
            score = points;
            return this;
        }

        Draft held() {
            held = true;
            return this;
        }

        Decision make() {
            return new Decision(
                    goal,
                    kind,
                    name,
                    country,
                    country == null ? "" : name.substring(0, name.indexOf(':')),
                    verdict,
                    ladder,
                    order,
                    met,
                    open,
                    judged,
                    failed,
                    filedBy,
                    worth,
                    score,
                    "asked for at your level",
                    partOf,
                    held,
                    from,
                    effort);
        }
    }

    /** A gap in the making; all that speaks against its goal unless it says otherwise. */
    private static final class GapDraft {
        private final String type;
        private final String property;
        private String goal = ROUTE;
        private String criterion = "criterion";
        private boolean only = true;
        private String whose = "";
        private boolean begun;
        private boolean absent;
        private boolean fixed;
        private String name = "the criterion";
        private String distance = "";
        private String says = "what is there; what is asked";

        GapDraft(String type, String property) {
            this.type = type;
            this.property = property;
        }

        GapDraft of(String goalId, String criterionId) {
            goal = goalId;
            criterion = criterionId;
            return this;
        }

        GapDraft besideOthers() {
            only = false;
            return this;
        }

        GapDraft begun() {
            begun = true;
            return this;
        }

        GapDraft absent() {
            absent = true;
            return this;
        }

        GapDraft fixed() {
            fixed = true;
            return this;
        }

        GapDraft saying(String words) {
            says = words;
            return this;
        }

        GapDraft distance(String words) {
            distance = words;
            return this;
        }

        Gap make() {
            var shortBy = distance.isEmpty() ? null : BigDecimal.ONE;
            return new Gap(
                    goal, criterion, name, only, type, property, whose, begun, absent, fixed, distance, shortBy, says);
        }
    }
}

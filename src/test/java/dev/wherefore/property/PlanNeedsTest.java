package dev.wherefore.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.plan.Limits;
import dev.wherefore.plan.Plan;
import dev.wherefore.plan.Planner;
import dev.wherefore.profile.Profile;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The same as of plans in general, of those that hold a step which another goal must be reached for: profiles are drawn
 * around ones that have such plans, and so many of them must come to one.
 */
class PlanNeedsTest {
    private static final int PROFILES = 16;

    @Test
    void a_nomination_begins_when_its_own_goal_is_reached() throws Exception {
        var day = LocalDate.of(2025, 9, 1);

        int later = count("visa/ca/express-entry", day, 14, PlanNeedsTest::federalWorker, plan -> plan.steps().stream()
                .anyMatch(step ->
                        step.action().id().equals("nomination") && step.starts().isAfter(day)));

        assertThat(later).as("plans with a nomination that had to wait").isGreaterThanOrEqualTo(PROFILES / 4);
    }

    @Test
    void a_nomination_is_planned_at_once_where_its_goal_is_reached() throws Exception {
        var day = LocalDate.of(2025, 9, 1);

        int atOnce = count("visa/ca/express-entry", day, 14, PlanNeedsTest::federalWorker, plan -> plan.steps().stream()
                .anyMatch(step ->
                        step.action().id().equals("nomination") && step.starts().equals(day)));

        assertThat(atOnce).as("plans with a nomination at once").isGreaterThanOrEqualTo(1);
    }

    @Test
    void a_certificate_is_sat_for_when_what_its_exam_asks_is_reached() throws Exception {
        var day = LocalDate.of(2026, 11, 22);

        int chained = count(
                "certification/pgmp",
                day,
                20,
                PlanNeedsTest::projectLeader,
                plan -> plan.steps().stream()
                                .filter(step -> step.action().id().equals("certification"))
                                .count()
                        >= 2);
        int waiting = count("certification/pgmp", day, 20, PlanNeedsTest::projectLeader, plan -> plan.steps().stream()
                .anyMatch(step -> step.action().id().equals("certification")
                        && step.starts().isAfter(day)));

        assertThat(chained).as("plans with a certificate for another").isGreaterThanOrEqualTo(2);
        assertThat(waiting).as("plans with an exam that had to wait").isGreaterThanOrEqualTo(PROFILES / 4);
    }

    @Test
    void a_partner_who_states_what_is_asked_may_apply() throws Exception {
        var day = LocalDate.of(2026, 6, 1);

        int exchanged = count("visa/ca/fsw", day, 3, PlanNeedsTest::partnerOfAWorker, plan -> plan.steps().stream()
                .anyMatch(step -> step.action().id().equals("partner-applies")));

        assertThat(exchanged).as("plans in which the partner applies").isGreaterThanOrEqualTo(PROFILES / 4);
    }

    private interface Draw {
        String of(Random random);
    }

    /** Proves every plan of the drawn profiles, and counts the profiles that have one of some kind. */
    private static int count(String goal, LocalDate day, int months, Draw draw, Predicate<Plan> kind) throws Exception {
        var rulebook = Rulebook.builtIn();
        var entry = rulebook.require(goal);
        var planner = Planner.of(rulebook, entry);
        var proof = new PlanProof(rulebook, entry);
        var limits = new Limits(months, null, "EUR");
        var reader = new ProfileReader(Vocabulary.of(rulebook.catalogue()));
        int found = 0;
        for (int i = 0; i < PROFILES; i++) {
            var text = draw.of(new Random(i));
            Profile profile = reader.check(DocumentReader.read(text, "drawn-" + i + ".yaml"), "drawn-" + i + ".yaml");
            var plans = planner.plan(profile, day, limits, false);
            for (var plan : plans.plans()) proof.holds(plan, profile, day, limits);
            if (plans.plans().stream().anyMatch(kind)) found++;
        }
        return found;
    }

    /** Somebody who may work in Canada as a federal skilled worker, or lacks a paper, and whose rank is not enough. */
    private static String federalWorker(Random random) {
        boolean tested = random.nextBoolean();
        boolean assessed = random.nextBoolean();
        int benchmark = 7 + random.nextInt(3);
        return """
                candidate: {born: %d-06-01, citizenships: [NG]}
                education: [{degree: master, field: computer-science, years: 2, country: NG, completed: 2013-07-01,
                  recognitions: [%s]}]
                work: [{country: NG, from: %d-06-01, to: present, hours_per_week: 40, occupation: {noc: "20012"}}]
                languages: [%s]
                family: {partner: none, children: %d, relatives: []}
                funds: {amount: %d, currency: CAD}
                offers: []
                invitations: []
                answers: {ca.express-entry.intends-to-live-outside-quebec: true, ca.express-entry.duties: true,
                  ca.express-entry.admissible: true, ca.fsw.studied-two-years-in-canada: false,
                  ca.express-entry.profile-months: 0, ca.pnp.another-stream: true,
                  ca.pnp.intends-to-live-in-the-province: true, ca.express-entry.before-tie-break: false,
                  ca.crs.canadian-study: false, ca.express-entry.certificate-of-qualification: false,
                  ca.express-entry.professional-degree: false}
                """.formatted(
                        1984 + random.nextInt(8),
                        assessed ? "{country: CA, body: WES, issued: 2025-03-10, as: master}" : "",
                        2018 + random.nextInt(6),
                        tested
                                ? ("{language: en, test: celpip-general, taken: 2025-06-10, listening: %d, reading: %d, "
                                                + "writing: %d, speaking: %d}")
                                        .formatted(benchmark, benchmark, benchmark, benchmark)
                                : "{language: en, cefr: C1}",
                        random.nextInt(2),
                        24000 + random.nextInt(10000));
    }

    /** Somebody who manages programmes, and lacks the exams or the months before them. */
    private static String projectLeader(Random random) {
        return """
                education: [{degree: bachelor, field: computer-science, years: 4, country: IN, completed: 2012-06}]
                work: []
                certifications: []
                contact_hours: %d
                record: {months_leading_projects: %d, months_program_management: %d}
                answers: {pmp.accredited-degree: false, pgmp.months-leading-projects: 0,
                  pgmp.programmes-in-window: true, pgmp.panel: true}
                """.formatted(23 + random.nextInt(24), 24 + random.nextInt(16), 60);
    }

    /** Somebody whose partner has what a federal skilled worker needs. */
    private static String partnerOfAWorker(Random random) {
        return """
                candidate: {born: 1980-06-01, citizenships: [NG], residence: NG}
                education: []
                work: []
                languages: [{language: en, cefr: B1}]
                family:
                  children: 0
                  relatives: []
                  partner:
                    accompanies: true
                    born: %d-03-02
                    citizenships: [NG]
                    education: [{degree: master, field: computer-science, years: 2, country: NG, completed: 2013-07-01,
                      recognitions: [{country: CA, body: WES, issued: 2025-03-10, as: master}]}]
                    languages: [{language: en, test: celpip-general, taken: 2026-01-10, listening: %d, reading: 9,
                      writing: 9, speaking: 9}]
                    work: [{country: NG, from: %d-06-01, to: present, hours_per_week: 40, occupation: {noc: "20012"}}]
                    answers: {ca.express-entry.intends-to-live-outside-quebec: true, ca.express-entry.duties: true,
                      ca.express-entry.admissible: true, ca.fsw.studied-two-years-in-canada: false,
                      ca.fsw.partner-studied-two-years-in-canada: false,
                      ca.express-entry.arranged-employment: none}
                funds: {amount: %d, currency: CAD}
                offers: []
                answers: {}
                """.formatted(
                        1986 + random.nextInt(8),
                        7 + random.nextInt(3),
                        2016 + random.nextInt(6),
                        24000 + random.nextInt(20000));
    }
}

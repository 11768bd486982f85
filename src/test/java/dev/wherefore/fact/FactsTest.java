package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    private static final Facts BLANK = Given.on("2026-06-01").profile("aims: {}");

    @ParameterizedTest
    @CsvSource({
        "Degree, education",
        "Recognition, education",
        "Assessment, assessments",
        "Job, work",
        "Certification, certifications",
        "Language, languages",
        "Offer, offers",
        "Invitation, invitations",
        "Partner, family.partner",
        "PartnerDegree, family.partner",
        "PartnerRecognition, family.partner",
        "PartnerLanguage, family.partner",
        "Relative, family.relatives",
    })
    void a_list_that_is_left_out_is_one_blank_fact_and_asked_for_as_a_whole(String name, String path) {
        var type = FactTypes.named(name);

        var facts = BLANK.all(type);

        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).origin().stated()).isFalse();
        for (var property : type.propertyNames()) {
            assertThat(read(facts.get(0), type.property(property))).as(property).isNull();
            assertThat(BLANK.missing(facts.get(0), type.property(property)))
                    .as(property)
                    .containsExactly(path);
        }
    }

    @Test
    void a_list_stated_as_empty_is_no_fact() {
        var facts = Given.on("2026-06-01").profile("""
                        education: []
                        assessments: []
                        work: []
                        certifications: []
                        languages: []
                        offers: []
                        invitations: []
                        family: {partner: none, relatives: []}
                        """);

        for (var type : List.of(
                "Degree",
                "Recognition",
                "Assessment",
                "Job",
                "Certification",
                "Language",
                "Offer",
                "Invitation",
                "Partner",
                "PartnerDegree",
                "PartnerRecognition",
                "PartnerLanguage",
                "Relative")) {
            assertThat(facts.all(FactTypes.named(type))).as(type).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"Candidate", "Family", "Funds", "Income", "Declarations", "Evidence", "ContactHours"})
    void what_there_is_one_of_is_always_there_and_null_where_nothing_is_stated(String name) {
        var type = FactTypes.named(name);

        var fact = BLANK.all(type);

        assertThat(fact).hasSize(1);
        assertThat(fact.get(0).origin().stated()).isTrue();
        for (var property : type.propertyNames()) {
            assertThat(read(fact.get(0), type.property(property))).as(property).isNull();
            assertThat(BLANK.missing(fact.get(0), type.property(property)))
                    .as(property)
                    .isNotEmpty();
        }
    }

    @Test
    void each_missing_key_is_asked_for_by_its_path() {
        assertThat(missing(BLANK, Candidate.TYPE, "ageInYears")).containsExactly("candidate.born");
        assertThat(missing(BLANK, ContactHours.TYPE, "hours")).containsExactly("contact_hours");
        assertThat(missing(BLANK, Family.TYPE, "size")).containsExactly("family.partner", "family.children");
        assertThat(missing(BLANK, Family.TYPE, "hasPartner")).containsExactly("family.partner");

        var facts = Given.on("2026-06-01").profile("""
                        family: {partner: {citizenships: []}}
                        offers: [{country: DE, salary: {amount: 50000}}, {salary: {amount: 30, currency: EUR, per: hour}}]
                        education: [{degree: master}]
                        """);
        assertThat(missing(facts, Family.TYPE, "size"))
                .containsExactly("family.partner.accompanies", "family.children");
        assertThat(missing(facts, Offer.TYPE, "annualSalary"))
                .containsExactly("offers[0].salary.currency", "offers[0].salary.per");
        assertThat(missing(facts, Offer.TYPE, "country")).isEmpty();
        assertThat(missing(facts.withOffer(1), Offer.TYPE, "annualSalary")).containsExactly("offers[1].hours_per_week");
        assertThat(missing(facts.withOffer(1), Offer.TYPE, "hourlySalary")).isEmpty();
        assertThat(missing(facts.withOffer(1), Offer.TYPE, "fullTimeSalary"))
                .doesNotContain("offers[1].hours_per_week");
        assertThat(missing(facts.withOffer(1), Offer.TYPE, "countedSalary")).contains("offers[1].hours_per_week");
        assertThat(missing(facts, Recognition.TYPE, "country")).containsExactly("education[0].recognitions");
        assertThat(missing(facts, PartnerDegree.TYPE, "level")).containsExactly("family.partner.education");
        assertThat(missing(facts, Degree.TYPE, "yearsSinceCompleted")).containsExactly("education[0].completed");
    }

    @Test
    void the_partner_is_not_asked_for_when_there_is_none() {
        var facts = Given.on("2026-06-01").profile("family: {partner: none}");

        var family = facts.all(Family.TYPE).get(0);

        assertThat(family.hasPartner()).isFalse();
        assertThat(family.partnerAccompanies()).isFalse();
        assertThat(missing(facts, Family.TYPE, "size")).containsExactly("family.children");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{language: de}                                   | cefr | languages[0].cefr",
                "{language: de, test: goethe}                     | cefr | languages[0].cefr",
                "{language: de, reading: 7}                       | cefrReading | languages[0].test",
                "{language: en, test: ielts-academic, reading: 7, writing: 7} | cefr | languages[0].listening languages[0].speaking",
                "{language: en, test: ielts-general, reading: 7}  | clbSpeaking | languages[0].speaking",
                "{language: en, cefr: B2}                         | clbSpeaking | languages[0].test languages[0].speaking",
                "{language: en, native: true}                     | cefr | ",
                "{language: en, test: tef-canada, reading: 400}   | clbReading | ",
            })
    void a_level_is_asked_for_by_what_would_show_it(String entry, String property, String paths) {
        var facts = Given.on("2026-06-01").profile("languages: [" + entry + "]");

        assertThat(missing(facts, Language.TYPE, property))
                .containsExactly(paths == null ? new String[0] : paths.split(" "));
    }

    @Test
    void the_family_counts_the_candidate_and_who_comes_along() {
        assertThat(family("{partner: {accompanies: true}, children: 2}").size()).isEqualTo(4);
        assertThat(family("{partner: {accompanies: false}, children: 2}").size())
                .isEqualTo(3);
        assertThat(family("{partner: none, children: 0}").size()).isEqualTo(1);
        assertThat(family("{partner: {}, children: 0}").size()).isNull();
        assertThat(family("{partner: {}, children: 0}").hasPartner()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issued: 2026-06-01, expires: 2026-06-01 | true",
                "issued: 2026-06-02, expires: 2027-06-01 | false",
                "issued: 2025-06-01, expires: 2026-05-31 | false",
                "issued: 2025-06-01, expires: none       | true",
                "issued: 2025-06-01                      | ",
                "expires: 2026-05-31                     | false",
                "expires: 2027-05-31                     | ",
            })
    void a_certification_is_in_force_from_its_issue_to_its_last_day(String keys, Boolean inForce) {
        var facts = Given.on("2026-06-01").profile("certifications: [{id: pmp, " + keys + "}]");

        assertThat(facts.all(Certification.TYPE).get(0).inForce()).isEqualTo(inForce);
    }

    @Test
    void a_job_ends_today_while_it_is_held() {
        var jobs = Given.on("2026-06-01").profile("""
                        work:
                          - {from: 2025-06, to: present, level: Engineering Manager}
                          - {from: 2025-06, to: 2026-06-01}
                          - {from: 2025-06, to: 2026-06-02}
                          - {from: 2026-06-02, to: present}
                          - {from: 2025-06}
                        """).all(Job.TYPE);

        assertThat(jobs).extracting(Job::current).containsExactly(true, false, true, false, null);
        assertThat(jobs).extracting(Job::months).containsExactly(12, 12, 12, 0, null);
        assertThat(jobs.get(0).to()).isEqualTo("2026-06-01");
        assertThat(jobs.get(0).level()).isEqualTo("Engineering Manager");
    }

    @Test
    void recognitions_name_the_degree_they_are_of_and_each_degree_is_recognised_in_its_own_country() {
        var facts = Given.on("2026-06-01").profile("""
                        education:
                          - {degree: bachelor, recognitions: []}
                          - {degree: master, recognitions: [{country: CA, as: bachelor, issued: 2023-06-02},
                                                            {country: DE, as: comparable, issued: 2023-05-31}]}
                          - {degree: diploma}
                        """);

        var recognitions = facts.all(Recognition.TYPE);

        assertThat(recognitions).extracting(Recognition::degree).containsExactly(0, 1, 1, 1, 2, 2);
        assertThat(recognitions).extracting(Recognition::level).containsExactly(4, 4, null, 5, null, 3);
        assertThat(recognitions).extracting(Recognition::yearsBegunSinceIssued).containsExactly(0, 3, 4, 0, null, 0);
        assertThat(recognitions).extracting(Recognition::monthsSinceIssued).containsExactly(0, 35, 36, 0, null, 0);
        assertThat(recognitions.get(4).origin()).isEqualTo(Origin.blank("education[2].recognitions"));
        assertThat(facts.all(Degree.TYPE)).extracting(Degree::number).containsExactly(0, 1, 2);
    }

    @Test
    void the_recognition_by_the_country_of_a_degree_is_what_the_degree_is_and_asks_for_its_keys() {
        var facts = Given.on("2026-06-01").profile("""
                        education: [{degree: master, country: CA, completed: 2010-06-30, recognitions: []},
                                    {recognitions: []}]
                        family: {partner: {education: [{degree: diploma, recognitions: [{country: CA, body: WES}]}]}}
                        """);

        var known = facts.all(Recognition.TYPE).get(0);
        assertThat(known)
                .isEqualTo(new Recognition(
                        0,
                        "CA",
                        Recognition.AWARDING_COUNTRY,
                        "master",
                        5,
                        LocalDate.of(2010, 6, 30),
                        0,
                        0,
                        0,
                        Origin.at("education[0]")));
        var unknown = facts.all(Recognition.TYPE).get(1);
        assertThat(unknown.body()).isEqualTo(Recognition.AWARDING_COUNTRY);
        assertThat(facts.missing(unknown, Recognition.TYPE.property("country")))
                .containsExactly("education[1].country");
        assertThat(facts.missing(unknown, Recognition.TYPE.property("level"))).containsExactly("education[1].degree");
        assertThat(facts.missing(unknown, Recognition.TYPE.property("as"))).containsExactly("education[1].degree");
        assertThat(facts.missing(unknown, Recognition.TYPE.property("dateOfIssue")))
                .containsExactly("education[1].completed");
        assertThat(facts.missing(unknown, Recognition.TYPE.property("body"))).isEmpty();

        var partners = facts.all(PartnerRecognition.TYPE);
        assertThat(partners).extracting(PartnerRecognition::body).containsExactly("WES", Recognition.AWARDING_COUNTRY);
        assertThat(partners).extracting(PartnerRecognition::degree).containsExactly(0, 0);
        assertThat(facts.missing(partners.get(0), PartnerRecognition.TYPE.property("dateOfIssue")))
                .containsExactly("family.partner.education[0].recognitions[0].issued");
        assertThat(facts.missing(partners.get(1), PartnerRecognition.TYPE.property("dateOfIssue")))
                .containsExactly("family.partner.education[0].completed");
    }

    @Test
    void a_view_for_every_choice_of_one_test_a_language_keeps_all_that_is_no_such_test() {
        var facts = Given.on("2026-06-01").profile("""
                        languages: [{language: en, test: ielts-general}, {language: fr, native: true},
                                    {language: en, test: pte-core}, {language: de, test: goethe},
                                    {language: de, test: telc}, {language: en, native: true}]
                        family: {partner: {languages: [{language: fr, test: tef-canada},
                                                       {language: fr, test: tcf-canada}]}}
                        """);

        var views = facts.withOneTestOf(List.of("en", "fr"));

        assertThat(views).hasSize(4);
        assertThat(views.get(0).all(Language.TYPE))
                .extracting(Language::test)
                .containsExactly("ielts-general", null, "goethe", "telc", null);
        assertThat(views.get(3).in("EUR").withOffer(0).all(Language.TYPE))
                .extracting(Language::test)
                .containsExactly(null, "pte-core", "goethe", "telc", null);
        assertThat(views)
                .extracting(view -> view.all(PartnerLanguage.TYPE).get(0).test())
                .containsExactly("tef-canada", "tcf-canada", "tef-canada", "tcf-canada");
        assertThat(facts.withOneTestOf(List.of())).containsExactly(facts);
        assertThat(BLANK.withOneTestOf(List.of("en", "fr"))).containsExactly(BLANK);
    }

    @Test
    void answers_are_of_the_type_of_their_question() throws InvalidDocumentException {
        var catalogue = Catalogue.ofQuestions(Given.document("""
                questions:
                  x.number: {wording: How many?, label: n, type: number}
                  x.flag: {wording: Is it?, label: f, type: boolean}
                  x.date: {wording: When?, label: d, type: date}
                  x.choice: {wording: Which?, label: c, type: choice, choices: [a, b]}
                  x.codes: {wording: Which?, label: s, type: codes, choices: [a, b]}
                  x.open: {wording: Is it?, label: o, type: boolean}
                """));
        var facts = Given.on("2026-06-01")
                .catalogue(catalogue)
                .profile("answers: {x.number: 1.5, x.flag: false, x.date: 2026-05, x.choice: a, x.codes: [a, b]}");

        assertThat(facts.keyed(Answer.TYPE, "x.number").number()).isEqualTo("1.5");
        assertThat(facts.keyed(Answer.TYPE, "x.flag").flag()).isFalse();
        assertThat(facts.keyed(Answer.TYPE, "x.date").date()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(facts.keyed(Answer.TYPE, "x.choice").code()).isEqualTo("a");
        assertThat(facts.keyed(Answer.TYPE, "x.codes").codes()).isEqualTo(Set.of("a", "b"));
        assertThat(facts.keyed(Answer.TYPE, "x.flag").origin()).isEqualTo(Origin.at("answers.x.flag"));

        var open = facts.keyed(Answer.TYPE, "x.open");
        assertThat(open).isEqualTo(new Answer("x.open", null, null, null, null, null, Origin.blank("answers.x.open")));
        assertThat(facts.missing(open, Answer.TYPE.property("flag"))).containsExactly("answers.x.open");
        assertThat(facts.all(Answer.TYPE)).hasSize(6);
    }

    @Test
    void skills_and_self_assessments_are_asked_by_id() {
        var facts = Given.on("2026-06-01").profile("skills: {tech.design: 3}\nself_assessment: {leadership: 4}");

        assertThat(facts.keyed(Skill.TYPE, "tech.design").level()).isEqualTo(3);
        assertThat(facts.keyed(SelfAssessment.TYPE, "leadership").score()).isEqualTo("4");
        var unknown = facts.keyed(Skill.TYPE, "tech.cloud");
        assertThat(unknown.level()).isNull();
        assertThat(facts.missing(unknown, Skill.TYPE.property("level"))).containsExactly("skills.tech.cloud");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 3",
        "2026-09-02, 4",
        "2026-08-31, 3",
        "2026-06-02, 1",
        "2026-06-01, 0",
        "2026-05-31, 0",
        "2026-05-01, -1",
        "2026-03-01, -3"
    })
    void months_to_the_start_of_an_offer_are_rounded_up(String starts, int months) {
        var facts = Given.on("2026-06-01").profile("offers: [{starts: " + starts + "}]");

        assertThat(facts.all(Offer.TYPE).get(0).monthsToStart()).isEqualTo(months);
    }

    @Test
    void a_view_holds_one_offer_and_the_options_chosen() {
        var facts =
                Given.on("2026-06-01").profile("offers: [{country: DE, months: permanent}, {country: CA, months: 24}]");

        assertThat(facts.withOffer(1).all(Offer.TYPE))
                .extracting(Offer::country)
                .containsExactly("CA");
        assertThat(facts.withOffer(1).in("EUR").all(Offer.TYPE))
                .extracting(Offer::number)
                .containsExactly(1);
        assertThat(facts.all(Offer.TYPE)).extracting(Offer::months).containsExactly(1200, 24);
        assertThat(BLANK.withOffer(0).all(Offer.TYPE)).hasSize(1);
        var chosen = facts.withChoice("first-language", "fr");
        assertThat(chosen.keyed(Choice.TYPE, "first-language").code()).isEqualTo("fr");
        assertThat(facts.keyed(Choice.TYPE, "first-language")).isNull();
    }

    @Test
    void rows_of_a_table_that_is_not_in_force_are_one_blank_row() {
        assertThat(BLANK.rows("x.known"))
                .extracting(row -> row.points().intValue())
                .containsExactly(10, 20);
        assertThat(BLANK.rows("x.unknown")).singleElement().satisfies(row -> {
            assertThat(row.origin().stated()).isFalse();
            assertThat(row.points()).isNull();
            assertThat(BLANK.missing(row, Row.TYPE.property("points"))).isEmpty();
        });
    }

    private static Family family(String yaml) {
        return Given.on("2026-06-01")
                .profile("family: " + yaml)
                .all(Family.TYPE)
                .get(0);
    }

    private static <F extends Fact> List<String> missing(Facts facts, FactType<F> type, String property) {
        return facts.missing(facts.all(type).get(0), type.property(property));
    }

    @SuppressWarnings("unchecked")
    private static Object read(Fact fact, Property<?> property) {
        return ((Property<Fact>) property).read().apply(fact);
    }
}

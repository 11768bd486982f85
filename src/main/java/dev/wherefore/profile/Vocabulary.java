package dev.wherefore.profile;

import dev.wherefore.profile.Shape.Answer;
import dev.wherefore.profile.Shape.Block;
import dev.wherefore.profile.Shape.Code;
import dev.wherefore.profile.Shape.Day;
import dev.wherefore.profile.Shape.Either;
import dev.wherefore.profile.Shape.Flag;
import dev.wherefore.profile.Shape.LevelName;
import dev.wherefore.profile.Shape.ListOf;
import dev.wherefore.profile.Shape.Number;
import dev.wherefore.profile.Shape.Occupation;
import dev.wherefore.profile.Shape.OneOf;
import dev.wherefore.profile.Shape.Permit;
import dev.wherefore.profile.Shape.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The definition of every key that a profile may hold: what its value may be, its unit, what it says, and the question
 * that asks a candidate for it. The checks of profiles, their published schema and the questions of reports all rest on
 * this one definition. Immutable.
 */
public final class Vocabulary {
    /** The unit of an amount of money, whose currency stands beside it. */
    public static final String MONEY_UNIT = "in the currency stated";

    static final Text TEXT = new Text();
    static final Day DAY = new Day();
    static final Flag FLAG = new Flag();
    static final Code COUNTRY = new Code(CodeList.COUNTRY);
    static final Code CURRENCY = new Code(CodeList.CURRENCY);
    static final Code LANGUAGE = new Code(CodeList.LANGUAGE);

    static final Number MONEY = number(0, 1_000_000_000_000L);
    static final Number WEEKLY_HOURS = number(0, 168);
    private static final Number SCORE = number(0, 1000);
    private static final Number PEOPLE = whole(0, 1_000_000);
    private static final Number WORKS = whole(0, 10_000);
    private static final Number AGE = whole(0, 120);
    private static final Number MONTHS = whole(0, 1200);
    private static final Number SKILL = whole(0, 4);

    static final OneOf DEGREE =
            oneOf("degree", "upper-secondary", "certificate", "diploma", "bachelor", "master", "doctorate");
    static final OneOf PERIOD = oneOf("period", "hour", "day", "week", "month", "year");
    static final OneOf SENIORITY = oneOf("seniority", "staff", "specialist", "manager", "executive");
    static final OneOf CEFR = oneOf("level", "A1", "A2", "B1", "B2", "C1", "C2");
    static final Either LENGTH = new Either(List.of("permanent"), whole(1, 1199));
    private static final Either STATUS =
            new Either(List.of("citizen", "permanent-resident", "worker", "student", "visitor"), new Permit());

    private final Catalogue catalogue;
    private final Block root;

    private Vocabulary(Catalogue catalogue) {
        this.catalogue = catalogue;
        root = profile();
    }

    /** The vocabulary of profiles that use these codes. */
    public static Vocabulary of(Catalogue catalogue) {
        return new Vocabulary(catalogue);
    }

    /** The codes that profiles may use. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The keys of a profile. */
    public Block root() {
        return root;
    }

    /**
     * What a candidate is asked for what a path leaves out: a key ({@code offers[0].salary.amount}), a whole section
     * ({@code languages}) or an id of a free mapping ({@code answers.us.h-1b.specialty-occupation}). Null when there is
     * no such key, or nothing to ask.
     */
    public String question(String path) {
        var key = key(path);
        return key == null ? null : key.question();
    }

    /** The key at a path; of an item of a list ({@code offers[0]}), the list's. Null when there is none. */
    public Key key(String path) {
        Shape shape = root;
        Key key = null;
        int at = 0;
        while (at < path.length()) {
            if (shape instanceof Either either) shape = either.otherwise();
            if (path.charAt(at) == '[') {
                int end = path.indexOf(']', at);
                if (end < 0 || !(shape instanceof ListOf list)) return null;
                shape = list.item();
                at = end + 1;
                continue;
            }
            if (!(shape instanceof Block block)) return null;
            int start = path.charAt(at) == '.' ? at + 1 : at;
            // The ids of a free mapping hold dots: all that is left of the path may be one.
            key = block.keys().get(path.substring(start));
            if (key != null) return key;
            at = endOfName(path, start);
            key = block.keys().get(path.substring(start, at));
            if (key == null) return null;
            shape = key.shape();
        }
        return key;
    }

    /**
     * Whether what stands at a path could become something else. What an item of a list says that is as it is, is as it is,
     * too, and so is what names a thing with all its parts.
     */
    public Alteration alteration(String path) {
        var key = key(path);
        if (key == null) return Alteration.IMPOSSIBLE;
        if (key.alteration() != Alteration.POSSIBLE) return key.alteration();
        for (int at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1)) {
            var outer = key(path.substring(0, at));
            if (outer == null || outer.alteration() == Alteration.POSSIBLE) continue;
            boolean decides = outer.alteration() == Alteration.ANOTHER || outer.shape() instanceof ListOf;
            if (decides) return outer.alteration();
        }
        return Alteration.POSSIBLE;
    }

    /**
     * The steps of a path: the name of a key, as a {@link String}, or the place of an item of a list, as an
     * {@link Integer}. Null when the path names no key.
     */
    public List<Object> steps(String path) {
        var steps = new ArrayList<Object>();
        Shape shape = root;
        int at = 0;
        while (at < path.length()) {
            if (shape instanceof Either either) shape = either.otherwise();
            if (path.charAt(at) == '[') {
                int end = path.indexOf(']', at);
                var place = end < 0 ? -1 : place(path, at + 1, end);
                if (place < 0 || !(shape instanceof ListOf list)) return null;
                steps.add(place);
                shape = list.item();
                at = end + 1;
                continue;
            }
            if (!(shape instanceof Block block)) return null;
            int start = path.charAt(at) == '.' ? at + 1 : at;
            // The ids of a free mapping hold dots: all that is left of the path may be one.
            var rest = path.substring(start);
            if (block.keys().containsKey(rest)) {
                steps.add(rest);
                return steps;
            }
            at = endOfName(path, start);
            var key = block.keys().get(path.substring(start, at));
            if (key == null) return null;
            steps.add(key.name());
            shape = key.shape();
        }
        return steps;
    }

    /** The number between two places of a path; -1 when it is none, or one that no list has. */
    private static int place(String path, int from, int to) {
        if (to == from || to - from > 4) return -1;
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = path.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            number = number * 10 + digit;
        }
        return number;
    }

    private static int endOfName(String path, int start) {
        int end = start;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') end++;
        return end;
    }

    private Block profile() {
        return Block.of(
                key("candidate", candidate(), "the candidate's person", "Who are you, and where do you live?"),
                key(
                        "education",
                        new ListOf(education("your")),
                        "completed education; [] when there is none",
                        "Which school leaving certificates and degrees have you completed?"),
                key(
                        "assessments",
                        new ListOf(assessment()),
                        "skills assessments for migration; [] when there are none",
                        "Which skills assessments for migration are in your hands?"),
                key(
                                "work",
                                new ListOf(job("your")),
                                "jobs held; [] when there are none",
                                "Which jobs have you held, from when to when?")
                        .unalterable(),
                key(
                        "certifications",
                        new ListOf(certification()),
                        "certifications held; [] when there are none",
                        "Which certifications do you hold?"),
                key(
                        "contact_hours",
                        number(0, 100_000),
                        "hours",
                        "formal education in project management",
                        "How many hours of formal education in project management have you had?"),
                key(
                        "languages",
                        new ListOf(language("your"), "language"),
                        "languages known; [] when none is claimed",
                        "Which languages do you know, and from which tests?"),
                key(
                        "skills",
                        skills(),
                        "0 none, 1 awareness, 2 working, 3 practitioner, 4 expert",
                        "how well each skill is commanded",
                        "How well do you command the skills of your trade?"),
                key(
                        "record",
                        answers(catalogue.record()),
                        "what the candidate's leadership has to show",
                        "What has your leadership to show?"),
                key(
                        "evidence",
                        evidence(),
                        "distinction, for talent routes",
                        "What evidence of distinction have you got, such as awards, press or publications?"),
                key("family", family(), "partner, children and relatives", "Who belongs to your family?"),
                key(
                        "funds",
                        funds(),
                        "settlement money, unencumbered",
                        "How much money have you got for settling, free of debts?"),
                key("income", income(), "income from remote work", "What income have you got from remote work?"),
                key(
                        "offers",
                        new ListOf(offer()),
                        "job offers in hand; [] when there are none",
                        "Which job offers are in your hands?"),
                key(
                                "invitations",
                                new ListOf(invitation()),
                                "nominations and invitations; [] when there are none",
                                "Which nominations or invitations to apply have you got?")
                        .unalterable(),
                key(
                        "declarations",
                        declarations(),
                        "what every route asks the candidate to declare",
                        "What have you got to declare: convictions, refusals, insurance?"),
                key(
                        "answers",
                        answers(catalogue.questions()),
                        "what only one route or level asks: the id of its question, and the answer",
                        "How do you answer what single routes and levels ask?"),
                key(
                        "self_assessment",
                        answers(catalogue.selfAssessment()),
                        "the candidate's own answers to the items of the instruments",
                        "How do you see yourself on the items of the instruments?"),
                key("aims", aims(), "what the candidate wants; steers order and plan, never a verdict", null));
    }

    private static Block candidate() {
        return Block.of(
                key("name", TEXT, "the name that reports print", "What is your name?"),
                key("born", DAY, "date of birth", "When were you born?").unalterable(),
                key(
                                "citizenships",
                                new ListOf(COUNTRY),
                                "every citizenship held",
                                "Of which countries are you a citizen?")
                        .unalterable(),
                key("residence", COUNTRY, "where the candidate lawfully lives now", "In which country do you live?"),
                key(
                                "status",
                                STATUS,
                                "status in the country of residence; of a permit, the id of its goal",
                                "By which status do you live there: citizen, permanent resident, worker, student, visitor, or"
                                        + " by which permit?")
                        .unalterable());
    }

    private Block education(String whose) {
        return Block.of(
                key("degree", DEGREE, "level of the degree", "Of which level is " + whose + " degree?")
                        .unalterable(),
                key(
                                "field",
                                new OneOf(
                                        "field of education", catalogue.fields().keySet(), true),
                                "field of the degree, after ISCED-F 2013; other texts are kept as stated",
                                "In which field is " + whose + " degree?")
                        .unalterable(),
                key(
                                "years",
                                number(0, 15),
                                "years",
                                "standard length of the programme in full-time study",
                                "How many years of full-time study does " + whose + " degree take?")
                        .unalterable(),
                key("institution", TEXT, "who awarded the degree", "Which institution awarded " + whose + " degree?")
                        .unalterable(),
                key("country", COUNTRY, "where it was awarded", "In which country was " + whose + " degree awarded?")
                        .unalterable(),
                key("completed", DAY, "when it was completed", "When was " + whose + " degree completed?")
                        .unalterable(),
                key(
                                "regional",
                                FLAG,
                                "whether it was studied in a designated regional area of Australia",
                                "Was " + whose + " degree studied in a designated regional area of Australia?")
                        .unalterable(),
                key(
                        "recognitions",
                        new ListOf(recognition(whose)),
                        "recognitions and credential assessments of the degree; [] when there are none",
                        "By whom has " + whose + " degree been recognised or assessed?"));
    }

    private static Block recognition(String whose) {
        return Block.of(
                key(
                                "country",
                                COUNTRY,
                                "the country for which the degree was assessed",
                                "For which country was " + whose + " degree assessed?")
                        .naming(),
                key("body", TEXT, "who assessed it, e.g. WES", "Which body assessed " + whose + " degree?")
                        .naming(),
                key(
                                "as",
                                TEXT,
                                "the outcome: the level of a degree, or other words such as comparable",
                                "As what was " + whose + " degree recognised?")
                        .unalterable(),
                key("issued", DAY, "date of the assessment", "When was the assessment of " + whose + " degree issued?")
                        .unalterable());
    }

    private static Block assessment() {
        return Block.of(
                key("country", COUNTRY, "the country it is for", "For which country is the skills assessment?")
                        .naming(),
                key("body", TEXT, "the assessing authority, e.g. ACS", "Which authority assessed your skills?")
                        .naming(),
                key(
                                "occupation",
                                occupation("the assessed occupation"),
                                "the occupation assessed",
                                "For which occupation were your skills assessed?")
                        .naming(),
                key(
                                "outcome",
                                oneOf("outcome", "positive", "negative"),
                                "the outcome",
                                "Was the skills assessment positive or negative?")
                        .unalterable(),
                key("issued", DAY, "date of the assessment", "When was the skills assessment issued?")
                        .unalterable(),
                key(
                                "skilled_from",
                                DAY,
                                "the day from which the authority counts work as skilled",
                                "From which day does the assessing authority count your work as skilled?")
                        .unalterable());
    }

    private Block job(String whose) {
        var job = whose + " job";
        return Block.of(
                        key("title", TEXT, "title of the job", "What was the title of " + job + "?"),
                        key("employer", TEXT, "the employer", "Who was the employer in " + job + "?"),
                        key(
                                "group",
                                TEXT,
                                "name shared by the employers of one group, for transfers within it",
                                "To which group of companies did the employer in " + job + " belong?"),
                        key("country", COUNTRY, "where the work was done", "In which country was " + job + "?"),
                        key("from", DAY, "first day", "When did " + job + " begin?"),
                        key(
                                "to",
                                new Either(List.of("present"), DAY),
                                "last day; present while it is held",
                                "When did " + job + " end, or is it held at present?"),
                        key(
                                "hours_per_week",
                                WEEKLY_HOURS,
                                "hours a week",
                                "working hours",
                                "How many hours a week did " + job + " take?"),
                        key(
                                "occupation",
                                occupation(job),
                                "the occupation, in the classifications in which it is known",
                                "Which occupation was " + job + ", by its official codes?"),
                        key("ladder", ladder(), "the ladder of the job", "On which career ladder is " + job + "?"),
                        key(
                                "level",
                                new LevelName(catalogue),
                                "the level on its ladder, by id, title or alias",
                                "At which level of its ladder is " + job + "?"),
                        key(
                                "seniority",
                                SENIORITY,
                                "seniority in the words of immigration law",
                                "Was " + job + " that of staff, a specialist, a manager or an executive?"),
                        key(
                                "specialised_knowledge",
                                FLAG,
                                "whether it needs knowledge special to the employer",
                                "Did " + job + " need knowledge that is special to the employer?"),
                        key(
                                "scope",
                                scope(job),
                                "what the job is answerable for",
                                "What was the scope of " + job + "?"),
                        key(
                                "sector",
                                oneOf("sector", catalogue.sectors()),
                                "the employer's sector",
                                "In which sector was " + job + "?"),
                        key(
                                "pay",
                                pay("What gross pay did " + job + " bring?", "gross pay"),
                                "gross pay",
                                "What gross pay did " + job + " bring?"),
                        key(
                                "outcomes",
                                new ListOf(oneOf("outcome", catalogue.outcomes())),
                                "measurable outcomes in evidence; [] when there are none",
                                "Which measurable outcomes of " + job + " can be shown?"))
                .inOrder("from", "to");
    }

    private static Block scope(String job) {
        return Block.of(
                key("teams", PEOPLE, "teams", "teams led", "How many teams are led in " + job + "?"),
                key(
                        "direct_reports",
                        PEOPLE,
                        "people",
                        "people who report directly",
                        "How many people report directly in " + job + "?"),
                key(
                        "managers_reporting",
                        PEOPLE,
                        "people",
                        "direct reports who have reports of their own",
                        "How many of the direct reports in " + job + " manage others?"),
                key(
                        "projects",
                        PEOPLE,
                        "projects",
                        "projects answered for at a time",
                        "How many projects does " + job + " answer for?"),
                key(
                        "projects_led",
                        PEOPLE,
                        "projects",
                        "projects led from start to end",
                        "How many projects were led in " + job + "?"),
                key(
                        "budget",
                        Block.of(
                                key(
                                        "amount",
                                        MONEY,
                                        MONEY_UNIT,
                                        "the budget of a year",
                                        "Which yearly budget does " + job + " answer for?"),
                                key(
                                        "currency",
                                        CURRENCY,
                                        "the budget's currency",
                                        "In which currency is the budget of " + job + "?")),
                        "the budget answered for",
                        "Which yearly budget does " + job + " answer for?"));
    }

    static Block occupation(String what) {
        return Block.of(
                key(
                        "isco",
                        new Occupation("ISCO-08", "9999"),
                        "ISCO-08 unit group",
                        "Which ISCO-08 code has " + what + "?"),
                key(
                        "soc",
                        new Occupation("the US SOC 2018", "99-9999"),
                        "US SOC 2018 code",
                        "Which US SOC code has " + what + "?"),
                key("noc", new Occupation("NOC 2021", "99999"), "NOC 2021 code", "Which NOC code has " + what + "?"),
                key("anzsco", new Occupation("ANZSCO", "999999"), "ANZSCO code", "Which ANZSCO code has " + what + "?"),
                key(
                        "soc2020",
                        new Occupation("the UK SOC 2020", "9999"),
                        "UK SOC 2020 code",
                        "Which UK SOC 2020 code has " + what + "?"));
    }

    private Block certification() {
        return Block.of(
                        key(
                                        "id",
                                        oneOf("certification", catalogue.certifications()),
                                        "the certification",
                                        "Which certification is it?")
                                .naming(),
                        key("issued", DAY, "when it was awarded", "When was the certification awarded?")
                                .unalterable(),
                        key(
                                "expires",
                                new Either(List.of("none"), DAY),
                                "its last day; none when it does not expire",
                                "Until when is the certification valid?"))
                .inOrder("issued", "expires");
    }

    private Block language(String whose) {
        var test = whose + " language test";
        return Block.of(
                key("language", LANGUAGE, "the language", "Which language is it?")
                        .naming(),
                key("native", FLAG, "whether it is a first language", "Is it " + whose + " native language?")
                        .unalterable(),
                key(
                        "cefr",
                        CEFR,
                        "level of the Common European Framework, where there is no test",
                        "Which level (A1 to C2) has " + whose + " command of the language?"),
                key("test", oneOf("language test", catalogue.tests()), "the test taken", "Which test was " + test + "?")
                        .naming(),
                key("taken", DAY, "when the test was taken", "When was " + test + " taken?"),
                score("listening", "listening", test),
                score("reading", "reading", test),
                score("writing", "writing", test),
                score("speaking", "speaking", test),
                score("overall", "overall", test));
    }

    private static Key score(String name, String part, String test) {
        return key(
                name,
                SCORE,
                "points of the test",
                part + " score, as the test reports it",
                "What was the " + part + " score of " + test + "?");
    }

    private Block skills() {
        var keys = new LinkedHashMap<String, Key>();
        for (var skill : catalogue.skills().values()) {
            keys.put(
                    skill.id(),
                    key(
                            skill.id(),
                            SKILL,
                            "0 to 4",
                            skill.title(),
                            "How well do you command " + skill.title()
                                    + ": 0 none, 1 awareness, 2 working, 3 practitioner, 4 expert?"));
        }
        return new Block(keys, List.of(), keys.isEmpty() ? SKILL : null);
    }

    /** A mapping from the ids of declared questions to their answers. */
    private static Block answers(Map<String, Question> questions) {
        var keys = new LinkedHashMap<String, Key>();
        for (var question : questions.values()) {
            var key = key(question.id(), answer(question), question.unit(), question.label(), question.wording());
            keys.put(question.id(), question.judgement() || question.past() ? key.unalterable() : key);
        }
        return new Block(keys, List.of(), keys.isEmpty() ? new Answer() : null);
    }

    private static Shape answer(Question question) {
        return switch (question.type()) {
            case BOOLEAN -> FLAG;
            case NUMBER -> new Number(question.least(), question.most(), false);
            case DATE -> DAY;
            case CHOICE -> new OneOf("choice", question.choices(), false);
            case CODES -> new ListOf(new OneOf("choice", question.choices(), false));
        };
    }

    private static Block evidence() {
        return Block.of(
                works("awards", "prizes for excellence", "How many prizes for excellence have you won?"),
                works(
                        "memberships",
                        "memberships that demand outstanding achievement",
                        "How many associations that demand outstanding achievement are you a member of?"),
                works(
                        "press",
                        "published pieces about the candidate",
                        "How many pieces have been published about you?"),
                works("judging", "times as a judge of others' work", "How often have you judged the work of others?"),
                works(
                        "original_contributions",
                        "original contributions of major significance",
                        "How many original contributions of major significance have you made?"),
                works("publications", "scholarly publications", "How many scholarly articles have you published?"),
                works(
                        "critical_roles",
                        "critical roles for distinguished organisations",
                        "In how many distinguished organisations have you held a critical role?"),
                key(
                        "high_pay",
                        FLAG,
                        "whether pay is high against others in the field",
                        "Is your pay high against others in your field?"),
                works("exhibitions", "exhibitions of own work", "How many exhibitions have shown your work?"));
    }

    private static Key works(String name, String about, String question) {
        return key(name, WORKS, "count", about, question);
    }

    private Block family() {
        var partner = Block.of(
                key(
                        "accompanies",
                        FLAG,
                        "whether the partner comes along",
                        "Will your partner come along to the new country?"),
                key(
                                "born",
                                DAY,
                                "the partner's date of birth, for planning that the partner applies",
                                "When was your partner born?")
                        .unalterable(),
                key(
                        "citizenships",
                        new ListOf(COUNTRY),
                        "every citizenship of the partner",
                        "Of which countries is your partner a citizen?"),
                key(
                                "education",
                                new ListOf(education("your partner's")),
                                "the partner's completed education; [] when there is none",
                                "Which school leaving certificates and degrees has your partner completed?")
                        .unalterable(),
                key(
                        "languages",
                        new ListOf(language("your partner's"), "language"),
                        "the partner's languages; [] when none is claimed",
                        "Which languages does your partner know, and from which tests?"),
                key(
                                "work",
                                new ListOf(job("your partner's")),
                                "the partner's jobs; [] when there are none",
                                "Which jobs has your partner held, from when to when?")
                        .unalterable(),
                key(
                                "answers",
                                answers(catalogue.questions()),
                                "what the partner would answer as the one who applies, for planning that",
                                "What would your partner answer?")
                        .unalterable());
        var relative = Block.of(
                key(
                        "relation",
                        oneOf(
                                "relation",
                                "parent",
                                "grandparent",
                                "child",
                                "grandchild",
                                "sibling",
                                "aunt-or-uncle",
                                "niece-or-nephew",
                                "cousin",
                                "other"),
                        "what the relative is to the candidate or the partner",
                        "How is the relative related to you or your partner?"),
                key("country", COUNTRY, "where the relative lives", "In which country does the relative live?"),
                key("status", STATUS, "the relative's status there", "By which status does the relative live there?"),
                key("age", AGE, "years", "the relative's age", "How old is the relative?"));
        return Block.of(
                key(
                                "partner",
                                new Either(List.of("none"), partner),
                                "spouse or partner; none when there is none",
                                "Have you got a spouse or partner?")
                        .unalterable(),
                key(
                                "children",
                                whole(0, 30),
                                "people",
                                "dependent children",
                                "How many dependent children have you got?")
                        .unalterable(),
                key(
                                "relatives",
                                new ListOf(relative),
                                "relatives abroad who may count; [] when there are none",
                                "Which relatives of you or your partner live abroad?")
                        .unalterable());
    }

    private static Block funds() {
        return Block.of(
                key(
                        "amount",
                        MONEY,
                        MONEY_UNIT,
                        "the money at hand",
                        "How much money have you got for settling, free of debts?"),
                key("currency", CURRENCY, "its currency", "In which currency is your money for settling?")
                        .naming(),
                key(
                                "held_months",
                                MONTHS,
                                "months",
                                "how long it has been held",
                                "For how many months have you held the money for settling?")
                        .unalterable());
    }

    private static Block income() {
        return Block.of(
                key("amount", MONEY, MONEY_UNIT, "gross income in each period", "How much do you earn by remote work?"),
                key("currency", CURRENCY, "its currency", "In which currency is your remote income?")
                        .naming(),
                key(
                                "per",
                                PERIOD,
                                "the period it is for",
                                "Is your remote income by the hour, day, week, month or year?")
                        .naming(),
                key("source_country", COUNTRY, "where the payer is", "From which country is your remote income paid?"),
                key(
                        "kind",
                        oneOf("kind", "employee", "freelance"),
                        "how it is earned",
                        "Do you earn your remote income as an employee or as a freelance?"),
                key("since", DAY, "when it began", "Since when have you had your remote income?")
                        .unalterable());
    }

    private static Block offer() {
        return Block.of(
                key("country", COUNTRY, "where the work is to be done", "In which country is the offered job?")
                        .naming(),
                key("employer", TEXT, "the employer", "Which employer makes the offer?")
                        .naming(),
                key(
                                "group",
                                TEXT,
                                "the employer's group, named as in the jobs held there",
                                "To which group of companies does the offering employer belong?")
                        .naming(),
                key("title", TEXT, "title of the job", "What is the title of the offered job?"),
                key(
                                "occupation",
                                occupation("the offered job"),
                                "the occupation, in the classifications in which it is known",
                                "Which occupation is the offered job, by its official codes?")
                        .naming(),
                key(
                        "seniority",
                        SENIORITY,
                        "seniority in the words of immigration law",
                        "Is the offered job that of staff, a specialist, a manager or an executive?"),
                key(
                        "salary",
                        pay("What gross salary does the offer pay?", "gross salary"),
                        "gross salary, without what is not guaranteed",
                        "What gross salary does the offer pay?"),
                key("starts", DAY, "first day", "When does the offered job begin?"),
                key(
                        "months",
                        LENGTH,
                        "months",
                        "length of the contract; permanent when it has no end",
                        "For how many months is the offered job, or is it permanent?"),
                key(
                        "hours_per_week",
                        WEEKLY_HOURS,
                        "hours a week",
                        "working hours",
                        "How many hours a week does the offered job take?"),
                key(
                        "sponsor",
                        FLAG,
                        "whether the employer is a licensed or recognised sponsor",
                        "Is the offering employer a licensed or recognised sponsor?"),
                key(
                        "labour_market_test",
                        FLAG,
                        "whether the labour market test is done or not needed, as the country asks",
                        "Has the labour market test for the offered job been done, or is none needed?"),
                key("region", TEXT, "region or city of the job", "In which region or city is the offered job?"),
                key("remote", FLAG, "whether it is worked from elsewhere", "Is the offered job worked remotely?"));
    }

    private static Block pay(String question, String what) {
        return Block.of(
                key("amount", MONEY, MONEY_UNIT, what + " in each period", question),
                key("currency", CURRENCY, "its currency", "In which currency is the " + what + "?")
                        .naming(),
                key("per", PERIOD, "the period it is for", "Is the " + what + " by the hour, day, week, month or year?")
                        .naming());
    }

    private Block invitation() {
        return Block.of(
                key("country", COUNTRY, "the country that invites", "Which country invites you?"),
                key("by", TEXT, "the authority or province that invites, e.g. ON", "Which authority invites you?"),
                key(
                        "kind",
                        oneOf("kind of invitation", catalogue.invitations()),
                        "what it is, e.g. provincial-nomination",
                        "Which kind of nomination or invitation is it?"),
                key("issued", DAY, "when it was issued", "When was the invitation issued?"));
    }

    private static Block declarations() {
        return Block.of(
                key("criminal_record", FLAG, "whether there are convictions", "Have you got a criminal record?")
                        .unalterable(),
                key(
                                "immigration_refusal",
                                FLAG,
                                "whether a visa or an entry was ever refused",
                                "Has a visa or an entry ever been refused to you?")
                        .unalterable(),
                key(
                        "health_insurance",
                        FLAG,
                        "whether there is health insurance for the new country",
                        "Have you got health insurance that covers the new country?"),
                key(
                                "two_year_home_residency",
                                FLAG,
                                "whether the two-year home residence rule of a US exchange visit applies",
                                "Are you bound by the two-year home residence rule of a US exchange visit?")
                        .unalterable());
    }

    private Block aims() {
        return Block.of(
                key("ladder", ladder(), "the ladder aimed at", "Which career ladder do you want to climb?"),
                key("level", new LevelName(catalogue), "the level aimed at", "Which level do you aim at?"),
                key(
                        "countries",
                        new ListOf(COUNTRY),
                        "countries aimed at, the most wanted first",
                        "Which countries would you like to move to?"),
                key("remote", FLAG, "whether remote work is wanted", "Would you like to work remotely?"));
    }

    private OneOf ladder() {
        return ladder(catalogue);
    }

    static OneOf ladder(Catalogue catalogue) {
        return new OneOf("ladder", catalogue.ladders().keySet(), false);
    }

    static Key key(String name, Shape shape, String about, String question) {
        return new Key(name, shape, "", about, question);
    }

    private static Key key(String name, Shape shape, String unit, String about, String question) {
        return new Key(name, shape, unit, about, question);
    }

    static OneOf oneOf(String what, String... codes) {
        return new OneOf(what, List.of(codes), false);
    }

    static OneOf oneOf(String what, Map<String, Term> terms) {
        Collection<String> codes = terms.keySet();
        return new OneOf(what, codes, false);
    }

    private static Number number(long least, long most) {
        return new Number(BigDecimal.valueOf(least), BigDecimal.valueOf(most), false);
    }

    static Number whole(long least, long most) {
        return new Number(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
    }
}

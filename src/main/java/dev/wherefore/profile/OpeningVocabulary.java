package dev.wherefore.profile;

import static dev.wherefore.profile.Vocabulary.key;
import static dev.wherefore.profile.Vocabulary.oneOf;
import static dev.wherefore.profile.Vocabulary.whole;

import dev.wherefore.profile.Shape.Block;
import dev.wherefore.profile.Shape.LevelName;
import dev.wherefore.profile.Shape.ListOf;
import dev.wherefore.profile.Shape.Number;
import dev.wherefore.profile.Shape.OneOf;

/**
 * The definition of every key that an opening may hold: what its value may be and what it says. The checks of openings and
 * their published schema rest on this one definition, which shares its shapes with that of profiles. Immutable.
 */
public final class OpeningVocabulary {
    private static final Number PROFICIENCY = whole(1, 4);
    private static final Number YEARS = whole(1, 60);
    private static final Number WEIGHT = whole(1, 3);

    private final Catalogue catalogue;
    private final Block root;

    private OpeningVocabulary(Catalogue catalogue) {
        this.catalogue = catalogue;
        root = opening();
    }

    /** The vocabulary of openings that use these codes. */
    public static OpeningVocabulary of(Catalogue catalogue) {
        return new OpeningVocabulary(catalogue);
    }

    /** The keys of an opening. */
    public Block root() {
        return root;
    }

    private Block opening() {
        return Block.of(
                        about("title", Vocabulary.TEXT, "title of the job"),
                        about("employer", Vocabulary.TEXT, "who offers it"),
                        about("sector", oneOf("sector", catalogue.sectors()), "the employer's sector"),
                        about("ladder", Vocabulary.ladder(catalogue), "the career ladder of the job"),
                        about("level", new LevelName(catalogue), "the level on its ladder, by id, title or alias"),
                        about("country", Vocabulary.COUNTRY, "where the work is to be done"),
                        about("city", Vocabulary.TEXT, "city or region of the job"),
                        about("remote", Vocabulary.FLAG, "whether it may be worked from elsewhere"),
                        about("pay", pay(), "the range of gross pay"),
                        about(
                                "occupation",
                                Vocabulary.occupation("the job"),
                                "the occupation, in the classifications in which it is known"),
                        about("seniority", Vocabulary.SENIORITY, "seniority in the words of immigration law"),
                        new Key("hours_per_week", Vocabulary.WEEKLY_HOURS, "hours a week", "working hours", null),
                        about("starts", Vocabulary.DAY, "first day"),
                        new Key(
                                "months",
                                Vocabulary.LENGTH,
                                "months",
                                "length of the contract; permanent when it has no end",
                                null),
                        about(
                                "sponsor",
                                Vocabulary.FLAG,
                                "whether the employer sponsors work permits, as a licensed or recognised sponsor"),
                        about("must", demands(), "what a candidate must bring: without any of it, none fits"),
                        about(
                                "preferred",
                                demands(),
                                "what is welcome: it orders candidates who are otherwise equal, and rules out nobody"))
                .needing("title", "must");
    }

    private static Block pay() {
        return Block.of(
                        new Key("least", Vocabulary.MONEY, "in the currency stated", "lowest gross pay", null),
                        new Key("most", Vocabulary.MONEY, "in the currency stated", "highest gross pay", null),
                        about("currency", Vocabulary.CURRENCY, "its currency"),
                        about("per", Vocabulary.PERIOD, "the period it is for"))
                .needing("least", "currency", "per");
    }

    private Block demands() {
        return Block.of(
                about("skills", new ListOf(skill()), "skills, each at a proficiency or above"),
                about("experience", new ListOf(experience()), "time worked: in all, on a ladder, or from a level up"),
                about("certifications", new ListOf(certification()), "certifications in force"),
                about("education", new ListOf(education()), "completed degrees, each of a level or above"),
                about("languages", new ListOf(language()), "languages, each at a level or above"));
    }

    private Block skill() {
        return Block.of(
                        about("id", oneOf("skill", catalogue.skills()), "the skill"),
                        new Key(
                                "level",
                                PROFICIENCY,
                                "1 awareness, 2 working, 3 practitioner, 4 expert",
                                "the least proficiency",
                                null),
                        weight())
                .needing("id", "level");
    }

    private Block experience() {
        return Block.of(
                        new Key("years", YEARS, "completed years", "the least time worked", null),
                        about("ladder", Vocabulary.ladder(catalogue), "only work on this ladder counts"),
                        about(
                                "level",
                                new LevelName(catalogue),
                                "only work at this level or a higher one of its ladder counts"),
                        weight())
                .needing("years");
    }

    private Block certification() {
        return Block.of(about("id", oneOf("certification", catalogue.certifications()), "the certification"), weight())
                .needing("id");
    }

    private Block education() {
        var field = new OneOf("field of education", catalogue.fields().keySet(), false);
        return Block.of(
                        about("degree", Vocabulary.DEGREE, "the least level of the degree"),
                        about("fields", new ListOf(field), "any of these fields; left out where any field will do"),
                        weight())
                .needing("degree");
    }

    private static Block language() {
        return Block.of(
                        about("language", Vocabulary.LANGUAGE, "the language"),
                        about("cefr", Vocabulary.CEFR, "the least level of the Common European Framework"),
                        weight())
                .needing("language", "cefr");
    }

    private static Key weight() {
        return new Key(
                "weight", WEIGHT, "1 helpful, 2 expected, 3 decisive", "how much it counts; 2 when left out", null);
    }

    private static Key about(String name, Shape shape, String about) {
        return key(name, shape, about, null);
    }
}

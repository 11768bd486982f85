package dev.wherefore.readiness;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.profile.ProfileReader;
import dev.wherefore.profile.Vocabulary;
import dev.wherefore.rulebook.RuleFolderLoader;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import dev.wherefore.verdict.Decider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An imaginary level, level/sample/lead, with the project's own yardsticks. */
final class SampleLevel {
    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final String PARAMETERS = """
            parameters:
              years: {about: years of work, unit: years, values: {2026-01-01: {value: 4, source: book}}}
              years.startup: {about: years in a startup, unit: years, values: {2026-01-01: {value: 2, source: book}}}
              years.role: {about: years in the role, unit: years, values: {2026-01-01: {value: 2, source: book}}}
              waiver: {about: months that waive, unit: months, values: {2026-01-01: {value: 12, source: book}}}
              sustained: {about: months at the scope, unit: months, values: {2026-01-01: {value: 6, source: book}}}
              one: {about: one, unit: count, values: {2026-01-01: {value: 1, source: book}}}
              two: {about: two, unit: count, values: {2026-01-01: {value: 2, source: book}}}
              three: {about: three, unit: count, values: {2026-01-01: {value: 3, source: book}}}
              four: {about: four, unit: count, values: {2026-01-01: {value: 4, source: book}}}
              on-time: {about: share on time, unit: percent, values: {2026-01-01: {value: 80, source: book}}}
              money: {about: budget, unit: USD, values: {2026-01-01: {value: 100, source: book}}}
              people: {about: people, unit: people, values: {2026-01-01: {value: 10, source: book}}}
              degree: {about: degree, unit: degree, values: {2026-01-01: {value: bachelor, source: book}}}
            tables:
              weight:
                about: points
                columns: [key, points]
                values: {2026-01-01: {source: book, rows: [[expected, 2]]}}
            schemes:
              sample.focus: {about: focus, values: {2026-01-01: {source: book, most: 2}}}
            sources: {book: {title: A book, publisher: press, checked: 2026-11-01}}
            """;

    private static final String FACE = """
            name: Lead
            kind: level
            ladder: sample
            order: 2
            aliases: [s-2]
            points: sample.focus
            criteria:
              years-total: {name: years}
              years-in-role: {name: years in the role}
              sustained: {name: months at the scope}
              must: {name: the decisive item}
              share: {name: enough of the others}
              floor: {name: no skill far short}
              full: {name: every skill in full}
              people: {name: people}
              budget: {name: budget}
              evidence: {name: record}
              education: {name: education}
            """;

    private final Decider decider;
    private final Vocabulary vocabulary;

    private SampleLevel(Rulebook rulebook) throws IOException {
        vocabulary = Vocabulary.of(rulebook.catalogue());
        decider = new Decider(rulebook.select(rulebook.goals()), vocabulary);
    }

    /** @param folder an empty one, to write and compile in */
    static SampleLevel in(Path folder) throws IOException, InvalidDocumentException {
        var rules = folder.resolve("rules");
        var topic = Files.createDirectories(rules.resolve("level/sample"));
        Files.createDirectories(rules.resolve("career"));
        Files.copy(Path.of("rules/career/parameters.yaml"), rules.resolve("career/parameters.yaml"));
        Files.copy(Path.of("rules/level/record.yaml"), rules.resolve("level/record.yaml"));
        Files.writeString(rules.resolve("vocabulary.yaml"), """
                skills: {a: skill a, b: skill b, c: skill c, d: skill d}
                ladders: {sample: {title: Sample ladder, levels: {s-0: {title: Trainee}, s-1: {title: Junior}, s-2: {title: Lead}}}}
                """);
        Files.writeString(topic.resolve("parameters.yaml"), PARAMETERS);
        Files.writeString(topic.resolve("measures.yaml"), """
                experience:
                  sample.all: {about: work}
                  sample.role: {about: work as a junior, levels: [s-1, s-2]}
                """);
        Files.writeString(topic.resolve("lead.yaml"), FACE);
        Files.writeString(topic.resolve("lead.drl"), rules());
        var out = folder.resolve("out");
        RulebookBuilder.build(rules, out, null);
        return new SampleLevel(Rulebook.of(List.of(new RuleFolderLoader(out))));
    }

    private static String rules() {
        return "package level.sample.lead\n\nimport dev.wherefore.fact.*\n"
                + rule(
                        "years-total",
                        "",
                        "years : amount( \"years\" )",
                        "Experience( of == \"sample.all\", years >= $years )")
                + rule(
                        "years-total",
                        "",
                        "years : amount( \"years.startup\" )",
                        "Record( id == \"employer_type\", code == \"startup\" )",
                        "Experience( of == \"sample.all\", years >= $years )")
                + rule(
                        "years-in-role",
                        "",
                        "years : amount( \"years.role\" )",
                        "Experience( of == \"sample.role\", years >= $years )")
                + rule(
                        "years-in-role",
                        "",
                        "months : amount( \"waiver\" ), $three : amount( \"three\" )",
                        "Record( id == \"months_at_next_level_scope\", number >= $months )",
                        "Skill( id == \"d\", level >= $three )")
                + rule(
                        "sustained",
                        "",
                        "months : amount( \"sustained\" )",
                        "Record( id == \"months_at_next_level_scope\", number >= $months )")
                + rule(
                        "must",
                        "",
                        "two : amount( \"two\" ), $share : amount( \"on-time\" )",
                        "Skill( id == \"a\", level >= $two )",
                        "Record( id == \"on_time_pct_24m\", number >= $share )")
                + "rule \"factor\"\n    @factor( focus/b ) @source( book )\nwhen\n    Parameters( $two : amount( \"two\" ) )\n"
                + "    Skill( id == \"b\", level >= $two )\n"
                + "    Row( table == \"weight\", key == \"expected\", $points : points )\nthen\nend\n"
                + rule("share", "", "two : amount( \"two\" )", "Score( scheme == \"sample.focus\", points >= $two )")
                + rule(
                        "floor",
                        "@weight( 2 )",
                        "one : amount( \"one\" ), $two : amount( \"two\" )",
                        "Skill( id == \"b\", level >= $two )",
                        "Skill( id == \"c\", level >= $one )")
                + rule(
                        "full",
                        "@weight( 2 ) @preferred",
                        "two : amount( \"two\" ), $three : amount( \"three\" )",
                        "Skill( id == \"a\", level >= $two )",
                        "Skill( id == \"b\", level >= $three )",
                        "Skill( id == \"c\", level >= $two )")
                + rule(
                        "people",
                        "@weight( 2 ) @preferred",
                        "four : amount( \"four\" ), $two : amount( \"two\" )",
                        "Record( id == \"direct_reports\", number >= $four )",
                        "Record( id == \"teams_led\", number >= $two )")
                + rule(
                        "budget",
                        "@weight( 1 ) @preferred",
                        "money : amount( \"money\" )",
                        "Record( id == \"annual_budget\", number >= $money )")
                + rule(
                        "budget",
                        "@weight( 1 ) @preferred",
                        "people : amount( \"people\" )",
                        "Record( id == \"organisation_headcount\", number >= $people )")
                + rule(
                        "evidence",
                        "@weight( 2 ) @preferred",
                        "two : amount( \"two\" )",
                        "Record( id == \"projects_delivered_24m\", number >= $two )")
                + rule("education", "@weight( 1 )", "degree : amount( \"degree\" )", "Degree( level >= $degree )")
                + rule(
                        "education",
                        "@weight( 1 )",
                        "four : amount( \"four\" )",
                        "Record( id == \"measurable_outcomes_recorded\", number >= $four )");
    }

    private static String rule(String criterion, String marks, String parameters, String... conditions) {
        var weight = marks.isEmpty() ? "@weight( 3 )" : marks;
        var name = criterion + " by " + String.join(" and ", conditions).replace("\"", "'");
        return "rule \"" + name + "\"\n    @criterion( " + criterion + " ) " + weight
                + " @source( book )\nwhen\n    Parameters( $" + parameters + " )\n    "
                + String.join("\n    ", conditions) + "\nthen\nend\n";
    }

    ReadinessAssessment assess(String profile) throws InvalidDocumentException {
        var stated = DocumentReader.read(profile, "given.yaml");
        var facts = decider.facts(new ProfileReader(vocabulary).check(stated, "given.yaml"), TODAY);
        return ReadinessAssessment.of(
                decider.decide(facts).get(0),
                facts,
                Yardsticks.of(decider.inForce(TODAY)).orElseThrow());
    }

    boolean hasYardsticksOn(String day) {
        return Yardsticks.of(decider.inForce(LocalDate.parse(day))).isPresent();
    }
}

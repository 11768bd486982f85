package dev.wherefore.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.Mapping;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningRulesTest {
    @TempDir
    Path folder;

    private static OpeningRules rules(String file, String text) throws Exception {
        var catalogue = Rulebook.builtIn().catalogue();
        return new OpeningRules(new OpeningReader(catalogue).check(DocumentReader.read(text, file), file), catalogue);
    }

    private static Map<String, String> files(String text) throws Exception {
        return rules("job.yaml", text).files();
    }

    @Test
    void each_demand_is_a_rule_of_plain_drl() throws Exception {
        var files = files("""
                title: Engineer
                must:
                  experience: [{years: 3, level: tm-6, weight: 3}]
                  education: [{degree: master, fields: [physics, law]}]
                preferred:
                  languages: [{language: de, cefr: B1, weight: 1}]
                """);

        assertThat(files.keySet())
                .containsExactly("role/parameters.yaml", "role/measures.yaml", "role/job.yaml", "role/job.drl");
        assertThat(files.get("role/job.drl")).isEqualTo("""
                package role.job

                import dev.wherefore.fact.*

                // Written from an opening: a rule for each demand.

                rule "has worked at tm-6 or above, as asked"
                    @criterion( must.experience.from.tm-6 ) @weight( 3 ) @source( opening )
                when
                    Parameters( $asked : amount( "role.job.must.experience.from.tm-6" ) )
                    Experience( of == "role.job.must.experience.from.tm-6", years >= $asked )
                then
                end

                rule "has completed a degree, master or above, as asked"
                    @criterion( must.education.master ) @weight( 2 ) @source( opening )
                when
                    Parameters( $level : amount( "role.job.must.education.master.level" ),
                                $fields : codes( "role.job.must.education.master.fields" ) )
                    AsOf( $day : day )
                    Degree( field memberOf $fields, level >= $level, completed <= $day )
                then
                end

                rule "commands the language de, as preferred"
                    @criterion( preferred.language.de ) @weight( 1 ) @preferred @source( opening )
                when
                    Parameters( $asked : amount( "role.job.preferred.language.de" ) )
                    Language( language == "de", cefr >= $asked )
                then
                end
                """);
        var measure = DocumentReader.read(files.get("role/measures.yaml"), "measures.yaml")
                .mapping("experience")
                .mapping("role.job.must.experience.from.tm-6");
        assertThat(measure.texts("levels")).containsExactly("tm-6", "tm-7-cto");
    }

    @Test
    void the_text_of_an_opening_never_stands_in_a_rule() throws Exception {
        var hostile = new ArrayList<String>();
        hostile.add("\" then System.exit(1); end rule \"x");
        hostile.add("end rule \"y\" when eval( true ) then end");
        hostile.add("'; import java.lang.Runtime; //");
        hostile.add("*/ then Runtime.getRuntime().exec(\"x\"); /*");
        hostile.add("a: {b: [c, &d *e !!f]} # comment | > %");
        hostile.add("--- ... ? - : @ ` %YAML");
        hostile.add("\u2028line\u2029paragraph\ufeff\u202e");
        hostile.add("null");
        hostile.add("true");
        hostile.add("1e3");
        hostile.add("2026-01-01");
        hostile.add("  leading and trailing  ");
        hostile.add("\\n \\\" \\u0022 ${x} #{y} @{z}");
        for (var text : hostile) {
            var quoted = "'" + text.replace("'", "''") + "'";
            var rules = rules(
                    "job.yaml",
                    "{title: " + quoted + ", employer: " + quoted + ", city: " + quoted
                            + ", must: {certifications: [{id: pmp}]}}");
            var files = rules.files();

            assertThat(files.get("role/job.drl")).as(text).isEqualTo("""
                    package role.job

                    import dev.wherefore.fact.*

                    // Written from an opening: a rule for each demand.

                    rule "holds pmp, as asked"
                        @criterion( must.certification.pmp ) @weight( 2 ) @source( opening )
                    when
                        Certification( id == "pmp", inForce == true )
                    then
                    end
                    """);
            var face = DocumentReader.read(files.get("role/job.yaml"), "job.yaml");
            assertThat(face.text("name")).isEqualTo(text);
            assertThat(face.names()).containsExactly("name", "kind", "criteria");
        }
    }

    @Test
    void a_text_is_accepted_by_the_build_whatever_it_holds() throws Exception {
        var rules = rules(
                "x\" end rule.yaml",
                "{title: '\" then end rule \"x\" when', must: {languages: [{language: 'no', cefr: A1}]}}");
        rules.write(folder);

        assertThat(RulebookBuilder.check(folder, Rulebook.builtIn()).all()).isEmpty();
    }

    @Test
    void every_demand_there_is_builds() throws Exception {
        var catalogue = Rulebook.builtIn().catalogue();
        var text = new StringBuilder("title: everything\nmust:\n  skills:\n");
        catalogue.skills().keySet().forEach(id -> text.append("    - {id: " + id + ", level: 1}\n"));
        text.append("  experience:\n    - {years: 1}\n");
        catalogue.ladders().keySet().forEach(id -> text.append("    - {years: 2, ladder: " + id + "}\n"));
        catalogue.levels().keySet().forEach(id -> text.append("    - {years: 3, level: " + id + "}\n"));
        text.append("  certifications:\n");
        catalogue.certifications().keySet().forEach(id -> text.append("    - {id: " + id + "}\n"));
        text.append("  education:\n    - {degree: bachelor, fields: ")
                .append(catalogue.fields().keySet())
                .append("}\n    - {degree: doctorate}\n");
        var rules = rules("everything.yaml", text.toString());
        rules.write(folder);

        // Read and checked, not compiled: the shapes of rules are compiled where each demand is decided.
        for (var file : rules.files().entrySet()) {
            if (!file.getKey().endsWith(".yaml")) continue;
            assertThat(DocumentReader.read(file.getValue(), file.getKey())).isInstanceOf(Mapping.class);
        }
        assertThat(rules.files().get("role/everything.drl").split("\nrule \"", -1))
                .hasSize(catalogue.skills().size()
                        + catalogue.ladders().size()
                        + catalogue.levels().size()
                        + catalogue.certifications().size()
                        + 4);
    }
}

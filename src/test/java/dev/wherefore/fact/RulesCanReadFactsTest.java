package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

class RulesCanReadFactsTest {
    @Test
    void every_property_of_every_type_can_be_bound_and_compared_in_a_rule() {
        var drl = new StringBuilder("package visa.xx.all\n\nimport dev.wherefore.fact.*\n\n");
        for (var type : FactTypes.all()) {
            for (var property : type.propertyNames()) {
                drl.append("rule \"")
                        .append(type.name())
                        .append(' ')
                        .append(property)
                        .append("\"\nwhen\n    ")
                        .append(type.name())
                        .append("( $x : ")
                        .append(property)
                        .append(" )\n    ")
                        .append(type.name())
                        .append("( ")
                        .append(property)
                        .append(" == $x )\nthen\nend\n\n");
            }
        }

        assertThat(problems(drl.toString())).isEmpty();
    }

    @Test
    void parameters_are_bound_by_id() {
        assertThat(problems("""
                        package visa.xx.parameters
                        import dev.wherefore.fact.*
                        rule "binds"
                        when
                            Parameters( $a : amount( "x.a" ), $c : codes( "x.c" ), $d : date( "x.d" ) )
                            Offer( annualSalary >= $a, occupation memberOf $c, starts <= $d )
                            Candidate( citizenships contains "NG" )
                            Experience( of == "x.e", years >= $a )
                            Row( table == "x.t", from <= $a )
                        then
                        end
                        """)).isEmpty();
    }

    private static ArrayList<String> problems(String drl) {
        var services = KieServices.get();
        var files = services.newKieFileSystem().write("src/main/resources/visa/xx/all.drl", drl);
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        var problems = new ArrayList<String>();
        for (var message : builder.getResults().getMessages(Message.Level.ERROR)) problems.add(message.getText());
        return problems;
    }
}

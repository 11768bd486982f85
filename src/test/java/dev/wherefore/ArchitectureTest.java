package dev.wherefore;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.wherefore.rulebook.RulebookBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    /** From the lowest to the highest; packages of one storey stand beside each other. */
    private static final List<List<String>> STOREYS = List.of(
            List.of("document"),
            List.of("profile"),
            List.of("parameter"),
            List.of("fact", "action"),
            List.of("rulebook", "pay"),
            List.of("reason", "role"),
            List.of("verdict"),
            List.of("readiness", "change", "timeline", "interview", "plan"),
            List.of("advice", "report", "scenario"),
            List.of("screen"),
            List.of("cli", "http"));

    private static final JavaClasses MAIN =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("dev.wherefore");

    @TestFactory
    Stream<DynamicTest> a_package_depends_only_on_those_below_it() {
        var tests = new ArrayList<DynamicTest>();
        for (int i = 0; i < STOREYS.size(); i++) {
            var above = STOREYS.subList(i + 1, STOREYS.size()).stream()
                    .flatMap(List::stream)
                    .toList();
            if (above.isEmpty()) continue;
            for (var lower : STOREYS.get(i)) {
                tests.add(DynamicTest.dynamicTest(
                        lower,
                        () -> check(noClasses()
                                .that()
                                .resideInAPackage(inside(lower))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(inside(above)))));
            }
        }
        return tests.stream();
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        slices().matching("dev.wherefore.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void every_package_has_its_storey() {
        var known = STOREYS.stream().flatMap(List::stream).toList();

        assertThat(MAIN)
                .allMatch(type -> type.getPackageName().equals("dev.wherefore")
                        || known.contains(type.getPackageName().split("\\.")[2]));
    }

    @Test
    void json_is_read_and_written_where_documents_and_reports_are() {
        only(List.of("document", "profile", "report"), "tools.jackson..");
    }

    @Test
    void the_command_line_is_parsed_in_its_package_only() {
        only(List.of("cli"), "picocli..");
    }

    @Test
    void drools_is_known_where_rules_are_compiled_evaluated_and_fired() {
        only(List.of("rulebook", "reason", "advice"), "org.drools..", "org.kie..");
    }

    @Test
    void reflection_loads_compiled_rules_and_does_nothing_else() {
        only(List.of("rulebook"), "java.lang.reflect..");
    }

    @Test
    void nothing_is_logged() {
        check(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j.."));
    }

    @Test
    void only_commands_and_the_build_step_print() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(inside("cli"))
                .and()
                .doNotBelongToAnyOf(RulebookBuilder.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void no_state_is_static() {
        check(fields().that().areStatic().should().beFinal());
        check(fields().that().areStatic().should().notHaveRawType(mutable()));
    }

    @Test
    void values_are_records_enums_or_final() {
        check(classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beEnums());
    }

    /** A collection or map of a class of its own is there to be filled; the interfaces hide unmodifiable ones. */
    private static DescribedPredicate<JavaClass> mutable() {
        return DescribedPredicate.describe(
                "a collection, map, builder or atomic",
                type -> !type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                        || type.isAssignableTo(StringBuilder.class)
                        || type.getPackageName().startsWith("java.util.concurrent"));
    }

    private static void only(List<String> packages, String... libraries) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(inside(packages))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries));
    }

    private static void check(ArchRule rule) {
        // A package that is not written yet breaks no rule.
        rule.allowEmptyShould(true).check(MAIN);
    }

    private static String inside(String name) {
        return "dev.wherefore." + name + "..";
    }

    private static String[] inside(List<String> names) {
        return names.stream().map(ArchitectureTest::inside).toArray(String[]::new);
    }
}

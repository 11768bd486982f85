package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wherefore.profile.Catalogue;
import dev.wherefore.profile.Vocabulary;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FactTypesTest {
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("Candidate", "candidate"),
            Map.entry("Citizenship", "candidate.citizenships[0]"),
            Map.entry("Degree", "education[0]"),
            Map.entry("Recognition", "education[0].recognitions[0]"),
            Map.entry("Assessment", "assessments[0]"),
            Map.entry("Job", "work[0]"),
            Map.entry("Certification", "certifications[0]"),
            Map.entry("ContactHours", "contact_hours"),
            Map.entry("Language", "languages[0]"),
            Map.entry("Evidence", "evidence"),
            Map.entry("Family", "family"),
            Map.entry("Partner", "family.partner"),
            Map.entry("PartnerDegree", "family.partner.education[0]"),
            Map.entry("PartnerRecognition", "family.partner.education[0].recognitions[0]"),
            Map.entry("PartnerLanguage", "family.partner.languages[0]"),
            Map.entry("Relative", "family.relatives[0]"),
            Map.entry("Funds", "funds"),
            Map.entry("Income", "income"),
            Map.entry("Offer", "offers[0]"),
            Map.entry("Invitation", "invitations[0]"),
            Map.entry("Declarations", "declarations"));

    @Test
    void a_type_is_found_by_class_and_by_name() {
        assertThat(FactTypes.all()).doesNotHaveDuplicates();
        assertThat(FactTypes.of(Offer.class)).isSameAs(Offer.TYPE);
        assertThat(FactTypes.named("Offer")).isSameAs(Offer.TYPE);
        assertThat(FactTypes.named("Offr")).isNull();
    }

    @Test
    void what_a_record_holds_is_what_its_type_declares() {
        for (var type : FactTypes.all()) {
            if (type == Parameters.TYPE) continue;
            var held = new TreeSet<String>();
            for (var component : type.javaClass().getRecordComponents()) held.add(component.getName());
            // The place, the bounds of a range and what a goal waits for are not for rules.
            held.removeAll(Arrays.asList("origin", "least", "most", "awaitsJudgement"));

            assertThat(type.propertyNames()).as(type.name()).containsExactlyInAnyOrderElementsOf(held);
        }
    }

    @Test
    void no_name_begins_as_a_getter_does() {
        for (var type : FactTypes.all()) {
            assertThat(type.propertyNames()).noneMatch(name -> name.startsWith("is") || name.startsWith("get"));
        }
    }

    @Test
    void every_key_that_a_property_rests_on_is_one_of_a_profile() {
        var vocabulary = Vocabulary.of(Catalogue.empty());
        for (var type : FactTypes.all()) {
            var path = PATHS.get(type.name());
            if (path == null) continue;
            for (var name : type.propertyNames()) {
                for (var key : type.property(name).keys()) {
                    var whole = key.isEmpty() ? path : path + "." + key;
                    assertThat(vocabulary.key(whole)).as(whole).isNotNull();
                }
            }
        }
    }

    @Test
    void age_citizenship_and_family_are_protected() {
        var found = new TreeSet<String>();
        for (var type : FactTypes.all()) {
            boolean all = !type.propertyNames().isEmpty();
            for (var name : type.propertyNames()) {
                boolean isProtected = type.property(name).isProtected();
                all &= isProtected;
                if (isProtected) found.add(type.name() + "." + name);
            }
            if (all) {
                found.removeIf(name -> name.startsWith(type.name() + "."));
                found.add(type.name());
            }
        }

        assertThat(found)
                .containsExactly(
                        "Candidate.ageInYears",
                        "Candidate.citizenships",
                        "Citizenship",
                        "Family",
                        "Partner",
                        "PartnerDegree",
                        "PartnerLanguage",
                        "PartnerRecognition",
                        "Relative");
    }
}

package dev.wherefore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExperienceBoundsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-31");

    private static final String MEASURES = """
            experience:
              all: {about: a}
              run: {about: b, continuous: true}
              part: {about: c, full-time-hours: 30}
              run-part: {about: d, full-time-hours: x.hours, continuous: true}
              listed: {about: e, occupation: {isco: x.it}, within: x.window}
              abroad: {about: f, not-countries: [CA], least-hours: 20, within: x.months}
              graduate: {about: g, after-degree: bachelor, countries: [CA, NG]}
              one: {about: i, occupation: {isco: x.every}, one-occupation: true, full-time-hours: 30}
              one-run: {about: j, occupation: {isco: x.it}, one-occupation: true, continuous: true}
              group: {about: h, group: offer, ladders: [tm]}
              assessed: {about: i, occupation: {anzsco: x.software}, since-assessment: AU}
              assessed-graduate:
                {about: j, occupation: {anzsco: x.software}, since-assessment: AU, after-degree: bachelor, within: x.months}
            """;

    private static final String SOFTWARE = "{isco: \"2512\", anzsco: \"261313\"}";

    /** A profile and which of its keys are to be blanked. */
    record History(
            List<Map<String, String>> jobs,
            List<Map<String, String>> degrees,
            List<Map<String, String>> assessments,
            String offer,
            long blank) {}

    @Property(tries = 300)
    void the_true_months_lie_between_the_bounds_whatever_is_left_out(@ForAll("histories") History history) {
        var given = Given.on(DAY.toString()).measures(MEASURES);

        var whole = given.profile(Given.document(yaml(history, 0)));
        var partial = given.profile(Given.document(yaml(history, history.blank)));

        for (var experience : whole.all(Experience.TYPE)) {
            var bounds = partial.keyed(Experience.TYPE, experience.of());
            assertThat(experience.months()).as("months of %s", experience.of()).isNotNull();
            assertThat(experience.months())
                    .as("months of %s", experience.of())
                    .isBetween(bounds.low().months(), bounds.high().months());
            assertThat(experience.years())
                    .as("years of %s", experience.of())
                    .isBetween(bounds.low().years(), bounds.high().years());
            if (bounds.months() == null) {
                assertThat(partial.missing(bounds, Experience.TYPE.property("months")))
                        .isNotEmpty();
            }
        }
    }

    @Provide
    Arbitrary<History> histories() {
        return Combinators.combine(
                        jobs().list().ofMaxSize(5),
                        degrees().list().ofMaxSize(2),
                        assessments().list().ofMaxSize(3),
                        Arbitraries.of("bank", "shop"),
                        Arbitraries.longs())
                .as(History::new);
    }

    private static Arbitrary<Map<String, String>> jobs() {
        // Near each other, so that they overlap and adjoin, and often on the last days of a month.
        var from = Arbitraries.integers().between(0, 1200).map(DAY.minusDays(1100)::plusDays);
        return Combinators.combine(
                        from,
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of("CA", "NG", "DE"),
                        Arbitraries.of("bank", "shop"),
                        Arbitraries.of("0", "10", "19.5", "20", "30", "40"),
                        Arbitraries.of(SOFTWARE, "{isco: \"1210\", anzsco: \"135112\"}"),
                        Arbitraries.of("tm", "ic"))
                .as((start, days, current, country, group, hours, occupation, ladder) -> new TreeMap<>(Map.of(
                        "from", start.toString(),
                        "to",
                                current && !start.isAfter(DAY)
                                        ? "present"
                                        : start.plusDays(days).toString(),
                        "country", country,
                        "group", group,
                        "hours_per_week", hours,
                        "occupation", occupation,
                        "ladder", ladder)));
    }

    private static Arbitrary<Map<String, String>> assessments() {
        // Seldom ruled out, and often issued on one day, so that which of them counts is in play.
        return Combinators.combine(
                        Arbitraries.of("AU", "AU", "AU", "NZ"),
                        Arbitraries.of("positive", "positive", "positive", "negative"),
                        Arbitraries.of(SOFTWARE, SOFTWARE, SOFTWARE, "{anzsco: \"135112\"}"),
                        Arbitraries.of("2024-05-01", "2025-02-01", "2026-01-01"),
                        Arbitraries.integers().between(0, 1200).map(DAY.minusDays(1100)::plusDays))
                .as((country, outcome, occupation, issued, skilled) -> new TreeMap<>(Map.of(
                        "country", country,
                        "outcome", outcome,
                        "occupation", occupation,
                        "issued", issued,
                        "skilled_from", skilled.toString())));
    }

    private static Arbitrary<Map<String, String>> degrees() {
        return Combinators.combine(
                        Arbitraries.of("diploma", "bachelor", "master"),
                        Arbitraries.integers().between(0, 1200).map(DAY.minusDays(1100)::plusDays))
                .as((degree, completed) -> new TreeMap<>(Map.of("degree", degree, "completed", completed.toString())));
    }

    private static String yaml(History history, long blank) {
        var bits = new long[] {blank};
        var yaml = new StringBuilder("candidate: {}\n");
        if (!takesOne(bits))
            yaml.append("work: ").append(items(history.jobs, bits)).append('\n');
        if (!takesOne(bits))
            yaml.append("education: ").append(items(history.degrees, bits)).append('\n');
        if (!takesOne(bits))
            yaml.append("assessments: ")
                    .append(items(history.assessments, bits))
                    .append('\n');
        if (!takesOne(bits)) {
            var group = takesOne(bits) ? "" : ", group: " + history.offer;
            yaml.append("offers: [{country: DE").append(group).append("}]\n");
        }
        return yaml.toString();
    }

    private static List<String> items(List<Map<String, String>> items, long[] bits) {
        var written = new ArrayList<String>();
        for (var item : items) {
            var keys = new ArrayList<String>();
            item.forEach((key, value) -> {
                if (!takesOne(bits)) keys.add(key + ": " + value);
            });
            written.add("{" + String.join(", ", keys) + "}");
        }
        return written;
    }

    /** One key in four is blanked. */
    private static boolean takesOne(long[] bits) {
        long two = bits[0] & 3;
        bits[0] = Long.rotateRight(bits[0], 2);
        return two == 3;
    }
}

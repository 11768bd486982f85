package dev.wherefore.pay;

import dev.wherefore.fact.Certification;
import dev.wherefore.fact.Facts;
import dev.wherefore.parameter.Cited;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What holders of a credential report to its issuer: an association, never a promised rise. */
final class Credential {
    private static final String PMP = "pmp";
    private static final String PAY = "pay.pmp.";
    private static final String HERE = "pay.pmp.us";

    private final Figures figures;
    private final LocalDate day;
    private final Certification held;

    private Credential(Figures figures, LocalDate day, Certification held) {
        this.figures = figures;
        this.day = day;
        this.held = held;
    }

    static Credential of(Facts facts, Figures figures) {
        var held = facts.all(Certification.TYPE).stream()
                .filter(each -> PMP.equals(each.id()) && Boolean.TRUE.equals(each.inForce()))
                .findFirst()
                .orElse(null);
        return new Credential(figures, facts.day(), held);
    }

    /** What the issuer's survey found, over all countries and, where pay is there, in the United States. */
    List<Cited> premiums(boolean inUnitedStates) {
        var all = new ArrayList<Cited>();
        figures.cite(PAY + "global").ifPresent(all::add);
        if (inUnitedStates) figures.cite(HERE).ifPresent(all::add);
        return all;
    }

    /** The medians in the United States that a holder's pay, or that of one who holds none, stands beside. */
    List<Benchmark> medians(String sector) {
        var ids = new ArrayList<String>();
        ids.add(held == null ? HERE + ".without" : HERE + ".with");
        if (held != null && held.dateOfIssue() != null) {
            var longer = years(HERE + ".tenure.long");
            var less = years(HERE + ".tenure.short");
            if (longer != null && day.isAfter(held.dateOfIssue().plusYears(longer))) ids.add(HERE + ".tenure.long.pay");
            if (less != null && day.isBefore(held.dateOfIssue().plusYears(less))) ids.add(HERE + ".tenure.short.pay");
        }
        var sectors = figures.codes(HERE + ".industry.sectors");
        if (held != null && sector != null && sectors.contains(sector.strip().toLowerCase(Locale.ROOT))) {
            ids.add(HERE + ".industry");
        }
        return ids.stream()
                .flatMap(id -> figures.cite(id).stream())
                .map(cited -> Benchmark.figure(
                        cited.id(),
                        Scope.CREDENTIAL,
                        cited.about(),
                        Kind.UNSTATED,
                        "USD",
                        (BigDecimal) cited.value(),
                        List.of(cited)))
                .toList();
    }

    private Long years(String id) {
        var years = figures.amount(id);
        return years == null ? null : years.longValueExact();
    }

    /** Whether the candidate holds one in force. */
    boolean isHeld() {
        return held != null;
    }
}

package dev.wherefore.fact;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who asks. There is exactly one.
 *
 * @param residence    country of lawful residence
 * @param status       there: citizen, permanent-resident, worker, student, visitor or the id of a permit's goal
 * @param ageInYears   completed years; born on 29 February, a year is completed on 1 March of a common year
 * @param citizenships empty for a stateless person
 */
public record Candidate(String residence, String status, Integer ageInYears, Set<String> citizenships, Origin origin)
        implements Fact {
    public static final FactType<Candidate> TYPE = FactType.of(Candidate.class, "candidate")
            .with("residence", Candidate::residence, "country of residence", Unit.COUNTRY, "residence")
            .with("status", Candidate::status, "status in the country of residence", Unit.NONE, "status")
            .protectedFromHere()
            .with("ageInYears", Candidate::ageInYears, "age", Unit.YEARS, "born")
            .with("citizenships", Candidate::citizenships, "citizenships", Unit.COUNTRY, "citizenships")
            .build();

    static Candidate from(Entry entry, LocalDate day) {
        return new Candidate(
                entry.text("residence"),
                entry.text("status"),
                Elapsed.age(entry.date("born"), day),
                entry.texts("citizenships"),
                entry.origin());
    }
}

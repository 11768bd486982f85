package dev.wherefore.pay;

import java.util.List;

/**
 * Why a placing is not to be taken as it stands.
 *
 * @param about the placements that it is about; empty when it is about the rates
 * @param rates the sets of exchange rates that it is about; empty when it is about placements
 */
public record Warning(Type type, List<Placement> about, List<RateSet> rates) {
    /** What is amiss. */
    public enum Type {
        /** Pay under the figure of the level below: a sign that the title is inflated. */
        LEVEL("pay.level-consistency"),
        /** A benchmark counts something else than base salary. */
        KIND("pay.kinds"),
        /** A benchmark is that of another ladder. */
        ROLE("pay.role"),
        /** A benchmark is old. */
        STALE("pay.stale"),
        /** The exchange rates are old. */
        OLD_RATES("fx.stale");

        private final String id;

        Type(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public Warning {
        about = List.copyOf(about);
        rates = List.copyOf(rates);
    }

    static Warning of(Type type, List<Placement> about) {
        return new Warning(type, about, List.of());
    }
}

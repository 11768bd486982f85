package dev.wherefore.plan;

import java.time.LocalDate;

/** An option on its dates. */
record Taken(Option option, LocalDate starts, LocalDate ends) {}

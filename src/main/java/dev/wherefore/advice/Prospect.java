package dev.wherefore.advice;

/** A goal that is out of reach today, and against which nothing is known to stand that nobody can change. */
public record Prospect(Decision decision) {}

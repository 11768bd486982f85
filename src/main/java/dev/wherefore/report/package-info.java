/**
 * Verdicts as a person reads them, and as JSON. Nothing is decided here: a report says what the verdicts, their proofs and
 * the parameters in force say, in English on every machine.
 */
package dev.wherefore.report;

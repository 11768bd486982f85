/** The command line: a door. It reads, asks and prints; it decides nothing. */
package dev.wherefore.cli;

/**
 * Finding, checking, compiling and loading rule files. Rules are compiled when the project is built, or, for a user's own
 * folder, at the first run; what is loaded is always Drools' ready executable model beside the text it was made from.
 */
package dev.wherefore.rulebook;

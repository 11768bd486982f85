/**
 * The facts that rules match: immutable and typed, made from a profile as of a day. A property that is not known is
 * null; a section that the profile leaves out is one blank fact, a section stated as empty is none.
 */
package dev.wherefore.fact;

package dev.wherefore.fact;

import dev.wherefore.parameter.Cited;

/**
 * An occupation code that a profile does not state and that its level, or the code of another classification, stands
 * beside. It is no fact: the duties decide, and only the candidate or an officer knows them.
 *
 * @param path       where the profile would state it, e.g. {@code work[0].occupation.noc}
 * @param code       as the classification writes it
 * @param occupation a lower-case noun phrase, e.g. "manager of IT projects"
 * @param cited      the code's source, and how sure it is
 */
public record DerivedCode(String path, String code, String occupation, Cited cited) {}

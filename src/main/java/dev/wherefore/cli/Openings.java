package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.role.Opening;
import dev.wherefore.role.OpeningReader;
import dev.wherefore.role.OpeningRules;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;

/** Openings that a user names, as goals of a rulebook. */
final class Openings {
    private Openings() {}

    /** An opening, null where none is in view, and the rulebook that answers. */
    record InView(Opening opening, Rulebook rulebook) {}

    /** Reads an opening in the words of a rulebook. */
    static Opening read(String file, Rulebook rulebook) throws InvalidDocumentException {
        if (file.isBlank()) {
            throw new InvalidDocumentException(Place.of("'" + file + "'"), "this names no opening", "name a file");
        }
        try {
            return new OpeningReader(rulebook.catalogue()).read(Path.of(file));
        } catch (InvalidPathException e) {
            throw new InvalidDocumentException(Place.of(file), "this names no file", "check the name");
        }
    }

    /**
     * The rulebook of some folders and ours, with the goal of an opening that candidates have in view.
     *
     * @param file the opening's; null for none
     */
    static InView inView(String file, RuleFolders rules) throws IOException, InvalidDocumentException {
        var rulebook = rules.rulebook();
        if (file == null) return new InView(null, rulebook);
        var opening = read(file, rulebook);
        return new InView(opening, rulebook(opening, rulebook, rules));
    }

    /** The rulebook with an opening's goal beside the others; its rules are compiled once and kept by their content. */
    static Rulebook rulebook(Opening opening, Rulebook rulebook, RuleFolders rules)
            throws IOException, InvalidDocumentException {
        var folder = Files.createTempDirectory("wherefore-opening-");
        try {
            new OpeningRules(opening, rulebook.catalogue()).write(folder);
            var folders = new ArrayList<>(rules.folders());
            folders.add(folder);
            return rules.rulebook(folders);
        } finally {
            RuleFolders.delete(folder);
        }
    }
}

package dev.wherefore.cli;

import dev.wherefore.advice.Adviser;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import dev.wherefore.rulebook.RuleFolderLoader;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The rules a command answers by: those built in and those of folders that the user names. */
final class RuleFolders {
    private static final String READY = "rulebook/index";

    private final Form.Values named;
    private final Ahead ours;

    RuleFolders(Form form, Ahead ours) {
        this.ours = ours;
        named = form.repeated(
                "--rules",
                "DIR",
                "Add the rules of a folder of your own; a goal of the same id replaces ours. Rule files are code: name "
                        + "only folders you trust.");
    }

    /** The folders that the user named. */
    List<Path> folders() throws InvalidDocumentException {
        var folders = new ArrayList<Path>();
        for (var name : named.get()) folders.add(folder(name));
        return folders;
    }

    /** The rulebook of these folders and ours. */
    Rulebook rulebook() throws IOException, InvalidDocumentException {
        return rulebook(folders());
    }

    /** The adviser by the rules of a rulebook, which makes itself ready. */
    CompletableFuture<Adviser> adviser(Rulebook rulebook) {
        return ours.adviser(rulebook);
    }

    /** The rulebook of some folders and ours. */
    Rulebook rulebook(List<Path> folders) throws IOException, InvalidDocumentException {
        return with(folders, ours.rulebook(), cache());
    }

    /**
     * A rulebook with some folders beside it, which are compiled at the first run and kept by their content.
     *
     * @param cache where they are kept
     */
    static Rulebook with(List<Path> folders, Rulebook ours, Path cache) throws IOException, InvalidDocumentException {
        var rulebook = ours;
        if (folders.isEmpty()) return rulebook;
        var loaders = new ArrayList<ClassLoader>();
        loaders.add(Rulebook.class.getClassLoader());
        for (var folder : folders) {
            loaders.add(new RuleFolderLoader(compiled(folder, rulebook, cache)));
            rulebook = Rulebook.of(loaders);
        }
        return rulebook;
    }

    /** The folder of a name that a user typed. */
    static Path folder(String name) throws InvalidDocumentException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InvalidDocumentException(Place.of(name), "this names no folder", "check the name");
        }
    }

    /**
     * Where the compiled rules of a folder stand. They are compiled beside that place and then moved there whole, so
     * that a run that was ended, or that runs at the same time, leaves nothing half written for another to use.
     */
    private static Path compiled(Path folder, Rulebook base, Path cache) throws IOException, InvalidDocumentException {
        var key = RulebookBuilder.key(folder, base);
        for (int i = 0; Files.exists(place(cache, key, i)); i++)
            if (whole(place(cache, key, i))) return place(cache, key, i);
        var draft = draft(cache);
        try {
            RulebookBuilder.build(folder, draft, base);
            return keep(draft, cache, key);
        } finally {
            delete(draft);
        }
    }

    /**
     * Moves compiled rules to where they are kept, unless another run was first. What stands there is never deleted,
     * as another run may be reading it: what is not whole is left aside and the next place taken.
     */
    static Path keep(Path draft, Path cache, String key) throws IOException {
        for (int i = 0; ; i++) {
            var place = place(cache, key, i);
            if (!Files.exists(place)) {
                try {
                    return Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
                } catch (FileSystemException e) {
                    if (!Files.exists(place)) throw e;
                }
            }
            if (whole(place)) return place;
        }
    }

    private static Path place(Path cache, String key, int number) {
        return cache.resolve(number == 0 ? key : key + "-" + number);
    }

    private static boolean whole(Path place) {
        return Files.isRegularFile(place.resolve(READY));
    }

    private static Path draft(Path cache) throws InvalidDocumentException {
        try {
            return Files.createTempDirectory(Files.createDirectories(cache), "compiling-");
        } catch (IOException e) {
            throw new InvalidDocumentException(
                    Place.of(cache.toString()),
                    "the compiled rules cannot be kept here",
                    "name a folder that can be written to in XDG_CACHE_HOME");
        }
    }

    private static Path cache() {
        var stated = System.getenv("XDG_CACHE_HOME");
        // A relative path is to be ignored, says the standard that names the variable.
        var home = stated == null || !stated.startsWith("/")
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(stated);
        return home.resolve("wherefore");
    }

    /** Deletes a folder and all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        List<Path> deepestFirst;
        try (var walk = Files.walk(folder)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : deepestFirst) Files.deleteIfExists(path);
    }
}

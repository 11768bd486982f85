package dev.wherefore.cli;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.rulebook.Rulebook;
import dev.wherefore.rulebook.RulebookBuilder;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The rules a command answers by: those built in and those of folders that the user names. */
final class RuleFolders {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Add the rules of a folder of your own; a goal of the same id replaces ours. Rule files are "
                    + "code: name only folders you trust.")
    private List<Path> folders = List.of();

    /** The rulebook; the user's folders are compiled at the first run and cached by their content. */
    Rulebook rulebook() throws IOException, InvalidDocumentException {
        var builtIn = Rulebook.builtIn();
        if (folders.isEmpty()) return builtIn;
        var loaders = new ArrayList<ClassLoader>();
        loaders.add(Rulebook.class.getClassLoader());
        var rulebook = builtIn;
        for (var folder : folders) {
            var out = cache().resolve(RulebookBuilder.key(folder, rulebook));
            RulebookBuilder.build(folder, out, rulebook);
            loaders.add(new FolderLoader(out));
            rulebook = Rulebook.of(loaders);
        }
        return rulebook;
    }

    private static Path cache() throws IOException {
        var stated = System.getenv("XDG_CACHE_HOME");
        var home = stated == null || stated.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(stated);
        return Files.createDirectories(home.resolve("wherefore"));
    }

    /** Sees the folder's own resources before the program's, and the program's classes before the folder's. */
    private static final class FolderLoader extends URLClassLoader {
        FolderLoader(Path folder) throws MalformedURLException {
            super(new URL[] {folder.toUri().toURL()}, Rulebook.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            return findResource(name);
        }
    }
}

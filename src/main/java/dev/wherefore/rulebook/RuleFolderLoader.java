package dev.wherefore.rulebook;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads what a folder of rules was built into. The folder's own rules come first, so that a goal which replaces one of
 * ours is found although its classes have the same names; the facts and everything else are always the program's.
 */
public final class RuleFolderLoader extends URLClassLoader {
    private static final List<String> OURS = List.of("dev.wherefore.", "org.", "java.", "jdk.");

    static {
        registerAsParallelCapable();
    }

    /** @param built the folder that {@link RulebookBuilder} wrote into */
    public RuleFolderLoader(Path built) {
        super(new URL[] {url(built)}, RuleFolderLoader.class.getClassLoader());
    }

    @Override
    public URL getResource(String name) {
        // Only the folder's: a part that it lacks must not be taken from another rulebook.
        return findResource(name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (OURS.stream().anyMatch(name::startsWith) || findResource(name.replace('.', '/') + ".class") == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}

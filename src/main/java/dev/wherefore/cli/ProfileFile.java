package dev.wherefore.cli;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a profile is written to, whole or not at all, any number of times. */
final class ProfileFile {
    private final Path path;
    private final byte[] before;

    /** @param before what is in the file before anything is written; null where there is none */
    private ProfileFile(Path path, byte[] before) {
        this.path = path;
        this.before = before;
    }

    /**
     * The file of a name, which may be written.
     *
     * @param read  the file that the profile was read from; null for none
     * @param force whether another file that is there already may be replaced
     */
    static ProfileFile of(String name, String read, boolean force) throws InvalidDocumentException, IOException {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw wrong(name, "this names no file", "check the name");
        }
        if (name.isBlank() || Files.isDirectory(path)) throw wrong(name, "this names no file", "name a file");
        boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        if (there && !force && (read == null || !Files.isSameFile(path, Path.of(read)))) {
            throw wrong(name, "the file is there already", "name another, or replace it with --force");
        }
        var real = there ? path.toRealPath() : path.toAbsolutePath();
        if (!Files.isWritable(real.getParent())) {
            throw wrong(
                    name, "nothing can be written into its folder", "name a file in a folder that can be written to");
        }
        return new ProfileFile(real, there ? Files.readAllBytes(real) : null);
    }

    /** Whether writing replaces what is there. */
    boolean isThere() {
        return before != null;
    }

    /** Replaces the file's content, once the new one stands whole beside it and can be read. */
    void write(String text) throws IOException, InvalidDocumentException {
        DocumentReader.read(text, path.toString());
        replace(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts back what was there before anything was written, to the byte. */
    void restore() throws IOException {
        if (before == null) Files.deleteIfExists(path);
        else replace(before);
    }

    private void replace(byte[] content) throws IOException {
        var beside = Files.createTempFile(path.getParent(), ".wherefore-", ".yaml");
        try {
            Files.write(beside, content);
            if (before != null && Files.exists(path) && Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(path));
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static InvalidDocumentException wrong(String name, String what, String remedy) {
        return new InvalidDocumentException(Place.of("--write " + name), what, remedy);
    }
}

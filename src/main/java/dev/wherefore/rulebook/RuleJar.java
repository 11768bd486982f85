package dev.wherefore.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classes that answers load of a built folder, in a jar of their own: beside them Drools compiles as many that only
 * its own engine needs, and a jar takes the longer to open the more it holds.
 */
final class RuleJar {
    private RuleJar() {}

    /** Writes the jar whole, or not at all. */
    static void write(Path built, Path jar) throws IOException {
        var draft = jar.resolveSibling(jar.getFileName() + ".draft");
        try {
            try (var out = new ZipOutputStream(Files.newOutputStream(draft))) {
                // As they stand: a command starts sooner.
                out.setMethod(ZipOutputStream.STORED);
                for (var name : Files.readAllLines(built.resolve(ReadyRulebook.CLASSES))) {
                    add(name + ".class", Files.readAllBytes(built.resolve(name + ".class")), out);
                }
            }
            Files.move(draft, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void add(String name, byte[] bytes, ZipOutputStream out) throws IOException {
        var entry = new ZipEntry(name);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}

package dev.wherefore.cli;

import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The rulebook that is built in, loaded while the arguments are still being read: the two take about as long, and most
 * questions are about most goals.
 */
final class Ahead {
    private final CompletableFuture<Rulebook> loading;

    private Ahead(CompletableFuture<Rulebook> loading) {
        this.loading = loading;
    }

    /** Loads nothing before it is asked for. */
    static Ahead nothing() {
        return new Ahead(null);
    }

    /**
     * Begins to load now.
     *
     * @param everything whether every goal is loaded after the index, and not only what is asked for in the end
     */
    static Ahead now(boolean everything) {
        var loading = CompletableFuture.supplyAsync(() -> {
            try {
                var rulebook = Rulebook.builtIn();
                if (everything) rulebook.loadAhead();
                return rulebook;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        CompletableFuture.runAsync(Ahead::loadReader);
        return new Ahead(loading);
    }

    /** Reads a document of one line, so that the parser's classes are there when the profile comes. */
    private static void loadReader() {
        try {
            DocumentReader.read("candidate: {}", "-");
        } catch (InvalidDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    Rulebook rulebook() throws IOException {
        if (loading == null) return Rulebook.builtIn();
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unchecked) throw unchecked.getCause();
            throw e;
        }
    }
}

package dev.wherefore.cli;

import dev.wherefore.advice.Adviser;
import dev.wherefore.document.DocumentReader;
import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.fact.FactTypes;
import dev.wherefore.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The rulebook that is built in, loaded while the arguments are still being read: the two take about as long, and most
 * questions are about most goals.
 */
final class Ahead {
    private final CompletableFuture<Rulebook> loading;
    private final CompletableFuture<Adviser> adviser;

    private Ahead(CompletableFuture<Rulebook> loading, CompletableFuture<Adviser> adviser) {
        this.loading = loading;
        this.adviser = adviser;
    }

    /** Loads nothing before it is asked for. */
    static Ahead nothing() {
        return new Ahead(null, null);
    }

    /**
     * Begins to load now.
     *
     * @param everything whether every goal is loaded after the index, and not only what is asked for in the end
     * @param advice     whether advice will be asked for
     */
    static Ahead now(boolean everything, boolean advice) {
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
        // Drools' engine takes as long to be ready as the goals do to be loaded: let them do it side by side.
        return new Ahead(loading, advice ? loading.thenApplyAsync(Ahead::ready) : null);
    }

    /** Loads what reading the profile needs, so that it is there when the profile comes: the parser, the facts, the clock. */
    private static void loadReader() {
        try {
            DocumentReader.read("candidate: {}", "-");
        } catch (InvalidDocumentException e) {
            throw new IllegalStateException(e);
        }
        LocalDate.now();
        FactTypes.all();
    }

    /** The adviser by the rules of a rulebook, which makes itself ready. */
    CompletableFuture<Adviser> adviser(Rulebook rulebook) {
        if (adviser != null && loading.join() == rulebook) return adviser;
        return CompletableFuture.supplyAsync(() -> ready(rulebook));
    }

    private static Adviser ready(Rulebook rulebook) {
        try {
            return new Adviser(rulebook.advice(), rulebook.actions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

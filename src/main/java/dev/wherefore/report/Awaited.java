package dev.wherefore.report;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A list that another thread may still be making: whoever looks at it waits. Immutable once it is there.
 *
 * @param <T> what it holds
 */
public final class Awaited<T> extends AbstractList<T> {
    private final CompletableFuture<List<T>> made;

    public Awaited(CompletableFuture<List<T>> made) {
        this.made = made;
    }

    @Override
    public T get(int index) {
        return made.join().get(index);
    }

    @Override
    public int size() {
        return made.join().size();
    }
}

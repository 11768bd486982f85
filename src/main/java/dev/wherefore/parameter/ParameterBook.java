package dev.wherefore.parameter;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Problems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The parameters, tables and points schemes of several folders. Immutable and safe to share between threads. */
public final class ParameterBook {
    /** Days resolved and kept: a screen asks one, a timeline some dozens; strangers may ask any. */
    private static final int DAYS_KEPT = 32;

    private final List<ParameterFile> files;
    private final Map<String, ParameterFile> declaredBy;
    private final Map<LocalDate, InForce> days = new ConcurrentHashMap<>();

    private ParameterBook(List<ParameterFile> files, Map<String, ParameterFile> declaredBy) {
        this.files = files;
        this.declaredBy = Collections.unmodifiableMap(declaredBy);
    }

    /** The union of files; throws when two declare the same id. Two may be of one folder: ours, and one that adds to it. */
    public static ParameterBook of(Collection<ParameterFile> files) throws InvalidDocumentException {
        var problems = new Problems();
        var declaredBy = new LinkedHashMap<String, ParameterFile>();
        for (var file : files) {
            file.ids().forEach(id -> {
                var other = declaredBy.putIfAbsent(id, file);
                if (other != null) {
                    problems.add(
                            file.place(id),
                            "'" + id + "' is declared in " + other.folder() + " already",
                            "use that one, or choose another id");
                }
            });
        }
        problems.throwIfAny();
        return new ParameterBook(List.copyOf(files), declaredBy);
    }

    /** What is in force on a day; cheap to ask again. */
    public InForce on(LocalDate day) {
        var known = days.get(day);
        if (known != null) return known;
        var resolved = new InForce(day, this);
        if (days.size() >= DAYS_KEPT) days.clear();
        days.put(day, resolved);
        return resolved;
    }

    /** The files in the order in which they were given. */
    public List<ParameterFile> files() {
        return files;
    }

    /** A source by the folder that declares it; null when there is none. */
    public Source source(String folder, String id) {
        for (var file : files) {
            var source = file.folder().equals(folder) ? file.source(id) : null;
            if (source != null) return source;
        }
        return null;
    }

    /** The parameter, table or scheme of this id, with its values of all dates; null when there is none. */
    public Dated<?> get(String id) {
        var file = declaredBy.get(id);
        return file == null ? null : file.get(id);
    }

    /** Every id of a parameter, table or scheme. */
    public List<String> ids() {
        return List.copyOf(declaredBy.keySet());
    }
}

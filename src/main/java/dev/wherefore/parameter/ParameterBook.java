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
    private final Map<String, Dated<?>> dated;
    private final Map<LocalDate, InForce> days = new ConcurrentHashMap<>();

    private ParameterBook(List<ParameterFile> files, Map<String, Dated<?>> dated) {
        this.files = files;
        this.dated = Collections.unmodifiableMap(dated);
    }

    /** The union of files; throws when two declare the same id. Two may be of one folder: ours, and one that adds to it. */
    public static ParameterBook of(Collection<ParameterFile> files) throws InvalidDocumentException {
        var problems = new Problems();
        var dated = new LinkedHashMap<String, Dated<?>>();
        var declaredBy = new LinkedHashMap<String, String>();
        for (var file : files) {
            file.dated().forEach(each -> {
                var other = declaredBy.putIfAbsent(each.id(), file.folder());
                if (other != null) {
                    problems.add(
                            file.places().get(each.id()),
                            "'" + each.id() + "' is declared in " + other + " already",
                            "use that one, or choose another id");
                }
                dated.put(each.id(), each);
            });
        }
        problems.throwIfAny();
        return new ParameterBook(List.copyOf(files), dated);
    }

    /** What is in force on a day; cheap to ask again. */
    public InForce on(LocalDate day) {
        var known = days.get(day);
        if (known != null) return known;
        var resolved = new InForce(day, dated.values());
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
            if (file.folder().equals(folder) && file.sources().containsKey(id))
                return file.sources().get(id);
        }
        return null;
    }

    /** The parameter, table or scheme of this id, with its values of all dates; null when there is none. */
    public Dated<?> get(String id) {
        return dated.get(id);
    }

    /** Every id of a parameter, table or scheme. */
    public List<String> ids() {
        return List.copyOf(dated.keySet());
    }
}

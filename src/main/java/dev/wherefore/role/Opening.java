package dev.wherefore.role;

import dev.wherefore.document.Mapping;
import dev.wherefore.document.Node;
import dev.wherefore.document.Scalar;
import dev.wherefore.fact.Origin;
import dev.wherefore.profile.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/**
 * A job to be filled: what it is, and what it demands of candidates. Immutable.
 *
 * @param name    the last part of its goal's id, made of its file's name: lower-case letters, digits and hyphens
 * @param root    its keys, checked
 * @param ladder  the level's where it is left out; null when both are
 * @param level   canonical id; null when it is left out
 * @param demands in the order of the file, what it must have first
 */
public record Opening(String name, Mapping root, String ladder, String level, List<Demand> demands) {
    /** What a package of rules, or a goal's file beside its parameters, cannot be called. */
    private static final Set<String> RESERVED = Set.of(
            "acc",
            "accumulate",
            "action",
            "and",
            "attributes",
            "collect",
            "declare",
            "dialect",
            "end",
            "entry",
            "enum",
            "eval",
            "exists",
            "extend",
            "forall",
            "from",
            "function",
            "global",
            "in",
            "init",
            "matches",
            "measures",
            "memberof",
            "not",
            "or",
            "over",
            "parameters",
            "query",
            "questions",
            "result",
            "reverse",
            "rule",
            "salience",
            "template",
            "then",
            "trait",
            "type",
            "unit",
            "when",
            "window");

    private static final int LONGEST_NAME = 80;

    public Opening {
        demands = List.copyOf(demands);
    }

    static Opening of(String file, Mapping root, Catalogue catalogue, List<Demand> demands) {
        var stated = text(root, "level");
        var level = stated == null ? null : catalogue.level(stated).orElse(null);
        var ladder = text(root, "ladder");
        if (ladder == null && level != null) ladder = level.ladder();
        return new Opening(nameOf(file), root, ladder, level == null ? null : level.id(), demands);
    }

    /** The goal that a candidate reaches who fits. */
    public String goal() {
        return "role/" + name;
    }

    public String title() {
        return text(root, "title");
    }

    /** Null when it is left out. */
    public String employer() {
        return text(root, "employer");
    }

    /** ISO 3166-1 alpha-2; null when it is left out. */
    public String country() {
        return text(root, "country");
    }

    /** City or region; null when it is left out. */
    public String city() {
        return text(root, "city");
    }

    /** What rules read that weigh something for a candidate who has this opening in view. */
    public dev.wherefore.fact.Opening fact() {
        var certifications = new TreeSet<String>();
        var skills = new TreeSet<String>();
        for (var demand : demands) {
            if (demand.ask() instanceof CertificationAsk certification) certifications.add(certification.id());
            if (demand.ask() instanceof SkillAsk skill) skills.add(skill.id());
        }
        return new dev.wherefore.fact.Opening(
                ladder, level, text(root, "sector"), country(), certifications, skills, Origin.COMPUTED);
    }

    /** The job as an offer, in the words of a profile, at the lowest pay. */
    Mapping offer() {
        var offer = new LinkedHashMap<String, Object>();
        for (var key : List.of(
                "country",
                "employer",
                "title",
                "occupation",
                "seniority",
                "hours_per_week",
                "starts",
                "months",
                "sponsor",
                "remote")) {
            if (root.has(key)) offer.put(key, root.get(key));
        }
        if (root.has("city")) offer.put("region", root.get("city"));
        if (root.get("pay") instanceof Mapping pay) {
            var salary = new LinkedHashMap<String, Object>();
            salary.put("amount", pay.get("least"));
            salary.put("currency", pay.get("currency"));
            salary.put("per", pay.get("per"));
            offer.put("salary", salary);
        }
        return (Mapping) Node.of(offer);
    }

    /** A candidate's profile with this job as the one offer in hand. */
    public Mapping offeredTo(Mapping profile) {
        var keys = new LinkedHashMap<String, Object>(profile.entries());
        keys.put("offers", List.of(offer()));
        return (Mapping) Node.of(keys);
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key) instanceof Scalar scalar && !scalar.isNull() ? scalar.text() : null;
    }

    /** A file's name as part of a goal's id: it becomes the name of a package, and is no text of ours. */
    static String nameOf(String file) {
        int start = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        int dot = file.lastIndexOf('.');
        var stem = (dot > start ? file.substring(start, dot) : file.substring(start)).toLowerCase(Locale.ROOT);
        var name = new StringBuilder();
        for (int i = 0; i < stem.length() && name.length() < LONGEST_NAME; i++) {
            char c = stem.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (plain) name.append(c);
            else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') name.append('-');
        }
        while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') name.setLength(name.length() - 1);
        var plain = name.toString();
        boolean isName = !plain.isEmpty() && plain.charAt(0) >= 'a' && !RESERVED.contains(plain);
        return isName && !SourceVersion.isKeyword(plain) ? plain : plain.isEmpty() ? "opening" : "opening-" + plain;
    }
}

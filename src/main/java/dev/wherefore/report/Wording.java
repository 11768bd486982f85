package dev.wherefore.report;

import dev.wherefore.fact.Answer;
import dev.wherefore.fact.Choice;
import dev.wherefore.fact.Experience;
import dev.wherefore.fact.ExperienceMeasure;
import dev.wherefore.fact.Fact;
import dev.wherefore.fact.FactType;
import dev.wherefore.fact.Goal;
import dev.wherefore.fact.Language;
import dev.wherefore.fact.Offer;
import dev.wherefore.fact.PartnerLanguage;
import dev.wherefore.fact.Property;
import dev.wherefore.fact.Record;
import dev.wherefore.fact.Row;
import dev.wherefore.fact.Score;
import dev.wherefore.fact.SelfAssessment;
import dev.wherefore.fact.Skill;
import dev.wherefore.fact.Unit;
import dev.wherefore.parameter.Cited;
import dev.wherefore.parameter.CodeList;
import dev.wherefore.parameter.TableRow;
import dev.wherefore.profile.Question;
import dev.wherefore.profile.Term;
import dev.wherefore.reason.ConditionProof;
import dev.wherefore.reason.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How values and conditions read in plain English. Money is in the currency of one goal's law. */
public final class Wording {
    private static final int CODES_SHOWN = 8;
    private static final int CODES_WORTH_NAMING = 6;
    private static final int MONTHS_A_YEAR = 12;
    private static final BigDecimal UNBOUNDED = TableRow.MAX;
    private static final List<String> PROFICIENCY = List.of("none", "awareness", "working", "practitioner", "expert");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String NOT_KNOWN = "not known";

    private final Background background;
    private final String currency;

    /** @param currency ISO 4217, of the money in the conditions */
    public Wording(Background background, String currency) {
        this.background = background;
        this.currency = currency;
    }

    /** A value in force: "EUR 50,700 a year", "B2", "1 January 2027", "25, 133"; the rows of a table are counted. */
    public String value(Cited cited) {
        return value(cited, null);
    }

    /**
     * One sentence for a condition, without a capital or a full stop: what is there, what is asked, and how much is
     * missing.
     */
    public String says(ConditionProof condition) {
        if (condition.type() == null) return quantified(condition);
        if (condition.fact() == null) return absent(condition);
        if (condition.property() == null) return presence(condition);
        var text = new StringBuilder(there(condition));
        var asked = asked(condition);
        if (asked != null) text.append(asked.startsWith(",") ? "" : "; ").append(asked);
        var distance = distance(condition);
        if (distance != null) text.append("; ").append(distance);
        return text.toString();
    }

    /**
     * What would meet a condition that is not met, as the object of "would be met by": "at least EUR 45,934.20 a year",
     * "one of Canada or Germany"; null where it is met or open, or names no bound.
     */
    public String metBy(ConditionProof condition) {
        if (condition.truth() != Truth.NOT_MET || condition.property() == null || condition.fact() == null) return null;
        if (condition.required() == null || condition.fact() instanceof Goal || condition.fact() instanceof Row)
            return null;
        var operand = condition.operand();
        // Which of several things is meant is no bound.
        if (operand != null
                && operand.property() != null
                && operand.property().name().equals("number")
                && operand.property().keys().isEmpty()) return null;
        boolean isDay = condition.property().unit() == Unit.DATE;
        var value = bound(condition);
        if (value == null) return null;
        return switch (condition.operator()) {
            case ">=" -> isDay ? value + " or a later day" : "at least " + value;
            case ">" -> isDay ? "a day after " + value : "more than " + value;
            case "<=" -> isDay ? value + " or an earlier day" : "at most " + value;
            case "<" -> isDay ? "a day before " + value : "less than " + value;
            case "==" -> value;
            case "!=" -> "anything but " + value;
            case "in", "memberOf" -> isOne(condition) ? value : "one of " + value;
            case "not in", "not memberOf" -> "none of " + value;
            case "contains" -> value + " among them";
            case "not contains" -> value + " not among them";
            default -> null;
        };
    }

    private static boolean isOne(ConditionProof condition) {
        return condition.required() instanceof Collection<?> several && several.size() == 1;
    }

    private String bound(ConditionProof condition) {
        var required = condition.required();
        if (required instanceof Collection<?> several) {
            var words = several.stream().map(one -> literal(one, condition)).toList();
            return words.size() > CODES_SHOWN + 1 ? Names.few(words, CODES_SHOWN) : Names.list(words, "or");
        }
        if (condition.fact() instanceof Skill && required instanceof Number) return proficiency(required);
        return required instanceof String ? literal(required, condition) : value(required, condition);
    }

    /** What the profile holds against a condition: of a row of a table, what the row is compared with. */
    String profileSide(ConditionProof condition) {
        var operand = condition.operand();
        if (condition.fact() instanceof Row && operand != null && operand.property() != null) {
            var of = operand.fact() instanceof Experience experience
                    ? background.measures().getOrDefault(experience.of(), experience.of())
                    : operand.property().label() + ofLanguage(operand.fact(), operand.property());
            return of + ": " + (condition.required() == null ? NOT_KNOWN : otherValue(condition.required(), operand));
        }
        if (condition.type() == null || condition.fact() == null || condition.property() == null)
            return says(condition);
        return there(condition);
    }

    /** How much is missing, e.g. "EUR 1,934.20 a year short"; null where that has no meaning. */
    public String distance(ConditionProof condition) {
        var missing = missing(condition);
        return missing == null ? null : missing + (asksForMore(condition) ? " short" : " over");
    }

    /** The same without the last word, e.g. "EUR 1,934.20 a year", to be put into a sentence of its own. */
    public String missing(ConditionProof condition) {
        if (condition.truth() != Truth.NOT_MET || condition.fact() instanceof Skill) return null;
        if (condition.fact() instanceof Experience experience) return months(experience, condition);
        var shortBy = condition.shortBy();
        if (shortBy == null || shortBy.signum() == 0) return null;
        var words = new Amount(shortBy, unit(condition)).asDifference();
        if (words == null) return null;
        return (condition.isShortByExact() ? "" : "at least ") + words;
    }

    /** What is there, without what it is: "11 years 10 months", "practitioner", "B2". */
    String has(ConditionProof condition) {
        return actual(condition);
    }

    /** Whether a field of education is one of ours, and not a candidate's own words. */
    boolean knowsField(String field) {
        return background.catalogue().fields().containsKey(field);
    }

    private static boolean asksForMore(ConditionProof condition) {
        return condition.operator().startsWith(">");
    }

    /** The factor of a points scheme by its last name: {@code core/first-language} is "first language". */
    static String factor(String id) {
        return Names.words(id.substring(id.lastIndexOf('/') + 1));
    }

    /** An option that was chosen: "first language: English". */
    static String choice(String id, String code) {
        return Names.words(id) + ": " + (id.contains("language") ? Names.language(code) : Names.words(code));
    }

    /** A number of points, or the two between which it lies. */
    static String points(BigDecimal low, BigDecimal high, boolean known) {
        if (!known || high.compareTo(UNBOUNDED) >= 0) return "at least " + new Amount(low, "points").words();
        if (low.compareTo(high) == 0) return new Amount(low, "points").words();
        return Amount.plain(low) + " to " + new Amount(high, "points").words();
    }

    /** The columns of a row that a rule asks for, as one: "points for age, from 30 to 34: 95 points". */
    String row(Row row, List<ConditionProof> conditions) {
        var unknown = conditions.stream()
                .filter(condition -> condition.truth() == Truth.UNKNOWN && condition.required() == null)
                .map(ConditionProof::operand)
                .filter(operand -> operand != null && operand.property() != null)
                .map(operand -> operand.property().label())
                .distinct()
                .toList();
        return row(row) + (unknown.isEmpty() ? "" : " (not known: " + Names.list(unknown, "and") + ")");
    }

    private String row(Row row) {
        var parts = new ArrayList<String>();
        parts.add(background.about(row.table()));
        if (!row.origin().stated()) return parts.get(0) + ": " + unknown(row.table());
        if (row.key() != null) parts.add(Names.words(row.key()));
        if (row.andKey() != null) parts.add(Names.words(row.andKey()));
        if (row.from() != null || row.to() != null) parts.add(band(row.from(), row.to()));
        if (row.andFrom() != null || row.andTo() != null) parts.add(band(row.andFrom(), row.andTo()));
        if (row.accompanied() != null)
            parts.add(row.accompanied() ? "with a partner who comes along" : "without a partner who comes along");
        var gives = new ArrayList<String>();
        if (row.amount() != null) gives.add(Amount.plain(row.amount()));
        if (row.points() != null) gives.add(new Amount(row.points(), "points").words());
        return String.join(", ", parts) + (gives.isEmpty() ? "" : ": " + String.join(", ", gives));
    }

    /** That what is in force is not known, and why: "not known before 1 January 2026". */
    String unknown(String id) {
        if (!background.inForce().declares(id)) return NOT_KNOWN;
        var because = background.inForce().unknownBecause(id).map(Wording::days).orElse("");
        if (because.isEmpty()) return NOT_KNOWN;
        var known = because.indexOf(" it is not known");
        if (known > 0) return NOT_KNOWN + " " + because.substring(0, known);
        return because.endsWith(NOT_KNOWN) ? NOT_KNOWN + " (" + because + ")" : NOT_KNOWN + ", as " + because;
    }

    // What is there.

    private String there(ConditionProof condition) {
        var there = subject(condition) + ": " + actual(condition);
        var several = condition.fact().origin().stated() ? null : several(condition.type());
        return several == null ? there : there + ", as nothing is said of " + several;
    }

    private String subject(ConditionProof condition) {
        var fact = condition.fact();
        if (fact instanceof Skill skill) return title(background.catalogue().skills(), skill.id());
        if (fact instanceof Experience experience)
            return background.measures().getOrDefault(experience.of(), experience.of());
        if (fact instanceof Goal goal) return goal(goal.id());
        if (fact instanceof Score score) return background.about(score.scheme());
        if (fact instanceof Choice choice) return "chosen " + Names.words(choice.id());
        var question = question(fact);
        if (question != null) return question.label();
        return condition.property().label() + ofLanguage(fact, condition.property());
    }

    /** Several languages have the same properties: which one is meant. */
    private static String ofLanguage(Fact fact, Property<?> property) {
        if (property.name().equals("language")) return "";
        if (fact instanceof Language language && language.language() != null) {
            return " (" + Names.language(language.language()) + ")";
        }
        if (fact instanceof PartnerLanguage language && language.language() != null) {
            return " (partner's " + Names.language(language.language()) + ")";
        }
        return "";
    }

    private String actual(ConditionProof condition) {
        var fact = condition.fact();
        if (fact instanceof Experience experience) return worked(experience);
        if (fact instanceof Score score) return scored(score);
        if (fact instanceof Goal goal) {
            return goal.reached() == null ? "not decided yet" : goal.reached() ? "reached" : "not reached";
        }
        if (condition.actual() == null) {
            if (condition.judgement()) return "a person must judge";
            return question(fact) != null ? "not answered" : NOT_KNOWN;
        }
        var operand = condition.operand();
        if (operand != null
                && operand.property() != null
                && operand.property().name().equals("number")) {
            return condition.truth() == Truth.MET ? "this one" : condition.actual() == null ? NOT_KNOWN : "another one";
        }
        if (fact instanceof Skill) return proficiency(condition.actual());
        if (fact instanceof Choice choice)
            return choice(choice.id(), choice.code())
                    .substring(Names.words(choice.id()).length() + 2);
        return value(condition.actual(), condition);
    }

    private static String worked(Experience experience) {
        var least = months(experience.least());
        if (experience.least() == experience.most()) return least;
        if (experience.most() < ExperienceMeasure.LONGEST)
            return "between " + least + " and " + months(experience.most());
        return experience.least() == 0 ? NOT_KNOWN : "at least " + least;
    }

    private static String scored(Score score) {
        if (score.least().signum() == 0 && score.most().compareTo(UNBOUNDED) >= 0) return NOT_KNOWN;
        return points(score.least(), score.most(), true);
    }

    private static String months(int months) {
        return new Amount(BigDecimal.valueOf(months), "months").words();
    }

    /** In months even where the rule asks for years, so that one month short does not read as a year. */
    private static String months(Experience experience, ConditionProof condition) {
        var needed = monthsAsked(condition);
        if (needed == null) return null;
        int near = needed - experience.most();
        int far = needed - experience.least();
        if (!asksForMore(condition)) return months(Math.max(1, Math.min(Math.abs(near), Math.abs(far))));
        if (near <= 0) return null;
        return (near == far ? "" : "at least ") + months(near);
    }

    private static Integer monthsAsked(ConditionProof condition) {
        if (!(condition.required() instanceof Number required)) return null;
        var asked = Amount.decimal(required);
        if (condition.property().unit() == Unit.YEARS) asked = asked.multiply(BigDecimal.valueOf(MONTHS_A_YEAR));
        return asked.setScale(0, RoundingMode.CEILING).intValue();
    }

    // What is asked.

    /** What is compared with, as a clause: "the minimum is EUR 50,700 a year"; null where there is nothing to name. */
    String asked(ConditionProof condition) {
        var operand = condition.operand();
        if (operand == null) return literal(condition);
        if (operand.fact() instanceof Row row) return ofRow(condition, row);
        if (operand.parameter() != null) return parameter(condition, operand.parameter());
        if (operand.property() == null) return null;
        if (operand.property().name().equals("number")) return null;
        var what = the(operand.property().label());
        if (condition.required() == null) return what + " is not known";
        return compared(condition, what, otherValue(condition.required(), operand));
    }

    private String parameter(ConditionProof condition, String id) {
        var cited = background.cite(id);
        var about = background.about(id);
        var operator = condition.operator();
        if (operator.endsWith("memberOf")) {
            boolean wantsIn = !operator.startsWith("not");
            if (cited.isEmpty()) return the(about) + ": " + unknown(id);
            var list = the(about) + codes(cited.get(), condition);
            if (condition.actual() == null) return "it must " + (wantsIn ? "" : "not ") + "be among " + list;
            boolean isIn = wantsIn == (condition.truth() == Truth.MET);
            return ", which is " + (isIn ? "" : "not ") + "among " + list;
        }
        if (cited.isEmpty()) return the(about) + (about.contains(", ") ? ", is " : " is ") + unknown(id);
        return compared(condition, the(about), value(cited.get(), condition));
    }

    /** A short list is worth naming where the value is not on it. */
    private String codes(Cited cited, ConditionProof condition) {
        boolean names = condition.truth() != Truth.MET
                && cited.value() instanceof CodeList codes
                && codes.size() <= CODES_WORTH_NAMING
                && cited.unit().equals("codes");
        return names ? " (" + value(cited.value(), condition) + ")" : "";
    }

    private String ofRow(ConditionProof condition, Row row) {
        var about = background.about(row.table());
        if (condition.required() == null) return the(about) + " is " + unknown(row.table());
        return compared(condition, the(about), value(condition.required(), condition));
    }

    private static String compared(ConditionProof condition, String what, String value) {
        var comma = what.contains(", ") ? "," : "";
        boolean isDay = condition.property().unit() == Unit.DATE;
        return switch (condition.operator()) {
            case ">" -> "it must be " + (isDay ? "after " : "more than ") + what + ", " + value;
            case "<" -> "it must be " + (isDay ? "before " : "under ") + what + ", " + value;
            case "!=" -> "it must not be " + what + ", " + value;
            case "contains" -> value + " must be among them";
            case "not contains" -> value + " must not be among them";
            default -> what + comma + " is " + value;
        };
    }

    private String literal(ConditionProof condition) {
        if (condition.truth() == Truth.MET || condition.required() == null) return null;
        if (condition.fact() instanceof Goal) return null;
        var value = required(condition);
        return switch (condition.operator()) {
            case "==" -> condition.truth() == Truth.UNKNOWN && value.equals("yes") ? null : "it must be " + value;
            case "!=" -> "it must not be " + value;
            case "in" -> "it must be " + value;
            case "not in" -> "it must not be " + value;
            case "contains" -> value + " must be among them";
            case "not contains" -> value + " must not be among them";
            default -> "it must be " + condition.operator() + " " + value;
        };
    }

    private String required(ConditionProof condition) {
        if (condition.required() instanceof Collection<?> several) {
            return Names.list(
                    several.stream().map(one -> literal(one, condition)).toList(), "or");
        }
        return literal(condition.required(), condition);
    }

    private String literal(Object value, ConditionProof condition) {
        var text = String.valueOf(value);
        if (text.equals("true")) return "yes";
        if (text.equals("false")) return "no";
        if (condition.fact() instanceof Choice choice)
            return choice(choice.id(), text).substring(Names.words(choice.id()).length() + 2);
        return value(text, condition);
    }

    // Facts that are not there, and conditions on them.

    private static String presence(ConditionProof condition) {
        var label = condition.type().label();
        if (condition.truth() == Truth.MET) return "there is " + a(label);
        var several = several(condition.type());
        return "nothing is said of " + (several == null ? label : several);
    }

    private static String absent(ConditionProof condition) {
        return condition.type() == Row.TYPE
                ? "no row of the table fits"
                : "no " + condition.type().label() + " is stated";
    }

    private String quantified(ConditionProof condition) {
        var inner = condition.inner();
        if (inner.isEmpty() || inner.get(0).type() != null && inner.get(0).fact() == null) return gist(condition);
        if (condition.negated() && condition.truth() == Truth.MET) return gist(condition);
        var all = inner.stream().map(this::says).collect(Collectors.joining("; and "));
        return !condition.negated() && condition.truth() == Truth.MET ? all : gist(condition) + " (" + all + ")";
    }

    /** What an {@code exists} or {@code not} asks, without the conditions inside it. */
    String gist(ConditionProof condition) {
        var inner = condition.inner();
        if (inner.isEmpty()) return condition.negated() ? "there must be none" : "there must be one";
        if (inner.get(0).type() != null && inner.get(0).fact() == null) return absent(inner.get(0));
        var what = "there must be " + (condition.negated() ? "no" : "one") + " such " + kind(inner.get(0));
        return what
                + switch (condition.truth()) {
                    case MET -> condition.negated() ? ", and there is none" : ", and there is";
                    case NOT_MET -> condition.negated() ? ", but there is one" : ", and the nearest is not";
                    case UNKNOWN -> ", and it is not known whether there is";
                };
    }

    private static String kind(ConditionProof condition) {
        if (condition.type() != null) return condition.type().label();
        return condition.inner().isEmpty() ? "case" : kind(condition.inner().get(0));
    }

    /** The plural of what a profile lists; null for what there is one of. */
    private static String several(FactType<?> type) {
        return switch (type.name()) {
            case "Degree" -> "degrees";
            case "Recognition" -> "recognitions of degrees";
            case "Assessment" -> "skills assessments";
            case "Job" -> "jobs";
            case "Certification" -> "certifications";
            case "Language" -> "languages";
            case "Offer" -> "job offers";
            case "Invitation" -> "invitations";
            case "Relative" -> "relatives abroad";
            case "Partner" -> "a partner";
            case "PartnerDegree" -> "the partner's degrees";
            case "PartnerRecognition" -> "recognitions of the partner's degrees";
            case "PartnerLanguage" -> "the partner's languages";
            default -> null;
        };
    }

    // Values.

    private String value(Cited cited, ConditionProof condition) {
        if (cited.value() instanceof BigDecimal number) {
            if (condition != null && condition.fact() instanceof Skill) return proficiency(number);
            boolean bare = condition != null
                    && (cited.unit().equals("count") || cited.unit().isEmpty());
            return new Amount(number, bare ? unit(condition) : cited.unit()).words();
        }
        if (cited.value() instanceof CodeList codes) return codes(codes, condition);
        if (cited.value() instanceof LocalDate day) return Names.day(day);
        if (cited.value() instanceof Collection<?> rows) return Names.count(rows.size(), "row");
        return cited.about();
    }

    private String value(Object value, ConditionProof condition) {
        if (value == null) return NOT_KNOWN;
        if (value instanceof Boolean flag) return flag ? "yes" : "no";
        if (value instanceof LocalDate day) return Names.day(day);
        if (value instanceof Collection<?> codes) return codes(codes, condition);
        if (value instanceof Number number) {
            if (condition.fact() instanceof Offer && number.equals(Offer.PERMANENT)) return "permanent";
            return new Amount(Amount.decimal(number), unit(condition)).words();
        }
        return code(value.toString(), condition.type(), condition.property());
    }

    private String otherValue(Object value, ConditionProof.Operand operand) {
        if (value instanceof Boolean flag) return flag ? "yes" : "no";
        if (value instanceof LocalDate day) return Names.day(day);
        if (value instanceof Number number)
            return Amount.of(number, operand.property().unit(), currency).words();
        return code(value.toString(), null, operand.property());
    }

    private String codes(Collection<?> codes, ConditionProof condition) {
        var words = codes.stream()
                .map(code -> condition == null
                        ? Names.words(code.toString())
                        : code(code.toString(), condition.type(), condition.property()))
                .toList();
        if (!(codes instanceof CodeList)) words = words.stream().sorted().toList();
        return Names.few(words, CODES_SHOWN);
    }

    private String code(String code, FactType<?> type, Property<?> property) {
        if (property.unit() == Unit.COUNTRY) return Names.country(code);
        if (property.unit() == Unit.LANGUAGE) return Names.language(code);
        var catalogue = background.catalogue();
        return switch (property.name()) {
            case "field" -> title(catalogue.fields(), code);
            case "test" -> title(catalogue.tests(), code);
            case "sector" -> title(catalogue.sectors(), code);
            case "outcomes" -> title(catalogue.outcomes(), code);
            case "ladder" -> catalogue.ladders().getOrDefault(code, Names.words(code));
            case "level" ->
                catalogue.levels().containsKey(code)
                        ? catalogue.levels().get(code).title()
                        : Names.words(code);
            case "id" -> title(catalogue.certifications(), code);
            case "kind" -> title(catalogue.invitations(), code);
            default -> Names.words(code);
        };
    }

    private static String title(Map<String, Term> terms, String id) {
        var term = terms.get(id);
        return term == null ? Names.words(id) : term.title();
    }

    private static String proficiency(Object level) {
        int number = level instanceof Number some ? some.intValue() : -1;
        return number >= 0 && number < PROFICIENCY.size() ? PROFICIENCY.get(number) : String.valueOf(level);
    }

    private String goal(String id) {
        var goal = background.goals().get(id);
        return goal == null ? id : Titles.of(goal.face());
    }

    /** The unit of a condition's numbers; that of a question is declared with it. */
    String unit(ConditionProof condition) {
        var question = question(condition.fact());
        if (question != null && !question.unit().isEmpty()) return question.unit();
        return Amount.name(condition.property().unit(), currency);
    }

    private Question question(Fact fact) {
        if (fact instanceof Answer answer)
            return background.catalogue().questions().get(answer.id());
        if (fact instanceof Record attribute)
            return background.catalogue().record().get(attribute.id());
        if (fact instanceof SelfAssessment item)
            return background.catalogue().selfAssessment().get(item.id());
        return null;
    }

    private static String band(BigDecimal from, BigDecimal to) {
        if (from == null) return "up to " + Amount.plain(to);
        if (to == null || to.compareTo(UNBOUNDED) >= 0) return "from " + Amount.plain(from);
        if (from.compareTo(to) == 0) return Amount.plain(from);
        return "from " + Amount.plain(from) + " to " + Amount.plain(to);
    }

    /** With an article, unless it has one. */
    static String the(String noun) {
        return noun.startsWith("the ") || noun.startsWith("a ") || noun.startsWith("an ") ? noun : "the " + noun;
    }

    private static String a(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static String days(String text) {
        return ISO_DAY.matcher(text).replaceAll(day -> Names.day(LocalDate.parse(day.group())));
    }
}

package dev.wherefore.rulebook;

import dev.wherefore.document.PackedReader;
import dev.wherefore.document.PackedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** A goal's rules in a form that a program can start from. */
final class ReadyRules {
    private static final String FORM = "rules 1\n";
    private static final Purpose[] PURPOSES = Purpose.values();

    private ReadyRules() {}

    static void write(List<ReadyRule> rules, OutputStream out) throws IOException {
        var packed = new PackedWriter();
        packed.number(rules.size());
        for (var rule : rules) rule(rule, packed);
        packed.writeTo(out, FORM);
    }

    private static void rule(ReadyRule ready, PackedWriter out) {
        var rule = ready.text();
        out.text(rule.name());
        out.number(rule.line());
        out.number(rule.purpose().ordinal());
        out.text(rule.serves());
        out.text(rule.source());
        out.number(rule.weight());
        out.number(rule.preferred() ? 1 : 0);
        out.text(ready.shape());
        out.number(rule.patterns().size());
        var compiled = ready.conditions().iterator();
        for (var pattern : rule.patterns()) pattern(pattern, compiled, out);
        out.number(ready.conditions().size());
        for (var condition : ready.conditions()) {
            out.number(condition.number());
            texts(condition.arguments(), out);
        }
    }

    private static void pattern(PatternText pattern, Iterator<CompiledCondition> compiled, PackedWriter out) {
        out.text(pattern.type());
        out.number(pattern.line());
        out.number(pattern.bindings().size());
        for (var binding : pattern.bindings()) {
            out.text(binding.variable());
            out.text(binding.property());
            optional(binding.parameter(), out);
        }
        out.number(pattern.conditions().size());
        for (var condition : pattern.conditions()) {
            out.text(condition.text());
            out.number(condition.line());
            out.text(condition.property());
            out.text(condition.operator());
            optional(condition.variable(), out);
            texts(condition.literals(), out);
        }
    }

    private static void texts(List<String> texts, PackedWriter out) {
        out.number(texts.size());
        texts.forEach(out::text);
    }

    private static void optional(String text, PackedWriter out) {
        out.number(text == null ? 0 : 1);
        if (text != null) out.text(text);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is something else, or not whole
     */
    static List<ReadyRule> read(InputStream in) throws IOException {
        var packed = new PackedReader(in.readAllBytes(), FORM);
        try {
            return list(packed, ReadyRules::rule, new ReadyRule[0]);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("the ready rules are not whole", e);
        }
    }

    private static ReadyRule rule(PackedReader in) {
        var name = in.text();
        int line = in.number();
        var purpose = PURPOSES[in.number()];
        var serves = in.text();
        var source = in.text();
        int weight = in.number();
        boolean preferred = in.number() == 1;
        var shape = in.text();
        var patterns = list(in, ReadyRules::pattern, new PatternText[0]);
        var text = new RuleText(name, line, purpose, serves, source, weight, preferred, patterns);
        return new ReadyRule(text, shape, list(in, ReadyRules::compiled, new CompiledCondition[0]));
    }

    private static PatternText pattern(PackedReader in) {
        return new PatternText(
                in.text(),
                in.number(),
                list(in, ReadyRules::binding, new BindingText[0]),
                list(in, ReadyRules::condition, new ConditionText[0]));
    }

    private static BindingText binding(PackedReader in) {
        return new BindingText(in.text(), in.text(), optional(in));
    }

    private static ConditionText condition(PackedReader in) {
        return new ConditionText(in.text(), in.number(), in.text(), in.text(), optional(in), texts(in));
    }

    private static CompiledCondition compiled(PackedReader in) {
        return new CompiledCondition(in.number(), texts(in));
    }

    private static List<String> texts(PackedReader in) {
        return list(in, PackedReader::text, new String[0]);
    }

    private static String optional(PackedReader in) {
        return in.number() == 0 ? null : in.text();
    }

    private static <T> List<T> list(PackedReader in, Function<PackedReader, T> read, T[] kind) {
        int count = in.number();
        if (count == 0) return List.of();
        var items = Arrays.copyOf(kind, count);
        for (int i = 0; i < count; i++) items[i] = read.apply(in);
        return List.of(items);
    }
}

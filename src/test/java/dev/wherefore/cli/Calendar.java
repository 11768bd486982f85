package dev.wherefore.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A component of an iCalendar object, read as strictly as RFC 5545 is written: lines end in CRLF and hold no more than 75
 * octets, what goes on begins with a blank, components nest, and in a text a comma, a semicolon and a backslash stand
 * behind a backslash.
 *
 * @param inner the components in it
 */
record Calendar(String name, List<Property> properties, List<Calendar> inner) {
    private static final int LONGEST = 75;
    private static final Pattern LINE = Pattern.compile("([A-Z-]+)((?:;[A-Z-]+=[^;:,\"]+)*):(.*)", Pattern.DOTALL);

    /** @param value as it is written */
    record Property(String name, String parameters, String value) {}

    /** The one component that a text holds. */
    static Calendar read(String text) {
        require(text.endsWith("\r\n"), "it does not end with a line's end");
        for (var line : text.substring(0, text.length() - 2).split("\r\n", -1)) {
            require(line.getBytes(StandardCharsets.UTF_8).length <= LONGEST, "too long: " + line);
            require(line.codePoints().noneMatch(Character::isISOControl), "a control character: " + line);
            require(!line.contains("\uFFFD") && !line.isEmpty(), "no line: " + line);
            boolean torn = Character.isLowSurrogate(line.charAt(0))
                    || Character.isHighSurrogate(line.charAt(line.length() - 1));
            require(!torn, "a sign torn apart: " + line);
        }
        var open = new ArrayDeque<Calendar>();
        Calendar whole = null;
        for (var line : text.replace("\r\n ", "").split("\r\n")) {
            require(whole == null, "something after the end: " + line);
            var parts = LINE.matcher(line);
            require(parts.matches(), "no property: " + line);
            var property = new Property(parts.group(1), parts.group(2), parts.group(3));
            if (property.name.equals("BEGIN")) {
                open.push(new Calendar(property.value, new ArrayList<>(), new ArrayList<>()));
            } else if (property.name.equals("END")) {
                var closed = open.pop();
                require(closed.name.equals(property.value), "ends what is not open: " + line);
                if (open.isEmpty()) whole = closed;
                else open.peek().inner.add(closed);
            } else {
                open.element().properties.add(property);
            }
        }
        require(whole != null, "not ended");
        return whole;
    }

    /** The values of a property, as texts. */
    List<String> values(String name) {
        return properties.stream()
                .filter(property -> property.name.equals(name))
                .map(property -> text(property.value))
                .toList();
    }

    /** The value of a property that is there once, as a day. */
    LocalDate day(String name) {
        var found = properties.stream()
                .filter(property -> property.name.equals(name))
                .toList();
        require(found.size() == 1 && found.get(0).parameters.equals(";VALUE=DATE"), "no day: " + found);
        return LocalDate.parse(found.get(0).value, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String text(String value) {
        var text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            // A bare comma parts the values of a list; that of a text is escaped.
            require(sign != ';' && sign != ',', "a bare sign: " + value);
            if (sign != '\\') {
                text.append(sign);
                continue;
            }
            char escaped = value.charAt(++i);
            require("\\;,nN".indexOf(escaped) >= 0, "nothing to escape: " + value);
            text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
        }
        return text.toString();
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new AssertionError(what);
    }
}

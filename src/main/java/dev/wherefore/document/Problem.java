package dev.wherefore.document;

/**
 * One thing that is wrong with a document, in a sentence that a user can act upon.
 *
 * @param place  where
 * @param what   what is wrong, naming the offending value
 * @param remedy what would be right; empty when {@code what} says it already
 */
public record Problem(Place place, String what, String remedy) {
    /** One line: place, what is wrong, what would be right. */
    @Override
    public String toString() {
        return oneLine(place + ": " + what + (remedy.isEmpty() ? "" : "; " + remedy));
    }

    /** Documents are untrusted: what is quoted of them must neither break the line nor speak to a terminal. */
    private static String oneLine(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isControl(text.charAt(i))) continue;
            if (clean == null) clean = new StringBuilder(text);
            clean.setCharAt(i, '\uFFFD');
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isControl(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}

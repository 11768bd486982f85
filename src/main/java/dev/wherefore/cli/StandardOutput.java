package dev.wherefore.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which may end before we do: a reader that has seen enough is no failure, a full disk is one. */
final class StandardOutput extends FilterOutputStream {
    private String failure;

    StandardOutput(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            if (!"Broken pipe".equals(e.getMessage())) failure = e.getMessage();
            throw e;
        }
    }

    /** Why something could not be written; null when all was, or when nobody reads any more. */
    String failure() {
        return failure;
    }
}

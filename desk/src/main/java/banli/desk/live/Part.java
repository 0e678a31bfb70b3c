package banli.desk.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** 一部分页面。 The live part of a page as bytes, and packed, so that it is packed once however many are sent it. */
record Part(byte[] plain, byte[] packed) {
    private static final int WORTH_PACKING = 2_048;

    static Part of(byte[] plain) {
        return new Part(plain, plain.length < WORTH_PACKING ? null : packed(plain));
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean packs = packed != null && accepted != null && accepted.contains("gzip");
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Vary", "Accept-Encoding");
        if (packs) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] sent = packs ? packed : plain;
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream to = new GZIPOutputStream(packed)) {
            to.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}

package banli.bench.outward;

import banli.bench.House;
import banli.standalone.register.Demo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * 读到底的文件。 A file that was read to its end and forgotten, as the auditor gets it.
 *
 * @param marks how often a mark stood in it
 */
record Export(long bytes, long marks) {
    private static final int BUFFER = 1 << 16;

    /** The mark does not begin again within itself. */
    static Export read(House house, String path, String mark) throws IOException, InterruptedException {
        String pair = "auditor:" + Demo.PASSWORD;
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://127.0.0.1:" + house.application().port() + path))
                            .header(
                                    "Authorization",
                                    "Basic "
                                            + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                            .build(),
                    BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(path + ": " + answer.statusCode());
                }
                return counted(in, mark.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static Export counted(InputStream in, byte[] mark) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        long marks = 0;
        int matched = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            for (int at = 0; at < read; at++) {
                matched = buffer[at] == mark[matched] ? matched + 1 : buffer[at] == mark[0] ? 1 : 0;
                if (matched == mark.length) {
                    marks++;
                    matched = 0;
                }
            }
        }
        return new Export(bytes, marks);
    }
}

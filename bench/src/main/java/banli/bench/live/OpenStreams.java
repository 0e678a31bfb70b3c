package banli.bench.live;

import banli.bench.House;
import banli.standalone.register.Demo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 打开着的流。 The streams of so many tabs with the board, which hear and don't look again. */
final class OpenStreams implements AutoCloseable {
    private final List<InputStream> streams = new ArrayList<>();
    private final List<Moments> heard = new ArrayList<>();

    private OpenStreams() {}

    static OpenStreams of(House house, int count) throws Exception {
        OpenStreams all = new OpenStreams();
        long now = house.part(JdbcClient.class)
                .sql("select position from screen.position")
                .query(Long.class)
                .single();
        int each = Math.ceilDiv(count, Demo.USERS.size());
        for (String user : Demo.USERS) {
            var browser = house.browser().logIn(user, Demo.PASSWORD);
            for (int tab = 0; tab < each && all.streams.size() < count; tab++) {
                all.hear(browser.stream("/live?shows=board&at=" + now));
            }
        }
        return all;
    }

    List<Moments> heard() {
        return heard;
    }

    private void hear(InputStream stream) {
        Moments moments = new Moments();
        streams.add(stream);
        heard.add(moments);
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("id:")) {
                        moments.add(Long.parseLong(line.substring(3).strip()), System.nanoTime());
                    }
                }
            } catch (IOException closed) {
                // It hears no more; whoever waits for it finds out.
                return;
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (InputStream stream : streams) {
            stream.close();
        }
    }
}

package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/tour.http 照着走一遍")
class TourTest {
    private static final Pattern EXPECTED = Pattern.compile("(?m)^# expect (\\d{3})\\s*$");
    private static final Pattern VARIABLE = Pattern.compile("(?m)^@(\\w+)\\s*=\\s*(.*)$");

    @Test
    @DisplayName("每个请求得到写明的答复")
    void everyRequestIsAnsweredAsItSays() throws Exception {
        String tour = Files.readString(Path.of("../docs/tour.http"));
        Map<String, String> variables = new HashMap<>();
        Matcher declared = VARIABLE.matcher(tour);
        while (declared.find()) {
            variables.put(declared.group(1), declared.group(2).trim());
        }
        variables.put("host", "http://127.0.0.1:" + WholeProduct.running().port());
        int sent = 0;
        for (String part : tour.split("(?m)^###.*$")) {
            Matcher expected = EXPECTED.matcher(part);
            if (expected.find()) {
                send(filled(part, variables), Integer.parseInt(expected.group(1)));
                sent++;
            }
        }
        assertThat(sent).isGreaterThan(20);
    }

    private static String filled(String text, Map<String, String> variables) {
        String result = text;
        for (int depth = 0; depth < 3; depth++) {
            for (Map.Entry<String, String> each : variables.entrySet()) {
                result = result.replace("{{" + each.getKey() + "}}", each.getValue());
            }
        }
        return result.replace("{{$uuid}}", java.util.UUID.randomUUID().toString());
    }

    private static void send(String part, int expected) throws IOException, InterruptedException {
        List<String> lines = part.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("@") && !line.startsWith("//"))
                .collect(Collectors.toCollection(ArrayList::new));
        while (lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        String[] request = lines.removeFirst().trim().split("\\s+", 3);
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(request[1]));
        while (!lines.isEmpty() && !lines.getFirst().isBlank()) {
            String[] header = lines.removeFirst().split(":", 2);
            String value = header[1].trim();
            if (header[0].equals("Authorization")
                    && value.startsWith("Basic ")
                    && value.substring(6).contains(" ")) {
                String pair = value.substring(6).trim().replaceFirst("\\s+", ":");
                value = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            }
            builder.header(header[0].trim(), value);
        }
        String body = String.join("\n", lines).trim();
        builder.method(
                request[0],
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(builder.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode())
                    .as(request[0] + " " + request[1] + "\n" + answer.body())
                    .isEqualTo(expected);
        }
    }
}

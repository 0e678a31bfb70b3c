package banli.standalone.ask;

import banli.language.word.input.Secret;
import banli.language.word.input.Unsaid;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** 提问人。 Who asks, by name and password. */
public record Login(String user, @Secret String password) {
    String header() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return Unsaid.in(this);
    }
}

package banli.desk.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 本系统的地址。 Where people reach this desk: as whoever runs it has set it; of a demo, this machine itself. What a request says of
 * its host is never believed: anybody can say anything.
 */
@Component
public class DeskAddress {
    private final String set;
    private final boolean demo;

    /** As set, empty for none; whether this is the demo. */
    public DeskAddress(@Value("${banli.desk.address:}") String set, @Value("${banli.demo:false}") boolean demo) {
        this.set = set.strip().replaceAll("(?<!/)/+$", "");
        this.demo = demo;
    }

    /** As it was set, without a stroke at its end; empty where nobody has set it. */
    public Optional<String> set() {
        return Optional.of(set).filter(address -> !address.isEmpty());
    }

    /** Whether people reach this desk through TLS. */
    public boolean isTls() {
        return set.startsWith("https:");
    }

    /** Where this request's person reaches it too. */
    public Optional<String> of(HttpServletRequest request) {
        return set().or(() -> demo ? Optional.of("http://127.0.0.1:" + request.getLocalPort()) : Optional.empty());
    }
}

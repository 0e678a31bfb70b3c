package banli.desk.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 本系统的地址。 Where proposers reach this desk: as whoever runs it has set it; of a demo, this machine itself. What a request says of
 * its host is never believed: anybody can say anything.
 */
@Component
class DeskAddress {
    private final String set;
    private final boolean demo;

    DeskAddress(@Value("${banli.desk.address:}") String set, @Value("${banli.demo:false}") boolean demo) {
        this.set = set.strip().replaceAll("(?<!/)/+$", "");
        this.demo = demo;
    }

    /** Without a stroke at its end; empty where nobody has set it. */
    Optional<String> of(HttpServletRequest request) {
        if (!set.isEmpty()) {
            return Optional.of(set);
        }
        return demo ? Optional.of("http://127.0.0.1:" + request.getLocalPort()) : Optional.empty();
    }
}

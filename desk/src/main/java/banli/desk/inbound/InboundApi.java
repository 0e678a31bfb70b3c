package banli.desk.inbound;

import banli.desk.ask.Person;
import banli.desk.exchange.read.PackageReader;
import banli.desk.form.Filters;
import banli.desk.inbound.TakeIn.Taken;
import banli.language.word.Office;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 来件接口。 Takes packages in for programs, the whole body being one, its name percent-encoded in {@code Banli-File-Name}; people accept them. */
@RestController
class InboundApi {
    private static final int MOST = 1_000;

    private final Inbound inbound;

    InboundApi(Inbound inbound) {
        this.inbound = inbound;
    }

    /** 一件。 What is told of a package. */
    record One(
            String id,
            ArrivalState state,
            ArrivalKind kind,
            String sender,
            String number,
            String title,
            String sha256,
            Instant cameAt,
            String caseId,
            String reason) {
        static One of(Arrival it) {
            return new One(
                    it.id(),
                    it.state(),
                    it.head().kind(),
                    it.head().sender(),
                    it.head().number(),
                    it.head().title(),
                    it.sha256(),
                    it.cameAt(),
                    it.caseId(),
                    it.reason());
        }
    }

    /**
     * 收进来了。 Answers a package that was taken in.
     *
     * @param before whether it came before: then nothing changed
     * @param open whether it can be accepted as it is
     * @param said what would become of it, in sentences
     */
    record Came(One arrival, boolean before, boolean open, List<Text> said) {}

    @PostMapping("/api/inbound")
    Came send(HttpServletRequest request, @AuthenticationPrincipal Person caller) throws IOException {
        byte[] file = caller.holds(Office.REGISTRY)
                ? request.getInputStream().readNBytes(PackageReader.LARGEST + 1)
                : new byte[0];
        Taken taken = inbound.take(caller, file, name(request.getHeader("Banli-File-Name")));
        Arrival it = taken.arrival();
        if (!it.waits()) {
            return new Came(
                    One.of(it), taken.before(), false, List.of(it.state().label()));
        }
        Proposal proposal = inbound.look(caller, it);
        return new Came(One.of(it), taken.before(), proposal.open(), proposal.inWords());
    }

    @GetMapping("/api/inbound")
    List<One> all(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        Filters filters = new Filters(request);
        ArrivalState state = filters.constant("state", ArrivalState.class);
        filters.done();
        return inbound.all(caller, state == null ? ArrivalState.NEW : state, 0, MOST).stream()
                .map(One::of)
                .toList();
    }

    private static String name(String said) {
        try {
            return said == null ? null : URLDecoder.decode(said.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return said;
        }
    }
}

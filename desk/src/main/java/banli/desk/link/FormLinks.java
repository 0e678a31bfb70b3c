package banli.desk.link;

import banli.desk.ask.DeskAddress;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** 征询表的链接。 Links to a proposer's form, for the papers that bear them. */
@Component
public class FormLinks {
    private final Links links;
    private final DeskAddress address;

    FormLinks(Links links, DeskAddress address) {
        this.links = links;
        this.address = address;
    }

    /** 新的链接。 One from now on; only the registry hands it out. */
    public Fresh fresh(CaseId caseId, String proposer, int round, HttpServletRequest request) {
        Link link = links.fresh(caseId, proposer, round);
        return new Fresh(
                address.of(request)
                        .map(base -> base + "/f/" + links.token(link))
                        .orElse(null),
                link.expires());
    }

    /** 一个链接。 Its whole address, null where nobody has set under which this desk is reached, and until when it opens something. */
    public record Fresh(String address, Instant expires) {}
}

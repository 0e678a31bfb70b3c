package banli.desk.outgoing;

import banli.desk.ask.Buses;
import banli.desk.letter.Passages;
import banli.language.policy.AccessPolicy;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.policy.ReadAccessPolicy;
import java.util.Map;

/** 发文单位。 Who sends: the office's name as the ledger was opened with it, and its telephone for the public. */
record Sender(String name, String telephone) {
    static Sender of(Buses buses, Map<String, String> meta) {
        return new Sender(
                buses.maybe(new ReadDirectory(), meta)
                        .map(directory -> directory.officeName() == null ? "" : directory.officeName())
                        .orElse(""),
                Passages.telephone(buses.maybe(new ReadAccessPolicy(), meta)
                        .orElse(AccessPolicy.USUAL)
                        .publicNumbers()));
    }
}

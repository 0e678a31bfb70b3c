package banli.command.axon;

import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** 两个办理端。 Two processes of the command side on one ledger, which is staffed. */
record TwoSides(EmbeddedPostgres postgres, CommandNode here, CommandNode there) implements AutoCloseable {
    static TwoSides start(Path folder) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        CommandNode here = new CommandNode(postgres.getPort(), folder);
        here.staff();
        return new TwoSides(postgres, here, new CommandNode(postgres.getPort(), folder));
    }

    /** A case that its section has accepted. */
    CaseId accepted(String number) {
        CaseId id = here.assigned(number);
        here.by("sun", Office.SECTION, new AcceptCase(id, null));
        return id;
    }

    static RecordContact contact(CaseId id) {
        return new RecordContact(
                id,
                Phase.BEFORE,
                Channel.VISIT,
                "社区服务中心",
                List.of("sun"),
                List.of("zhu-fang"),
                "听取意见",
                null,
                List.of(),
                List.of(),
                CommandNode.RECEIVED);
    }

    @Override
    public void close() throws IOException {
        there.close();
        here.close();
        postgres.close();
    }
}

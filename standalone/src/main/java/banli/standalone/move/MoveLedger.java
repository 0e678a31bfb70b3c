package banli.standalone.move;

import banli.language.word.Text;
import banli.proof.word.Refused;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.facts.AxonServerFacts;
import banli.standalone.facts.Facts;
import banli.standalone.facts.PostgresFacts;
import banli.standalone.facts.SignedFacts;
import banli.wire.LedgerStore;
import banli.wire.start.OutsidePostgres;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** 账本的搬迁。 Moves the ledger of a data folder between its PostgreSQL and an Axon Server. Nothing may run on it meanwhile. */
public final class MoveLedger {
    private MoveLedger() {}

    /**
     * 搬迁。 Copies, compares, and has everything read on from the other store.
     *
     * @param to where the facts go; they come from the other
     * @param server connects to Axon Server
     * @return what to tell: how many facts, and the digest that both stores have
     * @throws CouldNot when it can't be done; then the ledger stays where it was
     */
    public static Text move(
            DataFolder folder, LedgerStore to, Supplier<AxonServerFacts> server, LongConsumer progress) {
        Map<String, Object> outside = OutsidePostgres.withOwner(System.getenv());
        OwnPostgres own = outside.isEmpty() ? OwnPostgres.start(folder) : null;
        try (PostgresFacts postgres =
                        PostgresFacts.in(own == null ? outside : OwnPostgres.withOwner(folder.path(), own.settings()));
                AxonServerFacts axonServer = server.get()) {
            Facts source = to == LedgerStore.AXONSERVER ? postgres : axonServer;
            Facts target = to == LedgerStore.AXONSERVER ? axonServer : postgres;
            requireSigned(folder, source);
            Move.Moved moved = new Move(source, target).copy(progress);
            if (!moved.equal()) {
                throw differ(moved);
            }
            new ReadOn().from(to, postgres.connection());
            return new Text(
                    "已搬到 " + to.label() + "：" + moved.count() + " 条事实（其中 " + moved.before() + " 条原已在那里），两处摘要相同："
                            + moved.digestTo(),
                    "Moved to " + to.label() + ": " + moved.count() + " facts (" + moved.before()
                            + " of them were there before); both have the digest " + moved.digestTo());
        } catch (Refused refused) {
            throw new CommandFailed(
                    new Text(
                            "没有搬成，账本仍在原处：" + refused.sentence().zh(),
                            "Not moved; the ledger is where it was: "
                                    + refused.sentence().en()),
                    refused);
        } catch (IllegalStateException away) {
            throw new CommandFailed(
                    new Text(
                            "没有搬成，账本仍在原处：" + away.getMessage(),
                            "Not moved; the ledger is where it was: " + away.getMessage()),
                    away);
        } finally {
            if (own != null) {
                own.close();
            }
        }
    }

    /** What was changed behind the program's back must not begin anew elsewhere as if it had been so. */
    private static void requireSigned(DataFolder folder, Facts source) {
        SignedFacts signed = new SignedFacts(folder, source);
        long last = source.head();
        source.each(0, last, signed::next);
        signed.changed(last).ifPresent(fact -> {
            throw new CommandFailed(
                    SignedFacts.changed("没有搬成，账本仍在原处：", "Not moved; the ledger is where it was: ", fact));
        });
    }

    private static CommandFailed differ(Move.Moved moved) {
        return new CommandFailed(new Text(
                "两处的摘要不同（" + moved.digestFrom() + "，" + moved.digestTo() + "），账本仍在原处。",
                "The digests differ (" + moved.digestFrom() + ", " + moved.digestTo()
                        + "); the ledger is where it was."));
    }
}

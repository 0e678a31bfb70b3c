package banli.desk.inbound;

import banli.desk.ask.DeskKey;
import banli.desk.inbound.Arrival.Head;
import banli.wire.Migrations;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** 来件表。 Packages in the schema {@code desk}, sealed: whoever reads the database reads none of them. */
@Component
@ConditionalOnProperty("banli.database.url")
class InboundTable {
    private static final String COLUMNS =
            "id, sha256, head, state, came_at, came_by, begun_on, decided_at, decided_by, case_id, reason";

    private final JdbcClient database;
    private final DeskKey key;

    InboundTable(DataSource database, Migrations migrations, DeskKey key) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
        this.key = key;
    }

    /** Keeps a package; nothing where the same bytes, or the same number of that sender, came before. Bytes refused a year ago go. */
    Optional<Arrival> keep(String person, String sha256, Head head, byte[] file) {
        database.sql("update desk.inbound set body = null"
                        + " where state = 'REFUSED' and decided_at < now() - interval '1 year' and body is not null")
                .update();
        String id = UUID.randomUUID().toString();
        int kept = database.sql("insert into desk.inbound (id, sha256, sender, number, head, body, came_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        id,
                        sha256,
                        head.sender(),
                        head.id(),
                        Base64.getEncoder()
                                .encodeToString(cipher(id)
                                        .encrypt(WireMapper.mapper()
                                                .writeValueAsString(head)
                                                .getBytes(StandardCharsets.UTF_8))),
                        cipher(id).encrypt(file),
                        person)
                .update();
        return kept == 0 ? Optional.empty() : find(id);
    }

    Optional<Arrival> find(String id) {
        return one("id = ?", id);
    }

    Optional<Arrival> bySha256(String sha256) {
        return one("sha256 = ?", sha256);
    }

    Optional<Arrival> byNumber(String sender, String number) {
        return one("sender = ? and number = ?", sender, number);
    }

    private Optional<Arrival> one(String which, String... said) {
        return database.sql("select " + COLUMNS + " from desk.inbound where " + which)
                .params((Object[]) said)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those in a state: what waits the earliest first, else what was decided last first. */
    List<Arrival> all(ArrivalState state, int over, int most) {
        String order = state == ArrivalState.NEW ? "came_at, id" : "decided_at desc, id";
        return database.sql("select " + COLUMNS + " from desk.inbound where state = ? order by " + order
                        + " limit ? offset ?")
                .params(state.name(), most, over)
                .query((row, _) -> read(row))
                .list();
    }

    Map<ArrivalState, Long> counts() {
        Map<ArrivalState, Long> counts = new EnumMap<>(ArrivalState.class);
        for (ArrivalState state : ArrivalState.values()) {
            counts.put(state, 0L);
        }
        database.sql("select state, count(*) from desk.inbound group by state").query((ResultSet row) -> {
            counts.put(ArrivalState.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    /** What came, byte for byte; empty where it stands with a case by now, or went. */
    Optional<byte[]> body(String id) {
        return database.sql("select body from desk.inbound where id = ? and body is not null")
                .param(id)
                .query(byte[].class)
                .optional()
                .map(kept -> cipher(id).decrypt(kept));
    }

    /** Begins to record it, on that day unless it was begun before; whether nobody else did in this minute, or has decided. */
    boolean begin(String id, LocalDate day) {
        return database.sql("update desk.inbound set begun_on = coalesce(begun_on, ?), decided_at = now()"
                                + " where id = ? and state = 'NEW'"
                                + " and (decided_at is null or decided_at < now() - interval '1 minute')")
                        .params(day, id)
                        .update()
                == 1;
    }

    /** Somebody else may go on with it at once; as if it had not begun where nothing is recorded. */
    void pause(String id, boolean nothing) {
        database.sql("update desk.inbound set decided_at = null" + (nothing ? ", begun_on = null" : "")
                        + " where id = ? and state = 'NEW'")
                .param(id)
                .update();
    }

    void accepted(String id, String person, String caseId) {
        database.sql("update desk.inbound set state = 'ACCEPTED', decided_at = now(), decided_by = ?, case_id = ?,"
                        + " body = null where id = ?")
                .params(person, caseId, id)
                .update();
    }

    /** Whether it was refused: not where it is being recorded, or somebody decided. */
    boolean refused(String id, String person, String reason) {
        return database.sql("update desk.inbound set state = 'REFUSED', decided_at = now(), decided_by = ?, reason = ?"
                                + " where id = ? and state = 'NEW' and begun_on is null")
                        .params(person, reason, id)
                        .update()
                == 1;
    }

    private Arrival read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Arrival(
                id,
                row.getString("sha256"),
                head(id, row.getString("head")),
                ArrivalState.valueOf(row.getString("state")),
                instant(row, "came_at"),
                row.getString("came_by"),
                row.getObject("begun_on", LocalDate.class),
                instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("case_id"),
                row.getString("reason"));
    }

    /** Under a key that is lost nothing is read any more; the row still tells that something came. */
    private Head head(String id, String sealed) {
        try {
            return WireMapper.mapper()
                    .readValue(cipher(id).decrypt(Base64.getDecoder().decode(sealed)), Head.class);
        } catch (IllegalStateException lost) {
            return new Head(null, null, null, ArrivalKind.CASE, "?", "?", false, 0);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private BytesEncryptor cipher(String id) {
        return key.sealing("banli inbound\n" + id);
    }
}

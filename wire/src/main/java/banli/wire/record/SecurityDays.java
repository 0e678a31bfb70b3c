package banli.wire.record;

import banli.language.word.Sha256;
import banli.wire.Migrations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * 安全记录的各日。 What each day of the security record comes to: how many events, and the SHA-256 of them all in their order,
 * each as its fields with their lengths before them, so that nothing can be moved from one field to the next.
 */
public final class SecurityDays {
    private static final int AT_A_TIME = 1_000;
    private static final String EVENTS = """
            select number, at, kind, person, address, outcome, detail from record.event
            where at >= ? and at < ? order by number
            """;

    private final DataSource database;
    private final ZoneId zone;

    /** {@code zone} is where a day begins. */
    public SecurityDays(DataSource database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** 建表。 Makes the table where it is missing. */
    public static void make(Migrations migrations) {
        migrations.migrateWithOwnGrants("record", "classpath:banli/wire/record");
    }

    /** 第一日。 The day of the first event; empty while there is none. */
    public Optional<LocalDate> first() {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement("select min(at) from record.event");
                ResultSet answer = asked.executeQuery()) {
            answer.next();
            return Optional.ofNullable(answer.getObject(1, OffsetDateTime.class))
                    .map(at -> at.atZoneSameInstant(zone).toLocalDate());
        } catch (SQLException away) {
            throw new IllegalStateException("the security record can't be read (" + away.getSQLState() + ")", away);
        }
    }

    /** 一日之和。 What a day comes to. */
    public Sum of(LocalDate day) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement asked = connection.prepareStatement(EVENTS)) {
                asked.setFetchSize(AT_A_TIME);
                asked.setObject(1, begin(day));
                asked.setObject(2, begin(day.plusDays(1)));
                return sum(asked);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException away) {
            throw new IllegalStateException("the security record can't be read (" + away.getSQLState() + ")", away);
        }
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Sum sum(PreparedStatement asked) throws SQLException {
        MessageDigest digest = Sha256.begun();
        long count = 0;
        try (ResultSet row = asked.executeQuery()) {
            while (row.next()) {
                Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
                field(digest, Long.toString(row.getLong(1)));
                field(digest, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
                for (int column = 3; column <= 7; column++) {
                    field(digest, row.getString(column));
                }
                count++;
            }
        }
        return new Sum(count, HexFormat.of().formatHex(digest.digest()));
    }

    private static void field(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /** 一日之和。 How many events, and their SHA-256 in hex. */
    public record Sum(long count, String digest) {}
}

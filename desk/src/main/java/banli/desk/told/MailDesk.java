package banli.desk.told;

import banli.desk.ask.Buses;
import banli.desk.ask.DeskAddress;
import banli.desk.ask.DeskKey;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.query.account.ReadOffices;
import banli.language.query.policy.ReadPolicies;
import banli.wire.timer.Timers;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 邮件。 Mail of this desk, where a server is set: written by one desk at a time, sent by tasks that outlive it, never while anybody waits. */
@Component
@ConditionalOnProperty("banli.database.url")
class MailDesk implements SmartLifecycle {
    private static final Clock OFFICE = Clock.system(ZoneId.of("Asia/Shanghai"));
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration CODE_LASTS = Duration.ofDays(1);

    private final MailServer server;
    private final WishesTable wishes;
    private final Outbox outbox;
    private final Letters letters;
    private final DeskKey key;
    private final Clock clock;
    private final OneTimeTask<String> send;
    private final RecurringTask<String> write;
    private final Timers timers;

    MailDesk(
            MailServer server,
            WishesTable wishes,
            DataSource database,
            DeskAddress desk,
            DeskKey key,
            Notices notices,
            Buses buses,
            ObjectProvider<Clock> clocks) {
        this.server = server;
        this.wishes = wishes;
        this.key = key;
        this.clock = clocks.getIfAvailable(() -> OFFICE);
        outbox = new Outbox(database);
        letters = new Letters(desk.set().orElse(""));
        if (!server.isSet()) {
            send = null;
            write = null;
            timers = null;
            return;
        }
        MailRound round = new MailRound(
                wishes,
                outbox,
                letters,
                clock,
                new MailRound.Asks(
                        id -> person(id, buses),
                        notices::unread,
                        person -> buses.ask(
                                new ReadPolicies(),
                                PageActs.meta(person, person.offices().getFirst()))));
        send = new SendMail(outbox, wishes, new Post(server, Post.PATIENCE), clock).task();
        write = Tasks.recurring("write-mail", FixedDelay.of(EVERY), String.class)
                .execute((_, _) -> {
                    round.run();
                    sendWaiting();
                });
        timers = new Timers(database, "desk.timer", clock, List.of(write, send), List.of());
    }

    private static Optional<Person> person(String id, Buses buses) {
        return Optional.of(buses.ask(new ReadOffices(id), Map.of()))
                .filter(answer -> answer.accepted())
                .map(Person::of)
                .filter(person -> !person.offices().isEmpty());
    }

    /** Today in the office. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether a server is set. */
    boolean isOn() {
        return server.isSet();
    }

    /** Asks by mail whether the address is theirs; false where they asked too often today. */
    boolean ask(Person person, String address) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!wishes.ask(person.id(), address, now)) {
            return false;
        }
        outbox.askToConfirm(person.id(), letters.toConfirm(code(person.id(), address, now)));
        sendWaiting();
        return true;
    }

    /** Whether that code came with the mail to the address that waits. */
    boolean proves(String code, Wishes own) {
        return own.address() != null
                && !own.confirmed()
                && own.askedAt() != null
                && own.askedAt().plus(CODE_LASTS).isAfter(clock.instant())
                && MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8),
                        code(own.person(), own.address(), own.askedAt()).getBytes(StandardCharsets.UTF_8));
    }

    private String code(String person, String address, Instant asked) {
        String signed = "mail-address\n" + person + "\n" + address + "\n" + asked.getEpochSecond();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.sign(signed.getBytes(StandardCharsets.UTF_8)));
    }

    /** Looks now instead of within a minute. */
    void now() {
        timers.now(write.instance(RecurringTask.INSTANCE));
    }

    private void sendWaiting() {
        outbox.waiting().forEach(id -> timers.at(send.instance(id), clock.instant()));
    }

    @Override
    public void start() {
        if (timers != null) {
            timers.start();
        }
    }

    @Override
    public void stop() {
        if (timers != null) {
            timers.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return timers != null && timers.isRunning();
    }
}

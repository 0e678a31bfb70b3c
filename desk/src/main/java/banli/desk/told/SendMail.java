package banli.desk.told;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;

/**
 * 发一封信。 Sends one mail; tried again later, at longer and longer intervals, while no server takes it. Once its words went out
 * and nobody said what became of them, it is not sent again: the notice stands in the product, and nobody gets two mails for it.
 */
final class SendMail {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLED_AT_MOST = 6;
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    private final Outbox outbox;
    private final WishesTable wishes;
    private final Post post;
    private final Clock clock;

    SendMail(Outbox outbox, WishesTable wishes, Post post, Clock clock) {
        this.outbox = outbox;
        this.wishes = wishes;
        this.post = post;
        this.clock = clock;
    }

    OneTimeTask<String> task() {
        return Tasks.oneTime("send-mail", String.class)
                .onFailure(SendMail::later)
                .execute((instance, _) -> send(instance.getId()));
    }

    void send(String id) {
        outbox.of(id).ifPresent(this::send);
    }

    private void send(Outbox.Waiting mail) {
        Wishes own = wishes.of(mail.person());
        if (own.address() == null || own.confirmed() == mail.toConfirm()) {
            outbox.done(mail.id());
        } else if (mail.handedOver()) {
            over(mail, Wishes.Trouble.UNSURE);
        } else if (mail.madeAt().plus(GIVEN_UP_AFTER).isBefore(clock.instant())) {
            over(mail, Wishes.Trouble.GIVEN_UP);
        } else {
            over(
                    mail,
                    switch (post.send(
                            mail.id(), own.address(), mail.letter(), now -> outbox.handedOver(mail.id(), now))) {
                        case ACCEPTED -> null;
                        case REFUSED -> Wishes.Trouble.REFUSED;
                        case UNSURE -> Wishes.Trouble.UNSURE;
                    });
        }
    }

    private void over(Outbox.Waiting mail, Wishes.Trouble trouble) {
        outbox.done(mail.id());
        wishes.trouble(mail.person(), trouble);
    }

    private static void later(ExecutionComplete done, ExecutionOperations<String> operations) {
        int failures = Math.min(done.getExecution().consecutiveFailures, DOUBLED_AT_MOST);
        Duration wait = FIRST.multipliedBy(1L << failures);
        operations.reschedule(done, done.getTimeDone().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}

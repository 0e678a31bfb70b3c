package banli.desk.login;

import banli.desk.ask.ActDone;
import banli.language.command.DirectoryCommand;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 通讯录的改动。 How many acts on the directory this desk has sent: after one, nobody's offices are taken as they were. */
@Component
class DirectoryActs {
    private final AtomicLong done = new AtomicLong();

    @EventListener
    void heard(ActDone told) {
        if (told.act() instanceof DirectoryCommand) {
            done.incrementAndGet();
        }
    }

    long done() {
        return done.get();
    }
}

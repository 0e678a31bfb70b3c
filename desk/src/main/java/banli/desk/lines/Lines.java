package banli.desk.lines;

import banli.desk.ask.DeskKey;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.input.Unseen;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 来言事务。 Takes lines of citizens in, where the office wants them, and shows them to the registry. */
@Component
public class Lines {
    /** 最长。 The most characters of a line. */
    public static final int LONGEST = 500;

    private static final int SHOWN = 500;
    private static final int AN_HOUR = 5;
    private static final int REMEMBERED = 10_000;
    /** No row of digits that reads as somebody's number. */
    private static final int WRITTEN = 36;

    private static final Duration OPEN = Duration.ofHours(2);

    private final ObjectProvider<LinesTable> tables;
    private final DeskKey key;
    private final boolean on;
    private final int days;
    private final int mostADay;
    private final Cache<String, AtomicInteger> wrote = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumSize(REMEMBERED)
            .build();

    Lines(
            ObjectProvider<LinesTable> tables,
            DeskKey key,
            @Value("${banli.desk.public-lines}") boolean on,
            @Value("${banli.desk.public-lines-days}") int days,
            @Value("${banli.desk.public-lines-a-day}") int mostADay) {
        this.tables = tables;
        this.key = key;
        this.on = on;
        this.days = days;
        this.mostADay = mostADay;
    }

    /** 是否开通。 Whether the office takes lines. */
    public boolean on() {
        return on;
    }

    /** 保存几天。 How many days one is kept. */
    public int days() {
        return days;
    }

    /** 表单的凭证。 What a form of this case carries, so that only what was written into one of ours is taken; it knows nobody. */
    public String form(CaseId caseId) {
        long minute = Instant.now().getEpochSecond() / 60;
        return Long.toString(minute, WRITTEN) + "." + mark(caseId, minute);
    }

    /**
     * 收下。 Keeps a line.
     *
     * @param form as {@link #form} gave it, within two hours
     * @param address from where it came: remembered for an hour to count, and kept nowhere
     * @throws Problem when it is none, comes too often, or is not wanted
     */
    public void keep(CaseId caseId, String text, String form, String address) {
        if (!on) {
            throw Problem.of(ProblemKind.UNKNOWN, "本单位没有开通这一栏。", "The office takes no lines here.");
        } else if (!ours(caseId, form)) {
            throw Problem.field(
                    "line", new Text("这一页打开太久了，请重新打开再写。", "This page was open too long. Open it again, then write."));
        }
        String said = text == null ? "" : Unseen.without(text).strip();
        if (said.isEmpty() || said.codePointCount(0, said.length()) > LONGEST) {
            throw Problem.field(
                    "line",
                    new Text("请写一句话，不超过 " + LONGEST + " 个字。", "Write a line of at most " + LONGEST + " characters."));
        } else if (wrote.get(address, _ -> new AtomicInteger()).incrementAndGet() > AN_HOUR) {
            throw often();
        } else if (!table().keep(caseId, said, mostADay, days)) {
            throw often();
        }
    }

    private static Problem often() {
        return Problem.of(
                ProblemKind.TOO_MANY,
                "写得太多了，请过些时候再写。这一句没有收下。",
                "Too many lines came. Write again later: this one was not taken.");
    }

    /** 全部。 What came, for the registry alone. */
    public List<Line> all(Person caller) {
        registry(caller);
        return Optional.ofNullable(tables.getIfAvailable())
                .map(table -> table.all(days, SHOWN))
                .orElse(List.of());
    }

    void seen(Person caller, String id) {
        registry(caller);
        table().seen(id, caller.id());
    }

    void drop(Person caller, String id) {
        registry(caller);
        table().drop(id);
    }

    private static void registry(Person caller) {
        if (!caller.holds(Office.REGISTRY)) {
            throw Problem.of(ProblemKind.OFFICE);
        }
    }

    private boolean ours(CaseId caseId, String form) {
        if (form == null || !form.matches("[0-9a-z]{1,10}\\.[A-Za-z0-9_-]{43}")) {
            return false;
        }
        long minute = Long.parseLong(form.substring(0, form.indexOf('.')), WRITTEN);
        long now = Instant.now().getEpochSecond() / 60;
        return minute <= now
                && now - minute <= OPEN.toMinutes()
                && MessageDigest.isEqual(
                        mark(caseId, minute).getBytes(StandardCharsets.US_ASCII),
                        form.substring(form.indexOf('.') + 1).getBytes(StandardCharsets.US_ASCII));
    }

    private String mark(CaseId caseId, long minute) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.sign(("banli line\n" + caseId + "\n" + minute).getBytes(StandardCharsets.UTF_8)));
    }

    private LinesTable table() {
        return Optional.ofNullable(tables.getIfAvailable()).orElseThrow(() -> Problem.of(ProblemKind.UNAVAILABLE));
    }
}

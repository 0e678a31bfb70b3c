package banli.desk.token;

import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.desk.record.SecurityRecord;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadOffices;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** 接口令牌。 A person's tokens: made once and shown once, ended at once, and whose each of them is. */
@Component
public class Tokens {
    private static final String SCHEME = "Bearer ";

    /** How each begins, so that people and scanners of texts know it for what it is. */
    static final String PREFIX = "banli_";

    /** 有效期上限。 How many days a token may last at most. */
    static final int LONGEST_DAYS = 366;

    private static final int MOST = 20;
    private static final int SECRET_BYTES = 32;
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final TokenRows rows;
    private final Buses buses;
    private final SecurityRecord record;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    Tokens(TokenRows rows, @Lazy Buses buses, SecurityRecord record) {
        this.rows = rows;
        this.buses = buses;
        this.record = record;
    }

    /** This person's, the latest first. */
    List<Token> of(String person) {
        return rows.of(person);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }

    /** Makes one and answers what opens the door, which nobody can be told again. */
    String make(Person person, String name, Set<TokenScope> scopes, LocalDate lastDay) {
        List<FieldError> wrong = new ArrayList<>();
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > 50 || called.chars().anyMatch(Character::isISOControl)) {
            wrong.add(new FieldError("name", new Text("请起一个 1 至 50 字的名称。", "Give it a name of 1 to 50 characters.")));
        }
        if (scopes.isEmpty()) {
            wrong.add(new FieldError("scope", new Text("请至少选一项范围。", "Choose at least one scope.")));
        }
        LocalDate today = today();
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
            wrong.add(new FieldError(
                    "lastDay", new Text("最后一天应在今天至一年之内。", "Its last day is between today and a year from now.")));
        }
        List<Token> open =
                rows.of(person.id()).stream().filter(one -> one.standsOn(today)).toList();
        if (open.stream().anyMatch(one -> one.name().equals(called))) {
            wrong.add(new FieldError(
                    "name",
                    new Text(
                            "您已有同名的令牌，请先停用它，或换个名称。",
                            "You have a token of that name. End it, or choose another name.")));
        }
        if (open.size() >= MOST) {
            wrong.add(new FieldError(
                    "name",
                    new Text(
                            "一人最多 " + MOST + " 个令牌，请先停用不用的。",
                            "A person has " + MOST + " tokens at most. End one you do not use.")));
        }
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
        byte[] drawn = new byte[SECRET_BYTES];
        random.nextBytes(drawn);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        String id = UUID.randomUUID().toString();
        record.note(
                SecurityEvent.TOKEN_MADE,
                person.id(),
                SecurityOutcome.DONE,
                id + " "
                        + String.join(
                                " ", scopes.stream().map(Enum::name).sorted().toList()) + " until " + lastDay);
        rows.add(
                new Token(id, person.id(), called, scopes, person.epoch(), clock.instant(), lastDay, null, null, null),
                digest(secret));
        return secret;
    }

    /** Ends one of a person's own. */
    void end(String person, String id) {
        if (!rows.end(person, id, clock.instant())) {
            throw Problem.of(ProblemKind.UNKNOWN, "您没有这个令牌，或它已停用。", "You have no such token, or it was ended.");
        }
        record.note(SecurityEvent.TOKEN_ENDED, person, SecurityOutcome.DONE, id);
    }

    /** 请求所示的令牌。 What a request shows as a token, good or not; empty where it shows none. */
    public static Optional<String> secretIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    /** 出示。 Whose it is and what became of it. */
    public Shown shown(String secret) {
        Token token = rows.find(digest(secret)).orElse(null);
        if (token == null) {
            return new Shown(null, null, Refusal.UNKNOWN);
        }
        if (token.endedAt() != null) {
            return new Shown(token, null, Refusal.ENDED);
        }
        if (!token.standsOn(today())) {
            return new Shown(token, null, Refusal.EXPIRED);
        }
        LoginAnswer now = buses.ask(new ReadOffices(token.person()), Map.of());
        if (!now.accepted() || now.epoch() != token.epoch()) {
            if (rows.end(token.person(), token.id(), clock.instant())) {
                record.note(
                        SecurityEvent.TOKEN_ENDED, token.person(), SecurityOutcome.DONE, token.id() + " by a change");
            }
            return new Shown(token, null, Refusal.ENDED);
        }
        Person all = Person.of(now);
        Person own = new Person(
                all.id(),
                all.name(),
                all.offices().stream().filter(held -> held.onBehalfOf() == null).toList(),
                null,
                all.factors(),
                all.epoch());
        return own.offices().isEmpty() ? new Shown(token, null, Refusal.NO_OFFICE) : new Shown(token, own, null);
    }

    /** 使用。 It was used now, from there. */
    public void used(Token token, String address) {
        rows.used(token.id(), Instant.now(clock), address);
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 出示的令牌。 A token that was shown: its person in their own offices, or why it opens nothing. */
    public record Shown(Token token, Person person, Refusal refusal) {}

    /** 不认的缘由。 Why a token opens nothing. */
    public enum Refusal {
        /** 没有 — there is none such. */
        UNKNOWN("没有这个令牌，请核对。", "There is no such token. Check it."),
        /** 过期 — its last day is over. */
        EXPIRED("这个令牌已过有效期，请由本人重新设立。", "This token has expired. Its person can make another."),
        /** 停用 — ended by its person or by a change. */
        ENDED(
                "这个令牌已停用：由本人停用，或因口令、验证方式、职务变动而停用。请由本人重新设立。",
                "This token was ended: by its person, or by a change of password, factors or offices. Its person can make"
                        + " another."),
        /** 无职务 — its person holds no office. */
        NO_OFFICE("令牌的本人目前没有职务。", "The person of this token holds no office now.");

        private final Text said;

        Refusal(String zh, String en) {
            this.said = new Text(zh, en);
        }

        /** As the API tells it. */
        public Problem problem() {
            return Problem.of(ProblemKind.LOGIN, said.zh(), said.en());
        }
    }
}

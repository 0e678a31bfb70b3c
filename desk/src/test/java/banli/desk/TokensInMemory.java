package banli.desk;

import banli.desk.token.Token;
import banli.desk.token.TokenRows;
import banli.desk.token.TokenScope;
import banli.language.word.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** 测试用的令牌表。 Tokens in memory. */
public final class TokensInMemory implements TokenRows {
    private final Map<String, Token> byDigest = new ConcurrentHashMap<>();

    @Override
    public void add(Token token, byte[] digest) {
        byDigest.put(HexFormat.of().formatHex(digest), token);
    }

    @Override
    public List<Token> of(String person) {
        return byDigest.values().stream()
                .filter(one -> one.person().equals(person))
                .toList();
    }

    @Override
    public Optional<Token> find(byte[] digest) {
        return Optional.ofNullable(byDigest.get(HexFormat.of().formatHex(digest)));
    }

    @Override
    public void used(String id, Instant at, String address) {
        byDigest.replaceAll((_, one) -> one.id().equals(id) ? changed(one, at, address, one.endedAt()) : one);
    }

    @Override
    public boolean end(String person, String id, Instant at) {
        boolean theirs = of(person).stream().anyMatch(one -> one.id().equals(id) && one.endedAt() == null);
        byDigest.replaceAll(
                (_, one) -> theirs && one.id().equals(id) ? changed(one, one.usedAt(), one.usedFrom(), at) : one);
        return theirs;
    }

    private static Token changed(Token one, Instant usedAt, String usedFrom, Instant endedAt) {
        return new Token(
                one.id(),
                one.person(),
                one.name(),
                one.scopes(),
                one.epoch(),
                one.madeAt(),
                one.lastDay(),
                usedAt,
                usedFrom,
                endedAt);
    }

    /** One that its person has, whose secret is given back. */
    public String given(String who, LocalDate lastDay, TokenScope... scopes) {
        String secret = "banli_" + UUID.randomUUID().toString().replace("-", "") + "abcdefghijk";
        Token token = new Token(
                UUID.randomUUID().toString(),
                who,
                UUID.randomUUID().toString(),
                Set.of(scopes),
                0,
                Instant.now(),
                lastDay,
                null,
                null,
                null);
        byDigest.put(Sha256.of(secret), token);
        return secret;
    }
}

package banli.desk.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** 令牌之处。 Where tokens are kept, each under the digest of its secret. */
public interface TokenRows {
    /** Adds one. */
    void add(Token token, byte[] digest);

    /** A person's, the latest first; those over for more than a year are no longer told. */
    List<Token> of(String person);

    /** The one with that digest, ended or not. */
    Optional<Token> find(byte[] digest);

    /** It was used at that time from that address. */
    void used(String id, Instant at, String address);

    /** Ends it for good; false when it is none of that person's, or had ended. */
    boolean end(String person, String id, Instant at);
}

package banli.query.seal;

import banli.proof.notary.Notary;
import banli.proof.notary.NotaryElsewhere;
import banli.proof.notary.Signing;
import banli.proof.note.KeyFile;
import banli.proof.note.LogKeys;
import banli.proof.note.VerifierKey;
import banli.proof.serve.TokenFile;
import banli.proof.word.Refused;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 谁签日志。 Who signs the log: the notary at {@code banli.log.notary}, which shares the token of {@code banli.log.notary-token-file};
 * where none is named, this process, with the key of the data folder.
 */
@Component
class LogSigning {
    private static final Logger LOG = System.getLogger(LogSigning.class.getName());

    private final Path key;
    private final Path state;
    private final URI notary;
    private final Path token;

    LogSigning(
            @Value("${banli.log.key-file:}") String key,
            @Value("${banli.log.state-file:}") String state,
            @Value("${banli.log.notary:}") String notary,
            @Value("${banli.log.notary-token-file:}") String token) {
        this.key = Path.of(key);
        this.state = Path.of(state);
        this.notary = notary.isBlank() ? null : address(notary.strip());
        this.token = Path.of(token);
    }

    private static URI address(String given) {
        if (given.matches("https?://[A-Za-z0-9._-]+(:\\d{1,5})?/?|https?://\\[[0-9A-Fa-f:]+](:\\d{1,5})?/?")) {
            return URI.create(given.endsWith("/") ? given : given + "/");
        }
        throw new IllegalStateException("公证的地址应如 http://127.0.0.1:7381，这里是 " + given
                + "。 A notary's address is like http://127.0.0.1:7381, this is " + given + ".");
    }

    /**
     * For the log with those keys; one that goes on under another name has a file of what was signed of its own.
     *
     * @throws Refused when the key, the token or the notary's file is not there, or another's
     */
    Signing by(LogKeys keys) {
        VerifierKey known = keys.now();
        if (notary == null) {
            return Notary.of(keys.memory(state), KeyFile.log(key, known), KeyFile.sm2(key, known));
        }
        if (!key.toString().isEmpty() && Files.exists(key)) {
            LOG.log(
                    Level.WARNING,
                    "另有公证，签名密钥却还在 " + key
                            + "：请用 ./banli hand-over 移交。 There is a notary, but the signing key is still in " + key
                            + ": hand it over with ./banli hand-over.");
        }
        return new NotaryElsewhere(notary, TokenFile.read(token), known);
    }
}

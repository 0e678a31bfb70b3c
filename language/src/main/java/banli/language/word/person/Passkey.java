package banli.language.word.person;

import java.util.List;

/**
 * 通行密钥。 What is kept of a passkey, all of it public: with it a signature is checked, none is made. Bytes are in base64url.
 *
 * @param credential the authenticator's own id of it
 * @param handle by which the authenticator knows its person; says nothing of them
 * @param attestation what came with it when it was made, the public key among it
 * @param signatures how many the authenticator said it had made; 0 when it does not count
 * @param transports by which ways it can be reached
 */
public record Passkey(String credential, String handle, String attestation, long signatures, List<String> transports) {}

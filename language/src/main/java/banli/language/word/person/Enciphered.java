package banli.language.word.person;

/** 加密的个人信息。 A personal value under its person's key: AES-256-GCM, nonce and ciphertext in base64, with a commitment to the key (hex).
 *
 * @param <T> what it holds in clear: text, or {@link ContactDetails}
 * @param person whose key it is
 * @param keyCommitment sha-256 that commits to the key, hex
 * @param sealed base64 of nonce (12 bytes) and ciphertext with tag
 */
public record Enciphered<T>(String person, String keyCommitment, String sealed) {}

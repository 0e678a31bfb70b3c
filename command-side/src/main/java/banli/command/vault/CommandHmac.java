package banli.command.vault;

import banli.language.command.Command;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 动作的校验码。 HMAC-SHA-256 of a command's name and JSON under a key of the vault: tells a repetition from another act
 * under the same key, without giving away what the act said.
 */
public final class CommandHmac {
    private final PersonKeys keys;
    private volatile SecretKeySpec key;

    /** 用保险库的密钥。 The key is read from the vault when first needed. */
    public CommandHmac(PersonKeys keys) {
        this.keys = keys;
    }

    /** 计算校验码。 The HMAC in hex. */
    public String of(Command command) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            mac.update(command.getClass().getSimpleName().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(WireMapper.mapper().writeValueAsBytes(command)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            key = new SecretKeySpec(keys.house("command-hmac"), "HmacSHA256");
        }
        return key;
    }
}

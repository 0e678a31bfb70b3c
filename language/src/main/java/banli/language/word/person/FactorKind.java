package banli.language.word.person;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 第二验证方式。 The kinds of second factor by which a person shows who they are beside the password. */
public enum FactorKind implements Labelled {
    /** 通行密钥 — a passkey (WebAuthn). */
    PASSKEY("通行密钥", "passkey"),
    /** 动态验证码 — the codes of an app (RFC 6238). */
    CODE_APP("动态验证码", "codes of an app"),
    /** 备用码 — recovery codes, each good once. */
    RECOVERY_CODES("备用码", "recovery codes");

    private final Text label;

    FactorKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}

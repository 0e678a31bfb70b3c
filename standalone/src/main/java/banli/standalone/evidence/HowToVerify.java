package banli.standalone.evidence;

import banli.proof.note.Checkpoint;
import banli.proof.note.VerifierKey;

/** 怎样核验。 What stands in a pack for whoever opens it without knowing what it is. */
final class HowToVerify {
    private HowToVerify() {}

    static String text(VerifierKey key, Checkpoint head) {
        return """
                这是一案的证据包：账本里的原样事实、每条事实的证明、事实所附的文件。
                核验不需要网络、登录和出具单位的任何东西：

                    java -jar banli-proof.jar verify 本文件 --key 单位公布的验证密钥

                密钥不要从包里取，请与单位公布的核对。包里所写的是：
                    %1$s
                检查点：日志 %2$s，%3$d 条，根 %4$s
                证明的是：记了什么、记录的先后、此后没有改动。没有证明的：所记是否属实，此后还有没有别的事实。

                This is a pack of evidence of one case: its facts as the ledger has them, a proof of each, and what they attach.
                It is checked without a network, a log-in or anything of the office that gave it out:

                    java -jar banli-proof.jar verify THIS-FILE --key THE-KEY-THE-OFFICE-HAS-PUBLISHED

                Don't take the key from the pack; compare it with the published one. The pack says the line above.
                Checkpoint: the log %2$s, %3$d facts, root %4$s
                Proved is what was recorded, in which order, and that it was not changed since. Not proved is whether what was
                recorded is true, and whether other facts came later.
                """.formatted(key, head.origin(), head.size(), head.root());
    }
}

package banli.desk.evidence;

import banli.proof.note.Checkpoint;
import banli.proof.pack.About;
import banli.proof.word.Said;
import java.nio.charset.StandardCharsets;

/** 怎样核验。 What stands in a pack for whoever opens it without knowing what it is. */
final class HowToVerify {
    private HowToVerify() {}

    static String text(About about, byte[] policy, Checkpoint head) {
        Said what = what(about);
        Said not = notProved(about);
        return """
            %5$s
            核验不需要网络、登录和出具单位的任何东西：

                java -jar banli-proof.jar verify 本文件 --key 单位公布的验证密钥

            或者用浏览器打开单位公布的 verify.html，把本文件拖进去。密钥不要从包里取，请与单位公布的核对。包里所写的是：
            %1$s
            检查点：日志 %2$s，%3$d 条，根 %4$s
            证明的是：记了什么、记录的先后、此后没有改动。没有证明的：%6$s

            %7$s
            It is checked without a network, a log-in or anything of the office that gave it out:

                java -jar banli-proof.jar verify THIS-FILE --key THE-KEY-THE-OFFICE-HAS-PUBLISHED

            or in a browser: open the verify.html that the office has published, and drop this file on it. Don't take the key from
            the pack; compare it with the published one. The pack says the lines above.
            Checkpoint: the log %2$s, %3$d facts, root %4$s
            Proved is what was recorded, in which order, and that it was not changed since. Not proved: %8$s
            """.formatted(
                new String(policy, StandardCharsets.UTF_8).strip().indent(4).stripTrailing(),
                head.origin(),
                head.size(),
                head.root(),
                what.zh(),
                not.zh(),
                what.en(),
                not.en());
    }

    private static Said what(About about) {
        return switch (about.kind()) {
            case CASE ->
                new Said(
                        "这是一案的证据包：账本里的原样事实、每条事实的证明、事实所附的文件；旁边的会议和代理另列。",
                        "This is a pack of evidence of one case: its facts as the ledger has them, a proof of each,"
                                + " and what they attach; meetings and delegations beside it are told apart.");
            case REPLY ->
                new Said(
                        "这是一件公开答复的证据包：公开时记入账本的原文和它的证明。",
                        "This is a pack of evidence of a published reply: its text as the ledger recorded it, and a"
                                + " proof.");
            case FIGURE ->
                new Said(
                        "这是一个指标的证据包：它所计的每一案的全部事实和证明。",
                        "This is a pack of evidence of a figure: all facts of every case that it counts, and their"
                                + " proofs.");
            case SUMMARY ->
                new Said(
                        "这是工作总结的证据包：文字、其中的指标，和指标所计的每一案的全部事实和证明。",
                        "This is a pack of evidence of the annual summary: its text, its figures, and"
                                + " all facts of every case that they count, with their proofs.");
        };
    }

    private static Said notProved(About about) {
        return switch (about.kind()) {
            case CASE ->
                new Said(
                        "所记是否属实，末端封存（包里写明）以后还有没有别的事实。",
                        "whether what was recorded is true, and whether other facts came after the ends of the streams"
                                + " were sealed.");
            case REPLY ->
                new Said(
                        "答复所说是否属实，此后是否撤回公开，不公开的其他事实。",
                        "whether what the reply says is true, whether it was taken down since, and what is not"
                                + " public.");
            case FIGURE, SUMMARY ->
                new Said(
                        "还有没有别的案件，所列的每一案是否该计入（请看各案的事实），所记是否属实。",
                        "whether other cases exist, whether each listed one counts (read their facts), and whether"
                                + " what was recorded is true.");
        };
    }
}

package banli.desk.token;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Set;
import java.util.regex.Pattern;

/** 令牌的范围。 What a token opens: a closed list of addresses each; all else stays shut to tokens. */
public enum TokenScope implements Labelled {
    /** 查阅案件 — reads cases, and the lists of their work. */
    CASES(
            "查阅案件",
            "read cases",
            false,
            "cases(/[^/]+(/(acts|deadlines|origin|package))?)?|board|chases|commitments|decisions|due|extensions|meetings(/[^/]+)?|outbox"),
    /** 查阅指标 — reads figures. */
    FIGURES("查阅指标", "read figures", false, "figures(/.+)?|flow(/[^/]+)?|points|summary(/docx)?|year/[^/]+|difference"),
    /** 查阅轨迹 — reads the trail, facts as stored, and their proofs. */
    TRAIL("查阅轨迹", "read the trail", false, "trail|cases/[^/]+/facts|findings(/[^/]+)?|evidence/.+|process/.+"),
    /** 接收事实流 — reads the feed of facts. */
    FEED("接收事实流", "read the feed", false, "feed"),
    /** 办理 — does acts on cases and meetings as its person. */
    ACT("以本人身份办理", "do acts", true, "cases|cases/[^/]+/acts/[^/]+|meetings/acts/[^/]+|attachments|inbound");

    /** Who one is, and where to find what else there is, any token may ask. */
    private static final Pattern ANY = Pattern.compile("me|events");

    private static final String API = "/api/";

    private final Text label;
    private final boolean acts;
    private final Pattern opens;

    TokenScope(String zh, String en, boolean acts, String opens) {
        this.label = new Text(zh, en);
        this.acts = acts;
        this.opens = Pattern.compile(opens);
    }

    /** 是否开放。 Whether one of these scopes opens the address to a request that reads, or to one that acts. */
    public static boolean open(Set<TokenScope> scopes, boolean reads, String path) {
        if (!path.startsWith(API)) {
            return false;
        }
        String there = path.substring(API.length());
        return reads && ANY.matcher(there).matches()
                || scopes.stream()
                        .anyMatch(scope -> scope.acts != reads
                                && scope.opens.matcher(there).matches());
    }

    @Override
    public Text label() {
        return label;
    }
}

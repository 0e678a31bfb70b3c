package banli.language.word.security;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 安全事件。 What the security record tells: who came in, who took something away, who was refused. */
public enum SecurityEvent implements Labelled {
    /** 登录 — logged in. */
    LOG_IN("登录", "log-in", true),
    /** 登录未成 — log-in refused. */
    LOG_IN_REFUSED("登录未成", "log-in refused", false),
    /** 退出 — logged out. */
    LOG_OUT("退出", "log-out", false),
    /** 会话结束 — a session was ended. */
    SESSION_ENDED("会话结束", "session ended", false),
    /** 再次确认身份 — proved once more who they are. */
    STEP_UP("再次确认身份", "confirmed again", false),
    /** 再次确认未成 — could not prove it. */
    STEP_UP_REFUSED("再次确认未成", "confirming refused", false),
    /** 设置第二因素 — set a second factor. */
    FACTOR_SET("设置第二因素", "second factor set", false),
    /** 撤销第二因素 — removed a second factor. */
    FACTOR_REMOVED("撤销第二因素", "second factor removed", false),
    /** 设置口令 — set a password. */
    PASSWORD_SET("设置口令", "password set", false),
    /** 使用一次性登录码 — used a one-time code. */
    CODE_USED("使用一次性登录码", "one-time code used", false),
    /** 设立接口令牌 — made a token for a program of their own. */
    TOKEN_MADE("设立接口令牌", "API token made", true),
    /** 停用接口令牌 — ended one. */
    TOKEN_ENDED("停用接口令牌", "API token ended", false),
    /** 使用接口令牌 — a program came in with one. */
    TOKEN_USED("使用接口令牌", "API token used", true),
    /** 令牌被拒 — a token that is none, or no longer. */
    TOKEN_REFUSED("令牌被拒", "API token refused", false),
    /** 导出 — exported a table. */
    EXPORT("导出", "export", true),
    /** 取走文件 — took a document. */
    DOWNLOAD("取走文件", "download", true),
    /** 办理被拒 — an act refused for want of an office. */
    ACT_REFUSED("办理被拒", "act refused", false),
    /** 访问被拒 — a page or resource refused. */
    ACCESS_DENIED("访问被拒", "access denied", false),
    /** 查阅个人信息 — read somebody's personal details. */
    PERSONAL_READ("查阅个人信息", "personal details read", true),
    /** 来件 — a package from another office came, or was refused. */
    PACKAGE("来件", "package from another office", false),
    /** 记录有缺 — events that could not be kept. */
    RECORD_GAP("记录有缺", "gap in the record", false);

    private final Text label;
    private final boolean first;

    SecurityEvent(String zh, String en, boolean first) {
        this.label = new Text(zh, en);
        this.first = first;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether it is on record before its person gets an answer. */
    public boolean first() {
        return first;
    }
}

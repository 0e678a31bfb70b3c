package banli.desk.problem;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Locale;

/** 问题种类。 The families of problems, each with its HTTP status and title. */
public enum ProblemKind implements Labelled {
    /** A rule is unmet. */
    RULE(422, "按规则现在不能这样办", "The rules don't allow this now"),
    /** Something sent is wrong. */
    FIELD(422, "填写的内容有误", "Some of what was sent is wrong"),
    /** The request can't be read at all. */
    REQUEST(400, "请求无法识别", "The request can't be understood"),
    /** Nobody is logged in. */
    LOGIN(401, "请先登录", "Please log in first"),
    /** The office may not. */
    OFFICE(403, "您的职务不能办理此事", "Your office may not do this"),
    /** Who it is must be proved anew. */
    CONFIRM(403, "请再次确认身份", "Please confirm who you are"),
    /** The form's token is missing or old. */
    TOKEN(403, "页面已过期", "The page is out of date"),
    /** No such thing. */
    UNKNOWN(404, "没有找到", "Not found"),
    /** The address knows other methods. */
    METHOD(405, "这个地址不支持这种请求方法", "This address doesn't answer that method"),
    /** No such form of answer. */
    ACCEPT(406, "不能以所要求的格式答复", "No answer in the format asked for"),
    /** Another act came first. */
    CONFLICT(409, "与其他办理动作冲突", "Another act got in the way"),
    /** It was there once. */
    GONE(410, "已失效", "No longer open"),
    /** The body is too long. */
    TOO_LARGE(413, "发来的内容过长", "Too much was sent"),
    /** The body is no JSON. */
    MEDIA(415, "只接受 JSON 格式的内容", "Only JSON is accepted"),
    /** Too many failed log-ins at once. */
    TOO_MANY(429, "登录尝试过于频繁", "Too many log-in attempts"),
    /** A fault of the program. */
    INTERNAL(500, "系统出现故障", "Something went wrong here"),
    /** The store or the screens are away for the moment. */
    UNAVAILABLE(503, "暂时无法办理", "Not available for the moment");

    private final int status;
    private final Text title;

    ProblemKind(int status, String zh, String en) {
        this.status = status;
        this.title = new Text(zh, en);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    @Override
    public Text label() {
        return title;
    }

    /** The RFC 9457 type: {@code urn:banli:problem:rule}. */
    public String urn() {
        return "urn:banli:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package banli.language.act;

import banli.language.word.Text;
import java.util.List;

/** 账本的规则。 What else can stand in the way of an act or a question, whatever it is about: the ledger, its screens and its processes. */
public enum LedgerRule implements KnownRule {
    POLICY_ADOPTED("policy-adopted", "办理须依照已采用的规则", "Cases are handled by an adopted policy"),
    NUMBER_AVAILABLE("number-available", "签发须先取得文号", "A reply is issued under a document number"),
    CASES_KNOWN("cases-known", "须先查清有关的全部案件", "All the cases it is about are to be known first"),
    FACTS_KNOWN("facts-known", "只依照认识的事实作决定、查验职务", "Decisions and offices rest on facts that are known"),
    ONE_KEY_ONE_ACT(
            "one-key-one-act", "同一幂等键只用于一人在一处的一个动作", "One idempotency key serves one act of one person in one place"),
    KNOWN_SENDER(
            "known-sender", "动作和提问只接受已知部分的签名", "Acts and questions are taken only under the signature of a known part"),
    KNOWN("known", "所查的内容须存在", "What is asked for must exist"),
    AS_OF_IN_LEDGER("as-of-in-ledger", "所选时刻须在账本的时间之内", "The moment asked for must lie within the ledger's time"),
    PAST_MADE("past-made", "往日的画面须已建成", "The screens of the past must have been made"),
    ONE_REBUILD("one-rebuild", "重建一次只做一个", "Screens are rebuilt once at a time"),
    /** Another act on the same stream came first, twice. */
    CONFLICT(
            "ledger-conflict",
            "别人刚刚在同一案件上办理了另一动作，请刷新后再办。",
            "Someone else has just acted on the same case. Look again, then act."),
    /** Nothing is recorded under this key. */
    UNKNOWN("ledger-unknown", "没有这个案件，请核对案件键。", "There is no such case. Check its key."),
    /** Larger than can be carried. */
    TOO_LARGE(
            "ledger-too_large",
            "内容超过 4 MiB，没有发出，什么都没有改动。请缩短内容，或缩小查询的范围。",
            "This is larger than 4 MiB; it was not sent, and nothing was changed. Shorten it, or ask for less."),
    /** The connection broke while the facts were being committed. */
    UNCERTAIN(
            "ledger-uncertain",
            "记录途中与账本的连接中断，不能确定是否已记录。请用同一个幂等键（Idempotency-Key）重试即可确认，不会重复记录。",
            "The connection to the ledger broke while it recorded, so the outcome is unknown. Send it again with the same Idempotency-Key to learn it: nothing is recorded twice."),
    /** The ledger, or whoever answers, can't be reached for the moment. */
    AWAY(
            "ledger-away",
            "账本暂时没有回应。请稍候用同一个幂等键（Idempotency-Key）重试，不会重复记录。",
            "The ledger doesn't answer for the moment. Try again with the same Idempotency-Key: nothing is recorded twice.");

    private final String id;
    private final Text sentence;

    LedgerRule(String id, String zh, String en) {
        this.id = id;
        this.sentence = new Text(zh, en);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Text sentence() {
        return sentence;
    }

    @Override
    public List<String> mendedBy() {
        return List.of();
    }
}

package banli.query.screen;

import banli.language.word.Text;
import java.util.Set;

/**
 * 视野。 What whoever asks may see of cases. It is bound at the bus while a question is answered; what the house asks of itself sees
 * everything.
 *
 * @param cases whether cases may be read at all
 * @param every whether nothing is hidden from them for confidentiality, whoever asks for it
 * @param hidden confidential cases of which nothing may be read but that they exist
 */
public record Sight(boolean cases, boolean every, Set<String> hidden) {
    /** 当前视野。 The one bound to what runs now. */
    public static final ScopedValue<Sight> CURRENT = ScopedValue.newInstance();

    /** 代替标题的字样。 What stands in place of a title. */
    public static final Text VEILED = new Text("〔保密〕", "〔confidential〕");

    private static final Sight WHOLE = new Sight(true, true, Set.of());

    /** 现在的视野。 What may be seen now. */
    public static Sight now() {
        return CURRENT.isBound() ? CURRENT.get() : WHOLE;
    }

    /** 是否遮去。 Whether nothing of this case may be seen. */
    public boolean hides(String caseId) {
        return hidden.contains(caseId);
    }

    /** 遮去的案件。 The hidden cases, as a parameter of SQL. */
    public String[] hiddenCases() {
        return hidden.toArray(String[]::new);
    }
}

package banli.language.word;

/** 同一句话的中文与英文。 One sentence in Chinese and in English; neither is ever null or blank. */
public record Text(String zh, String en) {
    /** Both languages are required. */
    public Text {
        if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }

    /** The sentence in the language asked for: Chinese unless {@code language} is {@code "en"}. */
    public String in(String language) {
        return "en".equals(language) ? en : zh;
    }
}

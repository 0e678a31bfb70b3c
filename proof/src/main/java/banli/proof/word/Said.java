package banli.proof.word;

/** 同一句话的中文与英文。 One sentence in Chinese and in English. */
public record Said(String zh, String en) {
    @Override
    public String toString() {
        return zh + " " + en;
    }
}

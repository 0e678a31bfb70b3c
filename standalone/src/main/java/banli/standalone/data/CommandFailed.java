package banli.standalone.data;

import banli.language.word.Text;

/** 做不到，用一句话说明原因。 Something could not be done; the sentence is for the person at the keyboard. */
public final class CommandFailed extends RuntimeException {
    private final transient Text sentence;

    /** Says why, in both languages. */
    public CommandFailed(Text sentence) {
        this(sentence, null);
    }

    /** Says why, in both languages, and keeps the cause for whoever looks deeper. */
    public CommandFailed(Text sentence, Throwable cause) {
        super(sentence.zh() + "\n" + sentence.en(), cause);
        this.sentence = sentence;
    }

    /** Whoever was waited for was told to stop; the thread stays interrupted. */
    public static CommandFailed interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new CommandFailed(new Text("已中断。", "Interrupted."), cause);
    }

    /** The sentence. */
    public Text sentence() {
        return sentence;
    }
}

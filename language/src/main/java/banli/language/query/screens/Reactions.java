package banli.language.query.screens;

import banli.language.word.Text;
import java.time.Instant;
import java.util.List;

/**
 * 后续动作。 How far the consequences of facts have been done, and which wait.
 *
 * @param position the last fact whose consequences were done or set aside, null while the process that answers does not do them
 * @param doing what many cases have one after another just now, null for nothing, and where another process does it
 * @param failing why they stand still, null when they don't
 * @param waiting those set aside, each tried again every minute; the first thousand
 * @param total how many are set aside
 */
public record Reactions(Long position, Doing doing, Text failing, List<WaitingReaction> waiting, long total) {
    /** 正在逐案办理的。 What follows in every case, in how many it is done, of how many. After a stop it begins anew, and does none twice. */
    public record Doing(Text what, long done, long total) {}

    /**
     * 搁置的后续动作。 A consequence that failed.
     *
     * @param fact number of the fact it follows from, null when that is not known
     * @param stream the stream of that fact: a case's key, or another stream's id
     * @param type wire name of that fact
     * @param what what should follow
     * @param why why it failed; never quotes what people wrote
     * @param since when it was set aside
     * @param tried when it was tried last
     */
    public record WaitingReaction(
            Long fact, String stream, String type, Text what, Text why, Instant since, Instant tried) {}
}

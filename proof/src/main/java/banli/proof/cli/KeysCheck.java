package banli.proof.cli;

import banli.proof.log.LogFiles;
import banli.proof.log.OwnFacts;
import banli.proof.log.Tiles;
import banli.proof.note.Checkpoint;
import banli.proof.note.LogKeys;
import banli.proof.tree.Hash;
import banli.proof.tree.Tree;
import banli.proof.word.Refused;
import java.util.ArrayList;
import java.util.List;

/** 换过的密钥。 The changes of the signing key that a log's own facts record, each in the history that it speaks of. */
final class KeysCheck {
    private KeysCheck() {}

    /** @throws Refused when one was made for another history than the one in which it stands */
    static List<LogKeys.Change> changes(LogFiles files, Checkpoint log) {
        List<LogKeys.Change> changes = new ArrayList<>();
        OwnFacts.each(files, log.size(), OwnFacts.OF_KEYS, (fact, payload) -> {
            LogKeys.Change change = LogKeys.Change.read(fact, payload);
            Checkpoint at = change.said().at();
            if (!change.said().lost()
                    && (at.size() > fact || !root(files, log, at.size()).equals(at.root()))) {
                throw new Refused(
                        "第 " + fact + " 号事实里的换钥文书是为另一份历史签的（分叉）。",
                        "The change of key in fact " + fact + " was signed for another history (SPLIT VIEW).");
            }
            changes.add(change);
        });
        return changes;
    }

    private static Hash root(LogFiles files, Checkpoint log, long size) {
        return new Tree(new Tiles(files, log.size()), size).root();
    }
}

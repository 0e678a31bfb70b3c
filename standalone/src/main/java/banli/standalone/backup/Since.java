package banli.standalone.backup;

import java.nio.file.Path;

/**
 * 备份以后的事。 What came after a backup was taken, as whoever restores it knows from elsewhere.
 *
 * @param erased persons erased by law
 * @param signed the file of what the ledger's log had signed last; null when nothing was signed after the backup
 */
public record Since(Erasures erased, Path signed) {
    /** 没有什么。 Nothing did. */
    public static final Since NOTHING = new Since(Erasures.NONE, null);
}

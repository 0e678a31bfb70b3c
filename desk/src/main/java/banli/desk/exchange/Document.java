package banli.desk.exchange;

import banli.language.word.proposal.Attachment;
import java.nio.file.Path;

/**
 * 随包文件。 A document of the case.
 *
 * @param path where it is in the package; null where it is not in it
 * @param kept where its bytes are kept here; null where they are not, or are too many
 */
record Document(Attachment attachment, String path, Path kept) {}

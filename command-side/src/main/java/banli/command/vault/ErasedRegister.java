package banli.command.vault;

import banli.language.event.SubjectEvent.SubjectErased;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 删除登记。 A file beside the keys, one line of JSON for each person erased, with the certificate: an older backup, whose
 * facts don't know of it yet, is told by this file which keys must not come back.
 */
public final class ErasedRegister {
    private final Path file;
    private Set<String> noted;

    /** 登记所在的文件。 In this file, made when first needed. */
    public ErasedRegister(Path file) {
        this.file = file;
    }

    /** 登记一人。 Adds the person, once; the file is read for it once. */
    public synchronized void note(SubjectErased erased) {
        if (noted == null) {
            noted = subjects();
        }
        if (noted.contains(erased.subject())) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    WireMapper.mapper().writeValueAsString(erased) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
            noted.add(erased.subject());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** 登记在册的人。 The ids of who is in it. */
    public Set<String> subjects() {
        Set<String> all = new TreeSet<>();
        entries().forEach(one -> all.add(one.subject()));
        return all;
    }

    /** 全部登记。 Every entry, in order; a last line that a kill left unfinished is none. */
    public List<SubjectErased> entries() {
        if (Files.notExists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.endsWith("}"))
                    .map(line -> WireMapper.mapper().readValue(line, SubjectErased.class))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package banli.standalone.backup;

import banli.command.vault.ErasedRegister;
import banli.language.event.SubjectEvent.SubjectErased;
import banli.language.event.Wire;
import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.facts.Facts;
import banli.wire.WireMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 已删除者。 Persons erased by law, with their certificates: by the facts, or by a register of a later day. */
public final class Erasures {
    /** None. */
    static final Erasures NONE = new Erasures(Map.of());

    static final String FILE = "erased.jsonl";

    private static final String TYPE =
            SubjectErased.class.getAnnotation(Wire.class).value();

    private final Map<String, SubjectErased> bySubject;

    private Erasures(Map<String, SubjectErased> bySubject) {
        this.bySubject = bySubject;
    }

    static Erasures in(Facts facts, long last) {
        Map<String, SubjectErased> found = new LinkedHashMap<>();
        facts.each(0, last, fact -> {
            if (fact.type().equals(TYPE)) {
                SubjectErased erased = WireMapper.mapper().readValue(fact.payload(), SubjectErased.class);
                found.put(erased.subject(), erased);
            }
        });
        return new Erasures(found);
    }

    /** 登记文件。 By the register of erasures of a later day; none when no file is named. */
    public static Erasures registered(Path file) {
        if (file == null) {
            return NONE;
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed(
                    new Text("没有删除登记文件 " + file + "。", "There is no register of erasures at " + file + "."));
        }
        return of(new ErasedRegister(file).entries());
    }

    private static Erasures of(List<SubjectErased> all) {
        Map<String, SubjectErased> found = new LinkedHashMap<>();
        all.forEach(one -> found.put(one.subject(), one));
        return new Erasures(found);
    }

    Erasures and(Erasures more) {
        Map<String, SubjectErased> all = new LinkedHashMap<>(bySubject);
        more.bySubject.forEach(all::putIfAbsent);
        return new Erasures(all);
    }

    Collection<String> subjects() {
        return bySubject.keySet();
    }

    /** Nothing is written where nobody was erased. */
    void write(Path file) throws IOException {
        ErasedRegister register = new ErasedRegister(file);
        bySubject.values().forEach(register::note);
    }

    /** What a backup says, and that of them. */
    Text told(Text done) {
        return bySubject.isEmpty()
                ? done
                : new Text(
                        done.zh() + "其中 " + bySubject.size() + " 人已依法删除（" + FILE + "）；在此以前的备份里可能还有他们的密钥，请按期轮换。",
                        done.en() + " " + bySubject.size() + " persons are erased by law (" + FILE
                                + "); backups taken before may still hold their keys: rotate them.");
    }

    /** What a restore says, and that of them. */
    Text dropped(Text done) {
        return bySubject.isEmpty()
                ? done
                : new Text(
                        done.zh() + "。已依法删除的 " + bySubject.size() + " 人，密钥没有恢复。",
                        done.en() + ". The keys of " + bySubject.size()
                                + " persons erased by law were not brought back.");
    }
}

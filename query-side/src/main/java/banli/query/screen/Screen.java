package banli.query.screen;

import banli.language.word.Text;
import banli.query.feed.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 屏幕。 Reads facts, stream by stream, and keeps rows.
 *
 * @param <V> what it keeps of a stream between two batches; {@link Void} when nothing
 */
public interface Screen<V> {
    /** 名称。 Its name in the list of what can't be read. */
    String name();

    /** 给人看的名称。 What people call it. */
    default Text label() {
        return new Text(name(), name());
    }

    /** 折叠的版本。 Goes up by one whenever the same facts come to other rows: they are then made anew. */
    default int version() {
        return 1;
    }

    /** 是否读这条记录。 Whether it reads the facts of this entry's stream at all. */
    boolean reads(Entry entry);

    /** 所用的表。 Its tables. */
    List<Table> tables();

    /** 载入。 What it keeps of these streams so far. */
    Map<String, V> load(Set<String> streams);

    /** 开始读一个流。 Begins to read on; {@code soFar} is null for a new stream. */
    Reading start(String stream, V soFar, History history);

    /** 阅读。 One stream being read. Whatever it throws means that the fact can't be read; its rows stay as before that fact. */
    interface Reading {
        /** 读下一条。 Reads the next fact, which is readable. */
        void read(Entry entry);

        /** 现有的行。 The rows as they now stand: all of an owned table, the changed ones of any other. */
        List<Row> rows();

        /** 原样未动的表。 Its owned tables in which the stream's rows stand as they should, so that {@link #rows} leaves them out. */
        default Set<Table> standing() {
            return Set.of();
        }
    }

    /** 往事。 The facts of a stream before and up to a sequence, for corrections. */
    interface History {
        /** 到某序号为止的记录。 In order, up to and including this sequence. */
        List<Entry> upTo(String stream, long sequence);

        /** 由记录得出。 Of one stream, of entries that are at hand. */
        static History of(List<Entry> entries) {
            return (_, sequence) -> entries.stream()
                    .filter(entry -> entry.sequence() <= sequence)
                    .toList();
        }

        /** 是否实时。 Whether the living screens are read on: only what they come to may be remembered for the next batch. */
        default boolean live() {
            return false;
        }
    }
}

package banli.query.feed;

import banli.language.event.LedgerFact;
import banli.language.word.Text;
import banli.wire.WireMapper;
import banli.wire.WireNames;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;

/** 解码。 Makes an {@link Entry} of a fact as stored; what can't be read says why and never throws. */
public final class Decoder {
    private static final ObjectReader STRINGS =
            WireMapper.mapper().readerFor(new TypeReference<Map<String, String>>() {});
    private static final Map<String, Known> KNOWN = WireNames.allFacts().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Known.of(each.getValue())));

    private Decoder() {}

    /** 解码。 The fact decoded, or an entry that says why it can't be. */
    public static Entry decoded(RawFact raw) {
        LedgerFact fact = null;
        Text why = null;
        Map<String, String> meta = Map.of();
        try {
            meta = STRINGS.readValue(raw.metadata());
            Known known = KNOWN.get(raw.type());
            if (known != null && known.revisions().contains(raw.revision())) {
                fact = known.reader().readValue(raw.payload());
            } else {
                why = unknown(raw.type(), raw.revision());
            }
        } catch (JacksonException | IllegalArgumentException broken) {
            why = broken(raw.type());
        }
        return new Entry(raw.position(), raw.stream(), raw.sequence(), raw.type(), raw.recordedAt(), meta, fact, why);
    }

    /** 不认识。 Why a fact of an unknown type or revision can't be read. */
    public static Text unknown(String type, String revision) {
        return new Text(
                "本程序不认识“" + type + "”第" + revision + "版事实，需要升级程序后重试。",
                "This program does not know the fact “" + type + "”, revision " + revision
                        + ". Upgrade it, then retry.");
    }

    /** 内容损坏。 Why a fact whose JSON is broken can't be read; never quotes the content. */
    public static Text broken(String type) {
        return new Text("“" + type + "”事实的内容无法读取。", "The content of the fact “" + type + "” cannot be read.");
    }

    /** How a type of fact is read, prepared once. */
    private record Known(ObjectReader reader, Set<String> revisions) {
        static Known of(Class<? extends LedgerFact> type) {
            return new Known(WireMapper.mapper().readerFor(type), WireNames.revisionsRead(type));
        }
    }
}

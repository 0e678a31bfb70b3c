package banli.desk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.replay.Difference.Entry;
import banli.desk.replay.Difference.Field;
import banli.desk.replay.Difference.Kind;
import banli.desk.replay.Difference.Part;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ItemView;
import banli.language.query.casefile.ProgressView;
import banli.language.word.proposal.Adoption;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("两个时刻的差别")
class DifferenceTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final ItemView OPEN = new ItemView(1, "增设助餐点", null, null, null);
    private static final ItemView ANSWERED = new ItemView(1, "增设助餐点", Adoption.FULL, null, "已增设三处。");

    @Test
    @DisplayName("同一时刻与自己比，没有差别")
    void noDifferenceFromItself() {
        CaseFile file = file("背景", List.of(ANSWERED), List.of(progress("开工", 3)));
        assertThat(Difference.between(file, file)).isEmpty();
    }

    @Test
    @DisplayName("事项按编号对上，写出答复前后；新进展是新增；没有变的不列")
    void itemsAndProgress() {
        List<Part> parts = Difference.between(
                file("背景", List.of(OPEN), List.of()), file("背景", List.of(ANSWERED), List.of(progress("开工", 3))));
        assertThat(parts)
                .containsExactly(
                        new Part(
                                "items",
                                List.of(new Entry(
                                        Kind.CHANGED,
                                        Map.of("number", 1),
                                        List.of(
                                                new Field("adoption", null, Adoption.FULL, List.of()),
                                                new Field("answer", null, "已增设三处。", List.of()))))),
                        new Part(
                                "progress",
                                List.of(new Entry(
                                        Kind.CAME,
                                        Map.of("on", DAY),
                                        List.of(new Field("text", null, "开工", List.of()))))));
    }

    @Test
    @DisplayName("两条键相同的都在；倒过来比，新增的成了不再有的")
    void sameKeysAndBackwards() {
        CaseFile one = file(null, List.of(), List.of(progress("开工", 3)));
        CaseFile two = file(null, List.of(), List.of(progress("开工", 3), progress("封顶", 4)));
        assertThat(Difference.between(one, two))
                .singleElement()
                .satisfies(part -> assertThat(part.entries())
                        .containsExactly(new Entry(
                                Kind.CAME, Map.of("on", DAY), List.of(new Field("text", null, "封顶", List.of())))));
        assertThat(Difference.between(two, one))
                .singleElement()
                .satisfies(part ->
                        assertThat(part.entries()).extracting(Entry::kind).containsExactly(Kind.WENT));
    }

    @Test
    @DisplayName("长文字逐句对比；从无到有的案卷全是新的")
    void textsBySentence() {
        String text = "本区老年人口比例逐年上升。社区助餐点不足。建议增设助餐点并延长供餐时间。";
        List<Part> parts = Difference.between(
                file(text, List.of(), List.of()), file(text.replace("不足", "分布不均"), List.of(), List.of()));
        assertThat(parts.getFirst().entries().getFirst().fields().getFirst().pieces())
                .hasSize(4)
                .anySatisfy(piece -> assertThat(piece.text()).isEqualTo("社区助餐点分布不均。"));
        assertThat(Difference.between(null, file(text, List.of(OPEN), List.of())))
                .extracting(Part::name)
                .containsExactly("row", "items");
    }

    @Test
    @DisplayName("案卷的每个组成部分，要么有两种语言的名称，要么写明不比较")
    void everyComponentHasALabel() throws IOException {
        Set<String> used = new TreeSet<>();
        walk(CaseFile.class, used);
        for (String language : List.of("zh", "en")) {
            Properties words = new Properties();
            try (Reader reader = Files.newBufferedReader(
                    Path.of("src/main/resources/banli/desk/messages_replay_" + language + ".properties"))) {
                words.load(reader);
            }
            assertThat(words.stringPropertyNames())
                    .filteredOn(key -> key.startsWith("replay.of."))
                    .containsExactlyInAnyOrderElementsOf(
                            used.stream().map(name -> "replay.of." + name).toList());
        }
    }

    private static void walk(Class<?> type, Set<String> used) {
        for (RecordComponent component : Shown.components(type)) {
            used.add(component.getName());
            Class<?> of = component.getGenericType() instanceof ParameterizedType list
                    ? (Class<?>) list.getActualTypeArguments()[0]
                    : component.getType();
            if (Shown.KEYS.containsKey(of) || Shown.OPENED.contains(of)) {
                walk(of, used);
            }
        }
    }

    private static ProgressView progress(String text, long sequence) {
        return new ProgressView(text, null, null, DAY, sequence, false);
    }

    /** A file of which all else is absent. */
    private static CaseFile file(String background, List<ItemView> items, List<ProgressView> progress) {
        RecordComponent[] parts = CaseFile.class.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> switch (part.getName()) {
                    case "position" -> 7L;
                    case "background" -> background;
                    case "mayBePublic" -> false;
                    case "items" -> items;
                    case "progress" -> progress;
                    default -> part.getType() == List.class ? List.of() : null;
                })
                .toArray();
        try {
            return (CaseFile) CaseFile.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new AssertionError(unfit);
        }
    }
}

package banli.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("房子的规矩：房间")
class RoomsTest {
    private static final int MOST = 30;

    @Test
    @DisplayName("一个文件夹至多30个Java文件")
    void noRoomIsCrowded() {
        Map<String, Long> files = SourcesTest.sources("src")
                .collect(Collectors.groupingBy(
                        file -> SourcesTest.ROOT
                                .relativize(file.getParent())
                                .toString()
                                .replace('\\', '/'),
                        Collectors.counting()));
        files.values().removeIf(held -> held <= MOST);
        assertThat(files).isEmpty();
    }

    @Test
    @DisplayName("房间之间不绕圈")
    void noCirclesBetweenRooms() {
        Map<String, Set<String>> needs = needs();
        Map<String, Set<String>> reach = new HashMap<>();
        needs.keySet().forEach(room -> reach.put(room, reached(room, needs)));
        Set<Set<String>> circles = new HashSet<>();
        reach.forEach((room, far) -> {
            if (far.contains(room)) {
                circles.add(far.stream()
                        .filter(other -> reach.getOrDefault(other, Set.of()).contains(room))
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
        });
        assertThat(circles).isEmpty();
    }

    /** Which other rooms of ours each room needs. */
    private static Map<String, Set<String>> needs() {
        Map<String, Set<String>> needs = new HashMap<>();
        for (JavaClass one : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("banli")) {
            for (Dependency needed : one.getDirectDependenciesFromSelf()) {
                String other = needed.getTargetClass().getBaseComponentType().getPackageName();
                if (other.startsWith("banli.") && !other.equals(one.getPackageName())) {
                    needs.computeIfAbsent(one.getPackageName(), _ -> new HashSet<>())
                            .add(other);
                }
            }
        }
        return needs;
    }

    private static Set<String> reached(String from, Map<String, Set<String>> needs) {
        Set<String> reached = new HashSet<>();
        Set<String> next = needs.getOrDefault(from, Set.of());
        while (!next.isEmpty()) {
            reached.addAll(next);
            next = next.stream()
                    .flatMap(room -> needs.getOrDefault(room, Set.of()).stream())
                    .filter(room -> !reached.contains(room))
                    .collect(Collectors.toSet());
        }
        return reached;
    }
}

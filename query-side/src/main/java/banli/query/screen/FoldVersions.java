package banli.query.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 折叠的版本。 By which version of its fold each screen's rows were made. It stands beside how far they have read, and is read and written in the transaction that has locked that. */
@Component
public class FoldVersions {
    private final List<Screen<?>> screens;
    private final JdbcClient database;

    FoldVersions(List<Screen<?>> screens, JdbcClient database) {
        this.screens = screens;
        this.database = database;
    }

    /**
     * 过时的屏。 The screens whose rows an earlier version has made, or nobody knows which; rows that were never begun
     * are of this one.
     *
     * @param position how far the screens have read
     */
    public List<Screen<?>> outdated(long position) {
        if (position < 0) {
            return List.of();
        }
        Map<String, Integer> known = known();
        screens.forEach(screen -> {
            if (known.getOrDefault(screen.name(), 0) > screen.version()) {
                throw new IllegalStateException(
                        "本程序比画面旧，请使用新版程序。 The screens were made by a newer program than this: " + screen.name());
            }
        });
        return screens.stream()
                .filter(screen -> known.getOrDefault(screen.name(), 0) < screen.version())
                .toList();
    }

    /** 都是现版本。 All rows are of this program's versions from now on. */
    public void current() {
        for (Screen<?> screen : screens) {
            database.sql("insert into fold_version (screen, version) values (?, ?)"
                            + " on conflict (screen) do update set version = excluded.version")
                    .params(screen.name(), screen.version())
                    .update();
        }
    }

    private Map<String, Integer> known() {
        Map<String, Integer> known = new HashMap<>();
        database.sql("select screen, version from fold_version").query(row -> {
            known.put(row.getString(1), row.getInt(2));
        });
        return known;
    }
}

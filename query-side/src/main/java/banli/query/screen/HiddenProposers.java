package banli.query.screen;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 不再公开姓名的提出人。 Proposers whom nothing public may name now: who asked for confidentiality, is restricted, or was erased. */
public final class HiddenProposers {
    /** 编号。 Their ids, as a query. */
    public static final String IDS = """
            select proposer from proposer where confidential
            union all select substr(stream, 9) from (
                select distinct on (stream) stream, type from trail
                where type in ('subject-restricted', 'restriction-lifted', 'subject-erased')
                order by stream, sequence desc) told where type <> 'restriction-lifted'
            """;

    private static final String NAMES = "select name from proposer where proposer in (" + IDS + """
            ) union select one ->> 'name' from register, jsonb_array_elements(
                coalesce(body -> 'coSigners', '[]') || coalesce(body -> 'leadProposer', '[]')) one
            where one ->> 'proposer' in (""" + IDS + ")";

    private HiddenProposers() {}

    /** 姓名。 By which names they are known, in the directory and on their cases; those of two characters also as papers space them. */
    public static List<String> names(JdbcClient database) {
        return database.sql(NAMES).query(String.class).list().stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> name.codePointCount(0, name.length()) == 2
                        ? Stream.of(name, spaced(name, "\u3000"), spaced(name, " "))
                        : Stream.of(name))
                .distinct()
                .toList();
    }

    private static String spaced(String name, String blank) {
        int second = name.offsetByCodePoints(0, 1);
        return name.substring(0, second) + blank + name.substring(second);
    }
}

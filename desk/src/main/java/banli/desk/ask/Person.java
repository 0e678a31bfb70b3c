package banli.desk.ask;

import banli.language.query.HeldOffice;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;

/** 已登录的人。 Who is logged in, with the offices held at that time, also those acted in for others. */
public record Person(String id, String name, List<HeldOffice> offices) implements Principal, Serializable {
    @Override
    public String getName() {
        return id;
    }
}

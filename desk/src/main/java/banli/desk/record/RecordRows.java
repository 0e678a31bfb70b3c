package banli.desk.record;

import java.util.List;

/** 记录之处。 Where events are kept: all of a list or none of it. */
public interface RecordRows {
    /**
     * Adds these after all others.
     *
     * @throws org.springframework.dao.DataAccessException when they are not kept
     */
    void add(List<Noted> events);
}

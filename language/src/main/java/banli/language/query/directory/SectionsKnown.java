package banli.language.query.directory;

import java.util.List;

/** 已知的科室。 The sections by id. */
public record SectionsKnown(long position, List<Section> sections) {
    /** 科室。 A section's id and name. */
    public record Section(String unit, String name) {}
}

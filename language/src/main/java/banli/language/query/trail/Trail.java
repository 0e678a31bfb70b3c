package banli.language.query.trail;

import banli.language.query.directory.KnownNames;
import java.util.List;

/** 办理轨迹。 One page of the trail, newest last; {@code names} has the names of those acted for. */
public record Trail(long position, long total, List<TrailEntry> entries, KnownNames names) {}

package banli.language.query;

import java.util.List;

/** 办理轨迹。 One page of the trail, newest last. */
public record Trail(long position, long total, List<TrailEntry> entries) {}

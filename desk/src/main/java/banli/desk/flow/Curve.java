package banli.desk.flow;

/**
 * 一条曲线。 The path of an arrow, and where its words stand.
 *
 * @param anchor on which side of that place
 */
public record Curve(String path, int x, int y, String anchor) {}

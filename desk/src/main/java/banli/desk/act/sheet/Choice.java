package banli.desk.act.sheet;

/** 一个选项。 A value that can be chosen and how it is shown. */
public record Choice(String value, String label) {}

package banli.language.word.proposal;

/** 导入来源。 The sha-256 of the file and the row a case was imported from. */
public record ImportSource(String fileSha256, int row) {}

package banli.command.rulebook;

/** 姓名的记号。 The marks between which a sentence of the trail holds an id, to be shown as a name: nobody types them. */
final class NameMark {
    private NameMark() {}

    static boolean in(String text) {
        return text.indexOf('⟦') >= 0 || text.indexOf('⟧') >= 0;
    }
}

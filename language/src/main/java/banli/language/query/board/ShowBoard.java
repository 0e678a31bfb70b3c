package banli.language.query.board;

import banli.language.query.Query;

/** 督查看板。 The board now, of a section or the whole bureau (null). */
public record ShowBoard(String section) implements Query<Board> {
    @Override
    public Class<Board> answer() {
        return Board.class;
    }
}

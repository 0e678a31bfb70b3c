package banli.language.query;

/** 后台工作。 How far the screens have read, how fast, and what they can't read. */
@MayAsk(cases = false)
public record ReadWork() implements Query<Work> {
    @Override
    public Class<Work> answer() {
        return Work.class;
    }
}

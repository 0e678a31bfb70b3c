package banli.language.query;

/** 重建情况。 How far the rebuild at work is, or how the last one ended. */
@MayAsk(cases = false)
public record ReadRebuild() implements Query<RebuildState> {
    @Override
    public Class<RebuildState> answer() {
        return RebuildState.class;
    }
}

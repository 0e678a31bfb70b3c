package banli.language.query.register;

import banli.language.word.CaseId;
import java.util.List;

/** 在办事项。 What is open, a row a case, by number. */
public record OpenWork(long position, List<Part> parts) {
    /**
     * 一案中在办的。 What is open in one case.
     *
     * @param handler whose it is: the case's handler, or the one in the section that assists
     * @param handles whether they handle the case
     * @param promises how many promises in it wait: for the person asked about, for anybody where a section is asked about
     * @param assists the section for whose opinion the case waits, null for none
     * @param routed whether the case is only meant for the section, and not assigned yet
     */
    public record Part(
            CaseId caseId,
            String number,
            String title,
            String handler,
            boolean handles,
            int promises,
            String assists,
            boolean routed) {
        /** 是否有在办的。 Whether anything is open. */
        public boolean open() {
            return handles || promises > 0 || assists != null || routed;
        }
    }
}

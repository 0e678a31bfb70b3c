package banli.proof.note;

import banli.proof.word.Refused;
import java.util.List;
import java.util.Set;

/** 够数。 Which witnesses together are enough. */
sealed interface Quorum {
    /** Whether those who have signed are enough. */
    boolean isMet(Set<String> signed);

    /** 无须见证。 None is needed. */
    record None() implements Quorum {
        @Override
        public boolean isMet(Set<String> signed) {
            return true;
        }
    }

    /** 一名见证人。 That one is needed. */
    record One(String witness) implements Quorum {
        @Override
        public boolean isMet(Set<String> signed) {
            return signed.contains(witness);
        }
    }

    /** 一组中若干。 So many of a group are needed. */
    record Group(int needed, List<Quorum> members) implements Quorum {
        /** The number must be possible. */
        public Group {
            if (needed < 1 || needed > members.size()) {
                throw new Refused("组里需要的人数不可能达到。", "A group needs more of its members than it has, or none.");
            }
        }

        @Override
        public boolean isMet(Set<String> signed) {
            return members.stream().filter(one -> one.isMet(signed)).count() >= needed;
        }
    }
}

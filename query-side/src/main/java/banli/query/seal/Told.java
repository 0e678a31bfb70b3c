package banli.query.seal;

import banli.language.word.Text;
import java.util.Optional;

/** 要告诉管理员的。 Something the administrator must be told on the page of work as long as it is so. */
public interface Told {
    /** The sentence; empty while all is well. */
    Optional<Text> sentence();
}

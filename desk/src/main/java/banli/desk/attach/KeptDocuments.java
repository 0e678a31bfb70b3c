package banli.desk.attach;

import banli.desk.ask.ActCheck;
import banli.desk.problem.Problem;
import banli.language.command.Command;
import banli.language.word.FieldError;
import banli.language.word.Text;
import banli.language.word.proposal.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 所存的附件。 What an act says of a document that is kept here must be so: its size, and the kind that its bytes and name tell. */
@Component
class KeptDocuments implements ActCheck {
    private final AttachmentFolder folder;

    KeptDocuments(AttachmentFolder folder) {
        this.folder = folder;
    }

    @Override
    public void orRefuse(Command act, Map<String, String> meta) {
        List<FieldError> wrong = new ArrayList<>();
        look(act, "", wrong);
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
    }

    private void look(Object value, String path, List<FieldError> wrong) {
        switch (value) {
            case Attachment document -> document(document, path, wrong);
            case Command act -> parts((Record) act, path, wrong);
            case List<?> all -> {
                for (int at = 0; at < all.size(); at++) {
                    look(all.get(at), path + "[" + at + "]", wrong);
                }
            }
            case null, default -> {}
        }
    }

    private void parts(Record act, String path, List<FieldError> wrong) {
        for (RecordComponent part : act.getClass().getRecordComponents()) {
            try {
                String name = path.isEmpty() ? part.getName() : path + "." + part.getName();
                look(part.getAccessor().invoke(act), name, wrong);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(part.toString(), hidden);
            }
        }
    }

    private void document(Attachment it, String path, List<FieldError> wrong) {
        if (it.sha256() == null || it.name() == null) {
            return;
        }
        folder.find(it.sha256()).ifPresent(kept -> {
            if (size(kept) != it.size()) {
                wrong.add(new FieldError(
                        path + ".size",
                        new Text("所存的附件大小为" + size(kept) + "字节", "The document kept has " + size(kept) + " bytes")));
            }
            boolean so = FileType.of(magic(kept), it.name(), it.mediaType())
                    .filter(type -> type.mediaType().equals(it.mediaType()))
                    .isPresent();
            if (!so) {
                wrong.add(new FieldError(
                        path + ".mediaType",
                        new Text("与所存的附件不是同一种文件", "The document kept is of another kind than its name and type say")));
            }
        });
    }

    private static long size(Path kept) {
        try {
            return Files.size(kept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Magic magic(Path kept) {
        try (InputStream in = Files.newInputStream(kept)) {
            return Magic.of(in.readNBytes(Magic.ENOUGH));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

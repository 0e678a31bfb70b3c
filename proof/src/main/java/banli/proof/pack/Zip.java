package banli.proof.pack;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * 一种写法的 ZIP。 A ZIP that can be written in one way only: files sorted by name, nothing compressed, no times, no extras. What
 * was read is written again and compared, so no two readers see different files in it, and it cannot grow when it is read.
 */
final class Zip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_BYTES = 30;
    private static final int VERSION = 20;
    /** The first day that ZIP knows. */
    private static final int DAY = 0x21;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Zip() {}

    static byte[] written(SortedMap<String, byte[]> files) {
        Zip zip = new Zip();
        ByteArrayOutputStream central = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            int place = zip.out.size();
            byte[] name = file.getKey().getBytes(StandardCharsets.US_ASCII);
            byte[] head = head(file.getValue(), name.length);
            zip.out.writeBytes(ints(LOCAL));
            zip.out.writeBytes(head);
            zip.out.writeBytes(name);
            zip.out.writeBytes(file.getValue());
            central.writeBytes(ints(CENTRAL));
            central.writeBytes(shorts(VERSION));
            central.writeBytes(head);
            central.writeBytes(shorts(0, 0, 0));
            central.writeBytes(ints(0, place));
            central.writeBytes(name);
        }
        int place = zip.out.size();
        zip.out.writeBytes(central.toByteArray());
        zip.out.writeBytes(ints(END));
        zip.out.writeBytes(shorts(0, 0, files.size(), files.size()));
        zip.out.writeBytes(ints(central.size(), place));
        zip.out.writeBytes(shorts(0));
        return zip.out.toByteArray();
    }

    /** What a local header and the directory say alike of a file. */
    private static byte[] head(byte[] file, int name) {
        CRC32 crc = new CRC32();
        crc.update(file);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(shorts(VERSION, 0, 0, 0, DAY));
        head.writeBytes(ints((int) crc.getValue(), file.length, file.length));
        head.writeBytes(shorts(name, 0));
        return head.toByteArray();
    }

    /** @throws Refused when it is written in any other way */
    static SortedMap<String, byte[]> read(byte[] zip) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() > LOCAL_BYTES && in.getInt(in.position()) == LOCAL) {
            int from = in.position();
            if (in.getShort(from + 8) != 0) {
                throw new Refused("压缩过的文件不读。", "Compressed files are not read.");
            }
            long length = Integer.toUnsignedLong(in.getInt(from + 22));
            int named = Short.toUnsignedInt(in.getShort(from + 26));
            if (LOCAL_BYTES + named + length > in.remaining()) {
                throw another();
            }
            int begin = from + LOCAL_BYTES + named;
            String name = name(Arrays.copyOfRange(zip, from + LOCAL_BYTES, begin));
            if (files.put(name, Arrays.copyOfRange(zip, begin, begin + (int) length)) != null) {
                throw new Refused("包里有两个同名的文件：" + name + "。", "Two files of the pack have the name " + name + ".");
            }
            in.position(begin + (int) length);
        }
        if (files.isEmpty() || !Arrays.equals(written(files), zip)) {
            throw another();
        }
        return files;
    }

    private static String name(byte[] bytes) {
        String name = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?")) {
            throw new Refused(
                    "包里的文件名“" + Strict.shortened(name) + "”不收。",
                    "The name \"" + Strict.shortened(name) + "\" of a file in the pack is refused.");
        }
        return name;
    }

    private static Refused another() {
        return new Refused(
                "这不是原样的证据包：损坏了，或者拆开后又重新打包过。请用收到的原件。",
                "This is no pack as it was made: it is damaged, or was unpacked and packed again. Take the one that"
                        + " you got.");
    }

    private static byte[] ints(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(numbers).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] shorts(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(numbers).forEach(number -> bytes.putShort((short) number));
        return bytes.array();
    }
}

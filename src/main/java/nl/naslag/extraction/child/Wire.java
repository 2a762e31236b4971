package nl.naslag.extraction.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The basic elements of the protocol between application and child: texts, lists and nulls.
///
/// The child is not trusted: an impossible length ends the conversation.
public final class Wire {
  // In bytes and in elements; far above the limits of reading, so only a false length reaches them.
  private static final int LONGEST_TEXT = 256 * 1024 * 1024;
  private static final int LONGEST_LIST = 4_000_000;

  private Wire() {}

  /// Writes one element of a list.
  interface ElementWriter<T> {
    void write(DataOutputStream out, T element) throws IOException;
  }

  /// Reads one element of a list.
  public interface ElementReader<T> {
    T read(DataInputStream in) throws IOException;
  }

  /// A length in bytes, then UTF-8; -1 for null.
  public static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static @Nullable String readOptionalText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length == -1) {
      return null;
    }
    requireLength(length, LONGEST_TEXT);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("The reading child stopped in the middle of a text");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// Null is read as an empty text.
  public static String readText(DataInputStream in) throws IOException {
    String text = readOptionalText(in);
    return text == null ? "" : text;
  }

  static <T> void writeList(DataOutputStream out, List<T> list, ElementWriter<T> writer)
      throws IOException {
    out.writeInt(list.size());
    for (T element : list) {
      writer.write(out, element);
    }
  }

  // Grows as elements arrive: a false size must not allocate memory in advance.
  static <T> List<T> readList(DataInputStream in, ElementReader<T> reader) throws IOException {
    int size = in.readInt();
    requireLength(size, LONGEST_LIST);
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(reader.read(in));
    }
    return list;
  }

  /// By ordinal; application and child are the same version, so ordinals match.
  public static <E extends Enum<E>> E readConstant(DataInputStream in, Class<E> type)
      throws IOException {
    E[] constants = type.getEnumConstants();
    int ordinal = in.readUnsignedByte();
    if (constants == null || ordinal >= constants.length) {
      throw new IOException("The reading child sent an unknown " + type.getSimpleName());
    }
    return constants[ordinal];
  }

  private static void requireLength(int length, int most) throws IOException {
    if (length < 0 || length > most) {
      throw new IOException("The reading child sent an impossible length: " + length);
    }
  }
}

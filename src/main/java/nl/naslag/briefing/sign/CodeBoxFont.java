package nl.naslag.briefing.sign;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A TrueType font that draws each of the given characters as a box with its number.
///
/// A character that no font has would be left out of a PDF, or be replaced by another. With this
/// font it stays in the text of the file, and the reader sees which character it is.
///
/// As in the OpenType specification 1.9, with the tables that PDFBox needs to embed a font.
final class CodeBoxFont {
  /// A font has 65,536 glyphs at most; more of these characters would be no text.
  static final int MOST = 60_000;

  // In units of the font, 1000 to its size.
  private static final int ASCENT = 800;
  private static final int DESCENT = -200;

  private final List<CodeBox> boxes = new ArrayList<>();
  private final SortedMap<String, byte[]> tables = new TreeMap<>();

  private CodeBoxFont() {}

  /// @param signs code points in ascending order
  static byte[] of(List<Integer> signs) {
    CodeBoxFont font = new CodeBoxFont();
    // The first glyph of a font stands for no character at all.
    font.boxes.add(CodeBox.of(0));
    signs.stream().limit(MOST).map(CodeBox::of).forEach(font.boxes::add);
    font.glyphs();
    font.cmap(signs.subList(0, font.boxes.size() - 1));
    font.heads();
    font.names();
    return font.file();
  }

  private void glyphs() {
    Bytes outlines = new Bytes();
    Bytes places = new Bytes().int32(0);
    Bytes widths = new Bytes();
    for (CodeBox box : boxes) {
      outlines.bytes(box.outline()).pad();
      places.int32(outlines.size());
      widths.int16(box.width()).int16(0);
    }
    tables.put("glyf", outlines.done());
    tables.put("loca", places.done());
    tables.put("hmtx", widths.done());
  }

  // Format 12, the one for characters beyond U+FFFF.
  private void cmap(List<Integer> signs) {
    Bytes map = new Bytes().int16(0, 1, 3, 10).int32(12).int16(12, 0);
    map.int32(16 + 12 * signs.size()).int32(0).int32(signs.size());
    for (int i = 0; i < signs.size(); i++) {
      map.int32(signs.get(i)).int32(signs.get(i)).int32(i + 1);
    }
    tables.put("cmap", map.done());
  }

  private void heads() {
    int widest = boxes.stream().mapToInt(CodeBox::width).max().orElse(0);
    Bytes head = new Bytes().int16(1, 0, 1, 0).int32(0).int32(0x5F0F3CF5).int16(0, 1000);
    head.int32(0).int32(0).int32(0).int32(0).int16(0, DESCENT, widest, ASCENT);
    tables.put("head", head.int16(0, 8, 2, 1, 0).done());
    Bytes line = new Bytes().int16(1, 0, ASCENT, DESCENT, 0, widest, 0, 0, widest, 1);
    tables.put("hhea", line.int16(0, 0, 0, 0, 0, 0, 0).int16(boxes.size()).done());
    Bytes most = new Bytes().int16(1, 0, boxes.size(), 400, 100, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
    tables.put("maxp", most.done());
    Bytes names = new Bytes().int16(2, 0, 0, 0, -100, 50).int32(0).bytes(new byte[16]);
    // All glyphs have the first of the standard names.
    tables.put("post", names.int16(boxes.size()).bytes(new byte[2 * boxes.size()]).done());
    Bytes windows = new Bytes().int16(4, widest, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350);
    windows.int16(50, 300, 0).bytes(new byte[26]).text("NASL").int16(64, 0, 0xFFFF);
    windows.int16(ASCENT, DESCENT, 0, ASCENT, -DESCENT).int32(0).int32(0);
    tables.put("OS/2", windows.int16(500, 700, 0, 32, 1).done());
  }

  private void names() {
    byte[] name = "NaslagCodes".getBytes(StandardCharsets.UTF_16BE);
    Bytes names = new Bytes().int16(0, 3, 42);
    for (int id : new int[] {1, 4, 6}) {
      names.int16(3, 1, 0x409, id, name.length, 0);
    }
    tables.put("name", names.bytes(name).done());
  }

  // Without checksums: PDFBox writes its own when it embeds what a file uses.
  private byte[] file() {
    Bytes file = new Bytes().int32(0x00010000).int16(tables.size(), 128, 3, 32);
    int place = 12 + 16 * tables.size();
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      int length = table.getValue().length;
      file.text(table.getKey()).int32(0).int32(place).int32(length);
      place += (length + 3) / 4 * 4;
    }
    tables.values().forEach(table -> file.bytes(table).pad());
    return file.done();
  }

  /// Numbers as a font file holds them: high byte first.
  static final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes int16(int... values) {
      for (int value : values) {
        out.write(value >> 8);
        out.write(value);
      }
      return this;
    }

    Bytes int32(int value) {
      return int16(value >> 16, value);
    }

    Bytes text(String ascii) {
      return bytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    Bytes bytes(byte[] bytes) {
      out.writeBytes(bytes);
      return this;
    }

    /// Up to a multiple of four bytes.
    void pad() {
      while (out.size() % 4 != 0) {
        out.write(0);
      }
    }

    int size() {
      return out.size();
    }

    byte[] done() {
      return out.toByteArray();
    }
  }
}

package nl.naslag.demo;

import java.util.ArrayList;
import java.util.List;

/// Folds text into lines of a fixed width, and breaks a word at a soft hyphen where that fills the
/// line.
record Folding(Hyphens hyphens, int width) {

  /// The lines of the text; the first starts with the sign, the others are indented as far.
  List<String> fold(String sign, String text) {
    List<String> lines = new ArrayList<>();
    String indent = " ".repeat(sign.length());
    String line = sign;
    for (String word : hyphens.soften(text).split(" ")) {
      if (fits(line, word)) {
        line = join(line, word, indent);
      } else {
        int cut = cut(line, word);
        lines.add(cut == 0 ? line : join(line, plain(word.substring(0, cut)) + "-", indent));
        line = indent + plain(word.substring(cut));
      }
    }
    lines.add(line);
    return lines;
  }

  private boolean fits(String line, String word) {
    return line.length() + 1 + plain(word).length() <= width;
  }

  private int cut(String line, String word) {
    for (int at = word.lastIndexOf(Hyphens.SOFT);
        at > 0;
        at = word.lastIndexOf(Hyphens.SOFT, at - 1)) {
      if (line.length() + 2 + plain(word.substring(0, at)).length() <= width) {
        return at;
      }
    }
    return 0;
  }

  private static String join(String line, String word, String indent) {
    boolean fresh = line.length() == indent.length();
    return line + (fresh ? "" : " ") + plain(word);
  }

  private static String plain(String word) {
    return word.replace(String.valueOf(Hyphens.SOFT), "");
  }
}

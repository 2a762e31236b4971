package nl.naslag.ui.html;

import java.util.Locale;
import java.util.regex.Pattern;

/// Shows characters that would otherwise work unseen.
///
/// A file name with U+202E in it reads "fdp.exe" as "exe.pdf", and two titles that differ by a
/// character without width look the same. Names, titles and labels show such a character by its
/// number; what is stored, searched and quoted stays as it is.
public final class VisibleText {
  // Controls but tab and line feed; turns of direction; no width; fillers; tags.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u115F\\u1160\\u180E\\u200B-\\u200F"
              + "\\u2028-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB"
              + "\\x{E0000}-\\x{E007F}]");

  private VisibleText() {}

  /// "exe\[U+202E\]fdp" for a name with such a character in it.
  public static String of(String words) {
    return UNSEEN.matcher(words).replaceAll(found -> sign(found.group()));
  }

  private static String sign(String unseen) {
    return String.format(Locale.ROOT, "[U+%04X]", unseen.codePointAt(0));
  }
}

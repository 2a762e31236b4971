package nl.naslag.ingest.scan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.naslag.document.RefusalCode;

/// The name that an upload may have in the corpus.
/// "Nota: wonen?.pdf" becomes "Nota- wonen-.pdf"; "../nota.pdf", ".nota" and "con.txt" are refused.
public final class UploadName {
  // Characters, leaving room for a folder and a number within file system limits.
  private static final int LONGEST = 180;
  // Device names; Windows cannot open files with these names.
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private UploadName() {}

  /// The name to use; throws for a path, a reserved or hidden name and control characters.
  public static String clean(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
    if (name.isEmpty() || path(name) || controlled(name) || reserved(name)) {
      throw RefusalCode.UNSAFE_FILE_NAME.refusal();
    }
    if (name.length() > LONGEST) {
      throw RefusalCode.FILE_NAME_TOO_LONG.refusal(LONGEST);
    }
    // Characters that network drives of other systems cannot store.
    return name.replaceAll("[<>:\"|?*]", "-").replaceAll("[. ]+$", "");
  }

  private static boolean path(String name) {
    return name.contains("/") || name.contains("\\") || name.equals("..") || name.equals(".");
  }

  // Format characters can make a name display in reverse.
  private static boolean controlled(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  private static boolean reserved(String name) {
    return CorpusWalk.temporary(name.toLowerCase(Locale.ROOT))
        || RESERVED.matcher(name).matches()
        || name.replaceAll("[. ]+$", "").isEmpty();
  }
}

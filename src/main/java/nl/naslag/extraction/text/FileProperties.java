package nl.naslag.extraction.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naslag.document.file.DocumentProperties;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/// What a file says about itself, as far as it is reliable.
///
/// The author is omitted: programs fill in the owner of the computer, rarely the organisation.
public final class FileProperties {
  // Characters; a longer title is text that ended up in the wrong field.
  private static final int LONGEST_TITLE = 300;
  /// What programs fill in if the author does not: a file name, or a word for "untitled".
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)microsoft (word|powerpoint) - .*|.*\\.(docx?|odt|pdf|indd|rtf|pptx?|xlsx?|txt|html?)"
              + "|(untitled|naamloos|document|titel|geen titel|title)\\s*\\d*|[\\W\\d_]*");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private FileProperties() {}

  /// Omits the date: files contain only the clock time of the program that made or changed them.
  ///
  /// A citation must not present the day of an export as the day of a decision.
  public static DocumentProperties properties(
      String mediaType, @Nullable String title, @Nullable String language) {
    return new DocumentProperties(mediaType, title(title), null, null, null, language(language));
  }

  public static DocumentProperties properties(Metadata metadata, String mediaType) {
    return properties(
        mediaType,
        metadata.get(TikaCoreProperties.TITLE),
        metadata.get(TikaCoreProperties.LANGUAGE));
  }

  /// Null for "Microsoft Word - nota_v3.docx" and "Naamloos 1", which are not titles.
  public static @Nullable String title(@Nullable String title) {
    if (title == null) {
      return null;
    }
    String clean = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    boolean useless = clean.length() > LONGEST_TITLE || NO_TITLE.matcher(clean).matches();
    return useless ? null : clean;
  }

  /// "nl-NL" becomes "nl"; null if it is not a language.
  public static @Nullable String language(@Nullable String tag) {
    if (tag == null) {
      return null;
    }
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return LANGUAGES.contains(language) ? language : null;
  }
}

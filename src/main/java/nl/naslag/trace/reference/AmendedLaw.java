package nl.naslag.trace.reference;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.naslag.document.Passage;
import nl.naslag.trace.NamedDocument;
import org.jspecify.annotations.Nullable;

/// The law that the articles of a bill amend: below "De Wet X wordt als volgt gewijzigd" a number
/// refers to that law.
///
/// Read passage by passage; the next article of the bill itself ends the scope.
final class AmendedLaw {
  private static final Pattern CHANGES =
      Pattern.compile("(?s).{0,400}\\bword(?:t|en)\\b.{0,120}als volgt gewijzigd\\s*:?.{0,20}");
  private static final Pattern OWN_ARTICLE = Pattern.compile("(?i:artikel)\\s[IVXL]{1,6}\\b.*");

  private String article = "";
  private @Nullable NamedDocument law;

  /// Processes the next passage and returns the law it refers to.
  ///
  /// @param named the first law that the passage names
  Optional<NamedDocument> at(Passage passage, Optional<NamedDocument> named) {
    Optional<String> own =
        passage.trail().stream().filter(step -> OWN_ARTICLE.matcher(step).matches()).findFirst();
    if (own.isPresent() && !own.get().equals(article)) {
      article = own.get();
      law = null;
    }
    if (named.isPresent() && CHANGES.matcher(passage.text()).matches()) {
      law = named.get();
    }
    return Optional.ofNullable(law);
  }
}

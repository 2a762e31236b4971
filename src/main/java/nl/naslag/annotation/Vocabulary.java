package nl.naslag.annotation;

import java.util.List;
import java.util.Optional;

/// The themes and parties Naslag knows, and the Dutch label of every annotation value.
///
/// Fixed while Naslag runs. Thread-safe.
public interface Vocabulary {
  /// In the order of the vocabulary file.
  List<Concept> themes();

  /// The party with this id, among all organisations that can be recognised.
  Optional<Concept> party(String id);

  /// The general party a party belongs to: "gemeenten" for gemeente Emmen; none for an independent
  /// party.
  ///
  /// A vocabulary without kinds returns none for any party.
  default Optional<Concept> kindOf(String partyId) {
    return Optional.empty();
  }

  /// The URI in TOOI of the organisation with this usual name, such as "gemeente Emmen" or
  /// "ministerie van Financiën"; none for a name that two share.
  default Optional<String> uriOf(String organisation) {
    String ministry = "ministerie van ";
    boolean rijk = organisation.startsWith(ministry);
    String name = rijk ? organisation.substring(ministry.length()) : organisation;
    List<String> uris =
        parties().stream()
            .filter(party -> party.label().replaceFirst(" \\([^)]*\\)$", "").equals(name))
            .flatMap(party -> party.matches().stream())
            .filter(uri -> uri.contains("/tooi/id/") && rijk == uri.contains("/ministerie/"))
            .distinct()
            .toList();
    return uris.size() == 1 ? Optional.of(uris.getFirst()) : Optional.empty();
  }

  /// All parties that can be recognised, sorted by label.
  List<Concept> parties();

  /// Terms for a time without a year, from near to far: "korte-termijn".
  List<String> horizonTerms();

  /// "2030", "2030–2040", "op korte termijn"; the value itself where it is readable as it is.
  String horizonLabel(String horizon);

  /// The label of a theme, or the id where the theme is unknown.
  String themeLabel(String id);
}

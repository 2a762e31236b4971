package nl.naslag.search.facet;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Texts;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.store.IndexSnapshot;
import org.springframework.stereotype.Component;

/// The facet values that exist, with or without passages, and their labels.
@Component
public final class FacetVocabulary {
  private static final Pattern YEARS = Pattern.compile("(19|20|21)\\d\\d(-(19|20|21)\\d\\d)?");

  private final Vocabulary vocabulary;

  public FacetVocabulary(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Whether a value may be selected although no passage has it. Chapters exist only in passages.
  boolean knows(Facet facet, String value, IndexSnapshot reading) throws IOException {
    return switch (facet) {
      case THEME -> vocabulary.themes().stream().map(Concept::id).anyMatch(value::equals);
      case HORIZON -> isHorizon(value);
      case PARTY -> vocabulary.party(value).isPresent();
      case KIND -> Stream.of(PassageKind.values()).anyMatch(kind -> kind.id().equals(value));
      case REQUEST -> Stream.of(RequestKind.values()).anyMatch(kind -> kind.id().equals(value));
      case DOCUMENT -> !value.isEmpty() && reading.entries().containsKey(new DocumentId(value));
      case CHAPTER -> false;
    };
  }

  /// A year is always valid; other values exist if the vocabulary contains them.
  private boolean isHorizon(String value) {
    return YEARS.matcher(value).matches() || !vocabulary.horizonLabel(value).equals(value);
  }

  /// The label of a value; the value itself if it is unknown.
  String label(Facet facet, String value, IndexSnapshot reading) throws IOException {
    return switch (facet) {
      case THEME -> vocabulary.themeLabel(value);
      case HORIZON -> vocabulary.horizonLabel(value);
      case PARTY -> vocabulary.party(value).map(Concept::label).orElse(value);
      case KIND -> Texts.text("kind." + value);
      case REQUEST -> Texts.text("request." + value);
      case DOCUMENT -> title(reading, new DocumentId(value));
      case CHAPTER -> value;
    };
  }

  /// A document removed while its passages were counted is shown by its id.
  private static String title(IndexSnapshot reading, DocumentId id) throws IOException {
    DocumentEntry entry = reading.entries().get(id);
    return entry == null ? id.value() : reading.title(entry);
  }
}

package nl.naslag.ingest.given;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.Bibliography.Field;
import nl.naslag.document.file.Bibliography.Stated;
import nl.naslag.ingest.FactCorrection;

/// The corrections that stand, by document and by the bytes of the file.
public final class StandingFacts {
  private final Map<String, List<FactCorrection>> byDocument = new HashMap<>();
  private final Map<String, List<FactCorrection>> byBytes = new HashMap<>();

  private StandingFacts() {}

  static StandingFacts of(List<DocumentFactRow> rows) {
    StandingFacts standing = new StandingFacts();
    for (DocumentFactRow row : rows) {
      FactCorrection correction = row.correction();
      if (correction.stands()) {
        add(standing.byDocument, row.documentId(), correction);
        add(standing.byBytes, row.sha256(), correction);
      }
    }
    return standing;
  }

  private static void add(
      Map<String, List<FactCorrection>> map, String key, FactCorrection correction) {
    map.computeIfAbsent(key, unused -> new ArrayList<>()).add(correction);
  }

  /// Whether nothing is corrected at all.
  public boolean isEmpty() {
    return byDocument.isEmpty();
  }

  /// What holds for a document in these forms: of each field the last value that was given for any.
  public Map<Field, Stated> of(Collection<DocumentEntry> forms) {
    List<FactCorrection> found = new ArrayList<>();
    forms.forEach(form -> find(form.id().value(), form.file().sha256(), found));
    return last(found);
  }

  /// What holds for one file.
  Map<Field, Stated> of(String documentId, String sha256) {
    List<FactCorrection> found = new ArrayList<>();
    find(documentId, sha256, found);
    return last(found);
  }

  private void find(String documentId, String sha256, List<FactCorrection> found) {
    found.addAll(byDocument.getOrDefault(documentId, List.of()));
    found.addAll(byBytes.getOrDefault(sha256, List.of()));
  }

  private static Map<Field, Stated> last(List<FactCorrection> found) {
    Map<Field, Stated> last = new EnumMap<>(Field.class);
    found.stream()
        // Two of one moment would else hold by turns.
        .sorted(Comparator.comparing(FactCorrection::at).thenComparing(FactCorrection::id))
        .forEach(
            one ->
                last.put(
                    one.field(),
                    new Stated(one.id(), one.field(), one.value(), null, one.by(), one.at())));
    return last;
  }
}

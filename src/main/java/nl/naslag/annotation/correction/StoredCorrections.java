package nl.naslag.annotation.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.annotation.Corrections;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Corrections in the users' database; without a database nothing is corrected.
@Service
class StoredCorrections implements Corrections {
  // Maximum length of a name, in characters.
  private static final int LONGEST_NAME = 100;
  private static final int MOST_VALUES = 20;

  private final ObjectProvider<CorrectionRows> rows;
  private final CorrectedValues values;
  private final Clock clock = Clock.systemUTC();

  StoredCorrections(ObjectProvider<CorrectionRows> rows, CorrectedValues values) {
    this.rows = rows;
    this.values = values;
  }

  @Override
  public Correction correct(Passage passage, Aspect aspect, List<String> chosen, String by) {
    if (chosen.size() > MOST_VALUES) {
      throw RefusalCode.TOO_MANY_VALUES.refusal(MOST_VALUES);
    }
    chosen.forEach(value -> values.check(aspect, value));
    Correction correction =
        new Correction(
            UUID.randomUUID().toString(),
            passage.documentId(),
            passage.id(),
            aspect,
            chosen.stream().distinct().toList(),
            named(by),
            now());
    return rows.getObject()
        .save(CorrectionRow.of(correction, textKey(passage.text())))
        .correction();
  }

  @Override
  public Correction undo(String correctionId) {
    CorrectionRow row =
        rows.getObject()
            .findById(correctionId)
            .orElseThrow(() -> RefusalCode.UNKNOWN_CORRECTION.refusal(correctionId));
    rows.getObject().deleteById(row.id());
    return row.correction();
  }

  @Override
  public List<Correction> ofPassage(PassageId passageId) {
    return corrections(all -> all.findByPassageIdOrderByMadeAtDesc(passageId.value()));
  }

  @Override
  public List<Correction> all() {
    return corrections(CorrectionRows::findAllByOrderByMadeAtDesc);
  }

  @Override
  public AnnotatedDocument applied(AnnotatedDocument document) {
    List<CorrectionRow> found =
        found(all -> all.findByDocumentIdOrderByMadeAt(document.document().id().value()));
    if (found.isEmpty()) {
      return document;
    }
    Map<PassageId, List<Correction>> byPassage = byPassage(found, document);
    List<AnnotatedPassage> passages =
        document.passages().stream()
            .map(one -> values.apply(byPassage.getOrDefault(one.passage().id(), List.of()), one))
            .toList();
    return new AnnotatedDocument(document.document(), passages);
  }

  // A correction whose passage is gone stays in the table: the next version may bring it back.
  private Map<PassageId, List<Correction>> byPassage(
      List<CorrectionRow> found, AnnotatedDocument document) {
    Map<String, String> textById = new HashMap<>();
    Map<String, String> idByText = new HashMap<>();
    for (AnnotatedPassage one : document.passages()) {
      String key = textKey(one.passage().text());
      textById.put(one.passage().id().value(), key);
      idByText.putIfAbsent(key, one.passage().id().value());
    }
    return found.stream()
        .map(
            row -> row.textKey().equals(textById.get(row.passageId())) ? row : moved(row, idByText))
        .filter(row -> row.textKey().equals(textById.get(row.passageId())))
        .map(CorrectionRow::correction)
        .collect(Collectors.groupingBy(Correction::passageId));
  }

  private CorrectionRow moved(CorrectionRow row, Map<String, String> idByText) {
    String id = idByText.get(row.textKey());
    if (id == null) {
      return row;
    }
    rows.getObject().follow(row.id(), id);
    return row.withPassage(id);
  }

  private List<Correction> corrections(Function<CorrectionRows, List<CorrectionRow>> query) {
    return found(query).stream().map(CorrectionRow::correction).toList();
  }

  // Commands that do not need dossiers run without the database.
  private List<CorrectionRow> found(Function<CorrectionRows, List<CorrectionRow>> query) {
    CorrectionRows all = rows.getIfAvailable();
    return all == null ? List.of() : query.apply(all);
  }

  private static String named(String by) {
    String name = by.strip();
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  // Databases store microseconds; a time that is read back must equal the one returned earlier.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /// Identifies a passage by its letters and digits alone, ignoring line ends and capitals. SHA-256
  /// in hexadecimal, to keep the words of documents out of the database.
  private static String textKey(String text) {
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(letters.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

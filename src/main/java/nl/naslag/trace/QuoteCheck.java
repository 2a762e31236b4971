package nl.naslag.trace;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.search.PassageSearch;
import org.springframework.stereotype.Component;

/// Looks up where a quote stands today. Passage ids are document, section path and hash of the
/// words.
@Component
public class QuoteCheck {
  /// Below this share of common words a passage in the same place is another passage.
  private static final double SAME_PASSAGE = 0.5;

  private final PassageSearch search;

  QuoteCheck(PassageSearch search) {
    this.search = search;
  }

  /// What became of a quote, and the passage that holds it now; absent when it is gone.
  public record Found(Proof proof, Optional<String> passageId) {}

  /// Looks for the passage by its id, then by its words.
  ///
  /// @param words as they stood when the quote was taken in
  public Found check(String passageId, String words) {
    return search
        .passage(passageId)
        .map(found -> found.passage().text().equals(words) ? Proof.EXACT : Proof.GEWIJZIGD)
        .map(proof -> new Found(proof, Optional.of(passageId)))
        .orElseGet(() -> elsewhere(passageId, words));
  }

  /// When the id is gone: the most alike passage of the same document, if any is alike enough.
  private Found elsewhere(String passageId, String words) {
    return in(beforeDot(passageId), passageId, words);
  }

  /// What became of a quote in another version of its document.
  ///
  /// @param documentId of that version
  /// @param words as they stood when the quote was taken in
  public Found in(String documentId, String passageId, String words) {
    return search
        .document(documentId)
        .flatMap(document -> mostAlike(document, passageId, words))
        .orElse(new Found(Proof.VERDWENEN, Optional.empty()));
  }

  private static Optional<Found> mostAlike(
      AnnotatedDocument document, String passageId, String words) {
    return document.passages().stream()
        .map(AnnotatedPassage::passage)
        .filter(passage -> similarity(words, passage.text()) >= SAME_PASSAGE)
        .max(Comparator.comparingDouble(passage -> rank(passageId, words, passage)))
        .map(
            passage ->
                new Found(
                    proof(document.document(), passage, passageId, words),
                    Optional.of(passage.id())));
  }

  // The same print in the same section is the same quote, though its line ends are read otherwise.
  private static Proof proof(
      PolicyDocument document, Passage passage, String passageId, String words) {
    if (!document.reads(passage, words)) {
      return Proof.GEWIJZIGD;
    }
    boolean samePlace = sectionPath(passage.id()).equals(sectionPath(passageId));
    boolean otherVersion = !beforeDot(passage.id()).equals(beforeDot(passageId));
    boolean samePrint = otherVersion || !passage.text().equals(words);
    return samePlace && samePrint ? Proof.EXACT : Proof.VERPLAATST;
  }

  // Between two passages that are as much alike, the one in the same section is meant.
  private static double rank(String passageId, String words, Passage passage) {
    double samePlace = sectionPath(passage.id()).equals(sectionPath(passageId)) ? 0.1 : 0;
    return similarity(words, passage.text()) + samePlace;
  }

  /// The share of words they have in common, from 0 to 1; order and repetition do not count.
  private static double similarity(String one, String other) {
    Set<String> words = words(one);
    Set<String> common = words(other);
    int size = words.size() + common.size();
    common.retainAll(words);
    return size == 0 ? 0 : 2.0 * common.size() / size;
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(
            java.util.Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  private static String beforeDot(String passageId) {
    int dot = passageId.indexOf('.');
    return dot < 0 ? passageId : passageId.substring(0, dot);
  }

  private static String sectionPath(String passageId) {
    String[] parts = passageId.split("\\.", 4);
    return parts.length > 1 ? parts[1] : "";
  }
}
